import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { circumstance } from './circumstances.js'
import { isNominal } from './extent.js'
import { hasArticle, isAdjective, isDay, isGivenName, isIn } from './words.js'

// Phrases that a preposition begins, between a subject and its verb's object: "affirmed [before the journalists] the need to".

/** Tokens of the longest such phrase, and how many may stand in a row. */
const LONGEST = 8
const MOST = 4

/** Tokens before the noun that a preposition at a token leads to: none where it is bound to the noun; null where no preposition stands. */
function leadLength(reading: Reading, index: number, end: number): number | null {
  const { prepositionSpellings, circumstantials, attached, adjuncts } = reading.lexicon
  const { folded, text } = at(reading, index)
  const adjunct = phraseAt(reading, index, adjuncts, end)
  if (adjunct !== null && adjunct.length > 1) return adjunct.length
  if (prepositionSpellings.has(text) || circumstantials.has(folded)) return 1
  return adjunct !== null && attached.some((letter) => folded.startsWith(letter)) ? 0 : null
}

/** Tokens of what closes a noun phrase: something definite, or known, with its adjectives; 0 where nothing does. */
function closedLength(reading: Reading, index: number, end: number): number {
  const { known, possessives } = reading.lexicon
  const isClosed =
    hasArticle(reading, index) || isGivenName(reading, index) || possessives.test(at(reading, index).folded)
  let length = phraseAt(reading, index, known, end)?.length ?? (isClosed ? 1 : 0)
  if (length === 0) return 0
  while (index + length < end && hasArticle(reading, index + length) && isAdjective(reading, index + length)) length++
  return length
}

/** The end of the phrase that a preposition at a token leads; the token itself where none stands. */
function phraseEnd(reading: Reading, index: number, end: number): number {
  const length = leadLength(reading, index, end)
  if (length === null) return index
  const first = index + length
  // "At an earlier time" needs no noun behind it.
  if (length > 1 && isObject(reading, first)) return first
  for (let next = first; next < Math.min(end, index + LONGEST) && at(reading, next).isWord; next++) {
    const closed = next > index ? closedLength(reading, next, end) : 0
    if (closed > 0) return next + closed
    if (next === first) continue
    if (leadLength(reading, next, end) !== null || isObject(reading, next)) return next
    // "In a live broadcast".
    if (isAdjective(reading, next)) return next + 1
  }
  return index
}

/** Past a day with what tells which: "last Thursday". */
function timeEnd(reading: Reading, index: number, end: number): number {
  const next = index + circumstance(reading, index, end)
  const isDescribed =
    next > index && isDay(reading, next - 1) && hasArticle(reading, next) && isAdjective(reading, next)
  return isDescribed ? next + 1 : next
}

/** Whether a noun of action stands at a token, and no verb, nor one with a preposition bound to it. */
function isObject(reading: Reading, index: number): boolean {
  const { issuing, attached } = reading.lexicon
  const { folded } = at(reading, index)
  const mayBeBound = attached.some((letter) => folded.startsWith(letter)) && !isIn(reading, index, LIST.nominalObjects)
  return isNominal(reading, index) && !issuing.has(folded) && !mayBeBound && !isIn(reading, index, LIST.verbs)
}

/** The noun of action behind such phrases; null where none follows. */
export function pastPhrases(reading: Reading, from: number, end: number): number | null {
  let index = from
  for (let count = 0; count < MOST; count++) {
    const phrase = phraseEnd(reading, index, end)
    const next = phrase > index ? phrase : timeEnd(reading, index, end)
    if (next === index) return null
    if (isObject(reading, next) && leadLength(reading, next, end) === null) return next
    index = next
  }
  return null
}
