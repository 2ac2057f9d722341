import { type Range, type Reading, at, trimMarks } from '../reading.js'
import { nameAfterRole, nameFrom } from './names.js'
import { isCapital, isGivenName, isRole, isSmallWord, isTitle } from './words.js'

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

/** A name where capitals show it: after the last title or role, or at the first capital. */
function capitalParts(reading: Reading, { from, to }: Range): Parts {
  let last = from - 1
  for (let index = from; index < to; index++) {
    const next = at(reading, index + 1)
    if ((isRole(reading, index) || isTitle(reading, index)) && index + 1 < to && isCapital(next.text)) last = index
  }
  for (let index = last + 1; index < to; index++) {
    if (
      isSmallWord(reading, index) ||
      !isCapital(at(reading, index).text) ||
      isTitle(reading, index) ||
      isRole(reading, index)
    )
      continue
    const name = nameFrom(reading, index, to)
    if (name) return { name, role: trimTitles(reading, { from, to: index }) }
  }
  const isNamed = [...Array(to - from).keys()].some((offset) => isRole(reading, from + offset))
  return { name: null, role: isNamed ? { from, to } : null }
}

/** The name in one segment: at a given name, or after a role, or all of it. */
export function partsOf(reading: Reading, segment: Range): Parts {
  if (reading.lexicon.pack.capitals) return capitalParts(reading, segment)
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
