import { type Reading, at } from '../reading.js'

// Prepositions of one letter, which are written with the word that they lead to.

/** Letters of the shortest given name behind such a preposition: "Breik" is no "in Rick". */
export const SHORTEST_NAME = 4

/** Whether a preposition is bound to the article at a word's beginning. */
export function isBoundArticle({ lexicon }: Reading, folded: string): boolean {
  return lexicon.boundArticles.some((beginning) => folded.startsWith(beginning))
}

/** Whether a preposition is bound to a body without its article: "in-centre". */
export function isBoundToBody({ lexicon }: Reading, folded: string): boolean {
  const { attached, organizations } = lexicon
  return attached.some((letter) => folded.startsWith(letter) && organizations.has(folded.slice(letter.length)))
}

/** Whether a body with a preposition bound to it stands behind a word that tells to whom another belongs: "affiliated with-the-organization". */
export function isAffiliated(reading: Reading, index: number): boolean {
  const { affiliations, boundArticles, organizations } = reading.lexicon
  if (!affiliations.has(at(reading, index - 1).folded)) return false
  const { folded } = at(reading, index)
  const bound = boundArticles.find((beginning) => folded.startsWith(beginning))
  return isBoundToBody(reading, folded) || (bound !== undefined && organizations.has(folded.slice(bound.length)))
}
