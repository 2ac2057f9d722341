import { LIST } from '../languages/lists.js'
import { type Reading, at } from '../reading.js'
import { isNominalWord } from './extent.js'
import { hasArticle, isAdjective, isBareIn, isGivenName, isIn } from './words.js'

// Nouns behind a name that are no part of it: what its bearer does something with.

/** Whether a word is a frequent noun, or an action in the object's case: "Kelly [filed] a complaint". */
export function isObjectNoun(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  if (isIn(reading, index, LIST.commonNouns)) return true
  // "Abd al-Qader", and "al-Jayyida" behind a given name: adjectives are last names, too.
  const isLast = isIn(reading, index - 1, LIST.nameParticles) || isGivenName(reading, index - 1)
  if (hasArticle(reading, index))
    return !isLast && !isAdjective(reading, index) && isBareIn(reading, index, LIST.commonNouns)
  const stem = withoutAccusative(reading, folded)
  if (stem === null) return false
  return (reading.lexicon.lists.get(stem) & LIST.commonNouns) !== 0 || isNominalWord(reading, stem)
}

/** A noun without the letter that an indefinite object ends in; null where it has none. */
export function withoutAccusative({ lexicon }: Reading, folded: string): string | null {
  const ending = lexicon.pack.accusatives.find((letter) => folded.endsWith(letter))
  return ending === undefined ? null : folded.slice(0, -ending.length)
}

/** Whether a pronoun is bound to a word that "and" joins: "and his team". */
export function isJoinedOwn({ lexicon, tokens }: Reading, index: number): boolean {
  const { text = '', folded = '' } = tokens[index] ?? {}
  return lexicon.coordinators.has(folded.slice(0, 1)) && lexicon.possessiveSpellings.test(text)
}
