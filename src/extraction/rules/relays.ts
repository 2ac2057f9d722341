import type { CueForm } from '../languages/lexicon.js'
import type { Reading } from '../reading.js'

/** Where the preposition stands behind which a cue that passes words on names whose they are; null where it does not. */
export function relayAt({ tokens }: Reading, cue: number, { entry }: CueForm, end: number): number | null {
  if (entry.relay === undefined) return null
  for (let index = cue + 1; index < end; index++) if (tokens[index]?.folded === entry.relay) return index
  return null
}
