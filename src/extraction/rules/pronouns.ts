import { type Reading, at, sentenceStart } from '../reading.js'
import type { Agreement } from './agreement.js'
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

/** Whom "and he" means before a cue within a sentence: the person named last in it, "anger showed on X while [he] said". */
export function besidePronoun(
  reading: Reading,
  people: People,
  { cue, form }: Draft,
  agreeing: (row: Named) => boolean,
): Named | null {
  const { pronouns, proclitics } = reading.lexicon
  const place = (cue?.from ?? 0) - 1
  const { folded } = at(reading, place)
  if (
    form?.joined === true ||
    !proclitics.some((first) => folded.startsWith(first) && pronouns.has(folded.slice(first.length)))
  )
    return null
  for (let index = place - 1; index >= sentenceStart(reading, place); index--) {
    if (!reading.surnames.has(at(reading, index).folded)) continue
    const entity = people.named('PERSON', at(reading, index).text, index, false)
    const named = entity && { type: entity.type, entity, words: null, mention: null, role: null, sure: true }
    if (named && agreeing(named)) return named
  }
  return null
}
