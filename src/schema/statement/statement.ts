import type { Resolvers } from '../../generated/graphql.js'
import { connection, connectionFields } from '../connection.js'
import type { Context } from '../context.js'
import { statementFilter } from '../filters.js'
import { globalId, uuidOf } from '../id.js'
import { AS_WRITTEN, statementOrder } from '../orders.js'
import type { SpeakerRow } from '../parents.js'
import { required } from '../required.js'
import { evidence } from './evidence.js'
import { spanOf } from './text.js'

/** Who a row with the two columns of a speaker means. */
function speakerOf(
  { personId, organizationId }: { readonly personId: string | null; readonly organizationId: string | null },
  { loaders }: Context,
): Promise<SpeakerRow | null> | null {
  const id = personId ?? organizationId
  return id === null ? null : loaders.row('speaker').load(id)
}

export const statement: Resolvers = {
  Statement: {
    id: ({ id }) => globalId('Statement', id),
    article: ({ articleId }, _, { loaders }) => required(loaders.row('article').load(articleId)),
    speaker: (row, _, context) => speakerOf(row, context),
    attribution: (row) => row,
    evidence: (row) => row,
    cue: (row, _, context) => spanOf(row, row.cueStart, row.cueEnd, context),
    occasion: (row) => (row.occasionKind === null ? null : row),
    parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.row('statement').load(parentId)),
    continues: ({ continuesId }, _, { loaders }) =>
      continuesId === null ? null : loaders.row('statement').load(continuesId),
    nested: ({ id }, args, context) => connection(context, 'statement.nested', id, args, AS_WRITTEN),
    continuations: ({ id }, args, context) => connection(context, 'statement.continuations', id, args, AS_WRITTEN),
    mentions: ({ id }, args, context) => connection(context, 'statement.mentions', id, args, AS_WRITTEN),
  },
  Attribution: {
    type: ({ speakerType }) => speakerType,
    name: ({ speakerName }) => speakerName,
    role: ({ speakerRole }) => speakerRole,
    span: (row, _, context) => spanOf(row, row.mentionStart, row.mentionEnd, context),
    text: async (row, _, context) => {
      const span = await spanOf(row, row.mentionStart, row.mentionEnd, context)
      return span?.whole.slice(span.start, span.end) ?? null
    },
  },
  Occasion: {
    kind: ({ occasionKind }) => required(Promise.resolve(occasionKind)),
    span: (row, _, context) => required(spanOf(row, row.occasionStart, row.occasionEnd, context)),
  },
  TextSpan: { text: ({ whole, start, end }) => whole.slice(start, end) },
  Evidence: evidence,
  Mention: {
    id: ({ id }) => globalId('Mention', id),
    speaker: (row, _, context) => speakerOf(row, context),
    span: async ({ statementId, start, end }, _, context) => {
      const row = await required(context.loaders.row('statement').load(statementId))
      return required(spanOf(row, start, end, context))
    },
  },
  StatementConnection: connectionFields,
  MentionConnection: connectionFields,
  Query: {
    statement: (_, { id }, { loaders }) => loaders.row('statement').load(uuidOf(id, 'Statement')),
    statements: (_, args, context) =>
      connection(context, 'statements', null, args, statementOrder(args.orderBy), statementFilter(args.filter)),
  },
}
