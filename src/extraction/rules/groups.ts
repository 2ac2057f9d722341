import { type Range, type Reading, at, sentenceStart } from '../reading.js'
import { antecedent } from './antecedents.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { isCrowd } from './crowds.js'
import { bare } from './words.js'

// Several people who say something together, and where they stand.

/** People right before what they do, where the words before them name nobody: "it saw mass protests [that] demand …". */
export function crowdBefore(reading: Reading, cue: number, range: Range): Range | null {
  const form = cueAt(reading, cue)
  if (!reading.lexicon.pack.verbFirst || range.to !== cue || form?.enclitic !== 0) return null
  // "A girl, [it is] thought": one man's verb is not several people's.
  if (form.inflection.gender === 'M' && form.inflection.number === 'SINGULAR') return null
  if (parsePhrase(reading, range)?.certain === true) return null
  const found = antecedent(reading, range)
  const isGroup = found !== null && isCrowd(reading, found.from)
  return isGroup && !reading.lexicon.quantities.has(bare(reading, found.from)) ? found : null
}

/** Several people of whom the sentence spoke last before "they said", wherever they stand in it. */
export function groupBefore(reading: Reading, { cue, clause }: Draft, around: Range | undefined): Phrase | null {
  let to = cue?.from ?? clause.from
  while (reading.lexicon.auxiliaries.has(at(reading, to - 1).folded)) to--
  for (let from = to - 1; from >= Math.max(sentenceStart(reading, to), around?.from ?? 0); from--) {
    if (!isCrowd(reading, from) || reading.lexicon.individuals.has(bare(reading, from))) continue
    while (isCrowd(reading, from - 1)) from--
    const phrase = parsePhrase(reading, { from, to })
    if (phrase?.type === 'UNNAMED') return phrase
  }
  return null
}
