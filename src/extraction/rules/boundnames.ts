import { type Reading, at } from '../reading.js'
import { SHORTEST_NAME } from './bound.js'
import { nameFrom, supported } from './names.js'
import { isSurname } from './namewords.js'
import { nameText } from './nametext.js'
import { isGivenName } from './words.js'

// Names with a letter bound before them: "[the minister] and-Samir al-Karmi", "he met with-Samir al-Karmi".

/** A name without the letter before it, and where it ends. */
interface BoundName {
  readonly text: string
  readonly to: number
}

/** Letters of the shortest given name behind a conjunction. */
const JOINED = 3

/** The letter before a given name at a token; null where the word means something else, or is a name itself. */
function letterBefore(reading: Reading, index: number): string | null {
  if (reading.lists.own[index] !== 0) return null
  const { proclitics, attached, givenNames } = reading.lexicon
  const { folded } = at(reading, index)
  const letter = folded.charAt(0)
  const isJoined = proclitics.includes(letter)
  if (!isJoined && !attached.includes(letter)) return null
  const name = folded.slice(letter.length)
  const isLong = name.length >= (isJoined ? JOINED : SHORTEST_NAME)
  return isLong && givenNames.has(name) && !isGivenName(reading, index) ? letter : null
}

/** The name of several words whose first has a letter bound to it; null where none stands. */
export function boundName(reading: Reading, index: number, end: number): BoundName | null {
  const letter = letterBefore(reading, index)
  if (letter === null || index + 1 >= end) return null
  // A last name with its article ends the whole.
  const last = isSurname(reading, index + 1) ? index + 2 : end
  const rest = supported(reading, nameFrom(reading, index + 1, last))
  if (rest === null) return null
  return { text: `${at(reading, index).text.slice(letter.length)} ${nameText(reading, rest)}`, to: rest.to }
}
