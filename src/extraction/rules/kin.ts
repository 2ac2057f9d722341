import { type Range, type Reading } from '../reading.js'
import { isBoundToPreposition } from './adjuncts.js'

/** Where "the father of X" ends: before whom something was told. */
export function kinEnd(reading: Reading, { from, to }: Range): number {
  for (let index = from + 2; index < to; index++) if (isBoundToPreposition(reading, index)) return index
  return to
}
