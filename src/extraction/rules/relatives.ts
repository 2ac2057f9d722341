import { type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { hasBound, isFeminine, isOrganization, isRole } from './words.js'

// Verbs behind "who" and "which".

/** Whether "who" stands right before a verb: who is meant stands before that. */
export function isRelative(reading: Reading, cue: number): boolean {
  return reading.lexicon.pack.verbFirst && hasBound(reading, reading.lexicon.relatives, at(reading, cue - 1).folded)
}

/** Whether the verb behind "who" has its gender and number, where both show one. */
export function agreesWithRelative(reading: Reading, cue: number): boolean {
  const { gender, number } = cueAt(reading, cue)?.inflection ?? {}
  const { folded } = at(reading, cue - 1)
  const { masculineRelatives, feminineRelatives, pluralRelatives } = reading.lexicon
  if (number === 'PLURAL' || number === 'DUAL') return true
  // "Those of whom there are, [it is] estimated".
  if (number === 'SINGULAR' && hasBound(reading, pluralRelatives, folded)) return false
  if (gender === 'F') return !hasBound(reading, masculineRelatives, folded)
  return gender !== 'M' || !hasBound(reading, feminineRelatives, folded)
}

/** Whether a body has the gender of the relative before a verb. */
export function isOfRelative(reading: Reading, cue: number, index: number): boolean {
  const { masculineRelatives } = reading.lexicon
  const isMans = hasBound(reading, masculineRelatives, at(reading, cue - 1).folded)
  return !isMans || !isOrganization(reading, index) || isRole(reading, index) || !isFeminine(reading, index)
}
