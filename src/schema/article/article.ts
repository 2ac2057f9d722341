import type { Resolvers } from '../../generated/graphql.js'
import { connection, connectionFields } from '../connection.js'
import { articleFilter, speakerFilter, statementFilter } from '../filters.js'
import { globalId, uuidOf } from '../id.js'
import { only } from '../lookup.js'
import { AS_WRITTEN, articleOrder, speakerOrder, statementOrder } from '../orders.js'

export const article: Resolvers = {
  Article: {
    id: ({ id }) => globalId('Article', id),
    source: ({ sourceId }, _, { loaders }) => (sourceId === null ? null : loaders.row('source').load(sourceId)),
    statements: ({ id }, args, context) =>
      connection(
        context,
        'article.statements',
        id,
        args,
        statementOrder(args.orderBy, AS_WRITTEN),
        statementFilter(args.filter),
      ),
    speakers: ({ id }, args, context) =>
      connection(context, 'article.speakers', id, args, speakerOrder(args.orderBy), speakerFilter(args.filter)),
  },
  ArticleConnection: connectionFields,
  Query: {
    article: (_, args, { loaders }) => {
      const { name, value } = only(args, 'id', 'url')
      return name === 'id' ? loaders.row('article').load(uuidOf(value, 'Article')) : loaders.article.byUrl.load(value)
    },
    articles: (_, args, context) =>
      connection(context, 'articles', null, args, articleOrder(args.orderBy), articleFilter(args.filter)),
  },
}
