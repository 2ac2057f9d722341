import { type Reading, at, partOf } from '../reading.js'
import { cueAt } from './cues.js'

/** Tokens that may stand before the colon of "X: …". */
export const MOST_SUBJECT = 9

const DOTS = /^(?:\.{2,}|…|\||؛)$/

/** Whether another speaker follows the dots of a headline: "X: we stay.. and Y: we leave". */
export function isTurn(reading: Reading, index: number): boolean {
  const { isWord, text } = at(reading, index)
  if (isWord || !DOTS.test(text) || partOf(reading, index) !== 'HEADLINE') return false
  for (
    let next = index + 1;
    next <= index + MOST_SUBJECT && at(reading, next).line === at(reading, index).line;
    next++
  ) {
    if (at(reading, next).text === ':') return next > index + 1
    if (cueAt(reading, next) || DOTS.test(at(reading, next).text) || reading.markAt.has(next)) return false
  }
  return false
}
