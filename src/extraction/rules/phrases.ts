import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, isComma, phraseAt, trimMarks } from '../reading.js'
import { cueAt } from './cues.js'
import { joinsName } from './names.js'
import { parseCapitals } from './capitals.js'
import { type Phrase } from './parts.js'
import { genderOf, personOf } from './persons.js'
import { isAnother, isCrowd, isNamedGroup, isUnnamed } from './crowds.js'
import {
  bare,
  hasArticle,
  hasPossessive,
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
import { SEPARATOR, unnamedRange } from './unnamed.js'
import { isSpokenFor } from './patrons.js'
import { kinEnd } from './kin.js'
import { isOfThings } from './quantities.js'

export type { Phrase } from './parts.js'

/** People who surely are some, but have no name. */
const NAMELESS = { type: 'UNNAMED', name: null, role: null, gender: null, certain: true } as const

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
  // "His father X" is spelt like "the mother of X" but for two points.
  const isKin = lexicon.kin.has(head) && !isCalledAfter && !hasPossessive(reading, start)
  if (isKin && next < first.to && !isComma(reading, next) && parts.length === 1)
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
