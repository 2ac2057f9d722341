import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at } from '../reading.js'
import type { Marker } from './draft.js'
import { endsPhrase, isNominal } from './extent.js'
import { pastInsertions } from './insertions.js'
import { parsePhrase } from './phrases.js'
import { openingAt } from './speech.js'
import { subjectBefore } from './subjects.js'
import { isCrowd } from './crowds.js'
import { bare, hasArticle, isDay, isGivenName, isOrganization, isRole, isTitle } from './words.js'
import { subjectEnd } from './subjectends.js'

// Verbs that report a noun only from some subjects: with others they mean something else.

/** Tokens in which a document's name ends, with a clause about it. */
const DOCUMENT = 12

function isDocument(reading: Reading, index: number): boolean {
  return reading.lexicon.documents.has(bare(reading, index))
}

/** "Figures published today show a fall in …": the first noun of action behind the document is what they show. */
export function shownMarker(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  if (form.entry.shows !== true || form.enclitic > 0) return null
  const before = form.joined ? null : subjectBefore(reading, cue, sentence)
  const isBefore = before !== null && isDocument(reading, before.from)
  if (!isBefore && !isDocument(reading, cue + 1)) return null
  for (let index = cue + (isBefore ? 1 : 2); index < Math.min(sentence.to, cue + DOCUMENT); index++) {
    if (isNominal(reading, index)) return { kind: 'object', at: index, from: index }
    if (isBefore && !isDay(reading, index)) return null
  }
  return null
}

/** "The minister disclosed the details of": some nouns are what somebody tells, behind him or behind his verb. */
export function disclosedMarker(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  const { discloses } = form.entry
  if (discloses === undefined || form.enclitic > 0 || form.inflection.participle === true) return null
  const isTold = (index: number): boolean => discloses.some((letters) => bare(reading, index).startsWith(letters))
  const isNamed = (subject: Range): boolean => parsePhrase(reading, subject)?.certain === true
  const before = form.joined ? null : subjectBefore(reading, cue, sentence)
  if (before !== null && isTold(cue + 1) && isNamed(before)) return { kind: 'object', at: cue + 1, from: cue + 1 }
  const end = subjectEnd(reading, cue, sentence.to)
  if (end === null || !isNamed({ from: cue + 1, to: end })) return null
  const start = pastInsertions(reading, end, sentence.to)
  return start < sentence.to && isTold(start) ? { kind: 'object', at: start, from: start } : null
}

/**
 * "Turkey regards the units as …": with somebody as its subject the verb says what he holds; without one, or before an
 * noun that is no action, it says what something is held to be. A pronoun bound to it is what he holds to be so.
 */
export function regardedMarker(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  if (form.entry.named !== true) return null
  const quotation = openingAt(reading, cue + 1)
  if (form.enclitic > 0 && quotation) return { kind: 'quotation', at: cue + 1, from: cue + 2, quotation }
  const subject = subjectEnd(reading, cue, sentence.to)
  if (subject === null || parsePhrase(reading, { from: cue + 1, to: subject })?.certain !== true) return null
  // "Is regarded [as one] of the admirers".
  if (form.enclitic === 0 && reading.lexicon.issuedBy.has(at(reading, subject).folded)) return null
  const end = pastInsertions(reading, subject, sentence.to)
  if (end >= sentence.to) return null
  if (form.enclitic > 0) return { kind: 'object', at: end, from: end }
  return isNominal(reading, end) ? { kind: 'object', at: end, from: end } : null
}

/** Tokens of what is held to be something. */
const HELD = 8

/** Whether a word may name somebody or something that says: then it is the subject. */
function isSomebody(reading: Reading, index: number): boolean {
  const { surnames, lexicon } = reading
  const { folded } = at(reading, index)
  if (surnames.has(folded) || lexicon.known.has(folded) || isDocument(reading, index)) return true
  return [isRole, isTitle, isOrganization, isCrowd, isGivenName].some((is) => is(reading, index))
}

/** "Considered the matter an honour": without a subject the thing behind the verb is what is held, and the accusative what it is held to be. */
export function heldMarker(reading: Reading, cue: number, { entry, enclitic }: CueForm, end: number): Marker | null {
  const start = cue + 1
  const { adverbs, prepositionSpellings, pack } = reading.lexicon
  const isThing = hasArticle(reading, start) || isNominal(reading, start)
  if (entry.holds !== true || enclitic > 0 || !isThing || isSomebody(reading, start)) return null
  for (let index = start + 1; index < Math.min(end, start + HELD); index++) {
    const { folded, isWord, text } = at(reading, index)
    if (!isWord || endsPhrase(reading, index)) return null
    const isAccusative = pack.accusatives.some((ending) => folded.endsWith(ending)) && !hasArticle(reading, index)
    if (isAccusative && !adverbs.has(folded) && !prepositionSpellings.has(text))
      return { kind: 'object', at: start, from: start }
  }
  return null
}
