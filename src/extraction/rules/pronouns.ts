import { type Reading, at, sentenceStart } from '../reading.js'
import type { Agreement } from './agreement.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import type { People } from './people.js'
import type { Named } from './resolve.js'

// Pronouns right before a cue, and whom they mean.

/** The pronoun that is the subject right before a cue: "she also said". */
export function pronounOf(reading: Reading, { cue }: Draft): Agreement | undefined {
  const { pronouns, auxiliaries } = reading.lexicon
  let index = (cue?.from ?? 0) - 1
  while (index > 0 && auxiliaries.has(at(reading, index).folded)) index--
  return pronouns.get(at(reading, index).folded)
}

/** Tokens back to "and he", and from there to whom it means. */
const FURTHEST = 60

/** Whether "and he" stands at a token. */
function isAndHe({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  return lexicon.proclitics.some(
    (first) => folded.startsWith(first) && lexicon.pronouns.has(folded.slice(first.length)),
  )
}

/** Where "and he" stands before a cue of its sentence: right before it, or before the verb that it is joined to; null where it does not. */
function andHeBefore(reading: Reading, { cue, form }: Draft): number | null {
  const place = (cue?.from ?? 0) - 1
  if (form?.joined !== true) return isAndHe(reading, place) ? place : null
  if (form.inflection.stem !== 'imperfect') return null
  const least = Math.max(sentenceStart(reading, place), place - FURTHEST)
  for (let index = place; index >= least && cueAt(reading, index) === undefined; index--)
    if (isAndHe(reading, index)) return index
  return null
}

/** Whom "and he" means within a sentence: the person named last before it, "anger showed on X while [he] said". */
export function besidePronoun(
  reading: Reading,
  people: People,
  draft: Draft,
  agreeing: (row: Named) => boolean,
): Named | null {
  const place = andHeBefore(reading, draft)
  if (place === null) return null
  const least = Math.max(sentenceStart(reading, place), place - FURTHEST)
  for (let index = place - 1; index >= least; index--) {
    if (!reading.surnames.has(at(reading, index).folded)) continue
    const entity = people.named('PERSON', at(reading, index).text, index, false)
    const named: Named | null = entity && {
      type: entity.type,
      entity,
      words: null,
      mention: null,
      role: null,
      sure: true,
    }
    if (named && agreeing(named)) return named
  }
  return null
}
