import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at } from '../reading.js'
import { sourceBefore } from './beginnings.js'
import { cueAt } from './cues.js'
import { isDefinite } from './extent.js'
import type { Marker } from './markers.js'
import { parsePhrase } from './phrases.js'
import { isOfThings } from './quantities.js'
import { isRelative } from './relatives.js'
import { isResumptive } from './resumptives.js'
import { subjectAfter, subjectBefore } from './subjects.js'
import { isUnnamed } from './crowds.js'
import { bare, hasBound, isGivenName } from './words.js'

// What looks like a report and is none.

/** Whether the cue stands in "according to what X said": that rule takes it. */
export function inSource(reading: Reading, cue: number): boolean {
  const source = sourceBefore(reading, cue)
  return source !== undefined && source.alsoReports !== true
}

/** Whether a word is one of those that make a cue something else. */
function isFalseFriend(reading: Reading, index: number): boolean {
  return hasBound(reading, reading.lexicon.falseFriends, at(reading, index).folded)
}

export function isFalse(reading: Reading, cue: number, form: CueForm, marker: Marker, sentence: Range): boolean {
  if (isFalseFriend(reading, cue - 1)) return form.entry.negated !== true
  if (!isFalseFriend(reading, cue)) return false
  // "It is noted that": nobody between the word and what is noted, nor before it.
  const isNamed = isDefinite(reading, cue + 1) || isUnnamed(reading, cue + 1) || isGivenName(reading, cue + 1)
  const isBetween = reading.lexicon.complementizers.has(at(reading, cue + 2).folded) && !isNamed
  const isNobodys = isBetween || subjectAfter(reading, cue + 1, marker.at) === null
  const before = form.joined ? null : subjectBefore(reading, cue, sentence)
  // "X said in remarks [of which] it is likely that": he is another verb's subject.
  const isOthers = before === null || cueAt(reading, before.from - 1) !== undefined
  return isNobodys && (isOthers || parsePhrase(reading, before)?.certain !== true)
}

/** Whether those who say it are named by no more than "those who": "a rift between those who demand … and those who …". */
export function isHeadless(reading: Reading, cue: number): boolean {
  const { pack, prepositionSpellings } = reading.lexicon
  const isPlural = pack.obliquePlurals.some((ending) => at(reading, cue - 1).folded.endsWith(ending))
  return isRelative(reading, cue) && isPlural && prepositionSpellings.has(at(reading, cue - 2).text)
}

/** Whether who does it does something else by it: a court that "condemns" somebody convicts him. */
export function isRuling(reading: Reading, { entry }: CueForm, subject: Range | null): boolean {
  return subject !== null && entry.notBy?.includes(bare(reading, subject.from)) === true
}

/** Tokens before a colon that are a dateline: "Sabq, follow-up: …". */
const DATELINE = 4

/** Whether a participle with a colon begins its sentence: there is no clause that it could hang on. "By saying" has one. */
export function isDateline(reading: Reading, cue: number, { inflection }: CueForm, sentence: Range): boolean {
  const hangs = inflection.participle === true && inflection.stem !== 'adverb'
  return hangs && cue - sentence.from < DATELINE && at(reading, cue + 1).text === ':'
}

/** Whether content is no more than "that", with where or how it was said: "expressed that in a statement"; "put that down to …" says more. */
export function isDemonstrative(reading: Reading, { entry }: CueForm, [first]: readonly Range[]): boolean {
  if (first === undefined || !reading.lexicon.demonstratives.has(at(reading, first.from).folded)) return false
  return (
    first.to === first.from + 1 ||
    (entry.objectFirst !== true && reading.lexicon.prepositionSpellings.has(at(reading, first.from + 1).text))
  )
}

/** Whether a participle or an imperfect only doubles the verb before it: "he added, saying". */
export function doubles(reading: Reading, cue: number, form: CueForm): boolean {
  const before = cueAt(reading, cue - 1)
  const isSecond = form.inflection.participle === true || form.inflection.stem === 'imperfect'
  return isSecond && !form.joined && before !== undefined && before.inflection.participle !== true
}

/** Whether a letter bound to an imperfect makes it what somebody does something for: "so that the people may express …". */
export function isPurpose(reading: Reading, cue: number, form: CueForm): boolean {
  const { pack, attached } = reading.lexicon
  const isBound = attached.some((letter) => at(reading, cue).folded.startsWith(letter))
  return pack.verbFirst && form.clitic > 0 && !form.joined && isBound && form.inflection.stem === 'imperfect'
}

/** Whether "that" before an imperfect makes it an infinitive: "is expected to demand". */
export function isWish(reading: Reading, cue: number, form: CueForm): boolean {
  const { pack, infinitives, subordinators, falseFriends } = reading.lexicon
  if (!pack.verbFirst || form.inflection.stem !== 'imperfect' || form.clitic > 0) return false
  const { folded } = at(reading, cue - 2)
  // "Before he announced" happened, "without announcing" did not.
  const isEvent = subordinators.has(folded) && !falseFriends.has(folded)
  return infinitives.has(at(reading, cue - 1).folded) && !isEvent
}

/** Letters of a preposition that stay the same before a pronoun. */
const STEM = 2

/** Whether a pronoun behind the verb's own preposition is what was said already: "fears that they voiced [about them]". */
export function takesUp(reading: Reading, cue: number, { entry }: CueForm): boolean {
  if (!reading.lexicon.pack.verbFirst || !isResumptive(reading, cue + 1)) return false
  // The last letter of a preposition changes before a pronoun.
  const stem = at(reading, cue + 1).folded.slice(0, STEM)
  return (entry.prepositions ?? []).some((own) => own.length > 1 && own.startsWith(stem))
}

/** Whether words are only mentioned as somebody's: "the remarks that [were] attributed to X". */
export function isMentioned(reading: Reading, cue: number, { entry }: CueForm): boolean {
  return entry.relay !== undefined && isRelative(reading, cue) && at(reading, cue + 1).folded === entry.relay
}

/** Whether a thought was had once, and not uttered: "the father believed that", "they had believed that". */
export function isThought(reading: Reading, cue: number, { entry, inflection }: CueForm): boolean {
  if (entry.now !== true || inflection.participle === true) return false
  // "I believe" differs from "he believed" in one spelling only.
  const isPerfect = [entry.stems.perfect ?? []].flat().some((stem) => at(reading, cue).text.includes(stem))
  return isPerfect || isWas(reading, cue)
}

/** Words between "were" and what somebody was doing: "[were] the people of the city [believing]". */
const WAS = 5

function isWas(reading: Reading, cue: number): boolean {
  for (let index = cue - 1; index >= cue - WAS && at(reading, index).isWord; index--)
    if (reading.lexicon.auxiliaries.has(at(reading, index).folded)) return true
  return false
}

/** Whether a verb tells what may be, or asks: "the company may announce", "if he says". "Had announced" has the same word before a perfect. */
export function isPossibility(reading: Reading, cue: number, { inflection, joined }: CueForm): boolean {
  const { possibilities, auxiliaries } = reading.lexicon
  const { folded } = at(reading, cue - 1)
  return !joined && possibilities.has(folded) && (inflection.stem === 'imperfect' || !auxiliaries.has(folded))
}

/** Whether a subject is a thing: it shows, threatens and costs, and says nothing unless a clause tells what. */
export function isThing(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false
  const head = bare(reading, subject.from)
  if (isOfThings(reading, subject.from)) return true
  return (
    reading.lexicon.commonNouns.has(head) &&
    !reading.lexicon.documents.has(head) &&
    parsePhrase(reading, subject)?.certain !== true
  )
}
