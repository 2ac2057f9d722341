import type { Attributed } from './speakers.js'

// Shares of statements that were right in content and speaker, on the annotated development articles and the seeds'
// notes; `qala evaluate` shows what became of them.

/** Where the speaker is named and sure. */
const NAMED: Readonly<Record<string, number>> = {
  clause: 0.97,
  quotation: 0.97,
  colon: 0.92,
  after: 0.88,
  postposed: 0.88,
  object: 0.88,
  headline: 0.85,
  source: 0.85,
  preposition: 0.78,
}
/** Where the speaker is the last one: the subject is dropped, or a participle hangs on its verb. */
const INHERITED: Readonly<Record<string, number>> = {
  clause: 0.86,
  quotation: 0.88,
  colon: 0.85,
  object: 0.82,
  preposition: 0.8,
}
const ELSE = 0.6

/** What is left where the shape of the words alone shows who speaks, where nobody does, and inside another's words. */
const UNSURE = 0.8
const UNKNOWN = 0.4
const NESTED = 0.6

/** How likely content and speaker are both right, from 0 to 1. */
export function confidenceOf({ draft, type, mention, sure, parent }: Attributed): number {
  const rule = draft.rule.replace(/^participle-/, '')
  const share = (mention === null ? INHERITED[rule] : NAMED[rule]) ?? ELSE
  const speaker = type === 'UNKNOWN' ? UNKNOWN : sure ? 1 : UNSURE
  return Math.round(share * speaker * (parent === null ? 1 : NESTED) * 100) / 100
}
