import { type Reading, at } from '../reading.js'
import { circumstance, endsPhrase, isNominal } from './extent.js'
import { isRole, isTitle } from './words.js'

// What stands between a subject and the verb's object and belongs to neither.

/** Tokens of the longest insertion between two commas. */
export const INSERTION = 25

export const COMMA = /^[،,؛]$/

/** Tokens of a bracket that says no more than which day it was. */
const BRACKET = 5

/** Past a short bracket; null where none ends soon. */
function bracketEnd(reading: Reading, open: number): number | null {
  for (let index = open + 1; index <= open + BRACKET; index++) if (at(reading, index).text === ')') return index + 1
  return null
}

/** Past an insertion ("…, which the state calls terrorist, …") and circumstances. */
export function pastInsertions(reading: Reading, from: number, end: number): number {
  let index = from
  while (index < end) {
    const length = circumstance(reading, index, end)
    if (length > 0) {
      index += length
      continue
    }
    if (at(reading, index).text === '(' && bracketEnd(reading, index) !== null) {
      index = bracketEnd(reading, index) ?? index
      continue
    }
    if (!COMMA.test(at(reading, index).text)) break
    const next = index + 1
    const isInserted =
      endsPhrase(reading, next) ||
      circumstance(reading, next, end) > 0 ||
      isRole(reading, next) ||
      isTitle(reading, next)
    let close = next
    while (isInserted && close < end && close < next + INSERTION && !COMMA.test(at(reading, close).text)) close++
    if (isInserted && COMMA.test(at(reading, close).text)) {
      index = close + 1
      continue
    }
    // The comma behind an apposition.
    const { isWord, text } = at(reading, next)
    const isNoun = isWord && !endsPhrase(reading, next) && !reading.lexicon.prepositionSpellings.has(text)
    return isNominal(reading, next) || isNoun ? next : index
  }
  return index
}
