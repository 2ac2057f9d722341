import type { Noun, Page, Position, Rows } from '../store/store.js'

// What resolvers hand down for each type of the SDL: rows as the store reads them, so that no noun needs another's code.

export type SourceRow = Rows['source']
export type ArticleRow = Rows['article']
/** Serves Speaker, Person and Organization: the row says which. */
export type SpeakerRow = Rows['speaker']
export type AffiliationRow = Rows['affiliation']
/** Also serves Attribution, Evidence and Occasion, which are parts of it. */
export type StatementRow = Rows['statement']
export type MentionRow = Rows['mention']
export type { IngestOutcome } from '../model/ingest.js'

/** A span and the text that it counts in. */
export interface SpanOfText {
  readonly start: number
  readonly end: number
  readonly whole: string
}

/** A list that is read when, and as far as, somebody asks. */
export interface ConnectionOf<N extends Noun> {
  readonly page: () => Promise<Page<Rows[N]>>
  readonly count: () => Promise<number>
  readonly cursor: (position: Position) => string
}
