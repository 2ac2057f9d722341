import { LIST } from '../languages/lists.js'
import type { CueEntry } from '../languages/pack.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { endsPhrase, isNominalWord, organizationEnd } from './extent.js'
import { looksLikeName } from './names.js'
import {
  bare,
  hasArticle,
  hasPossessive,
  isAdjective,
  isFeminine,
  isGivenName,
  isIn,
  isOrganization,
  isRole,
  isSurelyAdjective,
  isTitle,
} from './words.js'
import { boundKnown, isOfOther, isWhere, quotedLength } from './complements.js'
import { isFeminineNoun, isSurname } from './namewords.js'
import { isBoundArticle } from './bound.js'
import { cueAt } from './cues.js'
import { isCrowd } from './crowds.js'
import { isOfBody, isPatron, patronLength } from './patrons.js'

// How far a role reaches.

/** Whether an article makes a word of a role definite, or a pronoun bound to it: "his father". */
function isDefined(reading: Reading, index: number): boolean {
  const isHis = hasPossessive(reading, index) && isRole(reading, index)
  return hasArticle(reading, index) || (isHis && !isGivenName(reading, index))
}

/** Tokens back from a role to its verb, past a name. */
const NAME = 8

function entryBefore(reading: Reading, from: number): CueEntry | undefined {
  for (let cue = from - 1; cue >= Math.max(0, from - NAME) && at(reading, cue).isWord; cue--) {
    const entry = cueAt(reading, cue)?.entry
    if (entry) return entry
  }
  return undefined
}

/** Whether what somebody is accused of or described as begins behind his office: "the minister accused the mayor [of corruption]". */
function isClaim(reading: Reading, from: number, index: number): boolean {
  const { organizations, known, article } = reading.lexicon
  const { folded } = at(reading, index)
  if (!isBoundArticle(reading, folded)) return false
  const entry = entryBefore(reading, from)
  const letter = entry?.prepositions?.find((row) => folded.startsWith(row + article))
  if (entry?.objectFirst !== true || letter === undefined) return false
  const noun = folded.slice(letter.length + article.length)
  return !organizations.has(noun) && !known.has(article + noun)
}

/** Whether people stand behind somebody's office to whom his verb tells something: "the prime minister called upon [the teachers]". */
function isTold(reading: Reading, from: number, index: number): boolean {
  if (!hasArticle(reading, index) || isSurelyAdjective(reading, index)) return false
  const { audiences, obliquePlurals } = reading.lexicon
  const isSeveral = obliquePlurals.some((ending) => at(reading, index).folded.endsWith(ending))
  const isBody = isOrganization(reading, index) || audiences.has(bare(reading, index))
  return (isSeveral || isCrowd(reading, index) || isBody) && entryBefore(reading, from)?.addressee === true
}

/** Whether the last word of a role is rather a surname: "Deputy al-Jaburi", but not "the Iraqi deputy". */
function isLastSurname(reading: Reading, index: number, to: number): boolean {
  const followsHead = isTitle(reading, index - 1) || isRole(reading, index - 1)
  return index === to - 1 && followsHead && isSurname(reading, index) && !isSurelyAdjective(reading, index)
}

/** Whether a pronoun is bound to a noun: "his country", "its ministry". */
function isPossessive({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '', text = '' } = tokens[index] ?? {}
  return lexicon.possessives.test(folded) || lexicon.possessiveSpellings.test(text)
}

/** Tokens of the organization that a preposition leads to, up to a name behind it: "of the party Call for Tunisia, X". */
function bodyLength(reading: Reading, { from, to }: Range): number {
  if (!isOrganization(reading, from)) return 1
  const end = organizationEnd(reading, { from, to })
  for (let index = from + 2; index < end; index++)
    if (isGivenName(reading, index) && !isPatron(reading, index)) return index - from
  // A patron's name belongs to the body's: "the King Salman Centre".
  return isPatron(reading, end) ? end - 1 - from + patronLength(reading, end - 1) : end - from
}

/**
 * Whether a known name behind a definite word does not belong to it: "the minister accused Israel". An adjective does ("foreign"),
 * and a place's name before a surname is a given one.
 */
function standsAlone(reading: Reading, index: number, length: number): boolean {
  const isGiven = reading.surnames.has(at(reading, index + length).folded)
  return isDefined(reading, index - 1) && !isSurelyAdjective(reading, index) && !isGiven
}

/** Whether a feminine word stands behind a man's office: no adjective of his, as in "the minister refused [the participation]". */
export function disagrees(reading: Reading, index: number): boolean {
  const isMans = hasArticle(reading, index - 1) && isRole(reading, index - 1) && !isFeminineNoun(reading, index - 1)
  return isMans && isFeminineNoun(reading, index)
}

/** Tokens of a role's complement at `index`: its organization, place or adjectives; 0 where a name begins. */
function complementLength(reading: Reading, index: number, to: number, isOpen: boolean, isClosed: boolean): number {
  const { article, known, roleLinks, circumstantials, prepositionSpellings, proclitics } = reading.lexicon
  const { folded, text, isWord } = at(reading, index)
  if (isOfOther(reading, index)) return 0
  const phrase = phraseAt(reading, index, known, to)
  if (phrase) return isClosed && !isOpen && standsAlone(reading, index, phrase.length) ? 0 : phrase.length
  if (endsPhrase(reading, index)) return 0
  // A preposition with what it leads to: "spokesman for the White House".
  // "The minister, in his directive": what is his is no part of his role.
  if (prepositionSpellings.has(text) && isPossessive(reading, index + 1)) return 0
  if (circumstantials.has(folded) || isWhere(reading, index, to)) return 0
  if (isClosed && phraseAt(reading, index, reading.lexicon.adverbs, to) !== null) return 0
  if (roleLinks.has(folded) || prepositionSpellings.has(text))
    return 1 + (phraseAt(reading, index + 1, known, to)?.length ?? bodyLength(reading, { from: index + 1, to }))
  const bound = boundKnown(reading, index, to)
  if (bound > 0) return bound
  if (isClosed && isGivenName(reading, index) && !isOfBody(reading, index)) return 0
  if (isPatron(reading, index + 1) && !isRole(reading, index - 1)) return patronLength(reading, index)
  if (!isWord || isTitle(reading, index) || isRole(reading, index)) return 1
  // "The head of the government (renewed) his call": a closed phrase takes nobody's anything.
  if (index > 0 && isPossessive(reading, index)) return isClosed && isNominalWord(reading, folded) ? 0 : 1
  const isDefinite = hasArticle(reading, index)
  const isBound = proclitics.some((letter) => folded.startsWith(letter + article)) || isBoundArticle(reading, folded)
  // "The minister affirmed the cooperation", said with a preposition: that is what he affirmed.
  if (isClosed && isBoundArticle(reading, folded) && isNominalWord(reading, folded.slice(1 + article.length))) return 0
  // A closed phrase takes adjectives only: another definite noun is a name behind a title, or the verb's object.
  if (isClosed && isDefinite && reading.surnames.has(folded)) return 0
  if (isDefinite && !isOpen && index > 0 && isDefined(reading, index - 1))
    return isGivenName(reading, index + 1) ||
      (isAdjective(reading, index) &&
        !reading.lexicon.nominalObjects.has(bare(reading, index)) &&
        !disagrees(reading, index))
      ? 1
      : 0
  if (isDefinite || isBound || isOpen) return 1
  // "For the elections of …": a bound preposition, unless it is a letter of a name that ends here.
  if (leadsToNoun(reading, index) && index + 1 < to && !looksLikeName(reading, index))
    return isPatron(reading, index + 2) ? 1 + patronLength(reading, index + 1) : 2
  // An indefinite adjective cannot belong to a definite phrase: a name that looks like one begins.
  return !isClosed && (isParallel(reading, index) || (isAdjective(reading, index) && !isGivenName(reading, index)))
    ? 1
    : 0
}

/** Whether a feminine word behind a feminine adjective describes the same, though it is a given name too: "a [famous] charity". */
export function isParallel(reading: Reading, index: number): boolean {
  const isBoth = [index - 1, index].every((place) => isFeminine(reading, place) && !hasArticle(reading, place))
  return isBoth && isAdjective(reading, index - 1) && !isGivenName(reading, index - 1)
}

/** Whether a noun of a role needs another behind it: a head does, and so does what it is of, before something definite. */
function opens(reading: Reading, index: number, wasOpen: boolean): boolean {
  const { folded } = at(reading, index)
  const isThing = isIn(reading, index, LIST.commonNouns) && !reading.lexicon.placeNouns.has(folded)
  const isNoun = isThing || (isNominalWord(reading, folded) && !isPossessive(reading, index))
  return (
    isRole(reading, index) || isOrganization(reading, index) || isNoun || (wasOpen && hasArticle(reading, index + 1))
  )
}

/** Where a role ends that begins at `from`: with its complement, which is definite or hangs on a word that is not. */
export function roleEnd(reading: Reading, { from, to }: Range): number {
  let index = from
  let isOpen = false
  let isClosed = false
  while (index < to) {
    if (index > from && isLastSurname(reading, index, to) && !isOpen) break
    if (isClaim(reading, from, index) || (isClosed && isTold(reading, from, index))) break
    const quoted: number = quotedLength(reading, index, isOpen)
    const length: number = quoted > 0 ? quoted : complementLength(reading, index, to, isOpen, isClosed)
    if (length === 0) break
    isClosed ||= quoted > 0 || isDefined(reading, index + length - 1)
    // "A minister of …" goes on; "the minister" and "the ministry of water" do not need to.
    isOpen = length === 1 && !isDefined(reading, index) && !isTitle(reading, index) && opens(reading, index, isOpen)
    index += length
  }
  return Math.min(index, to)
}

/** Letters of the longest nouns before a place's name: "for the capital". */
const STEM = 6

/** Whether a preposition is bound to a noun that is of another: "for the affairs of the council". */
export function leadsToNoun(reading: Reading, index: number): boolean {
  const { attached, organizations, roles, known, addressing } = reading.lexicon
  const { folded } = at(reading, index)
  const letter = attached.find((first) => folded.startsWith(first))
  if (letter === undefined || folded.length < 4) return false
  const rest = folded.slice(letter.length)
  if (isNominalWord(reading, rest)) return true
  if (organizations.has(rest) || roles.has(rest) || known.has(rest)) return true
  const isOf = hasArticle(reading, index + 1) || isOrganization(reading, index + 1)
  const isNamed = known.has(at(reading, index + 1).folded)
  const isNoun = reading.vocabulary.has(rest) || isNominalWord(reading, rest) || isNamed
  // "Bernardino León" ends like the city: no noun of one stem is that long.
  return isOf ? addressing.has(letter) || isNoun : isNamed && rest.length <= STEM
}
