import type { Resolvers } from '../../generated/graphql.js'
import { globalId } from '../id.js'
import { required } from '../required.js'

export const affiliation: Resolvers = {
  Affiliation: {
    id: ({ id }) => globalId('Affiliation', id),
    person: ({ personId }, _, { loaders }) => required(loaders.row('speaker').load(personId)),
    organization: ({ organizationId }, _, { loaders }) =>
      organizationId === null ? null : loaders.row('speaker').load(organizationId),
  },
}
