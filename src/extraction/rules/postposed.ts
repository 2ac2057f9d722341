import { type Range, type Reading, at, phraseAt, trimMarks, wordsIn } from '../reading.js'
import { cueAt } from './cues.js'
import { pastDateline } from './datelines.js'
import type { Draft } from './draft.js'
import { parsePhrase } from './phrases.js'
import { isDay } from './words.js'

// "The bridge will open, the mayor said on Friday": what is said stands before, and nothing shows it but the cue behind.

/** Words that a clause has at the least. */
const CLAUSE = 3
/** Commas back from the cue at which what is said may end: a subject may have an apposition. */
const COMMAS = 3

const END = /^[.,!?]$/

/** Whether nothing that the cue could report follows: the sentence ends, or a day, a preposition or an adverb begins. */
function isLast(reading: Reading, index: number, end: number): boolean {
  if (index >= end || END.test(at(reading, index).text) || isDay(reading, index)) return true
  return phraseAt(reading, index, reading.lexicon.adjuncts, end) !== null
}

/** The subject between a comma and the cue; null where the words there are none, undefined for a pronoun. */
function subjectBehind(reading: Reading, comma: number, cue: number): Range | null | undefined {
  const { pronouns, auxiliaries } = reading.lexicon
  let to = cue
  while (to > comma + 1 && auxiliaries.has(at(reading, to - 1).folded)) to--
  const range = trimMarks(reading, { from: comma + 1, to })
  if (range.to - range.from === 1 && pronouns.has(at(reading, range.from).folded)) return undefined
  return range.to > range.from && parsePhrase(reading, range)?.certain === true ? range : null
}

function draftAt(reading: Reading, cue: number, sentence: Range): Draft | null {
  const form = cueAt(reading, cue)
  if (form === undefined || form.inflection.participle === true || !isLast(reading, cue + 1, sentence.to)) return null
  let commas = 0
  for (let comma = cue - 1; comma > sentence.from && commas < COMMAS; comma--) {
    if (at(reading, comma).text !== ',') continue
    commas++
    const subject = subjectBehind(reading, comma, cue)
    if (subject === null) continue
    const before = trimMarks(reading, { from: pastDateline(reading, { from: sentence.from, to: comma }), to: comma })
    // "This spring, he says, he planted none": the rest follows.
    const after = at(reading, cue + 1).text === ',' ? trimMarks(reading, { from: cue + 2, to: sentence.to }) : null
    const content = [before, ...(after && after.to > after.from ? [after] : [])]
    const words = content.reduce((sum, range) => sum + wordsIn(reading, range), 0)
    const isQuoted = (reading.inside[comma - 1] ?? -1) >= 0
    if (isQuoted || words < CLAUSE || before.to === before.from) return null
    return {
      rule: 'postposed',
      act: form.entry.act,
      cue: { from: cue, to: cue + 1 },
      form,
      content,
      subject: subject ?? null,
      before: false,
      clause: { from: comma, to: Math.min(sentence.to, cue + 12) },
    }
  }
  return null
}

/** Clauses with their cue behind them, where the language says them without a mark of its own. */
export function findPostposed(reading: Reading): Draft[] {
  if (!reading.lexicon.pack.bareClause) return []
  return reading.sentences.flatMap((sentence) => {
    for (let index = sentence.to - 1; index > sentence.from; index--) {
      if ((reading.inside[index] ?? -1) >= 0) continue
      const draft = draftAt(reading, index, sentence)
      if (draft) return [draft]
    }
    return []
  })
}
