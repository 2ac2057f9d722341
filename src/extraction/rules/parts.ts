import { type Range, type Reading, at, trimMarks } from '../reading.js'
import { nameAfterRole, nameFrom } from './names.js'
import { isGivenName, isRole, isTitle } from './words.js'
import type { Gender } from '../languages/pack.js'
import type { SpeakerType } from '../../model/vocabulary.js'

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
  while (end > from && (isTitle(reading, end - 1) || !at(reading, end - 1).isWord) && !isRole(reading, end - 1)) end--
  return end > from ? { from, to: end } : null
}

/** The name in one segment: at a given name, or after a role, or all of it. */
export function partsOf(reading: Reading, segment: Range): Parts {
  const { from, to } = segment
  let first = from
  while (first < to && isTitle(reading, first)) first++
  for (let index = from; index < to; index++) {
    if (isGivenName(reading, index)) {
      // A given name inside a role's organization ("Omar Mosque") is one only at the end or after a title.
      const name = nameFrom(reading, index, to)
      if (name === null) continue
      const before = trimTitles(reading, { from, to: index })
      const after = trimMarks(reading, { from: name.to, to })
      return { name, role: before ?? (after.to > after.from && isRole(reading, after.from) ? after : null) }
    }
  }
  if (first < to && (first > from || isRole(reading, first))) {
    const name = nameAfterRole(reading, { from, to })
    return { name, role: trimTitles(reading, { from, to: name?.from ?? to }) }
  }
  if (first === to) return { name: null, role: segment }
  const name = nameFrom(reading, first, to)
  const after = name && trimMarks(reading, { from: name.to, to })
  return { name, role: after && after.to > after.from && isRole(reading, after.from) ? after : null }
}
