import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { isNominalWord } from './extent.js'
import { openingAt } from './speech.js'
import { isVerb } from './verbs.js'
import { hasBound, isBoundIn } from './words.js'

/** Whether a letter bound to a noun of action tells by what means. */
function isMeansAt(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const [letter = ''] = reading.lexicon.namers
  return letter !== '' && folded.startsWith(letter) && isNominalWord(reading, folded.slice(letter.length))
}

/**
 * Where the reporter goes on behind a noun that is reported: with a remark, or with a perfect that "and" joins to the cue
 * ("criticized the plan and held …"). Not in a clause within it, whose verbs may be joined to one another.
 */
export function nextVerb(reading: Reading, { from, to }: Range): number {
  const { perfects, proclitics, infinitives, asides, looseAsides, nominalObjects } = reading.lexicon
  for (let index = from + 1; index < to; index++) {
    const { folded } = at(reading, index)
    // "…, and that by securing …" goes on.
    const isMeans = looseAsides.has(folded) && isMeansAt(reading, index + 1)
    if ((looseAsides.has(folded) && !isMeans) || (asides.has(folded) && /^[،,]$/.test(at(reading, index - 1).text)))
      return index
    const form = cueAt(reading, index)
    if (form?.joined === true && form.inflection.stem === 'perfect') return index
    if (isBoundIn(reading, index, LIST.relatives | LIST.complementizers)) return to
    if (hasBound(reading, infinitives, folded)) return to
    // A quotation behind a comma is somebody's next words.
    if (openingAt(reading, index)) return /^[،,]$/.test(at(reading, index - 1).text) ? index : to
    if (isVerb(reading, index - 1)) return to
    const letter = proclitics.find((first) => folded.startsWith(first))
    if (letter === undefined) continue
    const rest = folded.slice(letter.length)
    // "And spreading" is spelt like "and spread".
    if (perfects.has(rest) && !nominalObjects.has(rest)) return index
  }
  return to
}
