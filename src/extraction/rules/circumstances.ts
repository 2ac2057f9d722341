import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isDay, isIn } from './words.js'

/** Tokens of a day, a time or an adverb between a subject and its object; 0 where none stands. */
export function circumstance(reading: Reading, index: number, end: number): number {
  const { adverbs, adjuncts, demonstratives } = reading.lexicon
  const isTime = (place: number): boolean =>
    place < end && (isDay(reading, place) || phraseAt(reading, place, adjuncts, end) !== null)
  // "This week", "this Monday".
  if (demonstratives.has(at(reading, index).folded) && isTime(index + 1)) return 2
  if (isIn(reading, index, LIST.days | LIST.weekdays | LIST.times)) return 1
  const adjunct = phraseAt(reading, index, adjuncts, end)
  if (adjunct !== null && adjunct.length > 1) return adjunct.length
  return phraseAt(reading, index, adverbs, end)?.length ?? 0
}
