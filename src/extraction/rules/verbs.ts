import { type Reading, at } from '../reading.js'
import { answersOf, cueAt, followsBreak, followsPreposition, followsVerbPlace } from './cues.js'
import { hasArticle, isGivenName } from './words.js'

// Verbs of any kind: where one stands, a name or a noun phrase has ended.

const VERBS = new WeakMap<Reading['tokens'], (boolean | undefined)[]>()

/** Whether a verb stands at a token, reporting or not. */
export function isVerb(reading: Reading, index: number): boolean {
  const answers = answersOf(VERBS, reading)
  return (answers[index] ??= findVerb(reading, index))
}

function findVerb(reading: Reading, index: number): boolean {
  const { verbs, verbForms, verbLookalikes, adjectives, auxiliaries } = reading.lexicon
  const { folded, isWord } = at(reading, index)
  if (!isWord) return false
  if (cueAt(reading, index)?.inflection.participle !== true && cueAt(reading, index) !== undefined) return true
  if (hasArticle(reading, index)) return false
  // "And described him": bound to "and" it is a verb, whatever gate the cue itself did not pass.
  if (reading.lexicon.cues.get(folded)?.joined === true) return true
  const isShaped = verbForms.some((pattern) => pattern.test(folded)) && !verbLookalikes.has(folded)
  if (isShaped && !adjectives.has(folded) && !auxiliaries.has(folded) && !isGivenName(reading, index)) return true
  return verbs.has(folded) && !isGivenName(reading, index) && isVerbShaped(reading, index)
}

/** A frequent verb that is spelt like a noun ("murder", "sat") is one only where a verb can stand. */
function isVerbShaped(reading: Reading, index: number): boolean {
  if (followsPreposition(reading, index)) return false
  return followsBreak(reading, index) || followsVerbPlace(reading, index) || hasArticle(reading, index - 1)
}
