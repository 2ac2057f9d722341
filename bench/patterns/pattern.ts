/** Something small that is said again and again, until it makes a long article that nobody would write. */
export interface Pattern {
  readonly name: string
  /** "{}" is a gap: each time a word that stands nowhere else. */
  readonly piece: string
  /** What stands once, before all of it. */
  readonly before?: string
  /** What follows the pieces as often as they stand there: "((( … )))". */
  readonly closing?: string
  /** Where the pieces stand; the body where it does not say. */
  readonly place?: 'headline'
}

/** The patterns of a language: data only. */
export interface Patterns {
  readonly code: string
  /** What the words in the gaps are written with. */
  readonly letters: string
  readonly patterns: readonly Pattern[]
}
