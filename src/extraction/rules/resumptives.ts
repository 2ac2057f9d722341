import { type Reading, at } from '../reading.js'

// Prepositions with a pronoun, one word in Arabic: "in it", "of it", "during it".

function pronounEnding({ lexicon }: Reading, folded: string): string | undefined {
  return lexicon.possessiveEndings.find((ending) => folded.endsWith(ending))
}

/** Whether a word is a preposition with a pronoun. */
export function hasPronoun(reading: Reading, index: number): boolean {
  const { text, folded } = at(reading, index)
  return reading.lexicon.prepositionSpellings.has(text) && pronounEnding(reading, folded) !== undefined
}

/** Whether a preposition with a pronoun stands for a document or an occasion: "in it", "during it". */
export function isInWhich(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const pronoun = pronounEnding(reading, folded)
  return pronoun !== undefined && reading.lexicon.occasionLeads.has(folded.slice(0, -pronoun.length))
}

/** Whether a preposition with a pronoun takes up what a relative clause is about: "which he condemned [it]", "in which he stressed [in it]". */
export function isResumptive(reading: Reading, index: number): boolean {
  return hasPronoun(reading, index) || isInWhich(reading, index)
}
