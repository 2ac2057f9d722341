import type { ReportingNoun } from '../languages/pack.js'
import { type Range, type Reading, at, trimMarks } from '../reading.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { clauseFrom, nextVerb } from './ends.js'
import { isNominal } from './extent.js'
import { subjectEnd } from './objects.js'
import { parsePhrase } from './phrases.js'

// Nouns that report: "after the group's announcement that …", "its call for a strike".

interface Found {
  readonly noun: ReportingNoun
  /** Letters bound before the noun. */
  readonly clitic: number
  /** Whether a pronoun bound to it says whose words they are. */
  readonly isBound: boolean
}

/** The noun of reporting at a token, with a conjunction or a preposition before it and a pronoun behind it. */
function nounAt({ lexicon, tokens }: Reading, index: number): Found | null {
  const { reportingNouns, proclitics, attached, possessiveEndings, pack, fold } = lexicon
  const { folded = '' } = tokens[index] ?? {}
  const [from = '', to = ''] = pack.boundFeminine
  for (const letter of ['', ...proclitics, ...attached]) {
    if (!folded.startsWith(letter)) continue
    const word = folded.slice(letter.length)
    const noun = reportingNouns.get(word)
    if (noun) return { noun, clitic: letter.length, isBound: false }
    const ending = possessiveEndings.find((row) => word.endsWith(row))
    if (ending === undefined) continue
    const stem = word.slice(0, -ending.length)
    const bound =
      reportingNouns.get(stem) ??
      (stem.endsWith(from) ? reportingNouns.get(stem.slice(0, -from.length) + fold(to)) : undefined)
    if (bound) return { noun: bound, clitic: letter.length, isBound: true }
  }
  return null
}

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
  const isOwn = prepositions.some((word) => reading.lexicon.fold(word) === folded)
  const start = isOwn ? index + 1 : index
  if ((!isOwn && object !== true) || !isNominal(reading, start)) return null
  const clause = clauseFrom(reading, start, end)
  return clause && trimMarks(reading, { from: clause.from, to: nextVerb(reading, clause) })
}

/** Where the noun's own preposition stands in what looks like its owner's role: "the prime minister on a strategy". */
function prepositionIn(reading: Reading, { from, to }: Range, { prepositions }: ReportingNoun): number | null {
  const words = prepositions.map((word) => reading.lexicon.fold(word))
  for (let index = from; index < to; index++) if (words.includes(at(reading, index).folded)) return index
  return null
}

function draftAt(reading: Reading, index: number, { noun, isBound }: Found, end: number): Draft | null {
  const own = isBound ? index + 1 : subjectEnd(reading, index, end)
  if (own === null) return null
  const behind = prepositionIn(reading, { from: index + 2, to: own }, noun) ?? own
  const subject = isBound ? null : { from: index + 1, to: behind }
  if (subject && parsePhrase(reading, subject)?.certain !== true) return null
  const content = contentAt(reading, behind, end, noun)
  if (content === null) return null
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
      const noun = cueAt(reading, index) ? null : nounAt(reading, index)
      const draft = noun && draftAt(reading, index, noun, sentence.to)
      if (draft && !starts.has(draft.content[0]?.from ?? -1)) found.push(draft)
    }
    return found
  })
}
