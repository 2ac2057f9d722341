import type { List, Lists, Noun } from '../rows.js'

/** What is in a list: a condition on the row `t`, for most with the parent's id `p.id`; null for a whole table. */
export interface Binding<N extends Noun> {
  readonly noun: N
  readonly binds: string | null
}

export const LISTS: { readonly [L in List]: Binding<Lists[L]> } = {
  sources: { noun: 'source', binds: null },
  articles: { noun: 'article', binds: null },
  people: { noun: 'speaker', binds: "t.type = 'PERSON'" },
  organizations: { noun: 'speaker', binds: "t.type = 'ORGANIZATION'" },
  speakers: { noun: 'speaker', binds: null },
  statements: { noun: 'statement', binds: null },
  'source.articles': { noun: 'article', binds: 't.source_id = p.id' },
  'source.statements': { noun: 'statement', binds: 't.source_id = p.id' },
  'article.statements': { noun: 'statement', binds: 't.article_id = p.id' },
  'article.speakers': {
    noun: 'speaker',
    binds: 't.id in (select coalesce(s.person_id, s.organization_id) from statement s where s.article_id = p.id)',
  },
  'speaker.statements': { noun: 'statement', binds: 'coalesce(t.person_id, t.organization_id) = p.id' },
  // What others say about them: their own words about themselves are left out.
  'speaker.saidAbout': {
    noun: 'statement',
    binds:
      't.id in (select m.statement_id from mention m where coalesce(m.person_id, m.organization_id) = p.id)' +
      ' and coalesce(t.person_id, t.organization_id) is distinct from p.id',
  },
  'speaker.names': { noun: 'name', binds: 'coalesce(t.person_id, t.organization_id) = p.id' },
  'person.affiliations': { noun: 'affiliation', binds: 't.person_id = p.id' },
  'organization.members': { noun: 'affiliation', binds: 't.organization_id = p.id' },
  'statement.nested': { noun: 'statement', binds: 't.parent_id = p.id' },
  'statement.continuations': { noun: 'statement', binds: 't.continues_id = p.id' },
  'statement.mentions': { noun: 'mention', binds: 't.statement_id = p.id' },
}
