import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, isComma, phraseAt } from '../reading.js'
import { cueAt } from './cues.js'
import { isNominalWord } from './extent.js'
import type { Quotation } from '../text/quotations.js'
import { openingAt } from './speech.js'
import { isVerb } from './verbs.js'
import { hasArticle, hasBound, isBoundIn } from './words.js'

// Where a reported noun ends: before the reporter's own words, or the next verb.

/** Whether a letter bound to a noun of action tells by what means, or what for. */
function isMeansAt(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const { namers, pack, means } = reading.lexicon
  if (phraseAt(reading, index, means) !== null) return true
  return [...namers, ...pack.addressing].some(
    (letter) => folded.startsWith(letter) && isNominalWord(reading, folded.slice(letter.length)),
  )
}

/** Whether the reporter's own words begin here: "and that within …", "which means that". */
function isAside(reading: Reading, index: number): boolean {
  const { asides, looseAsides, echoes } = reading.lexicon
  const { folded } = at(reading, index)
  // "…, and that by securing …", "and that to support …" go on.
  if (looseAsides.has(folded)) return !isMeansAt(reading, index + 1)
  const isApart = isComma(reading, index - 1) || hasArticle(reading, index + 1)
  return (asides.has(folded) && isApart) || phraseAt(reading, index, echoes) !== null
}

/** Whether a clause of the reporter's begins with "but": a noun has none. */
function isContrast(reading: Reading, index: number): boolean {
  return isComma(reading, index - 1) && reading.lexicon.adversatives.has(at(reading, index).folded)
}

/** Where the reporter goes on behind a relative clause of a noun. */
function nextAside(reading: Reading, { from, to }: Range): number {
  for (let index = from + 1; index < to; index++) if (isAside(reading, index)) return index
  return to
}

/** Words of a quotation in which its verb stands near the beginning. */
const NEAR = 6

/** Whether a quotation says something, and is no other name beside those before: a verb stands near its beginning. */
function tells(reading: Reading, { open, close }: Quotation): boolean {
  for (let index = open + 1; index < Math.min(close, open + NEAR); index++) if (isVerb(reading, index)) return true
  return false
}

/** Where a clause of the reporter's begins with "and has": "threatened to cancel it, and the guide [has] supported them". */
function nextHad({ lexicon, tokens, inside }: Reading, { from, to }: Range): number {
  const { perfectParticles, proclitics } = lexicon
  for (let index = from + 1; index < to; index++) {
    const { folded = '' } = tokens[index] ?? {}
    const isJoined = perfectParticles.has(folded) && proclitics.some((first) => folded.startsWith(first))
    if (isJoined && (inside[index] ?? -1) < 0) return index
  }
  return to
}

/**
 * Where the reporter goes on behind a noun that is reported: with a remark, or with a perfect that "and" joins to the cue
 * ("criticized the plan and held …"). Not in a clause within it, whose verbs may be joined to one another.
 */
export function nextVerb(reading: Reading, { from, to: end }: Range): number {
  const to = nextHad(reading, { from, to: end })
  const { perfects, proclitics, infinitives, nominalObjects } = reading.lexicon
  let isQuoted = false
  for (let index = from + 1; index < to; index++) {
    const { folded } = at(reading, index)
    if (isAside(reading, index) || isContrast(reading, index)) return index
    const form = cueAt(reading, index)
    // "And the adoption of" is spelt like "and claimed".
    const isSpeltAlike = form?.entry.objects !== undefined
    if (form?.joined === true && form.inflection.stem === 'perfect' && !isSpeltAlike) return index
    if (isBoundIn(reading, index, LIST.relatives)) return nextAside(reading, { from: index, to })
    if (isBoundIn(reading, index, LIST.complementizers)) return to
    if (hasBound(reading, infinitives, folded)) return to
    // A quotation behind a comma is somebody's next words.
    const quotation = openingAt(reading, index)
    const isNew = !isQuoted || (quotation && tells(reading, quotation))
    if (quotation && isComma(reading, index - 1) && isNew) return index
    if (quotation) {
      isQuoted = true
      index = quotation.close
      continue
    }
    if (isVerb(reading, index - 1)) return to
    const letter = proclitics.find((first) => folded.startsWith(first))
    if (letter === undefined) continue
    const rest = folded.slice(letter.length)
    // "And spreading" is spelt like "and spread".
    if (perfects.has(rest) && !nominalObjects.has(rest)) return index
  }
  return to
}
