import { askedOnce } from '../answers.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, isComma, phraseAt, sentenceStart } from '../reading.js'
import {
  hasAny,
  hasBound,
  hasPossessive,
  isGivenName,
  isIn,
  isOrganization,
  isRole,
  isSurelyAdjective,
  isTitle,
} from './words.js'

// Where a verb can stand: behind a break, an auxiliary, "for his part", the words that open a sentence.

const BREAK = /^[،,;؛:.!?؟–—()\]]$/

/** Tokens of a quotation from which it is speech rather than a name. */
export const SPEECH = 5

/** Whether nothing of the same clause stands directly before a token. */
export const followsBreak = askedOnce((reading: Reading, index) => {
  const before = at(reading, index - 1)
  const closed = reading.markAt.get(index - 1)
  const isBehindSpeech = closed?.close === index - 1 && closed.isClosed && closed.close - closed.open > SPEECH
  // "(CNN)-- Disclosed the minister": the dashes of a dateline.
  const isDashed = before.text === '-' && /^[-)]$/.test(at(reading, index - 2).text)
  // "Cairo/ Disclosed the minister".
  const isSlashed = before.text === '/' && at(reading, index).space
  return (
    isBehindSpeech ||
    isDashed ||
    isSlashed ||
    before.line !== at(reading, index).line ||
    BREAK.test(before.text) ||
    before.text.startsWith('..')
  )
})

/** Whether the words before a token end in something that a verb can follow: an auxiliary, a conjunction, a day, a relative. */
export function followsVerbPlace(reading: Reading, index: number): boolean {
  if (followsPreposition(reading, index) && !isIn(reading, index - 1, LIST.relatives)) return false
  return isIn(reading, index - 1, VERB_PLACES) || followsSwitch(reading, index)
}

/** Whether "for his part" stands right before a token. */
export function followsSwitch(reading: Reading, index: number): boolean {
  const { switches } = reading.lexicon
  return [1, 2, 3].some((length) => phraseAt(reading, index - length, switches, index)?.length === length)
}

/** Back over the comma right before a token: "for his part, [expressed]". */
export function pastComma(reading: Reading, index: number): number {
  return isComma(reading, index - 1) ? index - 1 : index
}

const VERB_PLACES = LIST.auxiliaries | LIST.conjunctions | LIST.relatives | LIST.days | LIST.weekdays

export function startsSentence(reading: Reading, index: number): boolean {
  const before = at(reading, index - 1)
  return before.line !== at(reading, index).line || /^[.!?؟]$/.test(before.text)
}

/** Tokens in which a subject ends that a clause follows. */
const SUBJECT = 12

/** Whether somebody stands behind a break and a word, and "that" behind him: "…, showed the spokesman … that". */
export function startsReport(reading: Reading, index: number): boolean {
  const form = reading.lexicon.cues.get(at(reading, index).folded)
  const isOpened = followsBreak(reading, index) || followsSwitch(reading, index)
  if (!isOpened && form?.joined !== true && !isIn(reading, index - 1, LIST.conjunctions)) return false
  const next = index + 1
  const { complementizers } = reading.lexicon
  if (!isSomebody(reading, next)) return false
  const own = form?.entry.prepositions ?? []
  let isApart = false
  for (let end = next + 1; end < next + SUBJECT; end++) {
    const { folded } = at(reading, end)
    isApart ||= isComma(reading, end)
    if (complementizers.has(folded) || (folded.length > 1 && own.includes(folded) && !isApart)) return true
  }
  return false
}

/** Tokens of what opens a sentence: when, where, or on which occasion. */
const OPENING = 8

/** Whether a sentence opens with a preposition and what closes before a verb: "in his speech [refused] the minister", "at an earlier time". */
export function followsOpening(reading: Reading, index: number): boolean {
  const start = sentenceStart(reading, index)
  if (index - start > OPENING || !hasBound(reading, reading.lexicon.prepositions, at(reading, start).folded))
    return false
  const isClosed = hasPossessive(reading, index - 1) || isSurelyAdjective(reading, index - 1)
  return isClosed && isSomebody(reading, index + 1)
}

/** Tokens of the longest topic. */
const TOPIC = 20

/** Where "as for X" begins before a verb that "so" joins to it; null where it does not. */
export function topicStart(reading: Reading, index: number): number | null {
  const { topicalizers } = reading.lexicon
  const { line } = at(reading, index)
  if (!hasAny(reading, topicalizers)) return null
  for (let before = index - 1; before >= Math.max(0, index - TOPIC) && at(reading, before).line === line; before--)
    if (topicalizers.has(at(reading, before).folded)) return before
  return null
}

function isSomebody(reading: Reading, index: number): boolean {
  return [isRole, isTitle, isOrganization, isGivenName].some((is) => is(reading, index))
}

export function followsPreposition(reading: Reading, index: number): boolean {
  return reading.lexicon.prepositionSpellings.has(at(reading, index - 1).text)
}
