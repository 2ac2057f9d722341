import type { Affiliation, Article, Mention, Name, Source, Statement } from '../generated/prisma/client.js'

/** A row of the speaker view: a person or an organization. */
export interface Speaker {
  readonly id: string
  readonly type: 'PERSON' | 'ORGANIZATION'
  readonly name: string
}

/** The rows of each noun, as the tables hold them; people and organizations are read through the speaker view. */
export interface Rows {
  source: Source
  article: Article
  speaker: Speaker
  statement: Statement
  affiliation: Affiliation
  mention: Mention
  name: Name
}
export type Noun = keyof Rows

/** Every list the store can page through: which noun it holds. A list with a dot hangs on a parent, the others are whole tables. */
export interface Lists {
  sources: 'source'
  articles: 'article'
  people: 'speaker'
  organizations: 'speaker'
  speakers: 'speaker'
  statements: 'statement'
  'source.articles': 'article'
  'source.statements': 'statement'
  'article.statements': 'statement'
  'article.speakers': 'speaker'
  'speaker.statements': 'statement'
  'speaker.saidAbout': 'statement'
  'speaker.names': 'name'
  'person.affiliations': 'affiliation'
  'organization.members': 'affiliation'
  'statement.nested': 'statement'
  'statement.continuations': 'statement'
  'statement.mentions': 'mention'
}
export type List = keyof Lists
