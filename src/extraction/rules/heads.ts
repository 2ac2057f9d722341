import { type Range, type Reading, at } from '../reading.js'
import { headOfCapitals } from './capitals.js'
import { bare } from './words.js'

/** The word that a noun phrase is about, without its article, and whether the article makes it somebody known. */
export function headOf(reading: Reading, range: Range): { readonly word: string; readonly isDefinite: boolean } {
  if (reading.lexicon.pack.headLast) return headOfCapitals(reading, range)
  const word = bare(reading, range.from)
  return { word, isDefinite: at(reading, range.from).folded !== word }
}
