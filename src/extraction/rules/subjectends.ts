import { LIST } from '../languages/lists.js'
import { type Reading, at, isComma, phraseAt } from '../reading.js'
import { cueAt } from './cues.js'
import { isVerb } from './verbs.js'
import { circumstance } from './circumstances.js'
import { endsPhrase, isDefinite, isNominal, isNominalWord, organizationEnd } from './extent.js'
import { nameFrom, secondName } from './names.js'
import { isCrowd, isPointed, isSurelyPeople } from './crowds.js'
import {
  bare,
  hasArticle,
  isAdjective,
  isBareIn,
  isEach,
  isGivenName,
  isIn,
  isOrganization,
  isRole,
  isSurelyAdjective,
  isTitle,
} from './words.js'
import { COMMA, INSERTION, pastInsertions } from './insertions.js'
import { personEnd } from './personends.js'
import { disagrees, roleEnd } from './roles.js'

// Where a subject behind its verb ends, so that what follows is the verb's object.

/** Tokens in which a subject with its role and apposition ends. */
export const REACH = 18
/** Tokens of a name in quotation marks. */
const SHORT = 4

/** Whether a preposition is bound to a body with its article: "in the ministry". */
function isBodyBound({ lexicon }: Reading, folded: string): boolean {
  const { article, organizations } = lexicon
  const rest = folded.slice(1)
  return organizations.has(rest) || (rest.startsWith(article) && organizations.has(rest.slice(article.length)))
}

/** Whether an indefinite word takes no noun behind it, so that the next is the verb's: "officials", "a [security] source". */
function isWhole(reading: Reading, index: number): boolean {
  if (isDefinite(reading, index) || reading.lexicon.prepositionSpellings.has(at(reading, index).text)) return false
  const { pluralEndings, pluralTails } = reading.lexicon
  const { folded } = at(reading, index)
  const isPlural = pluralEndings.some(
    (ending) => folded.endsWith(ending) && pluralTails.some((tail) => ending.endsWith(tail)),
  )
  const isDescribing = isAdjective(reading, index) && !isBareIn(reading, index, LIST.unnamed)
  return isDescribing || (isPlural && isCrowd(reading, index))
}

/** Where people without a name end: after their adjectives, others joined to them, and where they belong. */
function unnamedEnd(reading: Reading, from: number, end: number): number {
  const { unnamed, roles, proclitics, prepositionSpellings, namers, placeNouns, possessiveOf } = reading.lexicon
  let index = from + 1
  while (index < end && at(reading, index).isWord && !endsPhrase(reading, index)) {
    const { folded, text } = at(reading, index)
    const isJoined = proclitics.some(
      (letter) => folded.startsWith(letter) && [unnamed, roles].some((words) => words.has(folded.slice(1))),
    )
    const isPlace = prepositionSpellings.has(text) && isDefinite(reading, index + 1)
    // "Sources in the resistance": the preposition is bound to where they are.
    const isWhere = namers.has(folded.slice(0, 1)) && isBodyBound(reading, folded)
    const isDescribing = isAdjective(reading, index) && !isNominal(reading, index) && !disagrees(reading, index)
    if (isWhole(reading, index - 1) && !isPlace && !isWhere && !isJoined && !isDescribing) break
    const isKnown = phraseAt(reading, index, reading.lexicon.known) !== null
    const isThing = isKnown || isBareIn(reading, index, LIST.commonNouns | LIST.organizations)
    // "A number of the deputies [accused] Iran": what is definite takes adjectives only.
    if (hasArticle(reading, index - 1) && isThing && !isAdjective(reading, index)) break
    if (isKnown) {
      index++
      continue
    }
    // "The foreign ministers of the committee for …".
    const isOpen = !hasArticle(reading, from) && !isDefinite(reading, index - 1)
    const isPart = isOrganization(reading, index) || placeNouns.has(folded)
    if (isOpen && isPart && !hasArticle(reading, index)) return organizationEnd(reading, { from: index, to: end })
    // "The fighters [announced] the loyalty": an action is not theirs.
    const isClosed = hasArticle(reading, from) || possessiveOf(at(reading, from).folded) !== undefined
    const isAction = isClosed && hasArticle(reading, index) && isNominalWord(reading, bare(reading, index))
    // "The inhabitants of the village [called upon] the citizens".
    const isOther = hasArticle(reading, index - 1) && isSurelyPeople(reading, index)
    const isTheirs = isDefinite(reading, index) && !isAction && !isOther
    // "A responsible source", which is spelt like "an official", but not "the deputies of the minister".
    const isApposed =
      isRole(reading, index) && !isDefinite(reading, index) && isBodyBound(reading, at(reading, index + 1).folded)
    if (!isAdjective(reading, index) && !isTheirs && !isJoined && !isPlace && !isWhere && !isApposed) break
    index += isPlace ? 2 : 1
  }
  return index
}

/** Tokens of the names in quotation marks of others. */
const QUOTED = 8

/** Past others who are joined to the subject: "Washington and six Gulf states". */
function pastJoined(reading: Reading, end: number, to: number): number {
  const { proclitics, organizations, roles, known, unnamed, givenNames, quantifiers } = reading.lexicon
  const { folded } = at(reading, end)
  const quotation = reading.markAt.get(end + 1)
  const isQuoted = quotation?.open === end + 1 && quotation.isClosed && quotation.close - end <= QUOTED
  if (end < to && isQuoted && proclitics.includes(folded)) return pastJoined(reading, quotation.close + 1, to)
  const letter = proclitics.find((first) => folded.startsWith(first) && folded.length > first.length + 1)
  if (letter === undefined || end >= to) return end
  const rest = folded.slice(letter.length)
  const { article } = reading.lexicon
  const head = rest.startsWith(article) ? rest.slice(article.length) : rest
  if (known.has(rest)) return pastJoined(reading, end + 1, to)
  if (quantifiers.has(head)) return organizationEnd(reading, { from: end + 1, to })
  const isBody = organizations.has(head)
  if (isBody) return organizationEnd(reading, { from: end, to })
  if (unnamed.has(head)) return unnamedEnd(reading, end, to)
  const isPerson = [roles, givenNames].some((words) => words.has(head))
  return isPerson ? personEnd(reading, end, to) : end
}

/** Where the subject behind a verb ends: after the name or organization that its first words are; null where none shows. */
export function subjectEnd(reading: Reading, cue: number, end: number): number | null {
  const whole = ownEnd(reading, cue, end)
  const isOfTwo = whole !== null && cueAt(reading, cue)?.entry.objectFirst === true
  const own = isOfTwo ? secondName(reading, cue + 1, whole) : whole
  return own === null ? null : pastJoined(reading, pastNickname(reading, own), Math.min(end, own + REACH))
}

/** Past what somebody is also called, in quotation marks behind his name. */
function pastNickname(reading: Reading, index: number): number {
  const { open, close = 0, isClosed } = reading.markAt.get(index) ?? {}
  const isShort = open === index && isClosed === true && close - index <= SHORT
  return isShort && isIn(reading, index + 1, LIST.givenNames | LIST.nameParticles) ? close + 1 : index
}

function ownEnd(reading: Reading, cue: number, end: number): number | null {
  const { known, quantifiers } = reading.lexicon
  let from = cue + 1
  while (from < end && circumstance(reading, from, end) > 0) from++
  const { isWord } = at(reading, from)
  const quotation = reading.markAt.get(from)
  if (quotation?.open === from && quotation.isClosed && quotation.close - from <= SHORT) return quotation.close + 1
  if (isPointed(reading, from)) return ownEnd(reading, from, end)
  if (!isWord || isNominal(reading, from)) return null
  const to = Math.min(end, from + REACH)
  const head = bare(reading, from)
  // "Urged his excellency [the drivers]".
  if (reading.lexicon.pronouns.has(at(reading, from).folded)) return from + 1
  // "Each of X and Y".
  if (isEach(reading, from)) return ownEnd(reading, from + 1, end)
  if (quantifiers.has(head)) {
    const next = at(reading, from + 1)
    // "A number of the studies", "some of the fighters [announced] loyalty".
    const isOf = reading.lexicon.prepositionSpellings.has(next.text)
    // "Some [refused] the work", "some others".
    const isOther = isAdjective(reading, from + 1) || reading.lexicon.others.has(bare(reading, from + 1))
    if (!isOf && hasArticle(reading, from)) return isOther ? from + 2 : from + 1
    const of = isOf ? from + 2 : from + 1
    return isCrowd(reading, of) ? unnamedEnd(reading, of, to) : organizationEnd(reading, { from: from + 1, to })
  }
  if (isCrowd(reading, from)) return unnamedEnd(reading, from, to)
  const isKnown = phraseAt(reading, from, known, to) !== null
  if (reading.lexicon.commonNouns.has(head) && !isKnown) return null
  if (isOrganization(reading, from) || isKnown) return organizationEnd(reading, { from, to })
  if (isTitle(reading, from) || isRole(reading, from) || isGivenName(reading, from)) return personEnd(reading, from, to)
  // "The skipper X": what stands before a given name is his trade, known or not.
  const isTrade =
    hasArticle(reading, from) && isGivenName(reading, from + 1) && !reading.lexicon.nominalObjects.has(head)
  if (isTrade) return personEnd(reading, from + 1, to)
  // "Hisao Tanaka, head of …": names that no list has, before a role.
  const name = nameFrom(reading, from, to)
  if (name !== null && isRole(reading, name.to)) return roleEnd(reading, { from: name.to, to })
  return surnameEnd(reading, from, end)
}

/** The token behind the comma that closes an apposition: "X, a member of the cabinet, described". */
function appositionEnd(reading: Reading, open: number): number | null {
  for (let index = open + 1; index < open + INSERTION; index++)
    if (COMMA.test(at(reading, index).text)) return index + 1
  return null
}

/** A surname alone shows by what follows it: an object that is definite or an action. */
function surnameEnd(reading: Reading, from: number, end: number): number | null {
  const next = from + 1
  const isCalled = reading.surnames.has(at(reading, from).folded) && !isNominal(reading, from)
  if (isCalled && !isComma(reading, next)) return next
  if (isDefinite(reading, from)) {
    // "Al-Shahbawi, who heads …, described": an insertion about somebody.
    const isInserted = COMMA.test(at(reading, next).text) && endsPhrase(reading, next + 1) && !isVerb(reading, next + 1)
    const isNoun = reading.lexicon.nominalObjects.has(at(reading, from).folded) || isSurelyAdjective(reading, from)
    const isActing = isNominal(reading, next) || isNominal(reading, pastInsertions(reading, next, end))
    return isCalled || (!isNoun && (isActing || isInserted)) ? next : null
  }
  if (endsPhrase(reading, from) || isAdjective(reading, from)) return null
  // "Affirmed during the meeting the importance of": when, not who.
  const { adjuncts, circumstantials } = reading.lexicon
  if (circumstantials.has(at(reading, from).folded) || phraseAt(reading, from, adjuncts, end) !== null) return null
  if (COMMA.test(at(reading, next).text) && isRole(reading, next + 1)) return appositionEnd(reading, next)
  const isThing = isDefinite(reading, next) && !isAdjective(reading, next)
  // "Maduro accused Colombia of".
  const isObject = isThing || isNominal(reading, next) || phraseAt(reading, next, reading.lexicon.known) !== null
  return isObject ? next : null
}
