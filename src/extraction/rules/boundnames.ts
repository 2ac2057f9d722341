import { type Reading, at } from '../reading.js'
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

/** Letters of the shortest given names behind a conjunction, and behind a preposition: "Breik" is no "in Rick". */
const SHORTEST = { conjunction: 3, preposition: 4 }

/** The letter before a given name at a token; null where the word means something else, or is a name itself. */
function letterBefore(reading: Reading, index: number): string | null {
  const { proclitics, attached, givenNames } = reading.lexicon
  const { folded } = at(reading, index)
  if (isGivenName(reading, index) || reading.lists.own[index] !== 0) return null
  const isGiven = (letter: string, shortest: number): boolean =>
    folded.startsWith(letter) &&
    folded.length >= letter.length + shortest &&
    givenNames.has(folded.slice(letter.length))
  return (
    proclitics.find((letter) => letter.length === 1 && isGiven(letter, SHORTEST.conjunction)) ??
    attached.find((letter) => isGiven(letter, SHORTEST.preposition)) ??
    null
  )
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
