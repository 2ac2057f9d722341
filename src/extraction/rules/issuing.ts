import { type Reading, at } from '../reading.js'
import { bare } from './words.js'

/** Whether a word between a document and its issuer stands here: "a report issued by", "a document that X published". */
export function isIssuing(reading: Reading, index: number): boolean {
  const { documents, issuing, relatives } = reading.lexicon
  const isPaper = (place: number): boolean => documents.has(bare(reading, place))
  const isThat = (place: number): boolean => relatives.has(at(reading, place).folded) && isPaper(place - 1)
  const isBehind = (place: number): boolean =>
    issuing.has(at(reading, place).folded) && (isPaper(place - 1) || isThat(place - 1))
  if (isThat(index) && isBehind(index + 1)) return true
  return isBehind(index) || (reading.lexicon.prepositionSpellings.has(at(reading, index).text) && isBehind(index - 1))
}
