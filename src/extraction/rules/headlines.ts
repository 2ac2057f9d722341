import { type Range, type Reading, at, phraseAt, trimMarks, hasWords } from '../reading.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { clauseFrom, quotationSpans } from './ends.js'
import { isNominal } from './extent.js'
import { nameFrom } from './names.js'
import { parsePhrase } from './phrases.js'
import { openingAt } from './speech.js'
import { isTurn } from './turns.js'
import { isUnnamed } from './crowds.js'
import { bare, isGivenName, isOrganization, isRole, isTitle } from './words.js'

/** Words that may stand before the colon of "X: …". */
const MOST = 7

/** Where who speaks begins: behind the last comma or dots before the colon. */
function subjectStart(reading: Reading, from: number, colon: number): number {
  for (let index = colon - 1; index > from; index--) {
    const { text } = at(reading, index)
    if ((reading.inside[index] ?? -1) >= 0) continue
    if (/^[.،,؛]/.test(text) || text === '…') return index + 1
  }
  return from
}

/** Where who speaks ends: before whom it is said to, 'X to "The Mirror": …', and a name before what it is about. */
function subjectEnd(reading: Reading, from: number, colon: number): number {
  const { addressing, prepositionSpellings } = reading.lexicon
  for (let index = from + 1; index < colon; index++) {
    if (addressing.has(at(reading, index).folded) && openingAt(reading, index + 1)) return index
    if (prepositionSpellings.has(at(reading, index).text) && isPerson(reading, { from, to: index })) return index
  }
  return colon
}

function isPerson(reading: Reading, range: Range): boolean {
  if (reading.surnames.has(at(reading, range.from).folded)) return true
  const phrase = parsePhrase(reading, range)
  return phrase?.type === 'PERSON' && phrase.certain && phrase.name !== null
}

/** Whether a word may be the first of who speaks: a name, a role, a body, something in quotation marks. */
function beginsSomebody(reading: Reading, index: number): boolean {
  const { kin, documents, known, occasions } = reading.lexicon
  const { folded, isWord } = at(reading, index)
  if (occasions.has(folded)) return documents.has(folded)
  if (!isWord || reading.surnames.has(folded) || known.has(folded)) return true
  if (kin.has(bare(reading, index)) || documents.has(bare(reading, index))) return true
  return [isRole, isTitle, isOrganization, isGivenName, isUnnamed].some((is) => is(reading, index))
}

/** Whether the words before a colon rather tell of somebody or a place: "Trump and Kim summit", "Indonesia earthquake". */
function isTopic(reading: Reading, { from, to }: Range): boolean {
  const isName = nameFrom(reading, from, to)?.to === to
  if (reading.lexicon.labels.has(bare(reading, from))) return true
  if (reading.lexicon.pack.capitals || beginsSomebody(reading, from) || isName) return false
  if (reading.lexicon.prepositionSpellings.has(at(reading, from).text) || isNominal(reading, from)) return true
  for (let index = from + 1; index < to; index++) {
    const isCalled = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
    if (isCalled || phraseAt(reading, index, reading.lexicon.known, to) !== null) return true
  }
  return false
}

/** "X: …" in a stretch of a headline where no verb says that it is speech; null where it is something else. */
function draftIn(reading: Reading, { from, to }: Range): Draft | null {
  let colon = from + 1
  while (colon < to && at(reading, colon).text !== ':') {
    if (cueAt(reading, colon)) return null
    colon++
  }
  if (colon >= to || cueAt(reading, from)) return null
  const start = subjectStart(reading, from, colon)
  const subject = trimMarks(reading, { from: start, to: subjectEnd(reading, start, colon) })
  if (subject.to === subject.from || hasWords(reading, subject, MOST + 1) || isTopic(reading, subject)) return null
  const known = phraseAt(reading, subject.from, reading.lexicon.known, subject.to)
  // "Iran: rescuers find …" says where, not who.
  const isGovernment = reading.lexicon.governments.has(at(reading, subject.from).folded)
  if (known?.value === 'PLACE' && known.length === subject.to - subject.from && !isGovernment) return null
  const quotation = openingAt(reading, colon + 1)
  const clause = clauseFrom(reading, colon + 1, to)
  const content = quotation && clause === null ? quotationSpans(reading, quotation) : clause ? [clause] : []
  if (content.length === 0) return null
  const cue = { from: colon, to: colon + 1 }
  return { rule: 'headline', act: 'SAY', cue, form: null, content, subject, before: false, clause: { from, to: colon } }
}

/** What a headline says others said, by a name and a colon: at its beginning, and behind dots where another one speaks. */
export function findHeadline(reading: Reading): Draft[] {
  const [sentence] = reading.sentences
  if (sentence === undefined || reading.bodyStart === 0 || at(reading, sentence.from).start >= reading.bodyStart)
    return []
  const starts = [sentence.from]
  for (let index = sentence.from; index < sentence.to; index++) if (isTurn(reading, index)) starts.push(index + 1)
  return starts.flatMap((from, place) => {
    const draft = draftIn(reading, { from, to: (starts[place + 1] ?? sentence.to + 1) - 1 })
    return draft ? [draft] : []
  })
}
