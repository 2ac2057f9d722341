import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { parsePhrase } from './phrases.js'
import { subjectAfter, subjectBefore } from './subjects.js'
import { hasArticle, isGivenName, isOrganization, isRole } from './words.js'
import { followsBreak, followsVerbPlace } from './verbplaces.js'

/** Tokens of a subject that begins its sentence: whatever it is, the verb after it is the sentence's. */
const SHORT = 3
/** Tokens behind a verb in which its subject ends. */
const REACH = 8

function isReport(reading: Reading, index: number): boolean {
  const form = cueAt(reading, index)
  return form !== undefined && form.inflection.participle !== true
}

/** Whether a verb tells more of the indefinite noun before it, which says nothing: "a draft that rejects …". */
export function isAttributive(reading: Reading, cue: number, form: CueForm, sentence: Range): boolean {
  const { pack, unnamed, namings, pluralEndings } = reading.lexicon
  if (pack.capitals || form.joined || form.inflection.stem !== 'imperfect' || followsBreak(reading, cue)) return false
  const before = at(reading, cue - 1)
  if (namings.has(before.folded)) return form.entry.prepositions !== undefined
  const isName = isGivenName(reading, cue - 1) || isRole(reading, cue - 1) || isOrganization(reading, cue - 1)
  const isHuman =
    isName ||
    unnamed.has(before.folded) ||
    reading.surnames.has(before.folded) ||
    pluralEndings.some((ending) => before.folded.endsWith(ending))
  const isFree = followsVerbPlace(reading, cue) || reading.lexicon.known.has(before.folded)
  if (!before.isWord || hasArticle(reading, cue - 1) || isHuman || isFree || cue - sentence.from <= SHORT) return false
  // "A gas that, the authorities say, comes from …": who says it stands behind the verb.
  const behind = subjectAfter(reading, cue + 1, Math.min(sentence.to, cue + REACH))
  if (behind !== null && parsePhrase(reading, behind)?.certain === true) return false
  const subject = subjectBefore(reading, cue, sentence)
  // "The agency mentioned symptoms that point to …": the first words are another verb's subject.
  const isTaken = subject !== null && isReport(reading, subject.from - 1)
  return subject === null || isTaken || parsePhrase(reading, subject)?.certain !== true
}
