import type { PersonResolvers, QuerySpeakersArgs, Resolvers } from '../../generated/graphql.js'
import { connection, connectionFields, rows } from '../connection.js'
import type { Context } from '../context.js'
import { speakerFilter, statementFilter } from '../filters.js'
import { type NodeType, globalId, uuidOf } from '../id.js'
import { ROOT } from '../loaders.js'
import { only } from '../lookup.js'
import { LAST_SEEN, speakerOrder, statementOrder } from '../orders.js'
import type { AffiliationRow, SpeakerRow } from '../parents.js'

const TYPES = { PERSON: 'Person', ORGANIZATION: 'Organization' } as const satisfies Record<SpeakerRow['type'], NodeType>
const LONGEST = { by: 'LENGTH', direction: 'DESC' } as const
const MOST_SPOKEN = { by: 'STATEMENTS', direction: 'DESC' } as const
const MOST_NAMES = 50

/** The forms of a speaker's name, the longest first. */
async function names({ loaders }: Context, { id }: SpeakerRow) {
  const page = await loaders.page('speaker.names', { order: LONGEST, take: MOST_NAMES, from: 'START' }).load(id)
  return page.rows.map(({ row }) => row)
}

async function affiliations(
  { loaders }: Context,
  list: 'person.affiliations' | 'organization.members',
  { id }: SpeakerRow,
  first: number,
): Promise<AffiliationRow[]> {
  const page = await loaders.page(list, { order: LAST_SEEN, take: rows('first', first), from: 'START' }).load(id)
  return page.rows.map(({ row }) => row)
}

/** What people and organizations have in common. */
const fields: Pick<PersonResolvers, 'id' | 'name' | 'names' | 'statements' | 'saidAbout'> = {
  id: ({ type, id }) => globalId(TYPES[type], id),
  name: async (speaker, { language }, context) => {
    if (language == null) return speaker.name
    const inLanguage = (await names(context, speaker)).find((name) => name.language === language)
    return inLanguage?.text ?? speaker.name
  },
  names: async (speaker, _, context) => [...new Set((await names(context, speaker)).map(({ text }) => text))],
  statements: ({ id }, args, context) =>
    connection(context, 'speaker.statements', id, args, statementOrder(args.orderBy), statementFilter(args.filter)),
  saidAbout: ({ id }, args, context) =>
    connection(context, 'speaker.saidAbout', id, args, statementOrder(args.orderBy), statementFilter(args.filter)),
}

type Speakers = 'people' | 'organizations' | 'speakers'

/** One speaker by id or name; of several with the name, the one with most statements. */
async function find(
  { loaders }: Context,
  list: Speakers,
  args: { readonly id?: string | null | undefined; readonly name?: string | null | undefined },
  ...types: readonly NodeType[]
): Promise<SpeakerRow | null> {
  const { name, value } = only(args, 'id', 'name')
  if (name === 'id') return loaders.row('speaker').load(uuidOf(value, ...types))
  const filter = speakerFilter({ name: value })
  const page = await loaders.page(list, { filter, order: MOST_SPOKEN, take: 1, from: 'START' }).load(ROOT)
  return page.rows[0]?.row ?? null
}

function all(context: Context, list: Speakers, args: Partial<QuerySpeakersArgs>) {
  return connection(context, list, null, args, speakerOrder(args.orderBy), speakerFilter(args.filter))
}

export const speaker: Resolvers = {
  Speaker: { __resolveType: ({ type }) => TYPES[type] },
  Person: {
    ...fields,
    affiliations: (person, { first }, context) => affiliations(context, 'person.affiliations', person, first),
  },
  Organization: {
    ...fields,
    affiliations: (body, { first }, context) => affiliations(context, 'organization.members', body, first),
    members: (body, { first }, context) => affiliations(context, 'organization.members', body, first),
  },
  SpeakerConnection: connectionFields,
  PersonConnection: connectionFields,
  OrganizationConnection: connectionFields,
  Query: {
    person: (_, args, context) => find(context, 'people', args, 'Person'),
    people: (_, args, context) => all(context, 'people', args),
    organization: (_, args, context) => find(context, 'organizations', args, 'Organization'),
    organizations: (_, args, context) => all(context, 'organizations', args),
    speaker: (_, args, context) => find(context, 'speakers', args, 'Person', 'Organization'),
    speakers: (_, args, context) => all(context, 'speakers', args),
  },
}
