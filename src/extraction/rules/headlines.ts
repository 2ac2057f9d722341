import { type Reading, at, phraseAt, trimMarks, hasWords } from '../reading.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { clauseFrom, quotationSpans } from './ends.js'
import { openingAt } from './speech.js'

/** Words that may stand before the colon of "X: …". */
const MOST = 7

/** Where who speaks begins: behind the last comma or dots before the colon. */
function subjectStart(reading: Reading, from: number, colon: number): number {
  for (let index = colon - 1; index > from; index--) {
    const { text } = at(reading, index)
    if (/^[.،,؛]/.test(text) || text === '…') return index + 1
  }
  return from
}

/** Where who speaks ends: before whom it is said to, 'X to "The Mirror": …'. */
function subjectEnd(reading: Reading, from: number, colon: number): number {
  const { addressing } = reading.lexicon
  for (let index = from + 1; index < colon; index++)
    if (addressing.has(at(reading, index).folded) && openingAt(reading, index + 1)) return index
  return colon
}

/** "X: …" at the beginning of the headline, where no verb says that it is speech. */
export function findHeadline(reading: Reading): Draft[] {
  const [sentence] = reading.sentences
  if (sentence === undefined || reading.bodyStart === 0 || at(reading, sentence.from).start >= reading.bodyStart)
    return []
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    if (at(reading, index).text !== ':') continue
    const start = subjectStart(reading, sentence.from, index)
    const subject = trimMarks(reading, { from: start, to: subjectEnd(reading, start, index) })
    const verb = [...Array(index - sentence.from).keys()].some((offset) => cueAt(reading, sentence.from + offset))
    if (verb || subject.to === subject.from || hasWords(reading, subject, MOST + 1)) return []
    const known = phraseAt(reading, subject.from, reading.lexicon.known, subject.to)
    // "Iran: rescuers find …" says where, not who.
    const isGovernment = reading.lexicon.governments.has(at(reading, subject.from).folded)
    if (known?.value === 'PLACE' && known.length === subject.to - subject.from && !isGovernment) return []
    const quotation = openingAt(reading, index + 1)
    const clause = clauseFrom(reading, index + 1, sentence.to)
    const content = quotation && clause === null ? quotationSpans(reading, quotation) : clause ? [clause] : []
    if (content.length === 0) return []
    const cue = { from: index, to: index + 1 }
    return [
      {
        rule: 'headline',
        act: 'SAY',
        cue,
        form: null,
        content,
        subject,
        before: false,
        clause: { from: sentence.from, to: index },
      },
    ]
  }
  return []
}
