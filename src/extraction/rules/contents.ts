import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, isComma, hasWords, trimMarks } from '../reading.js'
import { clauseEnd, clauseFrom, quotationSpans } from './ends.js'
import { type Marker, isWeak } from './markers.js'
import { nextVerb } from './nounends.js'
import { openingAt } from './speech.js'
import { hasBound, isBoundIn, isDay, isIn } from './words.js'

// What a cue reports, from the marker on: a quotation, the parts of one, a clause, a noun.

/** Words from which the first half of a parted quotation is speech. */
const SPEECH = 3

/** Whether another quotation goes on behind "but": '"two questions are open"; but "we agree on the rest"'. */
function isQuotedAgain(reading: Reading, close: number): boolean {
  if (!/^[،,;؛]$/.test(at(reading, close + 1).text)) return false
  const isBut = reading.lexicon.adversatives.has(at(reading, close + 2).folded)
  return isBut && openingAt(reading, close + 3) !== undefined
}

/** Whether "and that" goes on with what is said behind a quotation: 'that "we are committed", and that the date stands'. */
function isJoinedThat(reading: Reading, close: number): boolean {
  const that = isComma(reading, close + 1) ? close + 2 : close + 1
  return isBoundIn(reading, that, LIST.complementizers) && !isIn(reading, that, LIST.complementizers)
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
  if (isQuotedAgain(reading, quotation.close) || isJoinedThat(reading, quotation.close)) return null
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

/** The spans of what a marker leads to. */
export function contentOf(
  reading: Reading,
  marker: Marker,
  sentence: Range,
  isDirect: boolean,
  form: CueForm,
): Range[] {
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
export function firstHalf(
  reading: Reading,
  cue: number,
  form: CueForm,
  { kind, quotation, at: sign }: Marker,
): Range[] {
  const close = isComma(reading, cue - 1) ? cue - 2 : cue - 1
  const first = reading.markAt.get(close)
  const isParted = first?.close === close && first.isClosed && first.depth === 0 && !form.joined
  const goesOn = kind === 'quotation' && quotation !== undefined && isComma(reading, sign - 1)
  const isSpeech = isParted && hasWords(reading, { from: first.open + 1, to: close }, SPEECH)
  return isSpeech && goesOn && form.inflection.participle !== true ? quotationSpans(reading, first) : []
}
