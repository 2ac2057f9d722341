import type { Resolvers } from '../../generated/graphql.js'
import { QalaError } from '../../model/errors.js'
import { MOST } from '../connection.js'
import type { Context } from '../context.js'
import { NODES, type NodeKey, type NodeType, parseGlobalId } from '../id.js'

/** Which type each row was fetched as: rows themselves do not say. */
const types = new WeakMap<object, NodeType>()

async function find({ loaders }: Context, { type, uuid }: NodeKey) {
  const row = await loaders.row(NODES[type]).load(uuid)
  // People and organizations share a table of speakers: the id of one must not fetch the other.
  if (row === null || ('type' in row && row.type !== type.toUpperCase())) return null
  types.set(row, type)
  return row
}

export const node: Resolvers = {
  Node: {
    __resolveType: (row) => {
      const type = types.get(row)
      if (type === undefined) throw new Error('a node was resolved that was not fetched as one')
      return type
    },
  },
  Query: {
    node: (_, { id }, context) => find(context, parseGlobalId(id)),
    nodes: (_, { ids }, context) => {
      if (ids.length > MOST) {
        throw new QalaError('BAD_ARGUMENT', `"ids" has ${ids.length} values, at most ${MOST} are allowed`)
      }
      return Promise.all(ids.map((id) => find(context, parseGlobalId(id))))
    },
  },
}
