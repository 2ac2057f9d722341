import type { CueForm } from '../languages/lexicon.js'
import type { Range, Reading } from '../reading.js'

/** Where the preposition stands, in a range, behind which a cue that passes words on names whose they are; null where it does not. */
export function relayAt({ tokens, lexicon }: Reading, { from, to }: Range, { entry }: CueForm): number | null {
  if (entry.relay === undefined) return null
  for (let index = from; index < to; index++) {
    const { folded = '' } = tokens[index] ?? {}
    // "The agency passed on the words of X, that …".
    if (folded === entry.relay || (index > from && lexicon.utterances.has(folded))) return index
  }
  return null
}
