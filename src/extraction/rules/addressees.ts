import { type Reading, at, isComma } from '../reading.js'
import { isBoundToPreposition } from './adjuncts.js'
import { isUnnamed } from './crowds.js'
import { endsPhrase } from './extent.js'
import { hasArticle, isGivenName, isOrganization, isRole, isTitle } from './words.js'

// To whom something is said, where it stands between the verb and its subject.

/** Tokens of the longest addressees. */
const MOST_TOKENS = 8

/** Tokens of an addressee between a verb and its subject: 'to "The Mirror"', "to the channel Horizon", "to the journalists"; 0 where none stands there. */
export function addresseeLength(reading: Reading, index: number, to: number): number {
  return quotedLength(reading, index, to) || boundLength(reading, index, to)
}

function quotedLength(reading: Reading, index: number, to: number): number {
  const quotation = reading.markAt.get(index + 1)
  const isTo = reading.lexicon.addressing.has(at(reading, index).folded)
  if (!isTo || quotation?.open !== index + 1 || !quotation.isClosed || quotation.close >= to) return 0
  return quotation.close + 1 - index
}

/** With "to" bound to its first word: up to the first word that begins a person. */
function boundLength(reading: Reading, index: number, to: number): number {
  const { addressing, attached } = reading.lexicon
  const letter = attached.find((first) => addressing.has(first) && at(reading, index).folded.startsWith(first))
  if (letter === undefined || !isBoundToPreposition(reading, index)) return 0
  const least = leastLength(reading, index, letter)
  if (least === 0) return 0
  for (let next = index + 1; next < Math.min(to, index + MOST_TOKENS); next++) {
    if (endsPhrase(reading, next) || isComma(reading, next)) return 0
    if (next >= index + least && beginsPerson(reading, next)) return next - index
  }
  return 0
}

/** Tokens that surely are of the addressee: those of a body that is known, the head of another and its name, or the audience; 0 where none is told. */
function leastLength(reading: Reading, index: number, letter: string): number {
  const { known, organizations } = reading.lexicon
  const rest = at(reading, index).folded.slice(letter.length)
  const isNext = (word: string, place: number): boolean => place === 0 || at(reading, index + place).folded === word
  const body = known.get(rest)?.find(({ words }) => words.every(isNext))
  if (body !== undefined) return body.words.length
  if (organizations.has(rest)) return 2
  return isAudience(reading, index, letter) ? 1 : 0
}

/** Whether people with an article that are several are told: "to-the-journalists". */
function isAudience(reading: Reading, index: number, letter: string): boolean {
  const { article, pluralEndings, roles, unnamed } = reading.lexicon
  const rest = at(reading, index).folded.slice(letter.length)
  // The article loses its first letter behind "to".
  if (letter !== article.slice(1) || !rest.startsWith(letter)) return false
  const noun = rest.slice(letter.length)
  const ending = pluralEndings.find((tail) => noun.endsWith(tail))
  return ending !== undefined && (unnamed.has(noun) || roles.has(noun) || roles.has(noun.slice(0, -ending.length)))
}

/** Whether somebody's name begins, with or without title and role; several with a role are rather those of the body told: "to the council of the judges". */
function beginsPerson(reading: Reading, index: number): boolean {
  const { pluralEndings } = reading.lexicon
  const { folded } = at(reading, index)
  if (isTitle(reading, index) || isGivenName(reading, index) || isUnnamed(reading, index)) return true
  const isSeveral = hasArticle(reading, index) && pluralEndings.some((ending) => folded.endsWith(ending))
  return isRole(reading, index) && !isOrganization(reading, index) && !isSeveral
}
