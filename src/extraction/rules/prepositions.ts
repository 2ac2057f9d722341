import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isAnswerable } from './adjuncts.js'
import { beginsCue } from './beginnings.js'
import { cueAt } from './cues.js'
import { isWhole } from './joined.js'
import type { Marker } from './draft.js'
import { endsPhrase, isNominal, isNominalWord } from './extent.js'
import { pastInsertions } from './insertions.js'
import { looksLikeName } from './names.js'
import { openingAt } from './speech.js'
import { subjectEnd } from './subjectends.js'
import { hasArticle, isGivenName, isIn, isSurelyAdjective, isTitle } from './words.js'
import { isBoundWord } from './namewords.js'
import { isBoundArticle } from './bound.js'
import { isOfMembers } from './members.js'

// Content that a preposition or a noun begins: weaker than a clause or a quotation, which may follow after all.

/** Whether a word without an article is a place's: "to Iran" is where or whose, though "Iran" is shaped like an action. */
function isOfPlace({ lexicon }: Reading, folded: string): boolean {
  return !folded.startsWith(lexicon.article) && lexicon.known.get(folded)?.[0]?.value === 'PLACE'
}

function isAttached(reading: Reading, index: number, letter: string): boolean {
  const { folded } = at(reading, index)
  const { prepositions, adjuncts, complementizers, roleLinks, namings, nominalObjects } = reading.lexicon
  if (folded.startsWith(letter) && folded !== letter && namings.has(folded)) return true
  // "Declared that": what it was has been said already.
  if (reading.lexicon.demonstratives.has(folded.slice(letter.length)) && !hasArticle(reading, index + 1)) return false
  return (
    (folded.length > 3 || nominalObjects.has(folded.slice(letter.length))) &&
    folded.startsWith(letter) &&
    !prepositions.has(folded) &&
    !roleLinks.has(folded) &&
    phraseAt(reading, index, adjuncts) === null &&
    !complementizers.has(folded) &&
    !isWhole(reading, folded) &&
    // "British", "Beirut": the letter is the word's own.
    !isSurelyAdjective(reading, index) &&
    phraseAt(reading, index, reading.lexicon.known) === null &&
    (phraseAt(reading, index - 1, reading.lexicon.known)?.length ?? 0) < 2 &&
    !isOfPlace(reading, folded.slice(letter.length))
  )
}

/** Whether what a bound preposition leads to is surely an action or definite: a name may begin with the same letter. */
function isAttachedToAction(reading: Reading, index: number, letter: string): boolean {
  const { article } = reading.lexicon
  const rest = at(reading, index).folded.slice(letter.length)
  const isArticle = rest.startsWith(article) || (letter === article.slice(1) && rest.startsWith(letter))
  return isArticle || isNominalWord(reading, rest) || isBoundWord(reading, index)
}

/** Tokens behind a preposition in which a clause may follow that wins over it. */
const REACH = 40
/** Tokens behind a preposition in which the name follows that its role belongs to. */
const NAME_REACH = 6

/** Tokens behind a cue in which its only complement stands. */
const LAST = 12

/**
 * What a verb takes with a bound preposition where nothing else follows: "welcomed by the prime minister the agreement, …".
 * The word may as well belong to the subject ("the official at the ministry, …"), so it comes last.
 */
export function lastMarker(reading: Reading, cue: number, end: number, { entry, enclitic }: CueForm): Marker | null {
  const letter = (entry.prepositions ?? []).find((word) => word.length === 1)
  if (letter === undefined || entry.objectFirst === true || enclitic > 0) return null
  for (let index = cue + 2; index < Math.min(end, cue + LAST); index++) {
    if (endsPhrase(reading, index) || openingAt(reading, index)) return null
    const isDefinite = isBoundArticle(reading, at(reading, index).folded)
    const isLast = /^[،,.]$/.test(at(reading, index + 1).text) || index + 1 === end
    if (isLast && isDefinite && isAttached(reading, index, letter))
      return { kind: 'preposition', at: index, from: index }
  }
  return null
}

/** Whether a word with a bound letter is still of the subject: a name itself, or before the name: "at the hospital, Engineer X". */
function isInSubject(reading: Reading, index: number): boolean {
  if (looksLikeName(reading, index)) return true
  // A name right behind the verb is all of the subject.
  const isNamed = isGivenName(reading, index - 1) || reading.surnames.has(at(reading, index - 1).folded)
  if (isNamed && cueAt(reading, index - 2)) return false
  const { addressing } = reading.lexicon
  const { folded } = at(reading, index)
  // "Announced by the minister the visit": an action is what is said; "for the fight against drugs" may be of a role.
  if (!addressing.has(folded.slice(0, 1)) && isNominalWord(reading, folded.slice(1))) return false
  if (isOfMembers(reading, index)) return true
  const next = at(reading, index + 1)
  if (isIn(reading, index + 1, LIST.complementizers) || /^[،,:]$/.test(next.text)) return true
  for (let later = index + 1; later < index + NAME_REACH; later++) {
    if (endsPhrase(reading, later)) return false
    if (isTitle(reading, later) && isGivenName(reading, later + 1)) return true
  }
  return false
}

/**
 * What shows that a preposition still belongs to the subject: a clause behind a comma ("the man in charge of the
 * inquiry, that …"), or, behind a letter, the preposition as a word ("the oil-producing states … to extend").
 */
export function strongerMarker(reading: Reading, weak: Marker, end: number, form: CueForm): Marker | null {
  const { complementizers } = reading.lexicon
  const words = (form.entry.prepositions ?? []).filter((word) => word.length > 1)
  for (let index = weak.from + 1; index < Math.min(end, weak.from + REACH); index++) {
    if (openingAt(reading, index)) return null
    const { folded } = at(reading, index)
    if (beginsCue(reading, index)) return null
    const isLetter = weak.at === weak.from
    if (complementizers.has(folded)) {
      const isClause = /^[،,-]$/.test(at(reading, index - 1).text) || (isLetter && form.entry.clauseFirst === true)
      return isClause ? { kind: 'clause', at: index, from: index + 1 } : null
    }
    // "Next to", "in addition to" lead to nothing that is said.
    const isAdjunct = (phraseAt(reading, index, reading.lexicon.adjuncts, end)?.length ?? 0) > 1
    if (isLetter && words.includes(folded) && !isAdjunct) return { kind: 'preposition', at: index, from: index + 1 }
  }
  return null
}

function isNoun(reading: Reading, index: number): boolean {
  const { isWord, text } = at(reading, index)
  const { prepositionSpellings, pack } = reading.lexicon
  return !pack.capitals && isWord && !prepositionSpellings.has(text) && !endsPhrase(reading, index)
}

/** Whether what is said begins with the cue's object: "described X as". A pronoun bound to the cue is no part of it. */
export function beginsWithObject({ entry, enclitic }: CueForm): boolean {
  return entry.objectFirst === true && enclitic === 0
}

/** Whether a given name that is spelt like a preposition stands in the subject: "Ali" and "on". */
function isNameOfSubject(reading: Reading, index: number, cue: number): boolean {
  if (!isGivenName(reading, index)) return false
  // "The district's governor Ali al-Dulaimi that": two letters tell the name from "on", where they are told apart.
  const isSpelt = reading.lexicon.prepositionSpellings.has(at(reading, index).text)
  if (!isSpelt && hasArticle(reading, index + 1) && isIn(reading, index + 2, LIST.complementizers)) return true
  return isGivenName(reading, index - 1) || (subjectEnd(reading, cue, index + NAME_REACH) ?? 0) > index + 1
}

/** Whether a preposition is the role's, and what is said stands behind another: "spoke the man in charge [of] the file of …". */
function isOfRole(reading: Reading, index: number): boolean {
  if (!isAnswerable(reading, index)) return false
  const { folded } = at(reading, index)
  for (let later = index + 2; later < index + LAST && !endsPhrase(reading, later); later++)
    if (at(reading, later).folded === folded) return true
  return false
}

/** A preposition or a noun that the cue takes: content, unless a clause follows after all. */
export function weakMarker(reading: Reading, index: number, form: CueForm, cue: number): Marker | null {
  const { folded } = at(reading, index)
  const { entry } = form
  // "Accused Y of …" says what Y is accused of too; "accused him of …" begins with the "of".
  const prepositions = beginsWithObject(form) ? [] : (entry.prepositions ?? [])
  // "From near", "from afar".
  if (phraseAt(reading, index, reading.lexicon.adverbs) !== null) return null
  // "Some of", "a number of".
  if (isIn(reading, index - 1, LIST.quantifiers) && reading.lexicon.issuedBy.has(folded)) return null
  for (const preposition of prepositions) {
    // A letter parted from its word by a mark: of "support".
    if (folded === preposition && openingAt(reading, index + 1))
      return { kind: 'preposition', at: index, from: index + 1 }
    if (preposition.length === 1) {
      if (phraseAt(reading, index, reading.lexicon.adjuncts) !== null) continue
      const isNear = index === cue + 1 || preposition === reading.lexicon.article.slice(1)
      // Behind a participle no subject stands that could begin with the letter.
      const isFirst = index === cue + 1 && form.inflection.participle === true
      const isComplement =
        isFirst || (isNear ? isAttachedToAction(reading, index, preposition) : !isInSubject(reading, index))
      if (isAttached(reading, index, preposition) && isComplement)
        return { kind: 'preposition', at: index, from: index }
    } else if (folded === preposition && !isNameOfSubject(reading, index, cue) && !isOfRole(reading, index)) {
      return { kind: 'preposition', at: index, from: index + 1 }
    }
  }
  if (entry.object !== true) return null
  // "Voicing at the same time his concern".
  const isBehindTime = form.inflection.participle === true && pastInsertions(reading, cue + 1, index + 1) === index
  if (index !== cue + 1)
    return isBehindTime && isNominal(reading, index) ? { kind: 'object', at: index, from: index } : null
  // Behind a participle nothing but its object can stand.
  const isObject = isNominalWord(reading, folded) || (form.inflection.participle === true && isNoun(reading, index))
  return isObject ? { kind: 'object', at: index, from: index } : null
}
