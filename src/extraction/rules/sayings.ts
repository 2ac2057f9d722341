import { type Range, type Reading, at } from '../reading.js'
import type { Attributed } from './inheritance.js'
import { type Sighting, occasionLength } from './sightings.js'
import { hasBound } from './words.js'

// Whether a date near a cue is the one of saying, or of something else that is named there.

/** A word of the stretch that a date stands in; none before it. */
function wordAt(reading: Reading, { stretch }: Sighting, index: number): string {
  return index < stretch ? '' : at(reading, index).folded
}

/** Whether a word belongs to the date behind it: "on", "in the evening of". */
function isLead(reading: Reading, index: number, withTimes: boolean): boolean {
  const { dates, times } = reading.lexicon
  const { folded } = at(reading, index)
  const sets = withTimes ? [dates.leads, dates.spans, times] : [dates.leads, dates.spans]
  return sets.some((words) => hasBound(reading, words, folded))
}

/** The last token before a date that does not belong to it. */
export function tokenBefore(reading: Reading, { from, stretch }: Sighting, withTimes = true): number {
  let index = from - 1
  while (index >= stretch && isLead(reading, index, withTimes)) index--
  return index
}

/** Tokens behind "a Monday …" or "Monday's …" in which the occasion must stand. */
const NOUN = 3

/** Whether a date belongs to a noun behind it that is no occasion: "the Sept. 11 attacks", "Monday's debate". */
function isOfNoun(reading: Reading, sighting: Sighting): boolean {
  const { definites, indefinites } = reading.lexicon
  const { from, to } = sighting
  const article = wordAt(reading, sighting, from - 1)
  if (!definites.has(article) && !indefinites.has(article) && !/^['’]s$/.test(at(reading, to).text)) return false
  for (let index = to; index < to + NOUN; index++) if (occasionLength(reading, index) > 0) return false
  return true
}

/** Whether a word before a date keeps it from being of saying: "since Monday", "the month of May". */
function isBound(reading: Reading, sighting: Sighting): boolean {
  // "Early in the morning of": behind a time such a word leads to it.
  const word = wordAt(reading, sighting, tokenBefore(reading, sighting, false))
  return hasBound(reading, reading.lexicon.dates.notBefore, word)
}

/** A number, or the name of a day: what a list of days has more than one of. */
function isDayLike(reading: Reading, index: number): boolean {
  const { weekdays, proclitics } = reading.lexicon
  const { folded, text } = at(reading, index)
  const isBoundDay = proclitics.some((letter) => folded.startsWith(letter) && weekdays.has(folded.slice(letter.length)))
  return /^\p{Nd}/u.test(text) || isBoundDay || weekdays.has(folded)
}

/** Whether there is another day beside a date: "Saturday and Sunday", "12-13 June". */
function isOfSeveral(reading: Reading, { from, to }: Sighting): boolean {
  const { coordinators, proclitics } = reading.lexicon
  const joins = (index: number): boolean => {
    const { folded, text } = at(reading, index)
    return /^[-–]$/.test(text) || coordinators.has(folded) || proclitics.includes(folded)
  }
  if (joins(from - 1) && /^\p{Nd}/u.test(at(reading, from - 2).text)) return true
  const isBound = !reading.lexicon.weekdays.has(at(reading, to).folded) && !/^\p{Nd}/u.test(at(reading, to).text)
  return (isBound && isDayLike(reading, to)) || (joins(to) && isDayLike(reading, to + 1))
}

/** Whether a date is that of what stands before it: "elected in May". */
function isOfWord(reading: Reading, sighting: Sighting): boolean {
  const { dates, cues } = reading.lexicon
  const before = tokenBefore(reading, sighting)
  const word = wordAt(reading, sighting, before)
  const isDated = dates.dated.has(word) || dates.datedForms.some((form) => form.test(word))
  return isDated && !cues.has(word) && before - sighting.occasion > 1
}

/** Who says something, as far as dates near his name ask. */
type Speaker = Pick<Attributed, 'mention' | 'entity'>

/** Whether the speaker's name ends with a token. */
function endsName(reading: Reading, index: number, { mention, entity }: Speaker): boolean {
  if (index + 1 === mention?.to) return true
  const { folded } = at(reading, index)
  return (
    entity?.forms.some(({ text }) => reading.lexicon.fold(text.slice(text.lastIndexOf(' ') + 1)) === folded) === true
  )
}

/** Whether a month, a year or "last month" stands where it can only be the date of saying. */
function isPlain(reading: Reading, sighting: Sighting, speaker: Speaker): boolean {
  const { listeners, known } = reading.lexicon
  const before = tokenBefore(reading, sighting)
  if (before < sighting.stretch || sighting.occasion >= 0 || endsName(reading, before, speaker)) return true
  const word = at(reading, before).folded
  const isPlace = known.get(word)?.some(({ words, value }) => words.length === 1 && value === 'PLACE') === true
  return isPlace || listeners.has(word)
}

/** Whether a date stands among the words that name who speaks: "the head of the 2010 mission". */
function isInside(range: Range | null, { from, to, occasion }: Sighting): boolean {
  return range !== null && from >= range.from && to < range.to && occasion < 0
}

/** Whether the words before a date lead to it: "in May", "on 5 May"; "14 March" alone is a name as well. */
function isLed(reading: Reading, sighting: Sighting): boolean {
  const { dates, times } = reading.lexicon
  const { parts, from, stretch, occasion } = sighting
  const { month, day, year, weekday, daysBefore, tense } = parts
  if (month === undefined || year !== undefined || weekday !== undefined || daysBefore !== undefined) return true
  const word = wordAt(reading, sighting, from - 1)
  const has = (...sets: ReadonlySet<string>[]): boolean => sets.some((words) => hasBound(reading, words, word))
  if (day !== undefined) return from === stretch || from === occasion || has(dates.leads, times)
  const isDoubtful = dates.doubtfulMonths.has(at(reading, from).folded)
  return tense !== undefined || (!isDoubtful && has(dates.spans))
}

/**
 * Whether a date can be the one of saying. Before a participle it is the one of its verb, whatever stands between:
 * "revised his plans in October, saying that".
 */
export function isOfSaying(reading: Reading, sighting: Sighting, speaker: Speaker, isOfVerb = false): boolean {
  const { isShaded, parts, from } = sighting
  if (isShaded || isOfNoun(reading, sighting) || isBound(reading, sighting) || !isLed(reading, sighting)) return false
  if (parts.tense === 'future' || isOfSeveral(reading, sighting)) return false
  if (isOfVerb) return true
  if (isOfWord(reading, sighting)) return false
  if (parts.weekday !== undefined || parts.daysBefore !== undefined) return true
  if (isInside(speaker.mention, sighting)) return false
  const isDay = parts.day !== undefined || parts.hijri !== undefined
  // A date that the speaker's name seems to end with needs more to show that it is none of it.
  const isFree = speaker.mention === null || from >= speaker.mention.to || isLead(reading, from - 1, true)
  return (isDay && isFree) || isPlain(reading, sighting, speaker)
}
