import { Prisma } from '../../generated/prisma/client.js'
import { foldName } from '../../model/folding.js'
import type { ArticleFilter, DateRange, Filters, SpeakerFilter, StatementFilter } from '../filter.js'
import type { Noun } from '../rows.js'

const { sql, join, raw } = Prisma

/** For each field of a filter, the condition on the row `t` that its value stands for. */
type Conditions<F> = { readonly [K in keyof F]-?: (value: NonNullable<F[K]>) => Prisma.Sql }

const SPEAKER = 'coalesce(t.person_id, t.organization_id)'

function anyOf(expression: string, type: string): (values: readonly string[]) => Prisma.Sql {
  return (values) => sql`${raw(expression)} = any(${[...values]}::${raw(type)}[])`
}

function contains(column: string): (text: string) => Prisma.Sql {
  return (text) => sql`${raw(column)} ilike ${`%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`}`
}

function within(column: string): (range: DateRange) => Prisma.Sql {
  return ({ from, to }) => {
    const bounds = [sql`${raw(column)} is not null`]
    if (from) bounds.push(sql`${raw(column)} >= ${from.toISOString()}::timestamptz`)
    if (to) bounds.push(sql`${raw(column)} < ${to.toISOString()}::timestamptz`)
    return join(bounds, ' and ')
  }
}

const statement: Conditions<StatementFilter> = {
  speaker: anyOf(SPEAKER, 'uuid'),
  source: anyOf('t.source_id', 'uuid'),
  article: anyOf('t.article_id', 'uuid'),
  act: anyOf('t.act', 'act'),
  kind: anyOf('t.kind', 'kind'),
  speakerType: anyOf('t.speaker_type', 'speaker_type'),
  language: anyOf('t.language', 'text'),
  mentioned: (ids) =>
    sql`t.id in (select m.statement_id from mention m where coalesce(m.person_id, m.organization_id) = any(${[...ids]}::uuid[]))`,
  mentionedName: (name) => sql`t.id in (select m.statement_id from mention m where m.folded = ${foldName(name)})`,
  contains: contains('t.text'),
  publishedAt: within('t.published_at'),
  saidAt: within('t.said_at'),
  minConfidence: (least) => sql`t.confidence >= ${least}::double precision`,
}

const article: Conditions<ArticleFilter> = {
  source: anyOf('t.source_id', 'uuid'),
  language: anyOf('t.language', 'text'),
  speaker: (ids) =>
    sql`t.id in (select s.article_id from statement s where coalesce(s.person_id, s.organization_id) = any(${[...ids]}::uuid[]))`,
  mentioned: (ids) =>
    sql`t.id in (select s.article_id from mention m join statement s on s.id = m.statement_id where coalesce(m.person_id, m.organization_id) = any(${[...ids]}::uuid[]))`,
  contains: (text) => sql`(${contains('t.headline')(text)} or ${contains('t.body')(text)})`,
  publishedAt: within('t.published_at'),
}

const speaker: Conditions<SpeakerFilter> = {
  name: (name) =>
    sql`t.id in (select coalesce(n.person_id, n.organization_id) from name n where n.folded = ${foldName(name)})`,
  // A folded name holds letters, digits and single spaces only: nothing in it needs escaping.
  nameStartsWith: (start) =>
    sql`t.id in (select coalesce(n.person_id, n.organization_id) from name n where n.folded like ${`${foldName(start)}%`})`,
}

/** Every filter of every noun, as conditions that hold together. */
export const FILTERS: { readonly [N in Noun]: Conditions<Filters[N]> } = {
  source: {},
  article,
  speaker,
  statement,
  affiliation: {},
  mention: {},
  name: {},
}

/** The conditions that a filter's given fields stand for; none for an empty one. */
export function conditionsOf<N extends Noun>(noun: N, filter: Filters[N] | null | undefined): Prisma.Sql[] {
  // The mapped type pairs each field with its own value type; TypeScript cannot follow that through a loop.
  const conditions = FILTERS[noun] as Readonly<Record<string, (value: unknown) => Prisma.Sql>>
  return Object.entries(filter ?? {}).flatMap(([field, value]) => {
    const condition = conditions[field]
    return condition === undefined || value === null || value === undefined ? [] : [condition(value)]
  })
}
