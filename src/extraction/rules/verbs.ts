import { askedOnce } from '../answers.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { hasArticle, isGivenName, isIn } from './words.js'
import { followsBreak, followsPreposition, followsVerbPlace } from './verbplaces.js'

// Verbs of any kind: where one stands, a name or a noun phrase has ended.

/** Whether a verb stands at a token, reporting or not. */
export const isVerb = askedOnce((reading: Reading, index) => {
  const { verbForms, verbLookalikes } = reading.lexicon
  const { folded, isWord } = at(reading, index)
  if (!isWord) return false
  const cue = cueAt(reading, index)
  if (cue !== undefined && cue.inflection.participle !== true) return true
  if (hasArticle(reading, index)) return false
  // "And described him": bound to "and" it is a verb, whatever gate the cue itself did not pass.
  if (isIn(reading, index, LIST.cues) && reading.lexicon.cues.get(folded)?.joined === true) return true
  const isOther = isIn(reading, index, LIST.adjectives | LIST.auxiliaries | LIST.known)
  const isShaped = !isOther && verbForms.test(folded) && !verbLookalikes.has(folded)
  if (isShaped && !isGivenName(reading, index)) return true
  return isIn(reading, index, LIST.verbs) && !isGivenName(reading, index) && isVerbShaped(reading, index)
})

/** A frequent verb that is spelt like a noun ("murder", "sat") is one only where a verb can stand. */
function isVerbShaped(reading: Reading, index: number): boolean {
  if (followsPreposition(reading, index)) return false
  // "After that [he] gave a speech".
  const isBehindThat = reading.lexicon.demonstratives.has(at(reading, index - 1).folded)
  return (
    isBehindThat || followsBreak(reading, index) || followsVerbPlace(reading, index) || hasArticle(reading, index - 1)
  )
}
