import type { Gender } from '../languages/pack.js'
import { type Range, type Reading } from '../reading.js'
import { bare } from './words.js'

// Names and roles as words that can be compared.

/** A name as it is looked up. */
export interface Name {
  /** Folded, without articles and titles. */
  readonly words: readonly string[]
  /** The words with spaces between and around them. */
  readonly run: string
  /** Whether only the same words mean the same: a place, and a paper without an article, of which there may be two. */
  readonly isExact: boolean
  /** Whether it is the whole name of a body that is known: "the United Nations", which "the UN commission" is not. */
  readonly isKnown: boolean
}

export function nameOf(reading: Reading, text: string): Name {
  const { lexicon } = reading
  const folded = lexicon.fold(text)
  const words = wordsOf(reading, folded)
  const known = lexicon.known.get(folded.split(' ')[0] ?? '')?.find((row) => row.words.join(' ') === folded)
  const isPlace = known?.value === 'PLACE'
  return {
    words,
    run: runOf(words),
    isExact: isPlace || lexicon.documents.has(folded.split(' ')[0] ?? ''),
    isKnown: known !== undefined && !isPlace && words.length > 1 && folded.startsWith(lexicon.article),
  }
}

/** The gender that the given name of a full one shows. */
export function genderOfName({ lexicon }: Reading, { words: [first = '', second] }: Name): Gender | null {
  if (second === undefined) return null
  if (lexicon.feminineNames.has(first)) return 'F'
  const isServant = lexicon.servants.some((word) => first.startsWith(word))
  return isServant || lexicon.masculineNames.has(first) ? 'M' : null
}

/** A folded name's words, without articles and titles. */
function wordsOf(reading: Reading, folded: string): string[] {
  const { article, titles } = reading.lexicon
  const words: string[] = []
  for (const word of folded.split(' ')) {
    if (word === '' || titles.has(word)) continue
    const isDefinite = article !== '' && word.startsWith(article) && word.length > article.length + 1
    words.push(isDefinite ? word.slice(article.length) : word)
  }
  return words
}

function runOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/**
 * Whether a name is a part of another: every word of it stands there. "Bin Salman" stands there in a row, and "Salman bin
 * Abdulaziz" not behind a "bin": that would be his father's name.
 */
export function isPartOf({ lexicon }: Reading, small: readonly string[], large: readonly string[]): boolean {
  if (small.length === 0 || !small.every((word) => large.includes(word))) return false
  const { fatherParticles } = lexicon
  if (small.length === 1 || !small.some((word) => fatherParticles.has(word))) return true
  const place = runOf(large).indexOf(runOf(small))
  const before = runOf(large).slice(0, Math.max(place, 0)).trim().split(' ').at(-1) ?? ''
  return place >= 0 && !fatherParticles.has(before)
}

/** A role's words as they are compared: without articles, conjunctions and the endings of nationalities. */
export function headsOf(reading: Reading, { from, to }: Range): string[] {
  const heads: string[] = []
  for (let index = from; index < to; index++) {
    const word = withoutConjunction(reading, bare(reading, index))
    if (word !== '' && !reading.lexicon.courtesies.has(word))
      heads.push(officeOf(reading, stemOf(reading, withoutOwner(reading, word))))
  }
  return heads
}

function withoutConjunction({ lexicon }: Reading, word: string): string {
  const { article, proclitics, roles } = lexicon
  const letter = proclitics.find((first) => word.startsWith(first))
  if (letter === undefined) return word
  // "And the irrigation" in a ministry's name is "irrigation" too.
  if (article !== '' && word.startsWith(article, letter.length)) return word.slice(letter.length + article.length)
  // "Minister of X and head of Y".
  return roles.has(word.slice(letter.length)) ? word.slice(letter.length) : word
}

/** An office by its usual word: "sovereign" is "king". */
function officeOf({ lexicon }: Reading, word: string): string {
  return lexicon.offices.get(word) ?? word
}

/** A feminine noun of several letters without the pronoun bound to it: "its foreign affairs" are "the foreign affairs" in a minister's title. */
function withoutOwner({ lexicon }: Reading, word: string): string {
  const { possessiveOf, boundFeminine } = lexicon
  const [from = '', to = ''] = boundFeminine
  const ending = possessiveOf(word)
  const noun = ending === undefined ? '' : word.slice(0, -ending.length)
  return from !== '' && noun.endsWith(from) && noun.length > STEM ? noun.slice(0, -from.length) + to : word
}

/** Letters that a stem keeps at the least. */
const STEM = 3

/** A word without the endings of a nationality or a place: "Korean" and "Korea" are one in "the Korean leader". */
function stemOf({ lexicon }: Reading, word: string): string {
  const ending = lexicon.stemEndings.find((row) => word.endsWith(row) && word.length >= row.length + STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Whether a stem is a country's or a town's: "French" where France is known. */
function isNation({ lexicon }: Reading, stem: string): boolean {
  const { known, article, stemEndings } = lexicon
  const isPlace = (word: string): boolean => known.get(word)?.[0]?.value === 'PLACE'
  return ['', ...stemEndings].some((ending) => isPlace(stem + ending) || isPlace(article + stem + ending))
}

/** The countries and towns that a role's words name, by their stems. */
export function nationsOf(reading: Reading, heads: readonly string[]): string[] {
  return heads.slice(1).filter((stem) => isNation(reading, stem))
}

/** The nationalities among a name's words. */
export function nationsIn(reading: Reading, words: readonly string[]): string[] {
  return nationsOf(
    reading,
    words.map((word) => stemOf(reading, word)),
  )
}

/** Letters by which two spellings of a country are one: "American" has several. */
const SPELT_ALIKE = 2

/** Whether two roles name countries, and not the same: "the Egyptian minister of defence", "the French minister of defence". */
function differInNation(reading: Reading, heads: readonly string[], other: readonly string[]): boolean {
  const own = nationsOf(reading, heads)
  const others = nationsOf(reading, other)
  const isAlike = (stem: string): boolean => others.some((row) => row.startsWith(stem.slice(0, SPELT_ALIKE)))
  return own.length > 0 && others.length > 0 && !own.some(isAlike)
}

/** Which of several a role's words say: the first, the second; undefined where they say none. */
function orderOf({ lexicon }: Reading, words: readonly string[]): unknown {
  const { article, dates, stemEndings } = lexicon
  const orders = words.flatMap((word) =>
    ['', ...stemEndings].map((ending) => dates.ordinals.get(article + word + ending)),
  )
  return orders.find((row) => row !== undefined)?.[0]?.value
}

/** Whether two roles say which of several, and not the same: "the first accused", "the second". */
export function differInOrder(reading: Reading, words: readonly string[], other: readonly string[]): boolean {
  const [own, others] = [orderOf(reading, words), orderOf(reading, other)]
  return own !== undefined && others !== undefined && own !== others
}

/** Whether a role of two words is of another country or office than one with the same head: "the Iranian president". */
export function differ(reading: Reading, heads: readonly string[], other: readonly string[]): boolean {
  if (differInNation(reading, heads, other) || differInOrder(reading, heads, other)) return true
  const [, second, third] = heads
  const { lexicon } = reading
  if (second === undefined || third !== undefined || other.length < 2 || other.includes(second)) return false
  const { organizations, cabinets, roleOrganizations } = lexicon
  const isState = (stem: string): boolean => cabinets.some((word) => word.startsWith(stem))
  // "The minister of the interior" is not the one of information, though ministries are called so.
  const isMinister = roleOrganizations.has(heads[0] ?? '') && !isState(second) && !isNation(reading, second)
  const fields = other.slice(1).filter((stem) => !isNation(reading, stem))
  if (isMinister && fields.length > 0 && !fields.some(isState)) return true
  return ![second, ...other.slice(1)].some((word) => organizations.has(word) || isState(word))
}
