import type { Reading } from '../reading.js'
import type { Draft } from './draft.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { relayAt } from './relays.js'
import { subjectAfter } from './subjects.js'

/** Who passes somebody's words on: "[the report] quotes X as saying"; null where nobody surely does. */
export function relayerOf(reading: Reading, { cue, form, content }: Draft): Phrase | null {
  const [first] = content
  if (cue === null || form === null || first === undefined) return null
  const preposition = relayAt(reading, { from: cue.to, to: first.from }, form)
  const subject = preposition === null ? null : subjectAfter(reading, cue.to, preposition)
  const phrase = subject && parsePhrase(reading, subject)
  return phrase?.certain === true ? phrase : null
}
