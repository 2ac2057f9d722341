import { LIST } from '../languages/lists.js'
import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, isComma, partOf } from '../reading.js'
import { sourceBefore } from './beginnings.js'
import { circumstance } from './circumstances.js'
import { isPointed } from './crowds.js'
import { isNominal } from './extent.js'
import type { Marker } from './markers.js'
import { objectStart } from './objects.js'
import { parsePhrase } from './phrases.js'
import { hasSubject, subjectBefore } from './subjects.js'
import { bare, isIn } from './words.js'
import { subjectEnd } from './subjectends.js'

/** Whether a noun behind the cue can be its object: a pronoun bound to it is one already. */
function takesNoun({ entry, inflection, enclitic }: CueForm): boolean {
  return entry.object === true && inflection.participle !== true && enclitic === 0
}

/** Whether a verb that means something else with other objects has one of its own here: "claimed the attack". */
function isOwnObject(reading: Reading, start: number, { entry }: CueForm): boolean {
  const begins = (letters: string): boolean => bare(reading, start).startsWith(letters)
  return entry.objects?.some(begins) !== false && entry.deeds?.some(begins) !== true
}

/** "X accused Y of …", "X condemns …": the object is what follows the words that surely name the subject. */
export function objectMarker(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  if (!takesNoun(form)) return null
  // "…, as the coalition announced": whoever acts before "as" is not the one.
  const hasOwn = form.joined || sourceBefore(reading, cue) !== undefined
  const before = hasOwn ? null : subjectBefore(reading, cue, sentence)
  const isLead = before?.from === 0 && partOf(reading, cue) === 'HEADLINE' && form.inflection.stem === 'imperfect'
  const isNamed = before !== null && (isLead || parsePhrase(reading, before)?.certain === true)
  const isFree = isNamed || hasSubject(reading, form)
  // '"We stay", affirmed X al-Y': behind a quotation even what looks like an object is the speaker.
  const close = isComma(reading, cue - 1) ? cue - 2 : cue - 1
  const isBehindSpeech = reading.markAt.get(close)?.close === close && !form.joined
  const start = objectStart(reading, cue, form, sentence.to, isFree)
  const isOver = start !== null && !at(reading, start + 1).isWord
  if (isBehindSpeech && isOver && !isNominal(reading, start)) return null
  return start === null || !isOwnObject(reading, start, form) ? null : { kind: 'object', at: start, from: start }
}

function isBehindSubject(reading: Reading, cue: number, start: number, sentence: Range): boolean {
  return subjectEnd(reading, cue, sentence.to) === start
}

/** "Ruling out views that": behind a participle a noun is its object. */
function isToldOf(reading: Reading, cue: number, { inflection }: CueForm, marker: number): boolean {
  return inflection.participle === true && marker > cue + 2 && isIn(reading, cue + 1, LIST.commonNouns)
}

/** "X voiced surprise at …, that": an action right behind the subject is what is said, whatever clause follows later. */
export function objectBehindSubject(
  reading: Reading,
  cue: number,
  form: CueForm,
  sentence: Range,
  marker: number,
): Marker | null {
  if (form.entry.object !== true || form.enclitic > 0 || reading.lexicon.pack.capitals) return null
  // The subject is dropped: "ruled out the possibility that"; one word alone before a clause is the subject.
  const isTime = circumstance(reading, cue + 1, marker) > 0
  const isNoun = isNominal(reading, cue + 1) && !isPointed(reading, cue + 1)
  if (marker > cue + 2 && isNoun && !isTime) return { kind: 'object', at: cue + 1, from: cue + 1 }
  if (!takesNoun(form))
    return isToldOf(reading, cue, form, marker) ? { kind: 'object', at: cue + 1, from: cue + 1 } : null
  if (subjectEnd(reading, cue, sentence.to) === null) return null
  const start = objectStart(reading, cue, form, marker, false)
  // "During a conference that [was held] yesterday": spelt like a noun of action.
  const isVerb = start !== null && isIn(reading, start, LIST.verbs) && !isBehindSubject(reading, cue, start, sentence)
  if (isVerb) return null
  if (start === null || marker <= start) return null
  // "Announced its responsibility for": the preposition is the noun's; a clause is the verb's.
  if (marker === start + 1 && isIn(reading, marker, LIST.complementizers)) return null
  const isTold = isNominal(reading, start) || isIn(reading, start + 1, LIST.relatives)
  return isTold ? { kind: 'object', at: start, from: start } : null
}
