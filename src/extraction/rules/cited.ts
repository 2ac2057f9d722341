import { type Range, type Reading, isComma, phraseAt } from '../reading.js'
import { phraseEnd } from './around.js'
import { type Draft, draftOf } from './draft.js'
import { subjectAfter } from './subjects.js'

// "The agency said, quoting a source, that …": who is quoted said it, and the agency passes it on.

/** Whom words that begin at a token quote; null where none are quoted there. */
function citedAt(reading: Reading, index: number, end: number): Range | null {
  const found = phraseAt(reading, index, reading.lexicon.sources, end)
  if (found?.value.cites !== true) return null
  const from = index + found.length
  return subjectAfter(reading, from, phraseEnd(reading, from, end))
}

/** Whom a report quotes: between its cue and its content, or right behind its content. */
function citedBy(reading: Reading, { cue, content, clause, form }: Draft): Range | null {
  if (cue === null || form?.inflection.participle === true) return null
  for (let index = cue.to; index < clause.to; index++) {
    const cited = citedAt(reading, index, clause.to)
    if (cited) return cited
  }
  const end = content.at(-1)?.to ?? 0
  const start = isComma(reading, end) ? end + 1 : end
  return citedAt(reading, start, reading.lineEnds[start] ?? start)
}

/** Reports of what others said, with those others as their speakers. */
export function withCited(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (const draft of drafts) {
    const subject = draft.rule === 'source' ? null : citedBy(reading, draft)
    found.push(subject ? draftOf({ ...draft, subject, before: false }) : draft)
  }
  return found
}
