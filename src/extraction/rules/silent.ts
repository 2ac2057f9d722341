import type { CueForm } from '../languages/lexicon.js'
import { type Reading, at, sentenceStart } from '../reading.js'
import { cueAt, saidAt } from './cues.js'
import type { Draft } from './draft.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { subjectEnd } from './subjectends.js'
import { isResumptive } from './resumptives.js'
import { hasSubject } from './subjects.js'
import { hasBound } from './words.js'

// Verbs of saying that report nothing of their own, but tell who says what comes next.

/** Tokens back to such a verb. */
const REACH = 40

/** The verb of saying at a token; behind a relative also with a pronoun bound to it. */
function verbAt(reading: Reading, index: number): CueForm | undefined {
  if ((reading.inside[index] ?? -1) >= 0) return undefined
  const isRelative = hasBound(reading, reading.lexicon.relatives, at(reading, index - 1).folded)
  const verb = isRelative ? saidAt(reading, index) : cueAt(reading, index)
  if (verb === undefined || verb.inflection.participle === true || hasSubject(reading, verb)) return undefined
  // Who passes something on, and "and between" that is spelt like "and showed", tell nothing of what follows.
  const isPreposition = reading.lexicon.prepositions.has(at(reading, index).folded.slice(verb.clitic))
  return verb.entry.relay !== undefined || isPreposition ? undefined : verb
}

/** The words right behind a verb that surely name its subject. */
function subjectOf(reading: Reading, verb: number, end: number): Phrase | null {
  const before = isResumptive(reading, verb + 1) ? verb + 1 : verb
  const to = subjectEnd(reading, before, end)
  const phrase = to === null ? null : parsePhrase(reading, { from: before + 1, to })
  return phrase?.certain === true ? phrase : null
}

/**
 * Who is named behind a finite verb of saying without a statement, between a cue and the last statement before it:
 * "…, which the opponents condemned, stressing that", "criticized the ruling and demanded that".
 */
export function silentSubject(reading: Reading, draft: Draft, last: Draft | undefined): Phrase | null {
  const { cue, form } = draft
  if (cue === null || form === null || (form.inflection.participle !== true && !form.joined)) return null
  const told = Math.max(last?.content.at(-1)?.to ?? 0, last?.cue?.to ?? 0)
  const from = Math.max(told, sentenceStart(reading, cue.from), cue.from - REACH)
  for (let index = cue.from - 1; index >= from; index--) {
    if (verbAt(reading, index)) return subjectOf(reading, index, cue.from)
  }
  return null
}
