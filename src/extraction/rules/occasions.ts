import type { ExtractedOccasion } from '../../model/extraction.js'
import { type Range, type Reading, phraseAt, spanOf } from '../reading.js'

/** Where or how it was said, by the words of the reporting clause. */
export function findOccasion(reading: Reading, { from, to }: Range): ExtractedOccasion | null {
  for (let index = from; index < to; index++) {
    const found = phraseAt(reading, index, reading.lexicon.occasions, to)
    if (found) return { kind: found.value, span: spanOf(reading, { from: index, to: index + found.length }) }
  }
  return null
}
