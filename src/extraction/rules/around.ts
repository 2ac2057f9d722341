import { type Range, type Reading, at, hasWords, sentenceStart, trimMarks } from '../reading.js'
import { cueAt } from './cues.js'
import { pastDateline } from './datelines.js'
import { isVerb } from './verbs.js'
import { clauseFrom, quotationSpans } from './ends.js'
import { openingAt } from './speech.js'
import { isUnnamed } from './crowds.js'
import { bare, hasArticle, hasBound, isAdjective, isGivenName, isRole, isTitle } from './words.js'

// What "according to X" reports: it stands before, behind or on both sides of the words that name the source.

const MARK = /^[،,–]$/

/** Tokens of the longest words that name a source. */
const LONGEST = 30

/** Words that a report has at the least: less than these is a heading or an aside. */
const LEAST = 3
/** Words of the shortest clause: behind "so that", or a verb with its subject before a comma. */
const CLAUSE = 2

/** Whether a word leads from a source that comes first to what it says: "that", "so it has". */
function leadsOn({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  const { complementizers, auxiliaries, proclitics } = lexicon
  if (proclitics.some((letter) => folded.startsWith(letter) && complementizers.has(folded.slice(letter.length))))
    return true
  return (
    complementizers.has(folded) || (auxiliaries.has(folded) && proclitics.some((letter) => folded.startsWith(letter)))
  )
}

/** Whether the name stands behind a comma: "according to the head of the centre, Doctor X". */
function isApposed(reading: Reading, from: number, comma: number): boolean {
  if (reading.lexicon.pack.capitals || (!isRole(reading, from) && !isTitle(reading, from))) return false
  for (let index = from; index < comma; index++)
    if (isGivenName(reading, index) || MARK.test(at(reading, index).text)) return false
  return isTitle(reading, comma + 1) || isGivenName(reading, comma + 1)
}

/** Tokens of the words before the source's name. */
const LEAD = 3

/** Whether a word follows the adjective of an indefinite source that begins its sentence, and can be none itself: "Iranian press reports [suffer]". */
function followsAdjective(reading: Reading, from: number, index: number): boolean {
  const isPaper = reading.lexicon.documents.has(bare(reading, from)) || isUnnamed(reading, from)
  if (!isPaper || from - sentenceStart(reading, from) > LEAD) return false
  if (index < from + 2 || hasArticle(reading, from) || reading.lexicon.pack.capitals) return false
  const isDescribed = isAdjective(reading, index - 1) && !hasArticle(reading, index - 1)
  const { isWord, text } = at(reading, index)
  const isOther = isWord && !hasArticle(reading, index) && !isAdjective(reading, index) && !isGivenName(reading, index)
  const { prepositionSpellings, attached, proclitics } = reading.lexicon
  const isBound = [...attached, ...proclitics].some((letter) => at(reading, index).folded.startsWith(letter))
  return isDescribed && isOther && !isBound && !prepositionSpellings.has(text)
}

/** Where the words that name the source end: at the next comma, before what it says, or with the sentence. */
export function phraseEnd(reading: Reading, from: number, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, from + LONGEST)
  for (let index = from; index < end; index++) {
    if (MARK.test(at(reading, index).text) && !isApposed(reading, from, index)) return index
    if (index > from && (leadsOn(reading, index) || followsAdjective(reading, from, index))) return index
    // A source that comes first needs no comma: its report begins with its verb.
    if (index > from + 1 && (reading.inside[index] ?? -1) < 0 && isVerb(reading, index)) return index
  }
  return end
}

/** What stands behind a source, without the words that lead to it; null where a clause of its own begins there. */
function behind(reading: Reading, end: number, to: number): Range | null {
  const after = trimMarks(reading, { from: end, to })
  let { from } = after
  while (from < after.to && leadsOn(reading, from)) from++
  return clauseFrom(reading, from, after.to)
}

/** Past what is told of a source up to its comma: "by a statement [of which the paper has a copy],". */
function describedEnd(reading: Reading, phrase: number, to: number): number {
  if (!isVerb(reading, phrase)) return phrase
  for (let index = phrase; index < Math.min(to, phrase + LONGEST); index++)
    if (MARK.test(at(reading, index).text)) return index
  return phrase
}

/** What goes on behind a source that is put in between commas: "the bank, by its figures, lost half of …". */
function goingOn(reading: Reading, index: number, phrase: number, to: number): Range[] {
  const end = describedEnd(reading, phrase, to)
  if (!MARK.test(at(reading, index - 1).text) || !MARK.test(at(reading, end).text)) return []
  const quotation = openingAt(reading, end + 1)
  if (quotation) return quotationSpans(reading, quotation)
  const { conjunctions, coordinators, proclitics, remarks } = reading.lexicon
  const { folded } = at(reading, end + 1)
  const isNew =
    cueAt(reading, end + 1) !== undefined ||
    [conjunctions, coordinators].some((words) => hasBound(reading, words, folded)) ||
    proclitics.some((letter) => folded.startsWith(letter)) ||
    remarks.has(folded)
  const rest = isNew ? null : behind(reading, end, to)
  return rest ? [rest] : []
}

/** Whether what follows a source is what it says: "…, and by its figures, so [it is that] the capacity will be". */
function isIntroduced(reading: Reading, end: number, to: number): boolean {
  const next = MARK.test(at(reading, end).text) ? end + 1 : end
  return next < to && !reading.lexicon.complementizers.has(at(reading, next).folded) && leadsOn(reading, next)
}

/** Where what stands before a source ends: "…, and that according to X". */
function withoutDemonstrative(reading: Reading, from: number, index: number): number {
  const { demonstratives } = reading.lexicon
  const last = index - 1
  return last > from && hasBound(reading, demonstratives, at(reading, last).folded) ? last : index
}

/** What a source cue between two tokens reports; nothing where too little stands around it. */
export function contentAround(reading: Reading, index: number, end: number, sentence: Range): Range[] {
  const from = pastDateline(reading, { from: sentence.from, to: index })
  const before = trimMarks(reading, { from, to: withoutDemonstrative(reading, from, index) })
  const rest = before.to > before.from ? goingOn(reading, index, end, sentence.to) : []
  const isTold = before.to > before.from && isVerb(reading, before.from) && !cueAt(reading, before.from)
  const isClause = isTold && MARK.test(at(reading, index - 1).text)
  const least = isClause ? CLAUSE : LEAST
  if (!isIntroduced(reading, end, sentence.to) && hasWords(reading, before, rest.length > 0 ? 1 : least))
    return [before, ...rest]
  const after = behind(reading, end, sentence.to)
  return after && hasWords(reading, after, isIntroduced(reading, end, sentence.to) ? CLAUSE : LEAST) ? [after] : []
}
