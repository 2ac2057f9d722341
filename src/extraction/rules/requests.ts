import type { CueForm } from '../languages/lexicon.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { cueAt } from './cues.js'
import type { Marker } from './draft.js'
import { circumstance } from './circumstances.js'
import { endsPhrase, isDefinite, isNominal } from './extent.js'
import { COMMA } from './insertions.js'
import { isWhole } from './joined.js'
import { isBoundArticle } from './bound.js'
import { isAction } from './namewords.js'
import { subjectEnd } from './subjectends.js'
import { hasSubject } from './subjects.js'
import { isOrganization } from './words.js'

// "The ministry asked of the embassy an explanation": who is asked stands between who asks and what is asked for.

/** Tokens from the verb to the preposition before whom it is asked of. */
const REACH = 16

/** Whether a preposition stands at a token, by itself or with a pronoun: "of", "of her". */
function leadsToAsked({ lexicon }: Reading, folded: string, preposition: string): boolean {
  if (folded === preposition) return true
  return lexicon.possessiveEndings.some((ending) => folded === preposition + ending)
}

/** Where the preposition stands behind which a request names whom it is asked of; null where it does not. */
export function askedAt(reading: Reading, cue: number, { entry }: CueForm, end: number): number | null {
  if (entry.asks === undefined) return null
  for (let index = cue + 1; index < Math.min(end, cue + REACH); index++) {
    if (leadsToAsked(reading, at(reading, index).folded, entry.asks)) return index
    if (reading.lexicon.complementizers.has(at(reading, index).folded) || /^[.:]$/.test(at(reading, index).text)) break
    if (index > cue + 1 && cueAt(reading, index)?.joined === true) break
  }
  return null
}

/** Where what is asked for begins: behind whom it is asked of, or, where nobody is named, with the clause behind who asks. */
export function requestMarker(reading: Reading, cue: number, form: CueForm, end: number): Marker | null {
  const asked = askedAt(reading, cue, form, end)
  const { complementizers } = reading.lexicon
  const own = asked === null ? subjectEnd(reading, cue, end) : null
  if (asked === null && own === null && !complementizers.has(at(reading, cue + 1).folded)) return null
  let start = asked === null ? (own ?? cue + 1) : asked + 1
  if (asked !== null && at(reading, asked).folded === form.entry.asks) {
    const behind = subjectEnd(reading, asked, end)
    if (behind === null && !isDefinite(reading, start)) return null
    start = behind ?? start + 1
  }
  for (let length = 1; length > 0 && start < end; start += length) length = circumstance(reading, start, end)
  if (complementizers.has(at(reading, start).folded)) return { kind: 'clause', at: start, from: start + 1 }
  const isNoun = start < end && (asked === null ? isNominal(reading, start) : at(reading, start).isWord)
  return isNoun && !reading.lexicon.prepositionSpellings.has(at(reading, start).text)
    ? { kind: 'object', at: start, from: start }
    : null
}

/** Tokens of those who are called upon. */
const CALLED = 10

/**
 * "X called upon the poets to mock …": the letter that leads to what is asked for stands behind who asks and who is asked;
 * elsewhere it may be of a role ("minister for the affairs of").
 */
export function calledMarker(reading: Reading, cue: number, form: CueForm, end: number): Marker | null {
  const [letter = ''] = reading.lexicon.pack.addressing
  const { entry, enclitic } = form
  if (entry.addressee !== true || entry.prepositions?.includes(letter) !== true) return null
  const own = enclitic > 0 || hasSubject(reading, form) ? cue + 1 : subjectEnd(reading, cue, end)
  if (own === null) return null
  const first = COMMA.test(at(reading, own).text) ? own + 1 : own
  for (let index = first; index < Math.min(end, first + CALLED); index++) {
    const { folded, isWord } = at(reading, index)
    if (!isWord || endsPhrase(reading, index)) return null
    const isLed = folded.startsWith(letter) && !isBoundArticle(reading, folded) && !isWhole(reading, folded)
    const isOf = isDefinite(reading, index + 1) || isPlaceAt(reading, index + 1) || isBehindCalled(reading, index)
    if (isLed && isOf && (index > first || enclitic > 0)) return { kind: 'preposition', at: index, from: index }
  }
  return null
}

/** "Called upon the citizens [to take] care": an action behind those who are called upon, which are definite. */
export function askedMarker(reading: Reading, cue: number, form: CueForm, end: number): Marker | null {
  const { entry, enclitic } = form
  if (entry.addressee !== true || entry.act !== 'DEMAND' || form.inflection.participle === true) return null
  const own = enclitic > 0 || hasSubject(reading, form) ? cue + 1 : subjectEnd(reading, cue, end)
  if (own === null) return null
  for (let index = own; index < Math.min(end, own + CALLED); index++) {
    const isDeed = isAction(reading, index) || (isNominal(reading, index) && !isDefinite(reading, index))
    const isAsked = isDeed && isDefinite(reading, index - 1)
    // "Stopping" is spelt like "stood".
    if (isAsked && (index > own || enclitic > 0)) return { kind: 'object', at: index, from: index }
    if (!at(reading, index).isWord || endsPhrase(reading, index)) return null
  }
  return null
}

/** Whether what is asked for stands right behind who is asked: "called upon the poets to write verses". */
function isBehindCalled(reading: Reading, index: number): boolean {
  return isDefinite(reading, index - 1) && !isOrganization(reading, index - 1) && at(reading, index + 1).isWord
}

function isPlaceAt(reading: Reading, index: number): boolean {
  return phraseAt(reading, index, reading.lexicon.known) !== null
}
