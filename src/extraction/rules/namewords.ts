import { LIST } from '../languages/lists.js'
import { isBoundArticle } from './bound.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isTrade } from './called.js'
import { cueAt } from './cues.js'
import { isJoinedOwn, isObjectNoun } from './objectnouns.js'
import { isTitledMiddle, isTitledSurname } from './titled.js'
import { isVerb } from './verbs.js'
import { isNominalWord } from './extent.js'
import {
  bare,
  hasArticle,
  hasPossessive,
  isBareIn,
  isBoundIn,
  isCapital,
  isFeminine,
  isGivenName,
  isIn,
  isRole,
  isTitle,
} from './words.js'

// Marks an indefinite object or an adverb in Arabic.
export const NUNATION = '\u064b'
/** Letters from which a word behind a given name is a surname though it looks like a verb: "Yevtushenko". */
const LONG = 7

/** A word with the article that is no particle: a name ends with it. */
export function isSurname(reading: Reading, index: number): boolean {
  const { article } = reading.lexicon
  const { folded } = at(reading, index)
  return hasArticle(reading, index) && folded.length > article.length + 2 && !isIn(reading, index, LIST.nameParticles)
}

const SOMEBODY = LIST.givenNames | LIST.titles | LIST.roles | LIST.organizations | LIST.unnamed | LIST.known

/** Whether "and" is bound to the word, which begins another name then: "Wardan" is one word, "and the …" two. */
function isBound(reading: Reading, index: number): boolean {
  const { proclitics, lists, article } = reading.lexicon
  const { folded } = at(reading, index)
  if (isIn(reading, index, LIST.givenNames)) return false
  const letter = proclitics.find((first) => folded.startsWith(first))
  if (letter === undefined || folded.length < 4) return false
  const rest = folded.slice(letter.length)
  // "Wallström" begins like "so the", which begins a clause and joins no names.
  if (letter !== proclitics[0] && at(reading, index - 1).isWord && !reading.vocabulary.has(rest)) return false
  // "And the …", but "Fallon": no noun has one letter or two.
  if (rest.startsWith(article) && rest.length > article.length + 2) return true
  return (lists.get(rest) & SOMEBODY) !== 0
}

/** Whether a word is of the grammar and names nobody, also with a conjunction bound to it: "not", "and that". */
export function isSmallWord(reading: Reading, index: number): boolean {
  // "Said Van Dijk": behind a verb of saying a name may begin like "so that".
  if (isIn(reading, index, LIST.nameParticles) && cueAt(reading, index - 1)) return false
  if (isBoundIn(reading, index, LIST.smallWords | LIST.complementizers | LIST.conjunctions)) return true
  return phraseAt(reading, index, reading.lexicon.adverbs) !== null
}

/** Tokens of a role between a verb of saying and a name. */
const ROLE = 10

/** Whether a word stands behind the given name of who says something: behind the verb, with nothing but a role between. */
function isOfSpeaker(reading: Reading, index: number): boolean {
  const isSaid = cueAt(reading, index - 2) !== undefined && at(reading, index - 1).isWord && !isRole(reading, index - 1)
  const isNamed = isGivenName(reading, index - 1) || isGivenName(reading, index - 2)
  if (!isNamed && !isSaid) return false
  for (let cue = index - 2; cue > index - ROLE && at(reading, cue).isWord; cue--) {
    if (isIn(reading, cue, LIST.complementizers)) return false
    const form = cueAt(reading, cue)
    if (form) return form.inflection.participle !== true && form.entry.object !== true
  }
  return false
}

/** Whether nothing but its shape makes a word a verb, where a name may stand that looks like one. */
function isShapedOnly(reading: Reading, index: number): boolean {
  if (isIn(reading, index, LIST.verbs)) return false
  const { text } = at(reading, index + 1)
  const isForeign = at(reading, index).folded.length >= LONG && isGivenName(reading, index - 1)
  if (isForeign || /^[،,-]$/.test(text) || isIn(reading, index + 1, LIST.complementizers)) return true
  // "The spokeswoman Heather Nauert [said] on Saturday": in a subject no verb follows the given name.
  const { prepositionSpellings } = reading.lexicon
  const isTime = isIn(reading, index + 1, LIST.times | LIST.days | LIST.weekdays)
  const isOver = isTime || prepositionSpellings.has(text) || isRole(reading, index + 1)
  if (isOver && isOfSpeaker(reading, index)) return true
  // No verb stands right behind another one: "noted Yevtushenko that", whose name begins like one.
  const isBehindVerb = cueAt(reading, index - 1) !== undefined || isIn(reading, index - 1, LIST.auxiliaries)
  return isBehindVerb && !isIn(reading, index, LIST.cues)
}

/** Words at which a name has ended. */
const ENDS = LIST.complementizers | LIST.days | LIST.weekdays | LIST.conjunctions | LIST.sayings | LIST.quantifiers

/** Whether a word stands between a given name and a mark that ends what it is of. */
function endsFullName(reading: Reading, index: number): boolean {
  return isGivenName(reading, index - 1) && /^[.،,(«"“]$/.test(at(reading, index + 1).text)
}

/** Whether a superlative begins what somebody is, though it may be a name too: "X, [first] member of the committee". */
export function isForemost(reading: Reading, index: number): boolean {
  const isWhat = isBareIn(reading, index + 1, LIST.roles | LIST.unnamed) && !hasArticle(reading, index + 1)
  return reading.lexicon.superlatives.has(at(reading, index).folded) && isWhat
}

/** Whether a word tells an age, spelt like an adjective: "X, son of the year and a half". */
export function isAged(reading: Reading, index: number): boolean {
  return reading.lexicon.kin.has(at(reading, index - 1).folded) && isBareIn(reading, index, LIST.adjectives)
}

/** Whether a word can be a part of a name after its first. */
export function continuesName(reading: Reading, index: number): boolean {
  const token = at(reading, index)
  const { lexicon } = reading
  if (!token.isWord || token.folded === '' || token.text.includes(NUNATION)) return false
  // "Van" is spelt like "so that", but for one letter.
  const isSpelt = lexicon.pack.nameParticles.includes(token.text) || !isBoundIn(reading, index, LIST.complementizers)
  if (isIn(reading, index, LIST.nameParticles) && isSpelt) return true
  if (isTitledSurname(reading, index) || isTitledMiddle(reading, index)) return true
  // "Al al-Sheikh".
  const isTitled = isTitle(reading, index) || isRole(reading, index)
  if (isTitled && hasArticle(reading, index) && lexicon.familyParticles.has(at(reading, index - 1).folded)) return true
  if (isForemost(reading, index) || isAged(reading, index)) return false
  const isName = isIn(reading, index, LIST.givenNames) || reading.surnames.has(token.folded)
  // "X [gave] a speech".
  if (!isName && (lexicon.occasions.has(token.folded) || lexicon.documents.has(token.folded))) return false
  if (!isName && ((isObjectNoun(reading, index) && !endsFullName(reading, index)) || isSmallWord(reading, index)))
    return false
  if (lexicon.pack.capitals) return isCapital(token.text)
  if (isBound(reading, index) || isJoinedOwn(reading, index) || cueAt(reading, index)) return false
  if (isVerb(reading, index) && !isShapedOnly(reading, index)) return false
  if (isIn(reading, index, ENDS) || isBoundArticle(reading, token.folded)) return false
  if (isIn(reading, index, LIST.times) && !isTitle(reading, index - 1)) return false
  // "Bernardino León [said] that": a last name that is a city, too.
  const isBoundThat = lexicon.attached.some((letter) => at(reading, index + 1).folded.startsWith(letter))
  const isLast = endsFullName(reading, index) || (isIn(reading, index + 1, LIST.complementizers) && !isBoundThat)
  if (phraseAt(reading, index, lexicon.known) && !(isLast && isGivenName(reading, index - 1))) return false
  if (
    !isGivenName(reading, index) &&
    lexicon.thingPlurals.test(token.text) &&
    !isOfSpeaker(reading, index) &&
    !endsFullName(reading, index)
  )
    return false
  if (!isTitle(reading, index - 1) && phraseAt(reading, index, lexicon.adjuncts) !== null) return false
  if (isIn(reading, index, LIST.nominalObjects) && !endsFullName(reading, index)) return false
  if (lexicon.possessives.test(token.folded)) return false
  // "His resignation".
  if (!isName && hasPossessive(reading, index) && isNominalWord(reading, token.folded)) return false
  // "The head of the organization Raed al-Saleh": a given name that is a rank or an office too.
  const isBetween = hasArticle(reading, index - 1) && hasArticle(reading, index + 1)
  const isOwn = isIn(reading, index, LIST.givenNames) && (isBetween || endsFullName(reading, index))
  return (
    (isOwn || !isRole(reading, index) || isTrade(reading, index)) &&
    !isBareIn(reading, index, LIST.organizations | LIST.unnamed) &&
    !lexicon.prepositionSpellings.has(token.text) &&
    !isIn(reading, index, LIST.auxiliaries | LIST.relatives) &&
    !/^\d/.test(token.text)
  )
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
export function isAction(reading: Reading, index: number): boolean {
  const isName = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
  return hasArticle(reading, index) && !isName && isNominalWord(reading, bare(reading, index))
}

/** Whether a definite word has the ending of a feminine noun, which surnames do not have: the verb's object. */
export function isFeminineNoun(reading: Reading, index: number): boolean {
  return hasArticle(reading, index) && isFeminine(reading, index)
}

/** Whether a word cannot stand behind a name's first: a title begins another, a frequent verb tells what he did. */
export function isStop(reading: Reading, index: number, from: number): boolean {
  if (isIn(reading, index - 1, LIST.nameParticles) || isGivenName(reading, index)) return false
  if (isIn(reading, index, LIST.verbs) && !isIn(reading, index, LIST.givenNames)) return true
  if (isTitle(reading, index) && !isTitledSurname(reading, index) && !isTitledMiddle(reading, index)) return true
  // Who is called by the last name alone has no other behind it: "Kallouz [urged] the infected".
  const isCalled = reading.surnames.has(at(reading, index - 1).folded) && !isGivenName(reading, index - 1)
  return index === from + 1 && isCalled && hasArticle(reading, index)
}
