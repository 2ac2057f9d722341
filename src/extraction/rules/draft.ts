import type { Act } from '../../model/vocabulary.js'
import type { CueForm } from '../languages/lexicon.js'
import type { Range } from '../reading.js'
import type { Quotation } from '../text/quotations.js'

/** A statement in the making: token ranges, and who might have said it. */
export interface Draft {
  readonly rule: string
  readonly act: Act
  /** The cue's own words, without proclitics. */
  readonly cue: Range | null
  readonly form: CueForm | null
  readonly content: readonly Range[]
  /** The words that may name the speaker; null where the cue stands without a subject. */
  readonly subject: Range | null
  /** Whether the subject was sought before the cue: then only words that surely name somebody count. */
  readonly before: boolean
  /** The sentence or the stretch of it that reports: where occasion and date stand. */
  readonly clause: Range
}

/** Makes every draft, so that all have their properties in one order, as tokens have. */
export function draftOf({ rule, act, cue, form, content, subject, before, clause }: Draft): Draft {
  return { rule, act, cue, form, content, subject, before, clause }
}

/** How the content of a cue begins: `at` is the first token of the sign, `from` the first of the content. */
export interface Marker {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'preposition' | 'object'
  readonly at: number
  readonly from: number
  readonly quotation?: Quotation
  /** What the noun does that says so in the cue's stead. */
  readonly act?: Act
}
