import { type Range, type Reading, at, phraseAt, readingOf } from '../reading.js'
import { teasersAt } from './teasers.js'

/** Sentences that a web page left behind: notes to readers, links, rights. They are told by their first words. */
export function isLeftover(reading: Reading, sentence: Range): boolean {
  let first = sentence.from
  while (first < sentence.to && !at(reading, first).isWord) first++
  return phraseAt(reading, first, reading.lexicon.leftovers, sentence.to) !== null
}

/** The reading without its leftovers: no rule sees them. */
export function withoutLeftovers(reading: Reading): Reading {
  const teasers = teasersAt(reading) ?? Infinity
  const isOwn = (sentence: Range): boolean => sentence.from < teasers && !isLeftover(reading, sentence)
  return readingOf({ ...reading, sentences: reading.sentences.filter(isOwn) })
}
