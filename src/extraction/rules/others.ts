import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, isComma } from '../reading.js'
import { cueAt } from './cues.js'
import { isDefinite } from './extent.js'
import { findMarker, isWeak } from './markers.js'
import { parsePhrase } from './phrases.js'
import { subjectAfter } from './subjects.js'
import { isVerb } from './verbs.js'
import { hasArticle, isIn } from './words.js'

// Verbs of others behind what somebody says: those he speaks of, and those who speak next.

/** Tokens back to the verb whose content a verb may belong to. */
const OUTER = 60

/**
 * Whether a verb joined by "and" is of those spoken of: the verb of saying before it has another gender, and nobody is named
 * behind it. "The minister said that the government studied the file and announced that …".
 */
export function isOfContent(
  reading: Reading,
  index: number,
  { entry, joined, inflection }: CueForm,
  marker: number,
): boolean {
  const { gender, number } = inflection
  if (!reading.lexicon.pack.verbFirst || !joined || gender === null || number === 'PLURAL') return false
  if (entry.continues === true || subjectAfter(reading, index + 1, marker) !== null) return false
  const { line } = at(reading, index)
  let isOther = false
  for (let cue = index - 1; cue > index - OUTER && at(reading, cue).line === line; cue--) {
    if (/^[.!?؟]$/.test(at(reading, cue).text)) break
    const before = cueAt(reading, cue)?.inflection
    if (before === undefined || before.participle === true) continue
    if (before.gender === null || before.gender === gender || before.number === 'PLURAL') return false
    isOther ||= before.stem === 'perfect'
  }
  return isOther
}

/** Tokens of what a clause begins with before its verb. */
const SUBJECT = 12

/** Whether "had" stands before a clause's first verb: "that the ministry had announced". */
function isHad(reading: Reading, from: number, index: number): boolean {
  if (!reading.lexicon.pack.verbFirst || !isIn(reading, index - 1, LIST.auxiliaries) || index - 1 === from) return false
  for (let place = from; place < index - 1; place++)
    if (isVerb(reading, place) || cueAt(reading, place) || isComma(reading, place)) return false
  return true
}

/**
 * Whether a verb behind a comma is the clause's own: nothing before it in the clause is one. "That the scene before us in
 * the region, affirms once more that …".
 */
export function isOwnVerb(reading: Reading, from: number, index: number): boolean {
  const form = cueAt(reading, index)
  if (form === undefined || form.joined || index - from > SUBJECT) return false
  if (isHad(reading, from, index)) return true
  if (form.inflection.stem !== 'imperfect' || !isComma(reading, index - 1) || !at(reading, from).isWord) return false
  for (let place = from; place < index - 1; place++)
    if (isVerb(reading, place) || cueAt(reading, place) || /^[،,:]$/.test(at(reading, place).text)) return false
  return hasArticle(reading, from)
}

/**
 * Whether a participle is what a clause says of its subject, from which an insertion parts it: "that the African countries,
 * in spite of this, [are called upon] to". Nothing but definite words stands before the insertion.
 */
export function isPredicate(reading: Reading, from: number, index: number): boolean {
  if (cueAt(reading, index)?.inflection.participle !== true || !isComma(reading, index - 1)) return false
  let comma = from
  while (isDefinite(reading, comma)) comma++
  if (comma === from || comma >= index - 1 || !isComma(reading, comma)) return false
  for (let place = comma + 1; place < index - 1; place++)
    if (isVerb(reading, place) || isComma(reading, place)) return false
  return true
}

/** Tokens of somebody between "but" and his verb. */
const OTHER = 8

/** Whether another report begins with its speaker: "…, but the agencies reported that". */
export function isOther(reading: Reading, index: number, end: number): boolean {
  const { pack, adversatives } = reading.lexicon
  if (!pack.verbFirst || !adversatives.has(at(reading, index).folded)) return false
  for (let cue = index + 2; cue < Math.min(end, index + OTHER); cue++) {
    if (!at(reading, cue).isWord) return false
    const form = cueAt(reading, cue)
    if (form === undefined) continue
    if (form.joined || form.inflection.stem !== 'perfect') return false
    const isNamed = parsePhrase(reading, { from: index + 1, to: cue })?.certain === true
    return isNamed && !isWeak(findMarker(reading, cue, end, form))
  }
  return false
}
