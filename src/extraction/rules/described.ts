import { LIST } from '../languages/lists.js'
import { type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { followsBreak } from './verbplaces.js'
import { parsePhrase } from './phrases.js'
import { isUnnamed } from './crowds.js'
import { hasArticle, isGivenName, isIn, isOrganization, isRole, isTitle } from './words.js'

// "Three tankers the forces said were carrying arms": a report that describes the indefinite noun before it.

/** Tokens between the verb and "that they". */
const REACH = 10

/** Words before a verb that are no noun for it to describe. */
const OTHERS =
  LIST.auxiliaries |
  LIST.relatives |
  LIST.conjunctions |
  LIST.complementizers |
  LIST.namings |
  LIST.days |
  LIST.weekdays |
  LIST.known |
  LIST.smallWords |
  LIST.verbs |
  LIST.times

/** Where "that" with a pronoun, which takes the described noun up again, stands behind a cue or its subject; null where it does not. */
function pronounAt(reading: Reading, cue: number): number | null {
  const { complementizers, possessiveEndings, attached } = reading.lexicon
  for (let index = cue + 1; index < cue + REACH && !followsBreak(reading, index); index++) {
    const { folded } = at(reading, index)
    if (!complementizers.has(folded)) continue
    const isPronoun = possessiveEndings.some((ending) => folded.endsWith(ending))
    return !attached.includes(folded.slice(0, 1)) && isPronoun ? index : null
  }
  return null
}

/** Whether a verb of saying describes the noun right before it, which then is no subject of it. */
export function isDescribing(reading: Reading, cue: number): boolean {
  const { pack, prepositionSpellings } = reading.lexicon
  const form = cueAt(reading, cue)
  if (!pack.verbFirst || form === undefined || form.joined || form.inflection.stem !== 'perfect') return false
  if (form.entry.objectFirst === true) return false
  const noun = cue - 1
  const { isWord, folded, text } = at(reading, noun)
  if (
    !isWord ||
    !at(reading, noun - 1).isWord ||
    followsBreak(reading, cue) ||
    hasArticle(reading, noun) ||
    isIn(reading, noun, OTHERS)
  )
    return false
  if (prepositionSpellings.has(text) || reading.surnames.has(folded) || cueAt(reading, noun)) return false
  // "President Rohani said": a title makes a name of any word.
  if (isTitle(reading, noun - 1) || (isRole(reading, noun - 1) && hasArticle(reading, noun - 1))) return false
  const that = pronounAt(reading, cue)
  if (that === null) return false
  // "Tankers of oil the forces said …": who says it is named behind the verb.
  if (that > cue + 1 && parsePhrase(reading, { from: cue + 1, to: that })?.certain === true) return true
  const isSomebody = [isGivenName, isTitle, isRole, isOrganization, isUnnamed].some((is) => is(reading, noun))
  const { number } = form.inflection
  // "Officials he said were corrupt": of several people a man's verb is not theirs.
  const isSingular = number === 'SINGULAR' && reading.lexicon.pluralEndings.some((ending) => folded.endsWith(ending))
  return !isSomebody || isSingular
}
