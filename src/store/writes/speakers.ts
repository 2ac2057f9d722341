import { Prisma } from '../../generated/prisma/client.js'
import { uuidv7 } from '../../model/id.js'
import type { ArticleRecord, SpeakerRecord } from '../records.js'

const { raw } = Prisma

type Transaction = Prisma.TransactionClient

/** Both kinds of speaker are written alike, each into its own table. */
const TABLES = { PERSON: 'person', ORGANIZATION: 'organization' } as const

type SpeakerType = keyof typeof TABLES

/**
 * Makes the speakers of one type that are new and returns all ids by key. Keys go in sorted, so that two articles with
 * the same speakers wait for each other instead of deadlocking. The name becomes the longest form ever seen, the
 * smaller of equals, so that it does not depend on which article came first.
 */
async function upsert(
  tx: Transaction,
  type: SpeakerType,
  speakers: readonly SpeakerRecord[],
): Promise<Map<string, string>> {
  const wanted = speakers.filter((speaker) => speaker.type === type).sort((a, b) => (a.key < b.key ? -1 : 1))
  if (wanted.length === 0) return new Map()
  const table = raw(`"${TABLES[type]}"`)
  const keys = wanted.map(({ key }) => key)
  const names = wanted.map(({ name }) => name)
  await tx.$executeRaw`
    insert into ${table} (id, key, name)
    select * from unnest(${wanted.map(() => uuidv7())}::uuid[], ${keys}::text[], ${names}::text[])
    on conflict (key) do nothing`
  await tx.$executeRaw`
    update ${table} t set name = n.name
    from unnest(${keys}::text[], ${names}::text[]) as n(key, name)
    where t.key = n.key
      and (char_length(n.name) > char_length(t.name)
        or (char_length(n.name) = char_length(t.name) and n.name collate "C" < t.name collate "C"))`
  const rows = await tx.$queryRaw<{ id: string; key: string }[]>`
    select id, key from ${table} where key = any(${keys}::text[])`
  return new Map(rows.map(({ id, key }) => [key, id]))
}

/** The id of each speaker of the article, in the order of its record. */
export async function writeSpeakers(tx: Transaction, record: ArticleRecord): Promise<string[]> {
  const ids = {
    PERSON: await upsert(tx, 'PERSON', record.speakers),
    ORGANIZATION: await upsert(tx, 'ORGANIZATION', record.speakers),
  }
  return record.speakers.map(({ type, key }) => {
    const id = ids[type].get(key)
    if (id === undefined) throw new Error(`the ${type} ${key} was written but cannot be read back`)
    return id
  })
}

/** The forms of their names that are new. */
export async function writeNames(tx: Transaction, record: ArticleRecord, ids: readonly string[]): Promise<void> {
  const data = record.speakers.flatMap((speaker, index) =>
    speaker.names.map(({ text, folded }) => ({
      id: uuidv7(),
      personId: speaker.type === 'PERSON' ? (ids[index] ?? null) : null,
      organizationId: speaker.type === 'ORGANIZATION' ? (ids[index] ?? null) : null,
      text,
      language: record.language,
      folded,
    })),
  )
  if (data.length > 0) await tx.name.createMany({ data, skipDuplicates: true })
}

/** The roles that are new, and for the others the widest span of dates they were seen in. */
export async function writeAffiliations(tx: Transaction, record: ArticleRecord, ids: readonly string[]): Promise<void> {
  const rows = record.affiliations.map((affiliation) => ({
    id: uuidv7(),
    person: ids[affiliation.person] ?? null,
    organization: affiliation.organization === null ? null : (ids[affiliation.organization] ?? null),
    role: affiliation.role,
    foldedRole: affiliation.foldedRole,
  }))
  // One statement may touch a row once only: what folds equal is one role.
  const once = new Map(rows.map((row) => [JSON.stringify([row.person, row.organization, row.foldedRole]), row]))
  if (once.size === 0) return
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  const seen = record.publishedAt?.toISOString() ?? null
  await tx.$executeRaw`
    insert into affiliation (id, person_id, organization_id, role, folded_role, language, first_seen, last_seen)
    select r.id, r.person, r.organization, r.role, r.folded_role, ${record.language}::text, ${seen}::timestamptz, ${seen}::timestamptz
    from unnest(
      ${sorted.map(({ id }) => id)}::uuid[],
      ${sorted.map(({ person }) => person)}::uuid[],
      ${sorted.map(({ organization }) => organization)}::uuid[],
      ${sorted.map(({ role }) => role)}::text[],
      ${sorted.map(({ foldedRole }) => foldedRole)}::text[]
    ) as r(id, person, organization, role, folded_role)
    on conflict (person_id, organization_id, folded_role) do update set
      first_seen = least(affiliation.first_seen, excluded.first_seen),
      last_seen = greatest(affiliation.last_seen, excluded.last_seen)`
}
