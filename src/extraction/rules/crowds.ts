import { askedOnce } from '../answers.js'
import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, isComma } from '../reading.js'
import { isBoundArticle } from './bound.js'
import {
  bare,
  hasArticle,
  isAdjective,
  isBareIn,
  isDay,
  isGivenName,
  isIn,
  isOrganization,
  isOwn,
  isRole,
} from './words.js'

/** Whether a word means people without a name, also where it has lost its ending before what they are of. */
export function isUnnamed(reading: Reading, index: number): boolean {
  return isBareIn(reading, index, LIST.quantifiers) || isCrowd(reading, index)
}

/** Whether a pronoun is bound to several people: "his opponents", "her lawyers". */
function isOwnCrowd({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  const { possessiveOf, unnamed, pluralTails, rolePlurals, roles, givenNames } = lexicon
  const ending = possessiveOf(folded)
  if (ending === undefined || givenNames.has(folded)) return false
  const stem = folded.slice(0, -ending.length)
  const isPlural = rolePlurals.some((tail) => stem.endsWith(tail) && roles.has(stem.slice(0, -tail.length)))
  return isPlural || pluralTails.some((tail) => unnamed.has(stem + tail))
}

function isNumber({ lexicon, tokens }: Reading, index: number): boolean {
  return lexicon.article !== '' && lexicon.numerals.has(tokens[index]?.folded ?? '')
}

/** Whether a number counts people: "three officials", "two of the witnesses". */
function isCountedCrowd(reading: Reading, index: number): boolean {
  const { prepositionSpellings } = reading.lexicon
  const next = prepositionSpellings.has(at(reading, index + 1).text) ? index + 2 : index + 1
  const isOfThem = reading.lexicon.partitives.has(at(reading, index + 1).folded)
  return isOfThem || (!isNumber(reading, next) && isCrowd(reading, next))
}

/** Whether a relative pronoun of several people follows a definite plural: "[the villagers] who said". */
function isBeforePeoples(reading: Reading, index: number): boolean {
  const { pluralEndings, pluralRelatives } = reading.lexicon
  const isPlural = pluralEndings.some((ending) => ending.length > 1 && at(reading, index).folded.endsWith(ending))
  const next = isComma(reading, index + 1) ? index + 2 : index + 1
  return isPlural && hasArticle(reading, index) && pluralRelatives.has(at(reading, next).folded)
}

/** Whether a word is a plural or a group of people without a name: "officials", "a source". */
export const isCrowd = askedOnce((reading: Reading, index) => {
  // "Sunday" is spelt like "the one".
  if (hasArticle(reading, index) && isDay(reading, index)) return false
  if (isNumber(reading, index)) return isCountedCrowd(reading, index)
  // "Mrs. X": "the lady" is spelt alike.
  const isBeforeName = reading.lists.own[index + 1] === 0 || isGivenName(reading, index + 1)
  if (isIn(reading, index, LIST.titles) && isBeforeName && at(reading, index + 1).isWord) return false
  if (isBareIn(reading, index, LIST.unnamed) || isOwn(reading, index, reading.lexicon.families)) return true
  if (isOwnCrowd(reading, index)) return true
  const { unnamed, pluralTails, rolePlurals, roles, adjectives, adjectiveEndings } = reading.lexicon
  const word = bare(reading, index)
  const isNamed = isBareIn(reading, index, LIST.known | LIST.givenNames)
  const isPlural =
    !isNamed &&
    rolePlurals.some((ending) => {
      if (!word.endsWith(ending) || word.length <= ending.length) return false
      const singular = word.slice(0, -ending.length)
      // "Palestinians": an adjective of people by its ending.
      const isPeople = adjectives.has(singular) && adjectiveEndings.some((row) => singular.endsWith(row))
      return roles.has(singular) || (isPeople && ending === rolePlurals[0])
    })
  // A plural that has lost its ending is of somebody, and has no article.
  const isCut = !hasArticle(reading, index) && !roles.has(word) && pluralTails.some((tail) => unnamed.has(word + tail))
  return isPlural || isCut || isBeforePeoples(reading, index)
})

/** Whether "these" stands before people or a body: "these organizations [explained] the importance of". */
export function isPointed(reading: Reading, index: number): boolean {
  if (!reading.lexicon.pointers.has(at(reading, index).folded) || !hasArticle(reading, index + 1)) return false
  return [isCrowd, isRole, isOrganization].some((is) => is(reading, index + 1))
}

/** Whether a definite word means people, and describes nobody: "the inhabitants", but not "the armed". */
export function isSurelyPeople(reading: Reading, index: number): boolean {
  return hasArticle(reading, index) && isCrowd(reading, index) && !isBareIn(reading, index, LIST.adjectives)
}

/** Whether somebody else has no name: "another" right behind a verb, with nothing or a preposition behind it. */
export function isAnother(reading: Reading, index: number): boolean {
  const { others, cues, prepositionSpellings, attached, complementizers } = reading.lexicon
  if (!others.has(at(reading, index).folded) || !cues.has(at(reading, index - 1).folded)) return false
  const { folded, isWord, text } = at(reading, index + 1)
  const isLed = prepositionSpellings.has(text) || attached.some((letter) => folded.startsWith(letter))
  return !isWord || isLed || complementizers.has(folded)
}

/** Whether what is a number of people as well is a body with a name here: "group Bemco", "the International Group for Crises", not "a group of residents". */
export function isNamedGroup(reading: Reading, { from, to }: Range): boolean {
  const next = from + 1
  const { prepositionSpellings, quantities } = reading.lexicon
  if (next >= to || !quantities.has(bare(reading, from)) || !isBareIn(reading, from, LIST.organizations)) return false
  if (hasArticle(reading, from))
    return hasArticle(reading, next) && next + 1 < to && isBoundArticle(reading, at(reading, next + 1).folded)
  const isOfPeople = isCrowd(reading, next) || isAdjective(reading, next) || hasArticle(reading, next)
  return at(reading, next).isWord && !isOfPeople && !prepositionSpellings.has(at(reading, next).text)
}
