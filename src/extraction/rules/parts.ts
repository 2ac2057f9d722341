import { type Range, type Reading, at, trimMarks } from '../reading.js'
import { nameFrom } from './names.js'
import { isCalling } from './called.js'
import { hasArticle, isGivenName, isRole, isTitle } from './words.js'
import type { Gender } from '../languages/pack.js'
import type { SpeakerType } from '../../model/vocabulary.js'
import { kinOf } from './kin.js'
import { isOfBody } from './patrons.js'
import { nameAfterRole } from './rolenames.js'
import { isParallel, roleEnd } from './roles.js'
import { isTitleOrPoint } from './titled.js'

/** What a subject's words say of who it is. */
export interface Phrase {
  readonly range: Range
  readonly type: Exclude<SpeakerType, 'UNKNOWN'>
  /** The name without titles and roles; null where only a role is given. */
  readonly name: Range | null
  readonly role: Range | null
  readonly gender: Gender | null
  /** Whether a title, role, given name or known name shows it; else only its shape does. */
  readonly certain: boolean
}

/** The name in a stretch of a subject, and the role beside it. */
export interface Parts {
  readonly name: Range | null
  readonly role: Range | null
}

function trimTitles(reading: Reading, { from, to }: Range): Range | null {
  let end = to
  // "The leader of the team", which is spelt like a rank: an office without an article needs something behind it.
  const least = hasArticle(reading, from) ? from : Math.min(to, from + 2)
  while (end > least && (isTitle(reading, end - 1) || !at(reading, end - 1).isWord) && !isRole(reading, end - 1)) end--
  return end > from ? { from, to: end } : null
}

/** A role up to the name behind it, or to its own end where none follows. */
function roleBefore(reading: Reading, { from, to }: Range, name: Range | null): Range | null {
  return trimTitles(reading, { from, to: name?.from ?? Math.max(from + 1, roleEnd(reading, { from, to })) })
}

/** Whether a role is indefinite and a preposition follows it: somebody at, of or in what is named there. */
function isOfficial(reading: Reading, { from, to }: Range): boolean {
  const { prepositionSpellings } = reading.lexicon
  if (hasArticle(reading, from)) return false
  for (let index = from + 1; index < to && index <= from + 3; index++) {
    // "The professor of [the] law at the university, X".
    if (isGivenName(reading, index) || hasArticle(reading, index)) return false
    if (prepositionSpellings.has(at(reading, index).text)) return true
  }
  return false
}

/** A name in quotation marks that ends a role's words: 'the professor of history at Stanford "Ian Morris"'. */
function quotedName(reading: Reading, { from, to }: Range): Range | null {
  for (let open = from + 2; open < to; open++) {
    const quotation = reading.markAt.get(open)
    if (quotation?.open !== open) continue
    const name = isGivenName(reading, open + 1) ? nameFrom(reading, open + 1, quotation.close) : null
    return name?.to === quotation.close && quotation.close >= to - 1 ? name : null
  }
  return null
}

/** Whether a given name is a body's, or an adjective. */
function isOther(reading: Reading, index: number): boolean {
  return isOfBody(reading, index) || isParallel(reading, index)
}

/** The name at the first given name; where that is one word of a body's name, at the next that has more words. */
function givenName(reading: Reading, { from, to }: Range): Range | null {
  const { nameParticles, kin } = reading.lexicon
  let first: Range | null = null
  for (let index = from; index < to; index++) {
    const before = at(reading, index - 1).folded
    const isOwn = isGivenName(reading, index) && !(index > from && isOther(reading, index))
    // "Umm Nasser".
    const isCalledAfter = index > from && nameParticles.has(before) && kin.has(before)
    const name = isOwn ? nameFrom(reading, isCalledAfter ? index - 1 : index, to) : null
    if (name === null) continue
    if (name.to - name.from > 1) return name
    first ??= name
  }
  return first
}

/** The name in one segment: at a given name, or after a role, or all of it. */
export function partsOf(reading: Reading, segment: Range): Parts {
  const { from, to } = segment
  // Somebody of the article, whose surname is a title or a role too.
  if (to === from + 1 && reading.surnames.has(at(reading, from).folded)) return { name: segment, role: null }
  const kin = kinOf(reading, segment)
  if (kin !== null) return kin
  let first = from
  while (first < to && isTitleOrPoint(reading, first)) first++
  if (first < to && isRole(reading, first)) {
    const name = nameAfterRole(reading, { from, to }) ?? quotedName(reading, segment)
    // "An official at the King Salman Centre": a name behind a preposition is not whose role it is.
    if (name !== null || isOfficial(reading, segment)) return { name, role: roleBefore(reading, segment, name) }
  }
  const given = givenName(reading, segment)
  if (given !== null) {
    const isCalled = isCalling(reading, given.from - 1)
    const before = trimTitles(reading, { from, to: isCalled ? given.from - 1 : given.from })
    const after = trimMarks(reading, { from: given.to, to })
    return { name: given, role: before ?? (after.to > after.from && isRole(reading, after.from) ? after : null) }
  }
  if (first < to && (first > from || isRole(reading, first))) {
    const name = nameAfterRole(reading, segment) ?? quotedName(reading, segment)
    return { name, role: roleBefore(reading, segment, name) }
  }
  if (first === to) return { name: null, role: segment }
  const name = nameFrom(reading, first, to)
  const after = name && trimMarks(reading, { from: name.to, to })
  return { name, role: after && after.to > after.from && isRole(reading, after.from) ? after : null }
}
