import type { ExtractedStatement } from '../../model/extraction.js'
import { type Range, type Reading, at, isComma, sentenceStart } from '../reading.js'
import { isVerb } from './verbs.js'
import type { Draft } from './draft.js'
import type { Attributed } from './inheritance.js'
import { datingAt } from './moments.js'
import { isOfSaying, tokenBefore } from './sayings.js'
import { type Sighting, findSightings, isEdge } from './sightings.js'
import { hasBound } from './words.js'

// When something was said: by a date in the words that report it. Dates there may be of much else, so none is better
// than a wrong one.

type SaidAt = ExtractedStatement['saidAt']

/** Tokens around a cue in which its date may stand. */
const BEFORE = 25
const BEHIND = 60

/** A statement's reporting words, and which tokens are of the same level: not inside the content of another. */
interface Report extends Pick<Attributed, 'draft' | 'entity' | 'mention'> {
  readonly cue: Range
  readonly isOwn: (index: number) => boolean
  /** The quotation in which it is reported, or -1. */
  readonly quotation: number
}

function sightingsIn(reading: Reading, { quotation, mention }: Report, range: Range): Sighting[] {
  return findSightings(reading, range, quotation, mention)
}

/** Behind the cue, before what is said: the first date that can be of saying. */
function behind(reading: Reading, report: Report): SaidAt {
  const { cue, draft, isOwn } = report
  const end = Math.min(draft.clause.to, cue.to + BEHIND)
  let { to } = cue
  while (to < end && isOwn(to) && !isEdge(reading, to)) to++
  const sightings = sightingsIn(reading, report, { from: cue.to, to })
  return sightings.find((sighting) => isOfSaying(reading, sighting, report))?.moment ?? null
}

/** Whether nothing but auxiliaries and adverbs stands between a date and the cue; before a participle also a comma. */
function isBeside(reading: Reading, { to }: Sighting, { cue, draft }: Report): boolean {
  const { auxiliaries, pack } = reading.lexicon
  let index = cue.from - 1
  if (draft.form?.inflection.participle === true && isComma(reading, index)) index--
  const isBetween = ({ folded }: { readonly folded: string }): boolean =>
    auxiliaries.has(folded) || pack.adverbEndings.some((ending) => folded.endsWith(ending))
  while (index >= to && isBetween(at(reading, index))) index--
  return index < to
}

/** Whether what stands between a date and the cue can only be the cue's subject, or nothing where verbs come first. */
function leadsTo(reading: Reading, { to, occasion }: Sighting, { cue }: Report): boolean {
  const { relatives, coordinators, conjunctions, prepositionSpellings, auxiliaries, pack } = reading.lexicon
  for (let index = to; index < cue.from; index++) {
    const { folded, text, isWord } = at(reading, index)
    if (!isWord || auxiliaries.has(folded)) continue
    if (pack.verbFirst && occasion < 0) return false
    const isLink = [relatives, coordinators, conjunctions].some((words) => words.has(folded))
    if ((isLink && !prepositionSpellings.has(text)) || isVerb(reading, index)) return false
  }
  return true
}

/** Whether a date opens the clause that the cue is the verb of: "On Monday, …", "In an interview in May, …". */
function opens(reading: Reading, sighting: Sighting, report: Report, start: number): boolean {
  const { dates } = reading.lexicon
  const { stretch, occasion } = sighting
  const { folded: first } = at(reading, stretch)
  if (stretch !== start) return false
  const isOpening = dates.openers.has(first) || (occasion >= 0 && hasBound(reading, dates.within, first))
  return (isOpening || tokenBefore(reading, sighting) < stretch) && leadsTo(reading, sighting, report)
}

/** Where the clause of a cue begins, as far back as its date may stand. */
function clauseStart(reading: Reading, { cue, draft, isOwn }: Report): number {
  const { coordinators } = reading.lexicon
  const start = Math.max(draft.clause.from, cue.from - BEFORE)
  let { from } = cue
  while (from > start && isOwn(from - 1) && !isEdge(reading, from)) from--
  return coordinators.has(at(reading, from).folded) ? from + 1 : from
}

/** Before the cue, unless "and" is bound to it and begins its clause: the last date that can be of saying. */
function ahead(reading: Reading, report: Report): SaidAt {
  const { cue, draft, isOwn } = report
  const { namings, relatives } = reading.lexicon
  const { folded } = at(reading, cue.from - 1)
  if (draft.form?.joined === true || namings.has(folded) || relatives.has(folded)) return null
  const from = clauseStart(reading, report)
  const isStart = from === sentenceStart(reading, cue.from) || !isOwn(from - 1) || isEdge(reading, from - 1)
  const isParticiple = draft.form?.inflection.participle === true
  const found = sightingsIn(reading, report, { from, to: cue.from }).findLast((sighting) => {
    const isNear = isBeside(reading, sighting, report)
    if (!isNear && !opens(reading, sighting, report, isStart ? from : -1)) return false
    return isOfSaying(reading, sighting, report, isNear && isParticiple)
  })
  return found?.moment ?? null
}

/** Marks between a quotation's last word and a date behind it. */
const MARKS = 3

/** Right behind a quotation, where nothing else follows: "condemned 'the attack', on Sunday." */
function atEnd(reading: Reading, { draft, isOwn, quotation }: Report): SaidAt {
  const { dates, times, prepositionSpellings } = reading.lexicon
  let index = draft.content.at(-1)?.to ?? 0
  if ((reading.inside[index - 1] ?? -1) === quotation) return null
  const { line } = at(reading, index - 1)
  for (let marks = 0; marks < MARKS && /^[^\p{L}\p{N}.]$/u.test(at(reading, index).text); marks++) index++
  while ([dates.leads, times].some((words) => words.has(at(reading, index).folded))) index++
  const dating = at(reading, index).line === line && isOwn(index) ? datingAt(reading, index) : null
  if (dating === null || (dating.parts.weekday ?? dating.parts.daysBefore ?? dating.parts.day) === undefined)
    return null
  const next = at(reading, dating.to)
  const isLast = !next.isWord || next.line !== line || prepositionSpellings.has(next.text)
  return isLast ? dating.moment : null
}

/** For each token the number of the smallest content around it, or -1. */
function contentsAt(reading: Reading, drafts: readonly Draft[]): Int32Array {
  const numbers = new Int32Array(reading.tokens.length).fill(-1)
  const size = ({ content }: Draft): number => content.reduce((sum, { from, to }) => sum + to - from, 0)
  const rows: { readonly draft: Draft; readonly number: number; readonly size: number }[] = []
  for (const [number, draft] of drafts.entries()) rows.push({ draft, number, size: size(draft) })
  rows.sort((a, b) => b.size - a.size)
  for (const { draft, number } of rows) for (const { from, to } of draft.content) numbers.fill(number, from, to)
  return numbers
}

/** Whether a statement carries on one of the same sentence: "said on Monday that …, adding that …". */
function isSameSaying(reading: Reading, { draft, inherits }: Attributed, rows: readonly Attributed[]): boolean {
  const { form, cue } = draft
  const other = rows[inherits ?? -1]?.draft.cue
  const carriesOn = form?.entry.continues === true || form?.inflection.participle === true
  if (!carriesOn || cue === null || other == null) return false
  return sentenceStart(reading, cue.from) === sentenceStart(reading, other.from)
}

/** When each statement was said; null where its reporting words do not tell. */
export function findDates(reading: Reading, rows: readonly Attributed[]): SaidAt[] {
  const drafts: Draft[] = []
  for (const { draft } of rows) drafts.push(draft)
  const contents = contentsAt(reading, drafts)
  const found: SaidAt[] = []
  for (const row of rows) {
    const cue = row.draft.cue ?? { from: row.draft.clause.from, to: row.draft.clause.from }
    const isOwn = (index: number): boolean => contents[index] === contents[cue.from]
    const { draft, entity, mention } = row
    const report = { draft, entity, mention, cue, isOwn, quotation: reading.inside[cue.from] ?? -1 }
    const own = behind(reading, report) ?? ahead(reading, report) ?? atEnd(reading, report)
    found.push(own ?? (isSameSaying(reading, row, rows) ? (found[row.inherits ?? -1] ?? null) : null))
  }
  return found
}
