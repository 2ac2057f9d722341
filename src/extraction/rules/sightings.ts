import { askedOnce } from '../answers.js'
import { type Range, type Reading, at, isComma, phraseAt } from '../reading.js'
import { isVerb } from './verbs.js'
import { type Dating, datingAt } from './moments.js'
import { bare, hasBound } from './words.js'

// Dates in the words around a cue, and whether something else stands between that they may be of: "the minister who
// resigned on Monday", "since Monday".

export interface Sighting extends Dating {
  /** Whether a relative clause, a verb or a word such as "since" before it makes it the date of something else. */
  readonly isShaded: boolean
  /** One past the last occasion before it in the same stretch of words, or -1. */
  readonly occasion: number
  /** Where the stretch between commas begins that it stands in. */
  readonly stretch: number
}

const PAUSE = /^[،,–—-]$/

/** Whether words of another clause begin here: behind a semicolon, or at "and" behind a comma. */
export function isEdge(reading: Reading, index: number): boolean {
  const { isWord, text, folded } = at(reading, index)
  return (!isWord && /^[;؛]$/.test(text)) || (isComma(reading, index - 1) && reading.lexicon.coordinators.has(folded))
}

/** Words back from an occasion in which its preposition may stand, or the beginning of the phrase it is the head of. */
const REACH = 3
const HEAD = 8

/** Whether something is said in what is named here, or by it: "in a statement", not "in answer to a statement". */
function isWithin(reading: Reading, index: number, mention: Range | null): boolean {
  const { dates, prepositions } = reading.lexicon
  const isInMention = mention !== null && index >= mention.from && index < mention.to
  for (let before = index - 1; before >= index - (isInMention ? HEAD : REACH); before--) {
    if (isInMention && before < mention.from) return true
    const { folded } = at(reading, before)
    // "After an interview", but not "after the arrival of a letter".
    if (hasBound(reading, dates.within, folded)) return before === index - 1 || !dates.shadows.has(folded)
    if (prepositions.has(folded)) return false
  }
  return false
}

/** Tokens of what somebody says something in, which begins here; 0 where it does not. */
export function occasionLength(reading: Reading, index: number): number {
  const { occasions, dates } = reading.lexicon
  const found = phraseAt(reading, index, occasions) ?? phraseAt(reading, index, dates.papers)
  if (found) return found.length
  // "The meeting", where the list has "meeting".
  const word = bare(reading, index)
  return [occasions, dates.papers].some((phrases) => phrases.get(word)?.some(({ words }) => words.length === 1)) ? 1 : 0
}

/** Words between an occasion and what tells more of it: "a long interview that was shown on Monday". */
const NEAR = 2

function isRelative(reading: Reading, index: number): boolean {
  const { relatives, prepositionSpellings } = reading.lexicon
  const { folded, text } = at(reading, index)
  return hasBound(reading, relatives, folded) && !prepositionSpellings.has(text)
}

/** Whether from here on dates are of something else. */
function shades(reading: Reading, index: number, mention: Range | null): boolean {
  const { dates, conjunctions, coordinators, times } = reading.lexicon
  const { folded, isWord } = at(reading, index)
  if (!isWord) return false
  // "After noon" is a time; "on the eve of" may be "in the evening of".
  if (hasBound(reading, dates.shadows, folded))
    return !times.has(at(reading, index + 1).folded) && !(dates.leads.has(folded) && datingAt(reading, index + 1))
  if (isRelative(reading, index)) return true
  if (conjunctions.has(folded) && !coordinators.has(folded) && !dates.within.has(folded)) return true
  if (mention !== null && index >= mention.from && index < mention.to) return false
  // A name's last word may look like a verb.
  return isVerb(reading, index) && (index !== mention?.to || reading.lexicon.verbs.has(folded))
}

/** Past a short quotation, or a name with the word of a day in it; the same place where neither stands. */
function pastNames(reading: Reading, index: number, own: number): number {
  const inside = reading.inside[index] ?? -1
  if (inside >= 0 && inside !== own) return (reading.quotations[inside]?.close ?? index) + 1
  const { dates, adverbs } = reading.lexicon
  const found = phraseAt(reading, index, dates.dayNames) ?? phraseAt(reading, index, adverbs)
  return index + (found?.length ?? 0)
}

/** Whether a date begins at a token: few have one, and all are asked for each statement near them. */
const beginsDate = askedOnce((reading: Reading, index) => datingAt(reading, index) !== null)

function hasDate(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (beginsDate(reading, index)) return true
  return false
}

/** The dates in a range of words of one clause, whose cue stands in quotation `own`. */
export function findSightings(reading: Reading, { from, to }: Range, own: number, mention: Range | null): Sighting[] {
  const sightings: Sighting[] = []
  if (!hasDate(reading, { from, to })) return sightings
  let isShaded = false
  let isShadedAround = false
  // A relative clause without a comma before it does not end with the next one: "whom, on Monday, the president met".
  let isOpen = false
  let occasion = -1
  let stretch = from
  for (let index = from; index < to;) {
    const past = pastNames(reading, index, own)
    if (past > index) {
      index = past
      continue
    }
    const dating = datingAt(reading, index)
    if (dating !== null) {
      sightings.push({ ...dating, isShaded, occasion, stretch })
      index = dating.to
      continue
    }
    const length = occasionLength(reading, index)
    const isNamed = mention !== null && index >= mention.from && index < mention.to
    const { isWord, text } = at(reading, index)
    if (text === '(') isShadedAround = isShaded
    else if (text === ')') isShaded = isShadedAround
    if (!isWord && PAUSE.test(text)) {
      isShaded = isOpen
      stretch = index + 1
      occasion = -1
    } else if (length > 0 && isWithin(reading, index, mention)) {
      isShaded = isOpen = false
      // "A statement of the ministry that was issued on Monday": all of it is what speaks.
      occasion = isNamed ? mention.to : index + length
    } else if (index > from && (occasion < 0 || index - occasion >= NEAR)) {
      isShaded ||= shades(reading, index, mention)
      isOpen ||= isRelative(reading, index) && !PAUSE.test(at(reading, index - 1).text)
    }
    index += Math.max(length, 1)
  }
  return sightings
}
