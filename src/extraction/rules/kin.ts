import { type Range, type Reading, at, trimMarks } from '../reading.js'
import { isBoundToPreposition } from './adjuncts.js'
import { nameFrom } from './names.js'
import { hasArticle, hasPossessive, isGivenName, isTitle, isRole } from './words.js'

// People by whose they are: "the father of X", "Y, the son of the judge X".

/** Whether a word tells whose somebody is, and is no part of a name: "Umm Nasser", "Khalid ibn Nasser". */
function isKin(reading: Reading, index: number): boolean {
  const { kin, nameParticles } = reading.lexicon
  const { folded } = at(reading, index)
  return (
    kin.has(folded) && !hasPossessive(reading, index) && !(nameParticles.has(folded) && isGivenName(reading, index + 1))
  )
}

/** The name in a stretch of a subject, and whose kin that is. */
interface Kin {
  readonly name: Range | null
  readonly role: Range
}

/** Where "the father of X" ends: before whom something was told. */
export function kinEnd(reading: Reading, { from, to }: Range): number {
  for (let index = from + 2; index < to; index++) if (isBoundToPreposition(reading, index)) return index
  return to
}

/** Whether somebody is named by a title or a role behind a word of kin: "son [of the judge] X". */
function isOfSomebody(reading: Reading, index: number): boolean {
  return (
    (hasArticle(reading, index) && (isTitle(reading, index) || isRole(reading, index))) || isGivenName(reading, index)
  )
}

/** The name and the kin of a segment: "Y, son of the judge X" is Y, and "the wife of the minister X" has no name there. */
export function kinOf(reading: Reading, { from, to }: Range): Kin | null {
  if (isKin(reading, from) && isOfSomebody(reading, from + 1))
    return { name: null, role: { from, to: kinEnd(reading, { from, to }) } }
  for (let index = from + 1; index + 1 < to; index++) {
    if (!isKin(reading, index) || !isOfSomebody(reading, index + 1)) continue
    let first = from
    while (isTitle(reading, first)) first++
    const name = isGivenName(reading, first) ? nameFrom(reading, first, index) : null
    return name?.to === index ? { name, role: trimMarks(reading, { from: index, to }) } : null
  }
  return null
}
