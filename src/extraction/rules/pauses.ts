import { type Reading, at, isComma } from '../reading.js'
import { cueAt } from './cues.js'
import { isVerb } from './verbs.js'
import { hasBound } from './words.js'

// What stands in the middle of a clause, which goes on behind it.

/** Tokens of the longest source between commas. */
const INSERTED = 12

/** Whether a word goes on with a clause: nothing new is joined to it or begins with it. */
function goesOnAt(reading: Reading, index: number): boolean {
  const { complementizers, conjunctions, coordinators, proclitics } = reading.lexicon
  const { folded, isWord } = at(reading, index)
  const isNew = [complementizers, conjunctions, coordinators].some((words) => hasBound(reading, words, folded))
  return (
    isWord && !isNew && cueAt(reading, index) === undefined && !proclitics.some((letter) => folded.startsWith(letter))
  )
}

/** Past a source that is put in behind a clause's first noun: "that the states, according to the report, want …". */
export function pastSource(reading: Reading, from: number, index: number): number | null {
  if (!isComma(reading, index - 1)) return null
  for (let place = from; place < index; place++) if (isVerb(reading, place)) return null
  for (let close = index + 1; close < index + INSERTED; close++)
    if (isComma(reading, close)) return goesOnAt(reading, close + 1) ? close : null
  return null
}

export function isLetterDash(reading: Reading, index: number): boolean {
  // "Covid - 19".
  return at(reading, index).isWord && at(reading, index).folded === '' && !/^\p{N}/u.test(at(reading, index + 1).text)
}

/** Tokens of "may God protect them" between two dashes. */
const WISH = 5

export function wishEnd(reading: Reading, open: number): number | null {
  for (let index = open + 2; index <= open + WISH; index++) if (isLetterDash(reading, index)) return index
  return null
}
