import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, isComma } from '../reading.js'
import { parsePhrase } from './phrases.js'
import { subjectAfter } from './subjects.js'
import { followsBreak, followsPreposition, followsVerbPlace } from './verbplaces.js'
import { isVerb } from './verbs.js'
import { hasArticle, hasBound, hasPossessive, isGivenName } from './words.js'

// Cues in a clause that tells more of a noun, or of when and why: the reporter's own clause goes on behind it.

/** Tokens back from a cue in which its clause begins. */
const CLAUSE = 12

/** Whether a cue stands in a relative clause or under "because", "although", "after". */
function isEmbedded(reading: Reading, cue: number, { joined }: CueForm): boolean {
  const { relatives, subordinators, complementizers, infinitives, causes, prepositionSpellings } = reading.lexicon
  if (joined) return false
  for (let index = cue - 1; index >= cue - CLAUSE && at(reading, index).isWord; index--) {
    const { folded, text } = at(reading, index)
    // A preposition may be spelt like "who".
    if (hasBound(reading, relatives, folded) && !prepositionSpellings.has(text)) return true
    if (hasBound(reading, causes, folded)) return true
    const isThat = complementizers.has(folded) || infinitives.has(folded)
    if (isThat) return hasBound(reading, subordinators, at(reading, index - 1).folded)
  }
  return false
}

/**
 * Whether a cue with its own subject tells more of the indefinite noun right before it: "the first patient [of whom] the
 * officials said that".
 */
function isAttributed(reading: Reading, cue: number, { joined }: CueForm, from: number): boolean {
  if (joined || !at(reading, cue - 1).isWord || followsVerbPlace(reading, cue) || followsBreak(reading, cue))
    return false
  if (hasArticle(reading, cue - 1) || hasPossessive(reading, cue - 1) || isGivenName(reading, cue - 1)) return false
  if (reading.surnames.has(at(reading, cue - 1).folded) || followsPreposition(reading, cue)) return false
  const subject = subjectAfter(reading, cue + 1, from - 1)
  return subject !== null && parsePhrase(reading, subject)?.certain === true
}

/** Whether the reporter goes on behind a comma: with a verb, with "but", with "and he is". */
function goesOn(reading: Reading, index: number): boolean {
  const { adversatives, asides, possessiveOf } = reading.lexicon
  const { folded } = at(reading, index)
  // "For a company, [which] his friend owns": a verb with a pronoun tells more of the noun.
  const isMain = isVerb(reading, index) && possessiveOf(folded) === undefined
  return isMain || adversatives.has(folded) || asides.has(folded)
}

/** A sentence, as far as what a cue reports may reach in it: "although they accuse her of incitement, [she became] …". */
export function reachOf(reading: Reading, cue: number, form: CueForm, from: number, sentence: Range): Range {
  if (!reading.lexicon.pack.verbFirst) return sentence
  if (!isEmbedded(reading, cue, form) && !isAttributed(reading, cue, form, from)) return sentence
  for (let index = from + 1; index < sentence.to; index++)
    if ((reading.inside[index] ?? -1) < 0 && isComma(reading, index) && goesOn(reading, index + 1))
      return { from: sentence.from, to: index }
  return sentence
}
