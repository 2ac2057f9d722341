import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { isNominalWord } from './extent.js'
import { withoutAccusative } from './objectnouns.js'
import { bare, hasArticle, isGivenName, isIn, isRole, isSurelyAdjective, isTitle, timesOf } from './words.js'
import { continuesName, isAction, isBoundWord, isFeminineNoun, isStop, isSurname } from './namewords.js'
import { isBoundArticle } from './bound.js'

/** Words of the longest names: given, father's, grandfather's, family. */
export const MOST_NAME = 5

/** Marks inside a name: hashtags join words by "_", double names by "-". */
export function joinsName(reading: Reading, index: number): boolean {
  const { text, space } = at(reading, index)
  // "J. Smith": initials are spelt by their letters' names.
  if (text === '.' && !space && reading.lexicon.initials.has(at(reading, index - 1).folded)) return true
  if (at(reading, index + 1).space) return false
  return text === '#' || ((text === '_' || text === '-' || text === '.' || text === "'") && !space)
}

const THINGS = LIST.organizations | LIST.documents | LIST.commonNouns | LIST.nominalObjects | LIST.unnamed

/** Whether an indefinite noun has the ending of an object: "received [a delegation]". */
function isAccusative(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  if (isGivenName(reading, index) || reading.surnames.has(folded)) return false
  const stem = withoutAccusative(reading, folded)
  return stem !== null && (reading.lexicon.lists.get(stem) & THINGS) !== 0
}

/** Whether a letter is bound to a noun: "said Samir Haddad [to-a-station] of the town". */
function isToWhom(reading: Reading, index: number): boolean {
  const { lists, attached, pluralEndings, possessiveOf } = reading.lexicon
  const { folded } = at(reading, index)
  if (isGivenName(reading, index) || reading.surnames.has(folded)) return false
  const isListed = (word: string): boolean => (lists.get(word) & (THINGS | LIST.quantifiers)) !== 0
  // "For two seasons", "to his followers".
  const endingsOf = (word: string): string[] => [...pluralEndings, possessiveOf(word) ?? ''].filter((row) => row !== '')
  const isNoun = (word: string): boolean =>
    isListed(word) || endingsOf(word).some((ending) => word.endsWith(ending) && isListed(word.slice(0, -ending.length)))
  return attached.some((letter) => folded.startsWith(letter) && isNoun(folded.slice(letter.length)))
}

/** Letters of the shortest plurals behind a name, which last names with the same ending do not have. */
const PLURAL = 8

/** Whether several stand behind a last name: "thanked John Harris [those present]"; "Zayn al-Abidin" is one. */
function isSeveral(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const isLong = hasArticle(reading, index) && folded.length >= PLURAL && !isGivenName(reading, index - 1)
  return isLong && reading.lexicon.pluralEndings.some((ending) => folded.endsWith(ending))
}

/** Whether somebody's office with its article stands right before: "the minister urged [the travellers]". */
function followsOffice(reading: Reading, index: number): boolean {
  return hasArticle(reading, index - 1) && (isTitle(reading, index - 1) || isRole(reading, index - 1))
}

/** A name that begins at a token: its words up to what cannot be one. */
export function nameFrom(reading: Reading, from: number, end: number): Range | null {
  const placed = reading.placed.get(from)
  if (placed !== undefined && placed <= end) return { from, to: placed }
  if (isBoundWord(reading, from)) return null
  // "Son of X" behind a name is its middle.
  if (isIn(reading, from, LIST.nameParticles) && isIn(reading, from - 1, LIST.givenNames)) return null
  let to = from
  let words = 0
  while (to < end && words < MOST_NAME) {
    if ((words > 1 && isFeminineNoun(reading, to)) || (to > from && isAction(reading, to))) break
    if (to > from && phraseAt(reading, to, reading.lexicon.blessings, end) !== null) break
    if ((words > 1 || (to === from && followsOffice(reading, to))) && isSeveral(reading, to)) break
    if (isAccusative(reading, to) || (to > from && isToWhom(reading, to))) break
    // "Wallström [urged] the international community to".
    if (words > 0 && hasArticle(reading, to) && reading.lexicon.audiences.has(bare(reading, to))) break
    if (joinsName(reading, to) && to > from) to++
    if (to >= end || !continuesName(reading, to) || (to > from && isStop(reading, to, from))) break
    to++
    // Particles do not count: "Rashid bin Abdullah Al Khalifa".
    if (!isIn(reading, to - 1, LIST.nameParticles)) words++
    if (words > 1 && isSurname(reading, to - 1) && !isIn(reading, to, LIST.nameParticles)) break
  }
  while (
    to > from &&
    reading.lexicon.nameParticles.has(at(reading, to - 1).folded) &&
    at(reading, to - 1).folded.length < 4
  )
    to--
  return to > from ? { from, to } : null
}

/** Whether a word with a bound letter is rather a name: a surname that looks like a nationality stands behind it. */
export function looksLikeName(reading: Reading, index: number): boolean {
  if (isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)) return true
  if (isBoundArticle(reading, at(reading, index).folded)) return false
  const { adjectiveEndings, article } = reading.lexicon
  const next = at(reading, index + 1).folded
  const isSurname = next.startsWith(article) && adjectiveEndings.some((ending) => next.endsWith(ending))
  const isNoun = isBoundWord(reading, index) || isNominalWord(reading, at(reading, index).folded.slice(1))
  return isSurname && !isNoun && !isSurelyAdjective(reading, index + 1)
}

/** Whether what stands behind a word shows that a name has ended with it. */
function isLast(reading: Reading, index: number): boolean {
  const { text, folded } = at(reading, index + 1)
  if (/^[.،,:]$/.test(text) || reading.lexicon.complementizers.has(folded) || isRole(reading, index + 1)) return true
  // 'X "strongly"', but not 'with imposing "…"'.
  return /^[(«"“]$/.test(text) && !isLed(reading, at(reading, index).folded)
}

/** Whether a preposition is bound to a noun of action. */
function isLed(reading: Reading, folded: string): boolean {
  const { attached } = reading.lexicon
  return attached.some((letter) => folded.startsWith(letter) && isNominalWord(reading, folded.slice(1)))
}

/** A name without words that may be no part of it: from the third on they are definite, given names, or used again. */
export function supported(reading: Reading, name: Range | null): Range | null {
  if (name === null || reading.lexicon.pack.capitals || reading.placed.has(name.from)) return name
  const { nameParticles } = reading.lexicon
  let to = name.from
  for (let index = name.from; index < name.to; index++) {
    const { folded } = at(reading, index)
    const isFirst = index < name.from + 2 || nameParticles.has(at(reading, index - 1).folded)
    const isPart = hasArticle(reading, index) || isGivenName(reading, index) || nameParticles.has(folded)
    if (!isFirst && !isPart && !isLast(reading, index) && timesOf(reading, folded) < 2) break
    to = index + 1
  }
  return { from: name.from, to }
}

/** Where somebody else's name begins behind the subject's: a given name behind a last one: "accused Steven Mnuchin [Hassan Nasrallah]". */
export function secondName(reading: Reading, from: number, end: number): number {
  const { nameParticles } = reading.lexicon
  for (let index = from + 2; index + 1 < end; index++) {
    const isLast = isGivenName(reading, index - 2) && !isGivenName(reading, index - 1)
    const isOther = isGivenName(reading, index) && timesOf(reading, at(reading, index).folded) > 1
    const isParticle = nameParticles.has(at(reading, index - 1).folded) || nameParticles.has(at(reading, index).folded)
    if (isLast && !isParticle && isOther) return index
  }
  return end
}
