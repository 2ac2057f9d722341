/** What the cue says the speaker did (the list of the annotation guidelines). */
export const ACTS = [
  'SAY',
  'ANNOUNCE',
  'ADD',
  'EXPLAIN',
  'AFFIRM',
  'DENY',
  'REJECT',
  'DEMAND',
  'WARN',
  'ACCUSE',
  'CLAIM',
  'CRITICIZE',
  'PRAISE',
  'PROMISE',
  'EXPECT',
  'BELIEVE',
  'ADMIT',
  'ASK',
  'EXPRESS',
] as const
export type Act = (typeof ACTS)[number]

/** DIRECT: all in quotation marks (or after a colon as spoken). MIXED: part of it. INDIRECT: none. */
export const KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const
export type Kind = (typeof KINDS)[number]

/** UNNAMED: people the article does not identify (sources, officials, witnesses). */
export const SPEAKER_TYPES = ['PERSON', 'ORGANIZATION', 'UNNAMED', 'UNKNOWN'] as const
export type SpeakerType = (typeof SPEAKER_TYPES)[number]

/** Where or how something was said. */
export const OCCASION_KINDS = [
  'STATEMENT',
  'PRESS_CONFERENCE',
  'INTERVIEW',
  'SPEECH',
  'POST',
  'MEETING',
  'CALL',
  'LETTER',
  'REPORT',
] as const
export type OccasionKind = (typeof OCCASION_KINDS)[number]

/** What a mention inside a statement's content names. */
export const MENTION_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** The part of an article that a span counts in. */
export const TEXT_PARTS = ['HEADLINE', 'BODY'] as const
export type TextPart = (typeof TEXT_PARTS)[number]

/** How exactly a date is known. */
export const DATE_PRECISIONS = ['YEAR', 'MONTH', 'DAY', 'MINUTE'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]
