import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { cueAt, isVerb } from './cues.js'
import { endsPhrase, isNominalWord } from './extent.js'
import {
  bare,
  hasArticle,
  isAdjective,
  isCapital,
  isGivenName,
  isOrganization,
  isRole,
  isSurelyAdjective,
  isTitle,
} from './words.js'

// Marks an indefinite object or an adverb in Arabic.
const NUNATION = '\u064b'
/** Letters from which a word behind a given name is a surname though it looks like a verb: "Yevtushenko". */
const LONG = 7
/** Words of the longest names: given, father's, grandfather's, family. */
const MOST_NAME = 5

/** A word with the article that is no particle: a name ends with it. */
function isSurname(reading: Reading, index: number): boolean {
  const { article, nameParticles } = reading.lexicon
  const { folded } = at(reading, index)
  return hasArticle(reading, index) && folded.length > article.length + 2 && !nameParticles.has(folded)
}

/** Whether "and" is bound to the word, which begins another name then: "Wardan" is one word, "and the …" two. */
function isBound(reading: Reading, index: number): boolean {
  const { proclitics, givenNames, titles, roles, organizations, article, known } = reading.lexicon
  const { folded } = at(reading, index)
  if (givenNames.has(folded)) return false
  const letter = proclitics.find((first) => folded.startsWith(first))
  if (letter === undefined || folded.length < 4) return false
  const rest = folded.slice(letter.length)
  if (rest.startsWith(article)) return true
  return [givenNames, titles, roles, organizations].some((words) => words.has(rest)) || known.has(rest)
}

/** Whether a preposition is bound to the article at a word's beginning. */
function isBoundArticle({ lexicon }: Reading, folded: string): boolean {
  return lexicon.boundArticles.some((beginning) => folded.startsWith(beginning))
}

/** Whether a word can be a part of a name after its first. */
function continuesName(reading: Reading, index: number): boolean {
  const token = at(reading, index)
  const { lexicon } = reading
  if (!token.isWord || token.folded === '' || token.text.includes(NUNATION)) return false
  if (lexicon.nameParticles.has(token.folded)) return true
  if (lexicon.pack.capitals) return isCapital(token.text)
  const isForeign = token.folded.length >= LONG && isGivenName(reading, index - 1) && !lexicon.verbs.has(token.folded)
  const isLast =
    /^[،,]$/.test(at(reading, index + 1).text) || lexicon.complementizers.has(at(reading, index + 1).folded)
  // No verb stands right behind another one: "noted Yevtushenko that", whose name begins like one.
  const isBehindCue = cueAt(reading, index - 1) !== undefined && !lexicon.cues.has(token.folded)
  const isName = isForeign || ((isLast || isBehindCue) && !lexicon.verbs.has(token.folded))
  if (isBound(reading, index) || cueAt(reading, index) || (isVerb(reading, index) && !isName)) return false
  if (lexicon.complementizers.has(token.folded) || isBoundArticle(reading, token.folded)) return false
  const ends = [
    lexicon.days,
    lexicon.weekdays,
    ...(isTitle(reading, index - 1) ? [] : [lexicon.times]),
    lexicon.conjunctions,
    lexicon.sayings,
    lexicon.quantifiers,
  ]
  if (ends.some((words) => words.has(token.folded)) || phraseAt(reading, index, lexicon.known)) return false
  if (lexicon.pack.thingPlurals.some((pattern) => pattern.test(token.text)) && !isGivenName(reading, index))
    return false
  const isAdjunct = !isTitle(reading, index - 1) && phraseAt(reading, index, lexicon.adjuncts) !== null
  if (isAdjunct || lexicon.nominalObjects.has(token.folded)) return false
  if (lexicon.possessives.some((pattern) => pattern.test(token.folded))) return false
  return (
    !isRole(reading, index) &&
    !isOrganization(reading, index) &&
    !lexicon.prepositionSpellings.has(token.text) &&
    !lexicon.auxiliaries.has(token.folded) &&
    !lexicon.relatives.has(token.folded) &&
    !lexicon.unnamed.has(bare(reading, index)) &&
    !/^\d/.test(token.text)
  )
}

/** Marks inside a name: hashtags join words by "_", double names by "-". */
export function joinsName(reading: Reading, index: number): boolean {
  const { text, space } = at(reading, index)
  return (text === '_' || text === '-' || text === '.' || text === "'") && !space && !at(reading, index + 1).space
}

/** Whether a preposition is bound to a word of the article: "for the market" is no name, though "Lavrov" begins alike. */
export function isBoundWord(reading: Reading, index: number): boolean {
  const { attached, givenNames } = reading.lexicon
  const { folded } = at(reading, index)
  if (givenNames.has(folded) || reading.surnames.has(folded)) return false
  return attached.some(
    (letter) => folded.startsWith(letter) && folded.length > 3 && reading.vocabulary.has(folded.slice(1)),
  )
}

/** Whether a definite word names an action, and nobody: "Katz [said] the recognition …". */
function isAction(reading: Reading, index: number): boolean {
  const isName = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
  return hasArticle(reading, index) && !isName && isNominalWord(reading, bare(reading, index))
}

/** Whether a definite word has the ending of a feminine noun, which surnames do not have: the verb's object. */
function isFeminine(reading: Reading, index: number): boolean {
  const { pack } = reading.lexicon
  return hasArticle(reading, index) && pack.feminineEndings.some((ending) => at(reading, index).text.endsWith(ending))
}

/** A name that begins at a token: its words up to what cannot be one. */
export function nameFrom(reading: Reading, from: number, end: number): Range | null {
  if (isBoundWord(reading, from)) return null
  let to = from
  let words = 0
  while (to < end && words < MOST_NAME) {
    if ((words > 1 && isFeminine(reading, to)) || (to > from && isAction(reading, to))) break
    if (joinsName(reading, to) && to > from) to++
    if (to >= end || !continuesName(reading, to)) break
    to++
    // Particles do not count: "Rashid bin Abdullah Al Khalifa".
    if (!reading.lexicon.nameParticles.has(at(reading, to - 1).folded)) words++
    const next = at(reading, to)
    if (words > 1 && isSurname(reading, to - 1) && !reading.lexicon.nameParticles.has(next.folded)) break
  }
  while (
    to > from &&
    reading.lexicon.nameParticles.has(at(reading, to - 1).folded) &&
    at(reading, to - 1).folded.length < 4
  )
    to--
  return to > from ? { from, to } : null
}

/** Whether the last word of a role is rather a surname: "Deputy al-Jaburi", but not "the Iraqi deputy". */
function isLastSurname(reading: Reading, index: number, to: number): boolean {
  const followsHead = isTitle(reading, index - 1) || isRole(reading, index - 1)
  return index === to - 1 && followsHead && isSurname(reading, index) && !isSurelyAdjective(reading, index)
}

/** Whether a word with a bound letter is rather a name: a surname that looks like a nationality stands behind it. */
export function looksLikeName(reading: Reading, index: number): boolean {
  if (isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)) return true
  const { adjectiveEndings, article } = reading.lexicon
  const next = at(reading, index + 1).folded
  const isSurname = next.startsWith(article) && adjectiveEndings.some((ending) => next.endsWith(ending))
  const isNoun = isBoundWord(reading, index) || isNominalWord(reading, at(reading, index).folded.slice(1))
  return isSurname && !isNoun && !isSurelyAdjective(reading, index + 1)
}

/** Tokens of the patron's name in an organization's: "King Saud University", "Prince Sattam bin Abdulaziz University". */
function patronLength(reading: Reading, title: number): number {
  let index = title + 1
  while (isTitle(reading, index)) index++
  if (isGivenName(reading, index)) index++
  while (reading.lexicon.nameParticles.has(at(reading, index).folded)) index += 2
  return index - title
}

/** Whether a pronoun is bound to a noun: "his country", "its ministry". */
function isPossessive({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '', text = '' } = tokens[index] ?? {}
  const { possessives, pack } = lexicon
  return (
    possessives.some((pattern) => pattern.test(folded)) ||
    pack.possessiveSpellings.some((pattern) => pattern.test(text))
  )
}

/** Tokens of a role's complement at `index`: its organization, place or adjectives; 0 where a name begins. */
function complementLength(reading: Reading, index: number, to: number, isOpen: boolean, isClosed: boolean): number {
  const { article, known, roleLinks, prepositionSpellings, proclitics } = reading.lexicon
  const { folded, text, isWord } = at(reading, index)
  const phrase = phraseAt(reading, index, known, to)
  if (phrase) return phrase.length
  if (endsPhrase(reading, index)) return 0
  // A preposition with what it leads to: "spokesman for the White House".
  if (roleLinks.has(folded) || prepositionSpellings.has(text))
    return 1 + (phraseAt(reading, index + 1, known, to)?.length ?? 1)
  const rest = folded.slice(1)
  if (reading.lexicon.attached.some((letter) => folded.startsWith(letter)) && known.has(rest)) return 1
  if (isClosed && isGivenName(reading, index)) return 0
  if (isTitle(reading, index) && isOrganization(reading, index - 1) && !isRole(reading, index - 1))
    return patronLength(reading, index)
  if (!isWord || isTitle(reading, index) || isRole(reading, index)) return 1
  if (index > 0 && isPossessive(reading, index)) return 1
  const isDefinite = hasArticle(reading, index)
  const isBound = proclitics.some((letter) => folded.startsWith(letter + article)) || isBoundArticle(reading, folded)
  // "The minister affirmed the cooperation", said with a preposition: that is what he affirmed.
  if (isClosed && isBoundArticle(reading, folded) && isNominalWord(reading, folded.slice(1 + article.length))) return 0
  // A closed phrase takes adjectives only: another definite noun is a name behind a title, or the verb's object.
  if (isClosed && isDefinite && reading.surnames.has(folded)) return 0
  if (isDefinite && !isOpen && index > 0 && hasArticle(reading, index - 1))
    return isGivenName(reading, index + 1) ||
      (isAdjective(reading, index) && !reading.lexicon.nominalObjects.has(folded))
      ? 1
      : 0
  if (isDefinite || isBound || isOpen) return 1
  // "For the elections of …": a bound preposition, unless it is a letter of a name that ends here.
  if (leadsToNoun(reading, index) && index + 1 < to && !looksLikeName(reading, index)) return 2
  // An indefinite adjective cannot belong to a definite phrase: a name that looks like one begins.
  return !isClosed && isAdjective(reading, index) && !isGivenName(reading, index) ? 1 : 0
}

/** Whether a noun of a role needs another behind it: a head does, and so does what it is of, before something definite. */
function opens(reading: Reading, index: number, wasOpen: boolean): boolean {
  return isRole(reading, index) || isOrganization(reading, index) || (wasOpen && hasArticle(reading, index + 1))
}

/** Where a role ends that begins at `from`: with its complement, which is definite or hangs on a word that is not. */
export function roleEnd(reading: Reading, { from, to }: Range): number {
  let index = from
  let isOpen = false
  let isClosed = false
  while (index < to) {
    if (index > from && isLastSurname(reading, index, to) && !isOpen) break
    const length = complementLength(reading, index, to, isOpen, isClosed)
    if (length === 0) break
    isClosed ||= hasArticle(reading, index + length - 1)
    // "A minister of …" goes on; "the minister" and "the ministry of water" do not need to.
    isOpen = length === 1 && !hasArticle(reading, index) && !isTitle(reading, index) && opens(reading, index, isOpen)
    index += length
  }
  return Math.min(index, to)
}

/** Whether a given name is that of an organization's patron: "the King Salman Centre". */
export function isPatron(reading: Reading, index: number): boolean {
  return isTitle(reading, index - 1) && isOrganization(reading, index - 2)
}

/** A given name behind a title within a role's words: "spokesman in the region of X, Colonel Y". */
function titledName(reading: Reading, { from, to }: Range): Range | null {
  for (let index = from + 2; index < to; index++)
    if (isGivenName(reading, index) && isTitle(reading, index - 1) && !isPatron(reading, index))
      return nameFrom(reading, index, to)
  return null
}

/** The name behind a role. */
export function nameAfterRole(reading: Reading, range: Range): Range | null {
  if (reading.lexicon.pack.capitals) return null
  const titled = titledName(reading, range)
  const from = roleEnd(reading, range)
  if (titled !== null && titled.from >= from) return titled
  return from < range.to && beginsName(reading, from) ? nameFrom(reading, from, range.to) : null
}

/** Whether a preposition is bound to a noun that is of another: "for the affairs of the council". */
function leadsToNoun(reading: Reading, index: number): boolean {
  const { attached, organizations, roles, known, addressing } = reading.lexicon
  const { folded } = at(reading, index)
  const letter = attached.find((first) => folded.startsWith(first))
  if (letter === undefined || folded.length < 4) return false
  const rest = folded.slice(letter.length)
  if (isNominalWord(reading, rest)) return true
  if (organizations.has(rest) || roles.has(rest) || known.has(rest)) return true
  const isOf = hasArticle(reading, index + 1) || isOrganization(reading, index + 1)
  const isNoun =
    reading.vocabulary.has(rest) || isNominalWord(reading, rest) || known.has(at(reading, index + 1).folded)
  return isOf ? addressing.has(letter) || isNoun : known.has(at(reading, index + 1).folded)
}

/** Whether a word behind a role can begin a name: what is denied cannot, and of definite words a surname only. */
function beginsName(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  if (isGivenName(reading, index) || reading.surnames.has(folded)) return true
  // "Of the Middle East and Asia": what "and" joins is still what the role is of.
  if (reading.lexicon.proclitics.some((letter) => folded.startsWith(letter) && folded.length > 4)) return false
  if (isNominalWord(reading, folded) || leadsToNoun(reading, index)) return false
  if (!hasArticle(reading, index) || isTitle(reading, index - 1) || isRole(reading, index - 1)) return true
  const { pluralEndings } = reading.lexicon
  // A name's last word is what it is called by later.
  const last = at(reading, (nameFrom(reading, index, index + MOST_NAME)?.to ?? index + 1) - 1).folded
  const isAgain = (reading.vocabulary.get(last) ?? 0) > 1
  return isAgain && !isSurelyAdjective(reading, index) && !pluralEndings.some((ending) => folded.endsWith(ending))
}

/** A name without words that may be no part of it: from the third on they are definite, given names, or used again. */
export function supported(reading: Reading, name: Range | null): Range | null {
  if (name === null || reading.lexicon.pack.capitals) return name
  const { nameParticles } = reading.lexicon
  const { vocabulary } = reading
  let to = name.from
  for (let index = name.from; index < name.to; index++) {
    const { folded } = at(reading, index)
    const isFirst = index < name.from + 2 || nameParticles.has(at(reading, index - 1).folded)
    const isPart = hasArticle(reading, index) || isGivenName(reading, index) || nameParticles.has(folded)
    if (!isFirst && !isPart && (vocabulary.get(folded) ?? 0) < 2) break
    to = index + 1
  }
  return { from: name.from, to }
}
