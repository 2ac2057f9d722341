import { type Reading, at, sentenceStart, wordsIn } from '../reading.js'
import { cueAt } from './cues.js'
import type { Attributed } from './speakers.js'

/** What a statement shows of how sure it is, one value a trait. */
export type Traits = Readonly<Record<string, string>>

/** What stands behind the content: a clause that ends with its sentence is surer than one that a word cuts off. */
function endOf(reading: Reading, { draft }: Attributed): string {
  const to = draft.content.at(-1)?.to ?? 0
  const { text, isWord, line } = at(reading, to)
  if (line !== at(reading, to - 1).line || /^[.!?؟…]+$/.test(text)) return 'stop'
  if (reading.markAt.get(to)?.close === to) return 'quotation'
  return isWord ? 'word' : 'comma'
}

function lengthOf(reading: Reading, { draft }: Attributed): string {
  const words = draft.content.reduce((sum, range) => sum + wordsIn(reading, range), 0)
  if (words < 4) return 'under 4'
  return words < 10 ? 'under 10' : words < 40 ? 'under 40' : 'more'
}

/** Words of a sentence before its verb of saying: those that begin one are surest. */
function placeOf(reading: Reading, { draft }: Attributed): string {
  if (draft.cue === null) return 'none'
  const before = draft.cue.from - sentenceStart(reading, draft.cue.from)
  return before < 1 ? 'first' : before < 6 ? 'near' : 'far'
}

/** Whether other verbs of saying stand in the content: it may have ended before them. */
function innerOf(reading: Reading, { draft }: Attributed): string {
  for (const { from, to } of draft.content)
    for (let index = from; index < to; index++)
      if ((reading.inside[index] ?? -1) < 0 && cueAt(reading, index)?.inflection.stem === 'perfect') return 'yes'
  return 'no'
}

/** Tokens between who speaks and what is said. */
function gapOf({ draft, mention }: Attributed): string {
  if (mention === null) return 'no mention'
  const gap = (draft.content[0]?.from ?? 0) - mention.to
  if (gap < 0) return 'behind'
  return gap < 2 ? 'under 2' : gap < 8 ? 'under 8' : 'more'
}

function nameOf({ entity, words }: Attributed): string {
  const length = (entity?.forms[0]?.text ?? words ?? '').split(' ').length
  if (length > 4) return 'long'
  return length > 1 ? 'of several words' : 'of one word'
}

/** The traits of a statement by which its confidence is reckoned. */
export function traitsOf(reading: Reading, row: Attributed): Traits {
  const { draft, type, mention, sure, parent } = row
  const { stem = 'none', participle = false } = draft.form?.inflection ?? {}
  return {
    rule: draft.rule.replace(/^participle-/, ''),
    speaker: `${mention === null ? 'inherited' : 'named'} ${type}`,
    verb: participle ? 'participle' : stem,
    place: placeOf(reading, row),
    inner: innerOf(reading, row),
    end: endOf(reading, row),
    length: lengthOf(reading, row),
    gap: gapOf(row),
    name: nameOf(row),
    sure: sure ? 'yes' : 'no',
    before: draft.before ? 'yes' : 'no',
    nested: parent === null ? 'no' : 'yes',
  }
}

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {}
const BIAS = 2

/** How likely content and speaker are both right, from 0 to 1. */
export function confidenceOf(reading: Reading, row: Attributed): number {
  const odds = Object.entries(traitsOf(reading, row)).reduce(
    (sum, [trait, value]) => sum + (WEIGHTS[trait]?.[value] ?? 0),
    BIAS,
  )
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}
