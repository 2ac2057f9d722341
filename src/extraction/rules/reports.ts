import { type Range, type Reading, at, hasWords, quotationAround, trimMarks } from '../reading.js'
import type { CueForm } from '../languages/lexicon.js'
import { carriesOn } from './beginnings.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { clauseEnd, clauseFrom, nextVerb, quotationSpans } from './ends.js'
import type { Quotation } from '../text/quotations.js'
import { parsePhrase } from './phrases.js'
import { lightMarker } from './light.js'
import { type Marker, findMarker, isWeak } from './markers.js'
import { openingAt } from './speech.js'
import { objectBehindSubject, objectMarker } from './objectmarkers.js'
import { requestMarker } from './requests.js'
import { isAttributive } from './attributive.js'
import {
  doubles,
  inSource,
  isDateline,
  isDemonstrative,
  isFalse,
  isPossibility,
  isPurpose,
  lacksWord,
  isThing,
  isWish,
} from './rejections.js'
import { heldMarker, regardedMarker, shownMarker } from './regarded.js'
import { relayAt } from './relays.js'
import { isRepetition, repeatedMarker } from './repetitions.js'
import { subjectOf } from './reporters.js'
import { subjectBefore } from './subjects.js'
import { hasBound, isDay } from './words.js'

/** Words from which the first half of a parted quotation is speech. */
const SPEECH = 3
/** Tokens before a cue in which its occasion and day may stand. */
const BEFORE = 25

/** Whether another quotation goes on behind "but": '"two questions are open"; but "we agree on the rest"'. */
function isQuotedAgain(reading: Reading, close: number): boolean {
  if (!/^[،,;؛]$/.test(at(reading, close + 1).text)) return false
  const isBut = reading.lexicon.adversatives.has(at(reading, close + 2).folded)
  return isBut && openingAt(reading, close + 3) !== undefined
}

/** Whether words go on after a quotation that belong to the same clause: then it is a part of what is reported. */
function goesOn(reading: Reading, close: number, end: number): boolean {
  const next = at(reading, close + 1)
  if (isQuotedAgain(reading, close)) return true
  if (close + 1 >= end || !next.isWord) return false
  return clauseEnd(reading, close, end) > close + 1 && !isDay(reading, close + 1)
}

/** Speech that the clause begins with and that ends before a comma or full stop is all of the content. */
function speechAtStart(reading: Reading, from: number, end: number): Range[] | null {
  const quotation = openingAt(reading, from)
  if (quotation?.isClosed !== true || !hasWords(reading, { from, to: quotation.close }, 4)) return null
  if (isQuotedAgain(reading, quotation.close)) return null
  const next = at(reading, quotation.close + 1)
  return quotation.close + 1 >= end || !next.isWord ? quotationSpans(reading, quotation) : null
}

/** A name in quotation marks that somebody gives something, before more about that: 'which she called "the wrong ones" that …'. */
function nameAtStart(reading: Reading, from: number, { entry, enclitic }: CueForm): Range[] | null {
  const quotation = openingAt(reading, from)
  if (quotation?.isClosed !== true || enclitic === 0 || entry.objectFirst !== true) return null
  const { folded } = at(reading, quotation.close + 1)
  return hasBound(reading, reading.lexicon.relatives, folded) ? quotationSpans(reading, quotation) : null
}

function contentOf(reading: Reading, marker: Marker, sentence: Range, isDirect: boolean, form: CueForm): Range[] {
  const { quotation, from, kind } = marker
  if (quotation) {
    const closed = quotation.isClosed && !isDirect && goesOn(reading, quotation.close, sentence.to)
    if (!closed) return quotationSpans(reading, quotation)
  }
  const speech = kind === 'clause' ? speechAtStart(reading, from, sentence.to) : null
  const whole = speech ?? nameAtStart(reading, from, form)
  if (whole) return whole
  const start = quotation ? quotation.open : from
  // Speech after a colon may run on over full stops.
  const end = kind === 'colon' ? (reading.lineEnds[from] ?? sentence.to) : sentence.to
  const clause = clauseFrom(reading, start, end)
  if (clause === null) return []
  const isNoun = isWeak(marker) && !quotation && reading.lexicon.pack.verbFirst
  return [isNoun ? trimMarks(reading, { from: clause.from, to: nextVerb(reading, clause) }) : clause]
}

/** The first half of a quotation that its cue parts: '"…", said X, "…"'. */
function firstHalf(reading: Reading, cue: number, form: CueForm, { kind, quotation, at: sign }: Marker): Range[] {
  const close = /^[،,]$/.test(at(reading, cue - 1).text) ? cue - 2 : cue - 1
  const first = reading.markAt.get(close)
  const isParted = first?.close === close && first.isClosed && first.depth === 0 && !form.joined
  const goesOn = kind === 'quotation' && quotation !== undefined && /^[،,]$/.test(at(reading, sign - 1).text)
  const isSpeech = isParted && hasWords(reading, { from: first.open + 1, to: close }, SPEECH)
  return isSpeech && goesOn && form.inflection.participle !== true ? quotationSpans(reading, first) : []
}

/** The words of the cue: without "and" before it, with its preposition where that follows at once. */
function cueRange(cue: number, marker: Marker, reading: Reading, { entry }: CueForm): Range {
  const next = at(reading, cue + 1).folded
  const taken = (entry.prepositions ?? []).some((word) => word.length > 1 && word === next)
  return { from: cue, to: taken && marker.from > cue + 1 ? cue + 2 : cue + 1 }
}

/** "X said the bridge was open": in some languages the clause follows at once. */
function bareClause(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  const { pack, prepositions, listeners } = reading.lexicon
  if (!pack.bareClause || form.inflection.participle === true) return null
  const isTold = form.entry.addressee === true
  if (isTold && !listeners.has(at(reading, cue + 1).folded)) return null
  let start = cue + (isTold ? 2 : 1)
  while (start < sentence.to && isDay(reading, start)) start++
  const next = at(reading, start)
  const fits = next.isWord && !prepositions.has(next.folded) && subjectBefore(reading, cue, sentence) !== null
  return fits && sentence.to - start > 2 ? { kind: 'clause', at: start, from: start } : null
}

function markerOf(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  const light = lightMarker(reading, cue, form, sentence.to)
  if (light !== null || form.entry.lightOnly === true) return light
  if (form.entry.objects !== undefined) return objectMarker(reading, cue, form, sentence)
  if (form.entry.asks !== undefined) return requestMarker(reading, cue, form, sentence.to)
  const marker = findMarker(reading, cue, sentence.to, form)
  const strong = marker !== null && !isWeak(marker)
  if (form.entry.thatOnly === true) return marker?.kind === 'clause' ? marker : null
  if (form.entry.clauseOnly === true)
    return strong ? marker : (shownMarker(reading, cue, form, sentence) ?? regardedMarker(reading, cue, form, sentence))
  // A colon leads to what is said; behind a noun of action quotation marks are a part of it.
  const isWeaker = marker !== null && marker.kind !== 'colon' && at(reading, marker.at).text !== ':'
  const early = isWeaker ? objectBehindSubject(reading, cue, form, sentence, marker.at) : null
  if (early) return early
  if (strong && !(reading.lexicon.pack.bareClause && marker.at > cue + 8)) return marker
  const object = marker?.kind === 'preposition' ? null : objectMarker(reading, cue, form, sentence)
  const held = heldMarker(reading, cue, form, sentence.to)
  return (
    object ?? held ?? marker ?? repeatedMarker(reading, cue, form, sentence) ?? bareClause(reading, cue, form, sentence)
  )
}

function report(reading: Reading, cue: number, form: CueForm, sentence: Range): Draft | null {
  if (inSource(reading, cue) || doubles(reading, cue, form) || isDateline(reading, cue, form, sentence)) return null
  if (isRepetition(reading, cue, sentence)) return null
  const marker = isAttributive(reading, cue, form, sentence) ? null : markerOf(reading, cue, form, sentence)
  if (marker === null || isFalse(reading, cue, form, marker, sentence)) return null
  if (isWeak(marker) && (carriesOn(reading, cue) || isPurpose(reading, cue, form))) return null
  if (isWish(reading, cue, form) || isPossibility(reading, cue, form) || lacksWord(reading, cue, form)) return null
  if (form.entry.relayOnly === true && relayAt(reading, { from: cue + 1, to: marker.at }, form) === null) return null
  // "Which sources confirmed": the pronoun is what was said before, and no clause follows.
  const hasObject = form.entry.addressee === true || form.entry.objectFirst === true
  if (form.enclitic > 0 && marker.kind === 'clause' && !hasObject) return null
  const isDirect = at(reading, (marker.quotation?.open ?? marker.from) - 1).text === ':'
  const behind = contentOf(reading, marker, sentence, isDirect, form)
  const content = [...firstHalf(reading, cue, form, marker), ...behind]
  if (content.length === 0 || isDemonstrative(reading, form, content)) return null
  const reporter = subjectOf(reading, cue, form, marker, sentence)
  if (isWeak(marker) && (reporter.subject?.from ?? 0) > cue && isThing(reading, reporter.subject)) return null
  const participle = form.inflection.participle === true ? 'participle-' : ''
  return {
    rule: `${participle}${marker.kind}`,
    act: marker.act ?? form.entry.act,
    cue: trimMarks(reading, cueRange(cue, marker, reading, form)),
    form,
    content,
    ...reporter,
    clause: { from: Math.max(sentence.from, cue - BEFORE), to: marker.at },
  }
}

/** Tokens of a quotation in which others may be quoted. */
const INSIDE = 12

/** What somebody quoted says that others said: only where a clause follows a subject that surely names them. */
function reportsInside(reading: Reading, { open, close }: Quotation): Draft[] {
  if (close - open < INSIDE) return []
  const drafts: Draft[] = []
  const inside = { from: open + 1, to: close }
  for (let index = inside.from; index < inside.to; index++) {
    const form = cueAt(reading, index)
    const draft = form && form.inflection.participle !== true ? report(reading, index, form, inside) : null
    const named = draft?.subject ? parsePhrase(reading, draft.subject)?.certain : false
    if (draft?.rule === 'clause' && named === true && draft.content.every(({ to }) => to <= close)) drafts.push(draft)
  }
  return drafts
}

/** Cues with what they report: verbs and participles that a clause, a quotation, a colon or a noun follows. */
export function findReports(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      const quotation = quotationAround(reading, index)
      if (quotation) {
        drafts.push(...reportsInside(reading, quotation))
        index = quotation.close
        continue
      }
      const form = cueAt(reading, index)
      const draft = form && report(reading, index, form, sentence)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}
