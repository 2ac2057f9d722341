import type { Gender } from '../languages/pack.js'
import { type Range, type Reading, at, hasWords, trimMarks } from '../reading.js'
import { nameFrom } from './names.js'
import { type Parts, type Phrase, partsOf } from './parts.js'
import { bare, hasArticle, isAdjective, isGivenName, isTitle } from './words.js'

// The name and the role of a person, which commas may part.

/** The gender that a role's words show. */
export function genderOf(reading: Reading, { from, to }: Range): Gender | null {
  for (let index = from; index < to; index++)
    if (isWomans(reading, index) && !describesBody(reading, index, from)) return 'F'
  return null
}

/** Whether a role is a woman's; "his lawyer" differs from "[a woman] lawyer" in the dots of one letter, which folding takes. */
function isWomans(reading: Reading, index: number): boolean {
  const { feminineRoles, possessiveSpellings } = reading.lexicon
  return (
    feminineRoles.has(bare(reading, index)) &&
    (hasArticle(reading, index) || !possessiveSpellings.test(at(reading, index).text))
  )
}

/** Whether a word that is a woman's role as well describes the noun before it: "the head of the media committee". */
function describesBody(reading: Reading, index: number, from: number): boolean {
  return index > from && hasArticle(reading, index) && hasArticle(reading, index - 1) && isAdjective(reading, index)
}

function isTitleOnly(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (!isTitle(reading, index)) return false
  return true
}

/** Words of a name between commas. */
const FEWEST = 2

/**
 * A role without what its last words look like, where somebody's name stands behind the comma: "member of the committee
 * on the Corona virus, Elias Rahal, said". A given name there is a name all the same.
 */
function withoutTail(reading: Reading, { from, to }: Range, own: Parts, next: Range | undefined): Parts {
  const { name, role } = own
  if (name === null || role === null || next === undefined) return own
  const isPlaced = reading.placed.get(next.from) === next.to && !reading.placed.has(name.from)
  if (isPlaced && !isGivenName(reading, name.from)) return { name: null, role: { from, to } }
  if (name.to !== to) return own
  for (let index = name.from; index < name.to; index++) if (isGivenName(reading, index)) return own
  const other = nameFrom(reading, next.from, next.to)
  const isWhole = other?.to === next.to && hasWords(reading, next, FEWEST) && !hasArticle(reading, next.from)
  return isWhole ? { name: null, role: { from, to } } : own
}

/** Segments behind the first in which the other half of a person may stand. */
const REACH = 3

/** "X, minister of Y" and "the minister of Y, X": the other half stands after a comma. */
function otherHalf(reading: Reading, others: readonly Range[], own: Parts): Parts | null {
  for (const segment of others.slice(0, own.name === null ? REACH : 1)) {
    const half = partsOf(reading, segment)
    if (own.name !== null || half.name !== null) return half
  }
  return null
}

/** The person of a subject's segments. */
export function personOf(reading: Reading, range: Range, segments: readonly Range[], isSure: boolean): Phrase {
  const [first = range, ...others] = segments
  const own = withoutTail(reading, first, partsOf(reading, first), others[0])
  const half = otherHalf(reading, others, own)
  const name = own.name ?? half?.name ?? null
  const apposed = half?.role ?? null
  // "Engineer X, minister of Y": a title tells less than a role.
  const role =
    own.role !== null && (apposed === null || !isTitleOnly(reading, own.role)) ? own.role : (apposed ?? own.role)
  const gender = genderOf(reading, range)
  const end = name === null && role !== null ? role.to : Math.max(first.to, name?.to ?? 0, role?.to ?? 0)
  const whole = trimMarks(reading, { from: range.from, to: end })
  return { range: whole, type: 'PERSON', name, role, gender, certain: isSure || role !== null }
}
