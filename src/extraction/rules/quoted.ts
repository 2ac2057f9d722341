import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, hasWords, isComma, phraseAt, sentenceStart } from '../reading.js'
import type { Quotation } from '../text/quotations.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { quotationSpans } from './ends.js'
import { findMarker } from './markers.js'
import { openingAt } from './speech.js'
import { subjectAfter, subjectBefore } from './subjects.js'

/** Tokens that may stand between a quotation and the cue after it: a name with its role. */
const REACH = 14
/** Words from which something in quotation marks is speech, whatever stands around it. */
const SPEECH = 4

/** Words of the shortest speech that begins its sentence and has a comma behind it. */
const SHORT = 2

/**
 * Whether what is quoted is speech: it is long, or a comma or a call ends it inside the marks, which no name has, or it begins
 * its sentence and a comma follows.
 */
function isSpeech(reading: Reading, { open, close }: Quotation): boolean {
  const words = { from: open + 1, to: close }
  if (hasWords(reading, words, SPEECH) || /^[,،!?؟]$/.test(at(reading, close - 1).text)) return true
  return isComma(reading, close + 1) && sentenceStart(reading, open) === open && hasWords(reading, words, SHORT)
}

interface Cue {
  readonly index: number
  readonly form: CueForm
}

/** Whether what a cue behind a quotation reports follows it: a clause, or, in a language that begins with the verb, a quotation. */
function reportsAnew(reading: Reading, index: number, form: CueForm): boolean {
  if (reading.lexicon.complementizers.has(at(reading, index + 1).folded)) return true
  if (!reading.lexicon.pack.verbFirst) return false
  const marker = findMarker(reading, index, reading.lineEnds[index] ?? index, form)
  return marker?.kind === 'clause' || marker?.kind === 'colon' || at(reading, marker?.at ?? 0).text === ':'
}

/** The cue of "…," said X or "…," X said: after the quotation, before the sentence or another quotation. */
function cueAfter(reading: Reading, close: number): Cue | null {
  const { line } = at(reading, close)
  for (let index = close + 1; index <= close + REACH; index++) {
    const token = at(reading, index)
    if (token.line !== line || /^[.!?؟:؛;]$/.test(token.text) || openingAt(reading, index)) return null
    const form = cueAt(reading, index)
    // What a complementizer follows reports on its own.
    const reportsOn = form !== undefined && reportsAnew(reading, index, form)
    // Where a verb means something else by itself, the words that tell stand behind it.
    const { near, thatOnly } = form?.entry ?? {}
    const isPlain = form?.inflection.participle !== true && near === undefined && thatOnly !== true
    if (form?.clitic === 0 && isPlain) return reportsOn ? null : { index, form }
    // Where the verb comes first, its quotation stands right before it.
    const { pack, auxiliaries } = reading.lexicon
    const isBeside = auxiliaries.has(token.folded) || phraseAt(reading, index, reading.lexicon.adverbs) !== null
    if (pack.verbFirst && token.isWord && !isBeside) return null
  }
  return null
}

/** Where the reporting words end: at the sentence's end, or where the quotation goes on. */
function clauseEnd(reading: Reading, from: number): number {
  const { line } = at(reading, from)
  let end = from
  while (
    end < from + 2 * REACH &&
    at(reading, end).line === line &&
    !/^[.!?؟:]$/.test(at(reading, end).text) &&
    !openingAt(reading, end)
  )
    end++
  return end
}

/** Whether nothing but marks, adverbs and "as" stands between a quotation and its cue. */
function isFirstWord(reading: Reading, close: number, cue: number): boolean {
  const { adverbs, sources } = reading.lexicon
  for (let index = close + 1; index < cue; index++) {
    const isAs = phraseAt(reading, index, sources, cue)?.value.verb === true
    if (at(reading, index).isWord && !isAs && phraseAt(reading, index, adverbs) === null) return false
  }
  return true
}

/** Speech in quotation marks with its cue after it: "…," said X, "…" — the marks of the second half are part of it. */
export function findQuoted(reading: Reading, taken: (range: Range) => boolean): Draft[] {
  const drafts: Draft[] = []
  for (const quotation of reading.quotations) {
    const words = { from: quotation.open + 1, to: quotation.close }
    if (at(reading, quotation.open).text === '(') continue
    if (quotation.depth > 0 || !quotation.isClosed || !isSpeech(reading, quotation) || taken(words)) continue
    const cue = cueAfter(reading, quotation.close)
    if (cue === null) continue
    const end = clauseEnd(reading, cue.index)
    const second = /^[,،]$/.test(at(reading, end - 1).text) ? openingAt(reading, end) : undefined
    const isFirst = isFirstWord(reading, quotation.close, cue.index)
    // "…," said X; but in "…," she told X nobody but the pronoun is the subject.
    const subject = isFirst
      ? subjectAfter(reading, cue.index + 1, end)
      : subjectBefore(reading, cue.index, { from: quotation.close + 1, to: end })
    drafts.push({
      rule: 'after',
      act: cue.form.entry.act,
      cue: { from: cue.index, to: cue.index + 1 },
      form: cue.form,
      content: [...quotationSpans(reading, quotation), ...(second ? quotationSpans(reading, second) : [])],
      subject,
      before: false,
      clause: { from: quotation.close + 1, to: end },
    })
  }
  return drafts
}
