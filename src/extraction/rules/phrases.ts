import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, isComma, phraseAt, trimMarks } from '../reading.js'
import type { Token } from '../text/tokens.js'
import { cueAt } from './cues.js'
import { isVerb } from './verbs.js'
import { joinsName } from './names.js'
import { NUNATION, isAction } from './namewords.js'
import { parseCapitals } from './capitals.js'
import { type Phrase } from './parts.js'
import { genderOf, personOf } from './persons.js'
import { isDefinite, isNominal } from './extent.js'
import { isAnother, isCrowd, isNamedGroup, isUnnamed } from './crowds.js'
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
  isTitle,
} from './words.js'
import { isCalled, isCalledAlone } from './called.js'
import { issuerAt, organizationName } from './issuers.js'
import { isSpokenFor } from './patrons.js'
import { kinEnd } from './kin.js'
import { isOfThings } from './quantities.js'
import { isResumptive } from './resumptives.js'

export type { Phrase } from './parts.js'

/** People who surely are some, but have no name. */
const NAMELESS = { type: 'UNNAMED', name: null, role: null, gender: null, certain: true } as const

const SEPARATOR = /^[،,؛()–-]$/

function segments(reading: Reading, { from, to }: Range): Range[] {
  const found: Range[] = []
  let start = from
  for (let index = from; index <= to; index++) {
    const { isWord, text } = at(reading, index)
    if (index < to && (isWord || !SEPARATOR.test(text))) continue
    if (text === '-' && joinsName(reading, index)) continue
    const range = trimMarks(reading, { from: start, to: index })
    if (range.to > range.from) found.push(range)
    start = index + 1
  }
  return found
}

function hasGivenName(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (isGivenName(reading, index)) return true
  return false
}

/** Whether a preposition stands before the first given name. */
function isNameLed(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to && !isGivenName(reading, index); index++)
    if (reading.lexicon.prepositionSpellings.has(at(reading, index).text)) return true
  return false
}

function isPlural({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  return lexicon.pluralEndings.some((ending) => ending.length > 1 && folded.endsWith(ending))
}

/** Whether a doubled letter is written where no name or noun with an article has one: "some deputies [rebuked] the minister". */
function hasVerbMark(reading: Reading, index: number): boolean {
  const isMarked = reading.lexicon.pack.verbMarks.some((mark) => at(reading, index).text.includes(mark))
  return isMarked && !hasArticle(reading, index) && !isGivenName(reading, index) && !isAdjective(reading, index)
}

/** Whether a word behind a definite one cannot be of the same phrase. */
function beginsObject(reading: Reading, index: number): boolean {
  const { possessives, known, placeNouns } = reading.lexicon
  const isNamed = isBareIn(reading, index - 1, LIST.known) || placeNouns.has(bare(reading, index - 1))
  const isState = phraseAt(reading, index, known)?.value === 'PLACE' && !isAdjective(reading, index) && !isNamed
  const isThing = hasArticle(reading, index) && isBareIn(reading, index, LIST.commonNouns)
  return isState || possessives.test(at(reading, index).folded) || (isThing && !isAdjective(reading, index))
}

/** People without a name, up to what they said: a noun of action, or a conjunction behind a comma. */
function unnamedRange(reading: Reading, { from, to }: Range): Range {
  const { conjunctions, inclusions, possessiveOf } = reading.lexicon
  // "The others", "some of them".
  const isWhole = hasArticle(reading, from) || possessiveOf(at(reading, from).folded) !== undefined
  let end = from + 1
  while (end < to) {
    const next = at(reading, end + 1).folded
    // "Sources, among them divers": some of them are not who they are.
    const isTurn = SEPARATOR.test(at(reading, end).text) && (conjunctions.has(next) || inclusions.has(next))
    // "Conservative deputies [threatened] the president": an indefinite phrase takes nobody definite.
    const isOther = isDefinite(reading, end) && (isRole(reading, end) || isTitle(reading, end))
    const isDescribed = isAdjective(reading, end - 1) || (end > from + 1 && isPlural(reading, end - 1))
    const isIndefinite = isDescribed && !hasArticle(reading, end - 1) && !hasArticle(reading, from)
    // "Some [criticized] the deal".
    const isAlone = end === from + 1 && isBareIn(reading, from, LIST.quantifiers) && hasArticle(reading, from)
    // "The gunmen [blew up] several stores".
    const isClosed = hasArticle(reading, from) || (end > from + 1 && isAdjective(reading, end - 1))
    const isCount = isClosed && isIn(reading, end, LIST.quantifiers)
    // "Farmers of the province [hang] their hopes on": something of theirs, another state, a definite thing.
    const isDone = hasArticle(reading, end - 1) && beginsObject(reading, end)
    if (
      isTurn ||
      isCount ||
      isDone ||
      hasVerbMark(reading, end) ||
      (at(reading, end).text.includes(NUNATION) && !isResumptive(reading, end - 1)) ||
      phraseAt(reading, end, reading.lexicon.adverbs, to) !== null ||
      reading.lexicon.circumstantials.has(at(reading, end).folded) ||
      (isAlone && isAction(reading, end)) ||
      cueAt(reading, end)?.inflection.participle === true ||
      (phraseAt(reading, end, reading.lexicon.adjuncts, to)?.length ?? 0) > 1 ||
      isVerb(reading, end) ||
      (isOther && isIndefinite) ||
      (hasArticle(reading, end - 1) && isOrganization(reading, end) && !hasArticle(reading, end)) ||
      ((end > from + 1 || isWhole) && isNominal(reading, end))
    )
      break
    end++
  }
  const { relatives, prepositionSpellings } = reading.lexicon
  const isLoose = ({ folded, text }: Token): boolean => relatives.has(folded) || prepositionSpellings.has(text)
  while (end > from + 1 && isLoose(at(reading, end - 1))) end--
  return trimMarks(reading, { from, to: end })
}

/** Whether people, a role, a title or a name stand at a token. */
function isSomebody(reading: Reading, index: number): boolean {
  const isHuman = isRole(reading, index) && (hasArticle(reading, index) || !isAdjective(reading, index))
  const isNamed = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
  return isUnnamed(reading, index) || isHuman || isTitle(reading, index) || isNamed
}

/** Whether a word is rather the verb of the definite role behind it: "and the American president [kept] criticizing". */
function isVerbOf(reading: Reading, index: number): boolean {
  const isOther = hasArticle(reading, index) || isSomebody(reading, index) || isOrganization(reading, index)
  if (isOther || cueAt(reading, index - 1) !== undefined || isBareIn(reading, index, LIST.known)) return false
  return hasArticle(reading, index + 1) && (isRole(reading, index + 1) || isTitle(reading, index + 1))
}

/** Who a subject is, by its words alone. */
export function parsePhrase(reading: Reading, range: Range): Phrase | null {
  const parts = segments(reading, range)
  const [first] = parts
  if (first === undefined) return null
  const { lexicon } = reading
  if (lexicon.pack.capitals) {
    const found = parseCapitals(reading, parts)
    return found && { ...found, gender: genderOf(reading, range) }
  }
  let start = first.from
  while (start < first.to && !at(reading, start).isWord) start++
  if (isIn(reading, start, LIST.complementizers)) return null
  // "Those officials".
  const isPointed = lexicon.pointers.has(at(reading, start).folded) && hasArticle(reading, start + 1)
  if (isPointed && start + 1 < first.to && (isSomebody(reading, start + 1) || isOrganization(reading, start + 1)))
    return parsePhrase(reading, { from: start + 1, to: range.to })
  const head = bare(reading, start)
  const next = start + 1
  if (isAnother(reading, start)) return { ...NAMELESS, range: { from: start, to: next } }
  // "The latest study".
  if (lexicon.superlatives.has(head) && next < first.to && isBareIn(reading, next, LIST.documents))
    return parsePhrase(reading, { from: next, to: range.to })
  // "A letter of the minister": he says what it says.
  if (lexicon.documents.has(head) && !hasArticle(reading, start) && next < first.to && isSomebody(reading, next))
    return parsePhrase(reading, { from: next, to: range.to })
  // "A statement issued by the minister".
  const issuer = issuerAt(reading, first)
  if (issuer !== null && issuer > next && isSomebody(reading, issuer) && !isOrganization(reading, issuer))
    return parsePhrase(reading, { from: issuer, to: range.to })
  if (next < first.to && isVerbOf(reading, start)) return parsePhrase(reading, { from: next, to: range.to })
  // "Each of X and Y": who they are stands behind the preposition.
  if (isEach(reading, start) && next + 1 < first.to) return parsePhrase(reading, { from: next + 1, to: range.to })
  // "The father of X": he has no name there; an apposition may give it. "Umm Nasser" is one.
  const isCalledAfter = lexicon.nameParticles.has(head) && isGivenName(reading, next)
  if (lexicon.kin.has(head) && !isCalledAfter && next < first.to && !isComma(reading, next) && parts.length === 1)
    return { ...NAMELESS, range: { from: first.from, to: kinEnd(reading, first) } }
  if (isSpokenFor(reading, start) && parts.length === 1) return { ...NAMELESS, range: first }
  if (isCalledAlone(reading, start, first.to))
    return { ...NAMELESS, range: { from: start, to: next }, type: 'PERSON', name: { from: start, to: next } }
  const known = phraseAt(reading, start, lexicon.known, first.to)
  // A document that names no issuer speaks itself.
  const isBody = isOrganization(reading, start) || lexicon.documents.has(head)
  const named = hasGivenName(reading, { from: start, to: first.to })
  // "An official at the King Salman Centre": the name behind the preposition is not the official's.
  const isNamed = named && !isNameLed(reading, first)
  const isPaper = lexicon.documents.has(head) && issuer !== null && isOrganization(reading, issuer)
  const isPeople = isCrowd(reading, start) && !isNamed && !isPaper && !isNamedGroup(reading, first)
  if (isPeople && isOfThings(reading, start)) return null
  if (isPeople) return { ...NAMELESS, range: unnamedRange(reading, range) }
  // "Major General X", which is spelt like "the brigade".
  const isRank = isTitle(reading, start) && (named || reading.surnames.has(at(reading, next).folded))
  if ((known !== null && !named) || (isBody && (!isRole(reading, start) || isTitle(reading, next)) && !isRank)) {
    return { ...NAMELESS, range: first, type: 'ORGANIZATION', name: organizationName(reading, first) }
  }
  return personOf(reading, range, parts, named || isTitle(reading, start) || isCalled(reading, start, first.to))
}
