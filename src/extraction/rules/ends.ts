import { type Range, type Reading, at, isComma, phraseAt, trimMarks } from '../reading.js'
import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import type { Quotation } from '../text/quotations.js'
import { cueAt, saidAt } from './cues.js'
import { isVerb } from './verbs.js'
import { isPassive, objectStart } from './objects.js'
import { parsePhrase } from './phrases.js'
import { subjectAfter } from './subjects.js'
import { beginsCue, carriesOn, reportStart } from './beginnings.js'
import { lightMarker } from './light.js'
import { findMarker, isWeak } from './markers.js'
import { heldMarker, regardedMarker } from './regarded.js'
import { relayAt } from './relays.js'
import { requestMarker } from './requests.js'
import { openingAt } from './speech.js'
import { isOfContent, isOther, isOwnVerb, isPredicate } from './others.js'
import { isTurn } from './turns.js'
import { hasBound, isIn, isNorm, isSurelyAdjective } from './words.js'
import { isLetterDash, pastSource, wishEnd } from './pauses.js'

/** Whether a participle tells of the speaker: in an adverb's case, and no noun that an adjective describes ("a new proposal"). */
function isAdverbial(reading: Reading, index: number, { inflection, entry, joined }: CueForm): boolean {
  const { participle, gender, number } = inflection
  const { pack, prepositionSpellings } = reading.lexicon
  const isVerbal = entry.noun !== true || (pack.verbFirst && prepositionSpellings.has(at(reading, index + 1).text))
  return participle === true && gender === 'M' && number === 'SINGULAR' && isVerbal && !joined
}

/** Whether a cue that is bound to what goes before really reports: a homograph without content does not end anything. */
function reportsAt(reading: Reading, index: number, end: number): boolean {
  const form = cueAt(reading, index)
  if (form === undefined) return false
  // "… and security showing that": no comma is needed where the clause follows at once, nor before "she saying: …".
  const isSpeaking =
    form.inflection.participle === true && form.entry.noun !== true && at(reading, index + 1).text === ':'
  if (isSpeaking || (isAdverbial(reading, index, form) && isIn(reading, index + 1, LIST.complementizers))) return true
  if (!beginsCue(reading, index)) return false
  // "…, hoping": in the case of an adverb behind a comma it tells of the speaker, whatever follows.
  const isApart = isComma(reading, index - 1) || reading.markAt.get(index - 1)?.close === index - 1
  if (isAdverbial(reading, index, form) && isApart) return true
  if (form.entry.lightOnly === true) return lightMarker(reading, index, form, end) !== null
  if (form.entry.objectFirst === true) return at(reading, index + 1).isWord && !isPassive(reading, index, form)
  const marker =
    form.entry.asks === undefined ? findMarker(reading, index, end, form) : requestMarker(reading, index, form, end)
  if (
    form.entry.relayOnly === true &&
    (marker === null || relayAt(reading, { from: index + 1, to: marker.at }, form) === null)
  )
    return false
  if (form.entry.clauseOnly === true && isWeak(marker))
    return regardedMarker(reading, index, form, { from: index, to: end }) !== null
  if (isWeak(marker) && carriesOn(reading, index)) return false
  if (marker !== null && isOfContent(reading, index, form, marker.at)) return false
  if (marker === null)
    return (
      (form.entry.object === true && objectStart(reading, index, form, end, false) !== null) ||
      heldMarker(reading, index, form, end) !== null
    )
  return marker.kind !== 'object' || marker.at === index + 1
}

/** Answers for the tokens of a reading: clauses around one another ask for the same ones. */
const ANSWERS = new WeakMap<Reading, Map<number, { readonly end: number; readonly reports: boolean }>>()

function reports(reading: Reading, index: number, end: number): boolean {
  if (cueAt(reading, index) === undefined) return false
  const answers = ANSWERS.get(reading) ?? new Map<number, { end: number; reports: boolean }>()
  ANSWERS.set(reading, answers)
  const known = answers.get(index)
  if (known?.end === end) return known.reports
  const answer = reportsAt(reading, index, end)
  answers.set(index, { end, reports: answer })
  return answer
}

/** Whether the reporter's own words begin here: "…, without saying when". Some need a comma before them. */
function isRemark(reading: Reading, index: number, end: number): boolean {
  const remark = phraseAt(reading, index, reading.lexicon.remarks, end)
  const leftover = phraseAt(reading, index, reading.lexicon.leftovers, end)
  if (leftover !== null && leftover.length > 1) return true
  return remark !== null && (remark.value || /^[،,؛]$/.test(at(reading, index - 1).text))
}

/** Whether "and that after …" follows what is quoted: when and why it was said. */
function isBehindSpeech(reading: Reading, index: number): boolean {
  const { demonstratives, circumstantials } = reading.lexicon
  const isThat = reading.markAt.get(index - 1)?.close === index - 1
  return (
    isThat &&
    hasBound(reading, demonstratives, at(reading, index).folded) &&
    circumstantials.has(at(reading, index + 1).folded)
  )
}

/** Whether where it was said follows behind a comma: "…, in an interview with …". */
function isOccasion(reading: Reading, index: number, end: number): boolean {
  const { occasionLeads, occasions } = reading.lexicon
  if (!isComma(reading, index - 1) || !occasionLeads.has(at(reading, index).folded)) return false
  return phraseAt(reading, index + 1, occasions, end) !== null
}

/** Whether somebody's answer to what is said begins here: "…, which the minister denied". */
function isEcho(reading: Reading, index: number, end: number): boolean {
  const echo = phraseAt(reading, index, reading.lexicon.echoes, end)
  return echo !== null && saidAt(reading, index + echo.length) !== undefined
}

/** Whether a clause of what stands around begins with the complementizer here: within content another "that" has an "and" before it. */
function isOuterClause(reading: Reading, index: number): boolean {
  const { infinitives, pack, attached } = reading.lexicon
  const { folded } = at(reading, index)
  // "Described it, by saying that": a bound preposition carries the same clause on.
  const isBound = attached.some((letter) => folded.startsWith(letter))
  // "Must, for the sake of …, that they change": an infinitive belongs to the verb before it.
  const isInfinitive = infinitives.has(folded) && isVerb(reading, index + 1)
  return !pack.bareClause && !isBound && !isInfinitive && isComma(reading, index - 1)
}

/** Whether "according to" begins here; "as" and what may report anew only behind a comma. */
function isSource(reading: Reading, index: number, end: number): boolean {
  const source = phraseAt(reading, index, reading.lexicon.sources, end)
  if (source === null) return false
  const { verb, alsoReports, apart } = source.value
  const before = at(reading, index - 1)
  if (verb === true && saidAt(reading, index + source.length) === undefined)
    return alsoReports !== true && /^[،,]$/.test(before.text)
  const isApart = /^[،,–]$/.test(before.text) || (before.text === '-' && at(reading, index).space)
  if (isApart || reading.lexicon.pack.bareClause || alsoReports === true || apart === true) return isApart
  // "By" is also of things: only somebody who surely can say something ends the clause.
  const subject = subjectAfter(reading, index + source.length + (verb === true ? 1 : 0), end)
  if (source.value.inherits === true) return true
  return subject !== null && !isNorm(reading, subject.from) && parsePhrase(reading, subject)?.certain === true
}

/** Tokens of the longest clause: without a bound, text without a full stop would be read again for every cue in it. */
const MOST_TOKENS = 400

/** The end of a clause of content: before the next cue, before "according to", or with the sentence. */
export function clauseEnd(reading: Reading, from: number, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, from + MOST_TOKENS)
  for (let index = from; index < end; index++) {
    const quotation = openingAt(reading, index)
    if (quotation) {
      index = quotation.close
      continue
    }
    if (index === from) continue
    const isCue = reports(reading, index, sentenceEnd)
    if (isCue && !isOwnVerb(reading, from, index) && !isPredicate(reading, from, index))
      return reportStart(reading, index)
    if (isBehindSpeech(reading, index)) return index
    if (isRemark(reading, index, end) || isEcho(reading, index, end)) return index
    // Asked first, since most words are none: what has closures costs more to call.
    if (isIn(reading, index, LIST.complementizers) && isOuterClause(reading, index)) return index
    if (isOccasion(reading, index, end) || isTurn(reading, index) || isOther(reading, index, end)) return index
    // A dash made of letters that carry nothing: it ends the clause, unless a wish stands between two of them.
    if (isLetterDash(reading, index)) {
      // "South-south": a compound of one word twice.
      // "The Egyptian - American dialogue".
      const isPair = isSurelyAdjective(reading, index - 1) && isSurelyAdjective(reading, index + 1)
      if (isPair || at(reading, index - 1).folded === at(reading, index + 1).folded) continue
      const close = wishEnd(reading, index)
      if (close === null) return index
      index = close
      continue
    }
    if (!isSource(reading, index, end)) continue
    const past = pastSource(reading, from, index)
    if (past === null) return /^[،,–-]$/.test(at(reading, index - 1).text) ? index - 1 : index
    index = past
  }
  return end
}

/** A clause of content without the marks at its ends; null where nothing is left. */
export function clauseFrom(reading: Reading, from: number, end: number): Range | null {
  const range = trimMarks(reading, { from, to: clauseEnd(reading, from, end) })
  return range.to > range.from ? range : null
}

/** The words of a quotation, and of those that carry it on at the beginning of the next lines. */
export function quotationSpans(reading: Reading, first: Quotation): Range[] {
  const spans: Range[] = []
  for (let quotation: Quotation | undefined = first; quotation;) {
    const range = trimInside(reading, { from: quotation.open + 1, to: quotation.close })
    if (range.to > range.from) spans.push(range)
    quotation = quotation.isClosed ? undefined : openingAt(reading, quotation.close)
  }
  return spans
}

/** Inside quotation marks every word stays; the full stop or comma before the closing mark does not. */
export function trimInside(reading: Reading, range: Range): Range {
  return trimMarks(reading, range)
}
