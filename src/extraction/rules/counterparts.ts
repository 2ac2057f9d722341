import { type Range, type Reading, at } from '../reading.js'
import { headsOf } from './forms.js'

/** Whether a role is of the office somebody else has: "his counterpart". */
export function isCounterpart(reading: Reading, { from }: Range): boolean {
  return reading.lexicon.counterparts.has(at(reading, from).folded)
}

/**
 * A role's words, where a counterpart has the office of the person before: "the Turkish counterpart" of a minister of
 * foreign affairs is a Turkish minister of foreign affairs. `before` has that person's role, as words.
 */
export function officeOf(reading: Reading, range: Range, [head, field]: readonly string[]): string[] {
  const heads = headsOf(reading, range)
  if (head === undefined) return heads
  const hasField = field !== undefined && reading.lexicon.cabinets.some((word) => word.startsWith(field))
  return [head, ...(hasField ? [field] : []), ...heads.slice(1)]
}
