import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { hasArticle, isGivenName, isIn, isRole } from './words.js'

// What people are called: by their last name alone, by a trade that is their name.

/** Whether a surname stands by itself before an adverb: "Kushner [later] said". */
export function isCalledAlone(reading: Reading, index: number, end: number): boolean {
  const { folded } = at(reading, index)
  const isSurname = reading.surnames.has(folded) && !isGivenName(reading, index) && !isRole(reading, index)
  return isSurname && index + 1 < end && phraseAt(reading, index + 1, reading.lexicon.adverbs, end) !== null
}

/** Whether a word tells what somebody is called: "[he is] called X", "and [he is] called X". */
export function isCalling({ lexicon, tokens }: Reading, index: number): boolean {
  const { callingVerbs, proclitics } = lexicon
  const { text = '' } = tokens[index] ?? {}
  return ['', ...proclitics].some((letter) => text.startsWith(letter) && callingVerbs.has(text.slice(letter.length)))
}

/** Whether somebody of the article is called by his last name alone. */
export function isCalled(reading: Reading, index: number, end: number): boolean {
  return reading.surnames.has(at(reading, index).folded) && index + 1 === end
}

/** Whether a role without more behind a given name is a last one: "Adil Imam". */
export function isTrade(reading: Reading, index: number): boolean {
  if (hasArticle(reading, index) || !isGivenName(reading, index - 1) || isGivenName(reading, index - 2)) return false
  const next = at(reading, index + 1)
  const isEnd = !next.isWord || isIn(reading, index + 1, LIST.complementizers | LIST.nominalObjects)
  return isEnd || reading.lexicon.prepositionSpellings.has(next.text)
}
