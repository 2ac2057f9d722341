import { type Reading, at } from '../reading.js'

/** Whether a letter and an article are bound to a word: "to-the-organization". */
export function isDefinitelyBound({ lexicon, tokens }: Reading, index: number): boolean {
  const { attached, article, boundArticles } = lexicon
  const { folded = '' } = tokens[index] ?? {}
  return [...boundArticles, ...attached.map((letter) => letter + article)].some((beginning) =>
    folded.startsWith(beginning),
  )
}

/** Whether a word is a letter and the body that it is bound to, behind one that tells to whom a body belongs: "affiliated with-the-organization". */
export function isAffiliated(reading: Reading, index: number): boolean {
  const { affiliations, attached, organizations, boundArticles } = reading.lexicon
  if (!affiliations.has(at(reading, index - 1).folded)) return false
  const { folded } = at(reading, index)
  return [...boundArticles, ...attached].some(
    (beginning) => folded.startsWith(beginning) && organizations.has(folded.slice(beginning.length)),
  )
}
