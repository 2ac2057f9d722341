import { type Range, type Reading, at, phraseAt, textIn, trimMarks } from '../reading.js'
import { isBoundToPreposition } from './adjuncts.js'
import { isVerb } from './verbs.js'
import { joinsName } from './names.js'
import { parseCapitals } from './capitals.js'
import { type Phrase, partsOf } from './parts.js'
import { isDefinite, isNominal, organizationEnd } from './extent.js'
import {
  bare,
  hasArticle,
  isAdjective,
  isCrowd,
  isGivenName,
  isOrganization,
  isRole,
  isTitle,
  isUnnamed,
} from './words.js'
import type { Gender } from '../languages/pack.js'

export type { Phrase } from './parts.js'

const SEPARATOR = /^[،,؛()–-]$/

function segments(reading: Reading, { from, to }: Range): Range[] {
  const found: Range[] = []
  let start = from
  for (let index = from; index <= to; index++) {
    if (index < to && !SEPARATOR.test(at(reading, index).text)) continue
    if (at(reading, index).text === '-' && joinsName(reading, index)) continue
    const range = trimMarks(reading, { from: start, to: index })
    if (range.to > range.from) found.push(range)
    start = index + 1
  }
  return found
}

function genderOf(reading: Reading, { from, to }: Range): Gender | null {
  for (let index = from; index < to; index++) if (reading.lexicon.feminineRoles.has(bare(reading, index))) return 'F'
  return null
}

/** Past "issued by" or "published". */
function pastIssuing(reading: Reading, index: number): number {
  const { issuing, prepositionSpellings } = reading.lexicon
  if (!issuing.has(at(reading, index).folded)) return index
  return prepositionSpellings.has(at(reading, index + 1).text) ? index + 2 : index + 1
}

function isBodyAt(reading: Reading, index: number, end: number): boolean {
  return isOrganization(reading, index) || phraseAt(reading, index, reading.lexicon.known, end) !== null
}

/** Where the issuer's name begins in "report of the ministry" and "report by a ministry"; null where none follows. */
function issuerAt(reading: Reading, { from, to }: Range): number | null {
  const { lexicon } = reading
  const { documents, organizations, attached, boundArticles } = lexicon
  if (from + 1 >= to || !documents.has(bare(reading, from))) return null
  if (lexicon.issuedBy.has(at(reading, from + 1).folded) && isBodyAt(reading, from + 2, to)) return from + 2
  const next = pastIssuing(reading, from + 1)
  if (next > from + 1 && next < to) return next
  if (isBodyAt(reading, next, to)) return next
  const { folded } = at(reading, next)
  const isBound = attached.some((letter) => folded.startsWith(letter) && organizations.has(folded.slice(letter.length)))
  return isBound || boundArticles.some((beginning) => folded.startsWith(beginning)) ? next : null
}

/** An organization's name, without marks around it. */
function organizationName(reading: Reading, whole: Range): Range {
  const { to } = whole
  const from = issuerAt(reading, whole) ?? whole.from
  let end = organizationEnd(reading, { from, to })
  // "The council, led by X": who leads it is no part of its name.
  for (let index = from + 1; index < end; index++)
    if (reading.lexicon.roleLinks.has(at(reading, index).folded)) end = index
  while (from > whole.from && isOfDocument(reading, from, end - 1)) end--
  return trimMarks(reading, { from, to: end })
}

/** Whether an adjective behind an issuer's feminine name describes the document: "the annual report of the organization". */
function isOfDocument(reading: Reading, from: number, last: number): boolean {
  const { feminineEndings } = reading.lexicon.pack
  const isFeminine = (index: number): boolean =>
    feminineEndings.some((ending) => at(reading, index).text.endsWith(ending))
  return (
    last === from + 1 &&
    hasArticle(reading, from) &&
    isFeminine(from) &&
    isAdjective(reading, last) &&
    !isFeminine(last)
  )
}

/** The tokens before the first given name. */
function beforeName(reading: Reading, { from, to }: Range): number[] {
  const indexes = [...Array(to - from).keys()].map((offset) => from + offset)
  return indexes.slice(
    0,
    indexes.findIndex((index) => isGivenName(reading, index)),
  )
}

/** People without a name, up to what they said: a noun of action, or a conjunction behind a comma. */
function unnamedRange(reading: Reading, { from, to }: Range): Range {
  const { conjunctions } = reading.lexicon
  let end = from + 1
  while (end < to) {
    const isTurn = SEPARATOR.test(at(reading, end).text) && conjunctions.has(at(reading, end + 1).folded)
    // "Conservative deputies [threatened] the president": an indefinite phrase takes nobody definite.
    const isOther = isDefinite(reading, end) && (isRole(reading, end) || isTitle(reading, end))
    const isIndefinite = isAdjective(reading, end - 1) && !hasArticle(reading, end - 1) && !hasArticle(reading, from)
    if (isTurn || isVerb(reading, end) || (isOther && isIndefinite) || (end > from + 1 && isNominal(reading, end)))
      break
    end++
  }
  while (end > from + 1 && reading.lexicon.relatives.has(at(reading, end - 1).folded)) end--
  return trimMarks(reading, { from, to: end })
}

function isTitleOnly(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (!isTitle(reading, index)) return false
  return true
}

/** Where "the father of X" ends: before whom something was told. */
function kinEnd(reading: Reading, { from, to }: Range): number {
  for (let index = from + 2; index < to; index++) if (isBoundToPreposition(reading, index)) return index
  return to
}

/** Who a subject is, by its words alone. */
export function parsePhrase(reading: Reading, range: Range): Phrase | null {
  const parts = segments(reading, range)
  const [first, ...rest] = parts
  if (first === undefined) return null
  const { lexicon } = reading
  if (lexicon.pack.capitals) {
    const found = parseCapitals(reading, parts)
    return found && { ...found, gender: genderOf(reading, range) }
  }
  let start = first.from
  while (start < first.to && !at(reading, start).isWord) start++
  const head = bare(reading, start)
  const next = start + 1
  const isHuman = isRole(reading, next) && (hasArticle(reading, next) || !isAdjective(reading, next))
  const isCalled = isGivenName(reading, next) || reading.surnames.has(at(reading, next).folded)
  const isIssued = isUnnamed(reading, next) || isHuman || isTitle(reading, next) || isCalled
  // "A letter of the minister": he says what it says.
  if (lexicon.documents.has(head) && isIssued && next < first.to)
    return parsePhrase(reading, { from: next, to: range.to })
  // "Each of X and Y": who they are stands behind the preposition.
  const isEach = lexicon.distributives.has(head) && lexicon.prepositionSpellings.has(at(reading, next).text)
  if (isEach && next + 1 < first.to) return parsePhrase(reading, { from: next + 1, to: range.to })
  // "The father of X": he has no name there; an apposition may give it.
  if (lexicon.kin.has(head) && next < first.to && !/^[،,]$/.test(at(reading, next).text) && parts.length === 1)
    return {
      range: { from: first.from, to: kinEnd(reading, first) },
      type: 'UNNAMED',
      name: null,
      role: null,
      gender: null,
      certain: true,
    }
  const known = phraseAt(reading, start, lexicon.known, first.to)
  // A document that names no issuer speaks itself.
  const isBody = isOrganization(reading, start) || lexicon.documents.has(head)
  const named = [...Array(first.to - start).keys()].some((offset) => isGivenName(reading, start + offset))
  // "An official at the King Salman Centre": the name behind the preposition is not the official's.
  const isNamed =
    named && !beforeName(reading, first).some((index) => lexicon.prepositionSpellings.has(at(reading, index).text))
  if (isCrowd(reading, start) && !isNamed)
    return { range: unnamedRange(reading, range), type: 'UNNAMED', name: null, role: null, gender: null, certain: true }
  if ((known !== null && !named) || (isBody && !isRole(reading, start) && !(named && isTitle(reading, start)))) {
    return {
      range: first,
      type: 'ORGANIZATION',
      name: organizationName(reading, first),
      role: null,
      gender: null,
      certain: true,
    }
  }
  const all = parts.map((segment) => partsOf(reading, segment))
  const own = all[0] ?? { name: null, role: null }
  // "X, minister of Y" and "the minister of Y, X": the other half stands after a comma.
  const other = rest.findIndex(
    (segment, index) => (own.name === null ? all[index + 1]?.name : isRole(reading, segment.from)) != null && index < 3,
  )
  const name = own.name ?? all[other + 1]?.name ?? null
  const apposed = other >= 0 ? (all[other + 1]?.role ?? null) : null
  // "Engineer X, minister of Y": a title tells less than a role.
  const role =
    own.role !== null && (apposed === null || !isTitleOnly(reading, own.role)) ? own.role : (apposed ?? own.role)
  const gender = genderOf(reading, range)
  const end = name === null && role !== null ? role.to : Math.max(first.to, name?.to ?? 0, role?.to ?? 0)
  const whole = trimMarks(reading, { from: range.from, to: end })
  // Somebody of the article, by his last name alone.
  const isAlone = reading.surnames.has(at(reading, start).folded) && next === first.to
  const certain = named || role !== null || isTitle(reading, start) || isAlone
  return { range: whole, type: 'PERSON', name, role, gender, certain }
}

/** A text that begins with a word whose article lost a letter to a preposition: with the whole article. */
function restored(reading: Reading, from: number, text: string): string {
  const { article, pack } = reading.lexicon
  const { folded, text: word } = at(reading, from)
  const isCut = article !== '' && folded.startsWith(article) && !word.startsWith(pack.article)
  const isBound = at(reading, from - 1).isWord && !at(reading, from).space
  return isCut && isBound ? pack.article + text.slice(pack.article.length - 1) : text
}

/** A text without "and" bound to its first word, where the text has that word without it too. */
function withoutConjunction(reading: Reading, from: number, text: string): string {
  const { proclitics, givenNames } = reading.lexicon
  const { folded } = at(reading, from)
  const letter = proclitics.find(
    (first) => folded.startsWith(first) && reading.vocabulary.has(folded.slice(first.length)),
  )
  return letter === undefined || folded.length < 5 || givenNames.has(folded) ? text : text.slice(letter.length)
}

/** A name as it is called: without the joints of hashtags and without a preposition bound to its first word. */
export function nameText(reading: Reading, range: Range): string {
  const words = restored(reading, range.from, textIn(reading, range).replace(/_/g, ' '))
  const text = withoutConjunction(reading, range.from, words)
  const { boundArticles, attached, organizations, givenNames, pack } = reading.lexicon
  const { folded } = at(reading, range.from)
  const bound = boundArticles.find((beginning) => folded.startsWith(beginning))
  if (bound !== undefined && organizations.has(folded.slice(bound.length)))
    return pack.article + text.slice(bound.length)
  const isNamed = (word: string): boolean => organizations.has(word) || reading.surnames.has(word)
  const letter = attached.find((first) => folded.startsWith(first) && isNamed(folded.slice(first.length)))
  return letter === undefined || isNamed(folded) || givenNames.has(folded) ? text : text.slice(letter.length)
}
