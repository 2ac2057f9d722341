import { type Reading, at } from '../reading.js'

/** Whether a word is one by itself: in a list, or a verb whose first letter is its own. */
export function isWhole({ lexicon }: Reading, folded: string): boolean {
  const { roles, organizations, commonNouns, givenNames, unnamed, nominalObjects, known, documents } = lexicon
  const { placeNouns, cues, verbs } = lexicon
  const lists = [roles, organizations, commonNouns, givenNames, unnamed, nominalObjects, known, documents, placeNouns]
  if (lists.some((words) => words.has(folded))) return true
  const rest = folded.slice(1)
  const form = cues.get(folded)
  return form ? !form.joined : verbs.has(folded) && !verbs.has(rest) && !cues.has(rest)
}

/** Whether what a conjunction is bound to is a word that is known, or stands in the text by itself. */
function isKnown({ lexicon, vocabulary }: Reading, rest: string): boolean {
  const { cues, verbs, prepositions, auxiliaries, negations, article, boundArticles, proclitics } = lexicon
  if ([cues, verbs, prepositions, auxiliaries, negations, vocabulary].some((words) => words.has(rest))) return true
  return (
    lexicon.verbForms.test(rest) ||
    ([article, ...boundArticles].some((beginning) => beginning !== '' && rest.startsWith(beginning)) &&
      !proclitics.includes(rest))
  )
}

/** Letters of a conjunction that is bound to a word, 0 where its first letter is its own: "and they arrived", "arrived". */
export function joinedLetters(reading: Reading, index: number): number {
  const { folded } = at(reading, index)
  const letter = reading.lexicon.proclitics.find((first) => folded.startsWith(first))
  if (letter === undefined || isWhole(reading, folded)) return 0
  const rest = folded.slice(letter.length)
  return isWhole(reading, rest) || isKnown(reading, rest) ? letter.length : 0
}
