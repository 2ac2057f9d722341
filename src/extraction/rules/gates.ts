import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isInWhich } from './resumptives.js'
import {
  SPEECH,
  followsBreak,
  followsOpening,
  followsSwitch,
  followsVerbPlace,
  pastComma,
  startsReport,
  startsSentence,
  topicStart,
} from './verbplaces.js'
import { bare, hasArticle, hasBound, isBareIn, isGivenName, isIn } from './words.js'

// Whether a word that is spelt like a verb of saying stands where it is one.

/** Whether what follows a cue at once can only be what is said: "that", a colon, quotation marks, its preposition. */
export function leadsOn(reading: Reading, index: number, { entry }: CueForm): boolean {
  const next = at(reading, index + 1)
  if (isIn(reading, index + 1, LIST.complementizers | LIST.sayings) || next.text === ':') return true
  const quotation = reading.markAt.get(index + 1)
  // "On the programme 'Morning'": spelt like a preposition it needs speech behind it.
  const isPreposition = reading.lexicon.prepositionSpellings.has(at(reading, index).text)
  if (quotation?.open === index + 1 && (!isPreposition || quotation.close - quotation.open > SPEECH)) return true
  return (entry.prepositions ?? []).some((word) => word.length > 1 && word === next.folded)
}

/** Whether "that" stands behind one word or two, which then are the subject. */
function isClauseNear(reading: Reading, index: number): boolean {
  const { complementizers } = reading.lexicon
  return [2, 3].some((distance) => complementizers.has(at(reading, index + distance).folded))
}

/** Whether a word has a noun behind it: "without mention of", "in a report". */
function takesNoun({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '', text = '' } = tokens[index] ?? {}
  const { prepositionSpellings, falseFriends, nominalObjects } = lexicon
  return prepositionSpellings.has(text) || falseFriends.has(folded) || nominalObjects.has(folded)
}

/** Whether a word that is spelt like a noun stands where only a verb can. */
export function isVerbal(reading: Reading, index: number, form: CueForm): boolean {
  const { pack, article, prepositionSpellings, proclitics } = reading.lexicon
  const before = at(reading, index - 1)
  if (reading.lexicon.perfectParticles.has(before.folded)) return true
  if (leadsOn(reading, index, form)) return !prepositionSpellings.has(before.text)
  // Spelt with a doubled letter, it is no noun; and "and X showed that" has its clause close behind.
  if (pack.verbMarks.some((mark) => at(reading, index).text.includes(mark))) return true
  const isPreposition = prepositionSpellings.has(at(reading, index).text)
  const isReport = isClauseNear(reading, index) && !isPreposition && !takesNoun(reading, index - 1)
  if (isReport || (form.joined && startsReport(reading, index))) return true
  // "And described him as": what he is described as follows the pronoun.
  const letters = form.enclitic > 0 && form.entry.objectFirst === true ? (form.entry.prepositions ?? []) : []
  if (form.joined && letters.some((letter) => at(reading, index + 1).folded.startsWith(letter))) return true
  // "Through", "between" are verbs at the beginning of a sentence only, unless their own preposition follows.
  if (isPreposition)
    return (
      startsSentence(reading, index) ||
      startsReport(reading, index) ||
      // "A message, [in which] he expressed".
      (followsBreak(reading, index) && isInWhich(reading, index + 1)) ||
      followsSwitch(reading, pastComma(reading, index))
    )
  // '"…", thus answered X'.
  const isBehindAdverb =
    phraseAt(reading, index - 1, reading.lexicon.adverbs, index) !== null && followsBreak(reading, index - 1)
  if (isBehindAdverb || followsBreak(reading, index) || followsVerbPlace(reading, index)) return true
  if (form.joined) return topicStart(reading, index) !== null
  // A subject before its verb is definite: "the minister refused", while "price" in "the price of" follows a noun.
  if (prepositionSpellings.has(before.text)) return false
  const isBound = proclitics.some((letter) => before.folded.startsWith(letter + article))
  return hasArticle(reading, index - 1) || isBound || isGivenName(reading, index - 1) || followsOpening(reading, index)
}

/** Whether a participle hangs on a clause: it stands after a comma, or what it reports follows at once. */
export function isFree(reading: Reading, index: number, form: CueForm): boolean {
  const { gender, number } = form.inflection
  const isTold = isIn(reading, index + 1, LIST.complementizers)
  const isAccusative = gender === 'M' && number === 'SINGULAR' && (form.entry.noun !== true || isTold)
  // "Takes a seat 'in …'": a noun as well, it needs more than a quotation behind it.
  const leads = form.entry.noun !== true && leadsOn(reading, index, form) && !describes(reading, index, form)
  const hasObject = reading.lexicon.objectPronouns.has(at(reading, index + 1).folded)
  return isAccusative || form.joined || followsBreak(reading, index) || leads || hasObject
}

/** Whether a feminine participle before its preposition rather describes the object right before it: "imposes strict limits on". */
function describes(reading: Reading, index: number, { inflection }: CueForm): boolean {
  const { accusatives } = reading.lexicon.pack
  const { folded } = at(reading, index - 1)
  // "Her happiness, saying": a pronoun's ending looks like a case's.
  const isHers = reading.lexicon.possessiveOf(folded) !== undefined
  const isCase = accusatives.some((ending) => folded.endsWith(ending)) && !isHers
  const isObject = isCase && !isGivenName(reading, index - 1)
  return inflection.gender === 'F' && isObject && !isIn(reading, index + 1, LIST.complementizers)
}

/** Whether a dual is one: behind "who", "and", "as", "had", or before what it reports. */
export function isDual(reading: Reading, index: number, form: CueForm): boolean {
  if (form.joined || leadsOn(reading, index, form)) return true
  return isIn(reading, index - 1, LIST.relatives | LIST.conjunctions | LIST.auxiliaries)
}

/** Tokens back to an infinitive to which a noun with a pronoun is joined. */
const PARALLEL = 3

/** Whether a word is rather a noun joined to an infinitive: "to gather the citizens and [to] urge them". */
export function isParallel(reading: Reading, index: number, { entry, joined }: CueForm): boolean {
  if (entry.noun !== true || !joined) return false
  const [letter = ''] = reading.lexicon.pack.addressing
  for (let before = index - 1; before >= index - PARALLEL; before--) {
    const { folded } = at(reading, before)
    if (folded.startsWith(letter) && !isGivenName(reading, before) && folded.length > 3) return true
  }
  return false
}

/** Tokens between a verb and the noun that it lends itself to. */
export const LENT = 14

/** Whether a verb that reports by a noun only ("directed", "did not fail to") has one behind it. */
export function isLent(reading: Reading, index: number, { entry }: CueForm): boolean {
  const { negations } = reading.lexicon
  if (entry.negated === true && !hasBound(reading, negations, at(reading, index - 1).folded)) return false
  for (let noun = index + 1; noun < index + LENT && at(reading, noun).text !== '.'; noun++)
    if (isIn(reading, noun, LIST.reportingNouns) || isBareIn(reading, noun, LIST.reportingNouns)) return true
  return false
}

/** Tokens in which the word stands that a verb needs near it. */
const NEAR = 14

/** Whether a verb that needs a word near it lacks it: "carried", "held … responsible". */
export function lacksWord(reading: Reading, cue: number, { entry }: CueForm, reach = NEAR): boolean {
  const { near } = entry
  if (near === undefined) return false
  for (let index = cue + 1; index <= cue + reach; index++)
    if (near.some((row) => bare(reading, index).startsWith(row))) return false
  return true
}
