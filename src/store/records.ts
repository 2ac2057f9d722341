import type { Span } from '../model/span.js'
import type { Act, DatePrecision, Kind, MentionKind, OccasionKind, SpeakerType, TextPart } from '../model/vocabulary.js'

/** One article with everything that is stored of it, ready to be written in one transaction. Records refer to each other by index. */
export interface ArticleRecord {
  readonly source: { readonly slug: string; readonly name: string } | null
  readonly url: string | null
  /** SHA-256 over source, headline and body, in hex. */
  readonly contentHash: string
  readonly headline: string | null
  readonly body: string
  readonly language: string
  readonly byline: string | null
  readonly publishedAt: Date | null
  /** Version of the extraction engine. */
  readonly engine: string
  readonly speakers: readonly SpeakerRecord[]
  readonly affiliations: readonly AffiliationRecord[]
  readonly statements: readonly StatementRecord[]
}

/** A person or organization as identity decided: equal type and key mean the same one as in other articles. */
export interface SpeakerRecord {
  readonly type: 'PERSON' | 'ORGANIZATION'
  readonly key: string
  readonly name: string
  readonly names: readonly { readonly text: string; readonly folded: string }[]
}

export interface AffiliationRecord {
  /** Index of a PERSON in `speakers`. */
  readonly person: number
  /** Index of an ORGANIZATION in `speakers`. */
  readonly organization: number | null
  readonly role: string
  readonly foldedRole: string
}

export interface StatementRecord {
  readonly part: TextPart
  readonly content: readonly Span[]
  readonly text: string
  readonly kind: Kind
  readonly act: Act
  readonly cue: Span | null
  /** Index into `speakers`. */
  readonly speaker: number | null
  readonly speakerType: SpeakerType
  readonly speakerName: string | null
  readonly speakerRole: string | null
  readonly mention: Span | null
  readonly occasion: { readonly kind: OccasionKind; readonly span: Span } | null
  readonly saidAt: { readonly date: Date; readonly precision: DatePrecision } | null
  /** Index into `statements`. */
  readonly parent: number | null
  /** Index into `statements`. */
  readonly continues: number | null
  readonly confidence: number
  readonly rule: string
  readonly mentions: readonly MentionRecord[]
}

export interface MentionRecord {
  readonly kind: MentionKind
  readonly name: string
  readonly folded: string
  readonly span: Span
  /** Index into `speakers`. */
  readonly speaker: number | null
}

/** What became of an article: DUPLICATE has the same URL or content as a stored one; CHANGED has a stored one's URL with other text. */
export interface WriteResult {
  readonly status: 'STORED' | 'DUPLICATE' | 'CHANGED'
  /** The article stored now or before. */
  readonly articleId: string
}
