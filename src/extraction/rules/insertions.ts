import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isBoundToPreposition } from './adjuncts.js'
import { isResumptive } from './resumptives.js'
import { circumstance } from './circumstances.js'
import { endsPhrase, isDefinite, isNominal } from './extent.js'
import { pastPhrases } from './prepositional.js'
import { hasArticle, isAdjective, isBareIn, isRole, isTitle } from './words.js'

// What stands between a subject and the verb's object and belongs to neither.

/** Tokens of the longest insertion between two commas. */
export const INSERTION = 25

export const COMMA = /^[،,؛]$/

/** Tokens of a bracket that says no more than which day it was. */
const BRACKET = 5

/** Past a short bracket; null where none ends soon. */
export function bracketEnd(reading: Reading, open: number): number | null {
  for (let index = open + 1; index <= open + BRACKET; index++) if (at(reading, index).text === ')') return index + 1
  return null
}

/** Past an adverb in quotation marks: 'condemned "strongly"'; null where none stands. */
function quotedAdverb(reading: Reading, index: number, end: number): number | null {
  const { open, close = 0 } = reading.markAt.get(index) ?? {}
  if (open !== index || close >= end) return null
  return phraseAt(reading, index + 1, reading.lexicon.adverbs, close)?.length === close - index - 1 ? close + 1 : null
}

/** Tokens of where something was said or done that stands beside the subject: "in Afghanistan", "on his page", "during it". */
function placeLength(reading: Reading, index: number, end: number): number {
  const { prepositions, prepositionSpellings, possessiveEndings, possessives, possessiveSpellings, known, namers } =
    reading.lexicon
  const { text, folded } = at(reading, index)
  // "In-Morocco".
  const isInPlace = (letter: string): boolean =>
    folded.startsWith(letter) && known.get(folded.slice(letter.length))?.[0]?.value === 'PLACE'
  if (namers.has(folded.slice(0, 1)) && isInPlace(folded.slice(0, 1)) && !known.has(folded)) return 1
  const pronoun = possessiveEndings.find((ending) => folded.endsWith(ending))
  const isBound = pronoun !== undefined && prepositions.has(folded.slice(0, -pronoun.length))
  if (isBound || (pronoun !== undefined && prepositionSpellings.has(text))) return 1
  if (!prepositionSpellings.has(text)) return 0
  const phrase = phraseAt(reading, index + 1, known, end)
  if (phrase?.value === 'PLACE') return 1 + phrase.length
  const next = at(reading, index + 1)
  return possessiveSpellings.test(next.text) || possessives.test(next.folded) ? 2 : 0
}

/** Tokens of a relative clause between a subject and its object: "officials of the alliance that the state leads". */
const RELATIVE = 6

/** Past a short relative clause, to the noun of action behind it, or to a definite noun behind a place; null where neither follows. */
function relativeEnd(reading: Reading, index: number, end: number): number | null {
  if (!reading.lexicon.relatives.has(at(reading, index).folded)) return null
  for (let next = index + 2; next < Math.min(end, index + RELATIVE); next++) {
    if (isNominal(reading, next)) return next
    const behind = next + placeLength(reading, next, end)
    if (behind > next && isDefinite(reading, behind)) return behind
  }
  return null
}

/** Past where it was said, up to a noun of action behind the comma: "in a call with the channel on Friday, the continuation of"; null where none follows. */
function occasionEnd(reading: Reading, index: number, end: number): number | null {
  const { prepositionSpellings, occasions } = reading.lexicon
  if (!prepositionSpellings.has(at(reading, index).text) || phraseAt(reading, index + 1, occasions, end) === null)
    return null
  for (let comma = index + 2; comma < Math.min(end, index + INSERTION); comma++)
    if (COMMA.test(at(reading, comma).text)) return isNominal(reading, comma + 1) ? comma + 1 : null
  return null
}

/** Whether an adjective with its own complement tells more of somebody: "X, [detained since] Monday, denied". */
function isParticipial(reading: Reading, index: number): boolean {
  const isThing = isBareIn(reading, index, LIST.commonNouns | LIST.organizations) || isNominal(reading, index)
  const { prepositionSpellings } = reading.lexicon
  const isDescribing = hasArticle(reading, index) && isAdjective(reading, index) && !isThing
  return isDescribing && prepositionSpellings.has(at(reading, index + 1).text)
}

/** The comma that closes an insertion; null where none is. What a preposition begins is one where an action follows. */
function insertedEnd(reading: Reading, from: number, end: number): number | null {
  const { prepositionSpellings, circumstantials } = reading.lexicon
  const { text, folded } = at(reading, from)
  const isInserted =
    endsPhrase(reading, from) ||
    isParticipial(reading, from) ||
    circumstance(reading, from, end) > 0 ||
    isRole(reading, from) ||
    isTitle(reading, from)
  // "X, to the channel Horizon, denied": to whom.
  const isTo = isBoundToPreposition(reading, from)
  if (!isInserted && !isTo && !prepositionSpellings.has(text) && !circumstantials.has(folded)) return null
  let close = from
  while (close < end && close < from + INSERTION && !COMMA.test(at(reading, close).text)) close++
  return COMMA.test(at(reading, close).text) && (isInserted || isNominal(reading, close + 1)) ? close : null
}

/** Past an insertion ("…, which the state calls terrorist, …") and circumstances. */
export function pastInsertions(reading: Reading, from: number, end: number): number {
  let index = from
  while (index < end) {
    const action = pastPhrases(reading, index, end) ?? occasionEnd(reading, index, end)
    if (action !== null) return action
    // "In which it affirmed [in it] the refusal".
    const taken = isResumptive(reading, index) ? 1 : 0
    const length = Math.max(taken, circumstance(reading, index, end), placeLength(reading, index, end))
    if (length > 0) {
      index += length
      continue
    }
    const quoted = quotedAdverb(reading, index, end)
    if (quoted !== null) {
      index = quoted
      continue
    }
    if (at(reading, index).text === '(' && bracketEnd(reading, index) !== null) {
      index = bracketEnd(reading, index) ?? index
      continue
    }
    // "X, [living in] the city": an adjective with its complement, without commas.
    const behind = isParticipial(reading, index) ? pastPhrases(reading, index + 1, end) : null
    if (behind !== null) return behind
    const object = relativeEnd(reading, index, end)
    if (object !== null) return object
    if (!COMMA.test(at(reading, index).text)) break
    const next = index + 1
    const close = insertedEnd(reading, next, end)
    if (close !== null) {
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
