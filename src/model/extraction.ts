import type { Span } from './span.js'
import type { Act, DatePrecision, Kind, MentionKind, OccasionKind, SpeakerType, TextPart } from './vocabulary.js'

/** What the engine found in one article. The same text and engine version give the same value, byte for byte. */
export interface Extraction {
  /** Code of the language pack that read the article. */
  readonly language: string
  /** Version of engine and packs, stored with every article. */
  readonly engine: string
  /** The people and organizations that speak or are mentioned by name, each once per article, in order of first appearance. */
  readonly speakers: readonly ExtractedSpeaker[]
  /** In order of their place in the text (headline first, then start of content). */
  readonly statements: readonly ExtractedStatement[]
}

/** A person or an organization under all the forms of its name in this article. */
export interface ExtractedSpeaker {
  readonly type: 'PERSON' | 'ORGANIZATION'
  /** The fullest name the article gives, without titles and roles. */
  readonly name: string
  /** Every form, the fullest first; contains `name`. */
  readonly names: readonly string[]
  /** The roles the article gives a person, each once, as written. */
  readonly roles: readonly ExtractedRole[]
}

export interface ExtractedRole {
  /** As written: "نائب وزير الخارجية الروسى". */
  readonly role: string
  /** The organization of the role where the words name one: "وزارة الخارجية الروسية", "Ministry of Water". */
  readonly organization: string | null
}

/** One reporting cue and the content it reports. All spans count in the text of `part`. */
export interface ExtractedStatement {
  readonly part: TextPart
  /** At least one span, ordered, not overlapping. */
  readonly content: readonly Span[]
  readonly kind: Kind
  readonly act: Act
  /** The reporting words; null where only quotation marks show the statement. */
  readonly cue: Span | null
  readonly attribution: ExtractedAttribution
  /** Index of the statement inside whose content this one stands. */
  readonly parent: number | null
  /** Index of the statement that this one carries on ("وأضاف"), by the same speaker. */
  readonly continues: number | null
  readonly occasion: ExtractedOccasion | null
  /** When it was said, resolved against the publication date. */
  readonly saidAt: { readonly date: Date; readonly precision: DatePrecision } | null
  readonly mentions: readonly ExtractedMention[]
  /** 0…1: how likely content and speaker are both right. */
  readonly confidence: number
  /** Name of the rule that found it. */
  readonly rule: string
}

export interface ExtractedAttribution {
  readonly type: SpeakerType
  /** Index into `speakers`; null for UNNAMED and UNKNOWN. */
  readonly speaker: number | null
  /** The fullest name of the speaker; for UNNAMED the words of the mention; null for UNKNOWN. */
  readonly name: string | null
  /** The words that name the speaker nearest to the cue; null where the subject is dropped. */
  readonly mention: Span | null
  /** The role or title given there. */
  readonly role: string | null
}

export interface ExtractedOccasion {
  readonly kind: OccasionKind
  /** The words: "فى مؤتمر صحفى", "in a statement on Tuesday". */
  readonly span: Span
}

export interface ExtractedMention {
  readonly kind: MentionKind
  readonly name: string
  readonly span: Span
  /** Index into `speakers` where it is one of them. */
  readonly speaker: number | null
}
