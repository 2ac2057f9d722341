import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { type Marker, findMarker } from './markers.js'
import { objectMarker } from './objectmarkers.js'

// "He added, with his friends beside him, saying that": the second word of saying only repeats the verb.

/** Tokens back to the verb that a word of saying repeats. */
const REACH = 14

/** What a verb with an object reports where it has none: the clause behind a word of saying. */
export function repeatedMarker(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  if (form.entry.object !== true || objectMarker(reading, cue, form, sentence) !== null) return null
  return findMarker(reading, cue, sentence.to, form, true)
}

/** Whether a word of saying repeats a verb before it, whose content it leads to. */
export function isRepetition(reading: Reading, index: number, sentence: Range): boolean {
  if (!reading.lexicon.repetitions.has(at(reading, index).folded)) return false
  for (let cue = index - 1; cue >= Math.max(sentence.from, index - REACH); cue--) {
    const form = cueAt(reading, cue)
    if (form === undefined || form.inflection.participle === true) continue
    const marker = findMarker(reading, cue, sentence.to, form) ?? repeatedMarker(reading, cue, form, sentence)
    return (marker?.at ?? 0) > index
  }
  return false
}
