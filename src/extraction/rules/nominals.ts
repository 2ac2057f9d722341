import { LIST } from '../languages/lists.js'
import type { NounForm } from '../languages/nounforms.js'
import type { ReportingNoun } from '../languages/pack.js'
import { type Range, type Reading, at, trimMarks } from '../reading.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { clauseFrom } from './ends.js'
import { isDefinite, isNominal, isNominalWord } from './extent.js'
import { isBoundArticle } from './bound.js'
import { nextVerb } from './nounends.js'
import { parsePhrase } from './phrases.js'
import { isGivenName, isIn } from './words.js'
import { subjectEnd } from './subjectends.js'
import { isVerb } from './verbs.js'

// Nouns that report: "after the group's announcement that …", "its call for a strike".

/** What somebody's noun reports, behind whose it is: a clause, or a noun of action, with its preposition or at once. */
function contentAt(
  reading: Reading,
  index: number,
  end: number,
  { prepositions, object }: ReportingNoun,
): Range | null {
  const { complementizers, prepositions: all } = reading.lexicon
  const { folded } = at(reading, index)
  const isLed = all.has(folded) && complementizers.has(at(reading, index + 1).folded)
  if (complementizers.has(folded) || isLed) return clauseFrom(reading, index + (isLed ? 2 : 1), end)
  if (isBoundTo(reading, index, prepositions)) return nounFrom(reading, index, end)
  const isOwn = prepositions.includes(folded)
  const start = isOwn ? index + 1 : index
  if ((!isOwn && object !== true) || !isNominal(reading, start)) return null
  return nounFrom(reading, start, end)
}

/** "X's call for an end": whether one of the letters is bound to what is asked for. */
function isBoundTo(reading: Reading, index: number, prepositions: readonly string[]): boolean {
  const { folded } = at(reading, index)
  return prepositions.some(
    (letter) => letter.length === 1 && (isLetterOf(reading, folded, letter) || leadsTo(reading, index, letter)),
  )
}

/** Whether a letter leads to what is asked for: "that he be …" in one word, or a noun that is of something definite. */
function leadsTo(reading: Reading, index: number, letter: string): boolean {
  const { folded } = at(reading, index)
  if (!folded.startsWith(letter) || isBoundArticle(reading, folded) || reading.lexicon.known.has(folded.slice(1)))
    return false
  // "But" begins with the letter.
  if (isIn(reading, index, LIST.conjunctions)) return false
  return isVerb(reading, index) || (isDefinite(reading, index + 1) && !isGivenName(reading, index))
}

function isLetterOf(reading: Reading, folded: string, letter: string): boolean {
  return folded.startsWith(letter) && isNominalWord(reading, folded.slice(letter.length))
}

/** Whether somebody is asked to come rather than to do something: "his invitation to visit". */
function isInvitation(reading: Reading, { from }: Range, { prepositions, deeds }: ReportingNoun): boolean {
  const { folded } = at(reading, from)
  return deeds?.some((deed) => [deed, ...prepositions.map((letter) => letter + deed)].includes(folded)) === true
}

function nounFrom(reading: Reading, start: number, end: number): Range | null {
  const clause = clauseFrom(reading, start, end)
  return clause && trimMarks(reading, { from: clause.from, to: nextVerb(reading, clause) })
}

/** Where the noun's own preposition stands in what looks like its owner's role: "the prime minister on a strategy". */
function prepositionIn(reading: Reading, { from, to }: Range, { prepositions }: ReportingNoun): number | null {
  const letters = prepositions.filter(({ length }) => length === 1)
  for (let index = from; index < to; index++) {
    const { folded } = at(reading, index)
    if (prepositions.includes(folded) || letters.some((letter) => isLetterOf(reading, folded, letter))) return index
  }
  return null
}

/** Past whom it is said to, where what is said follows: "X's call [to the premier] to do more". */
function pastAddressee(reading: Reading, index: number, { prepositions }: ReportingNoun): number {
  const { folded } = at(reading, index)
  const isAddressed = reading.lexicon.pack.addressing.some((letter) => folded.startsWith(letter))
  const isPast = isAddressed && isBoundArticle(reading, folded) && isBoundTo(reading, index + 1, prepositions)
  return isPast ? index + 1 : index
}

function draftAt(reading: Reading, index: number, { noun, isBound }: NounForm, end: number): Draft | null {
  if (noun.lent === true && !isBound) return null
  // "A call by X", "a call that X issued".
  const { issuedBy, issuing } = reading.lexicon
  const next = at(reading, index + 1).folded
  const by = issuedBy.has(next) || issuing.has(next) ? index + 1 : index
  const own = isBound ? index + 1 : subjectEnd(reading, by, end)
  if (own === null) return null
  const behind = prepositionIn(reading, { from: index + 2, to: own }, noun) ?? own
  const subject = isBound ? null : { from: by + 1, to: behind }
  if (subject && parsePhrase(reading, subject)?.certain !== true) return null
  const content = contentAt(reading, pastAddressee(reading, behind, noun), end, noun)
  if (content === null || isInvitation(reading, content, noun)) return null
  const cue = { from: index, to: index + 1 }
  const clause = { from: index, to: content.from }
  return { rule: 'noun', act: noun.act, cue, form: null, content: [content], subject, before: false, clause }
}

/** Reports by nouns whose owner is named behind them, where no verb reports the same words. */
export function findNominals(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const starts = new Set(drafts.flatMap(({ content }) => content.slice(0, 1).map(({ from }) => from)))
  return reading.sentences.flatMap((sentence) => {
    const found: Draft[] = []
    for (let index = sentence.from; index < sentence.to; index++) {
      if (!isIn(reading, index, LIST.reportingNouns) || cueAt(reading, index)) continue
      const noun = reading.lexicon.reportingNouns.get(at(reading, index).folded)
      const draft = noun && draftAt(reading, index, noun, sentence.to)
      if (draft && !starts.has(draft.content[0]?.from ?? -1)) found.push(draft)
    }
    return found
  })
}
