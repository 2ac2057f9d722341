import type { Resolvers } from '../../generated/graphql.js'
import { connection, connectionFields } from '../connection.js'
import { articleFilter, statementFilter } from '../filters.js'
import { globalId, uuidOf } from '../id.js'
import { only } from '../lookup.js'
import { BY_NAME, articleOrder, statementOrder } from '../orders.js'

export const source: Resolvers = {
  Source: {
    id: ({ id }) => globalId('Source', id),
    articles: ({ id }, args, context) =>
      connection(context, 'source.articles', id, args, articleOrder(args.orderBy), articleFilter(args.filter)),
    statements: ({ id }, args, context) =>
      connection(context, 'source.statements', id, args, statementOrder(args.orderBy), statementFilter(args.filter)),
  },
  SourceConnection: connectionFields,
  Query: {
    source: (_, args, { loaders }) => {
      const { name, value } = only(args, 'id', 'slug')
      return name === 'id' ? loaders.row('source').load(uuidOf(value, 'Source')) : loaders.source.bySlug.load(value)
    },
    sources: (_, args, context) => connection(context, 'sources', null, args, BY_NAME),
  },
}
