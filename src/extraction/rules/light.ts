import type { CueForm } from '../languages/lexicon.js'
import type { ReportingNoun } from '../languages/pack.js'
import { type Reading, at } from '../reading.js'
import { circumstance } from './circumstances.js'
import type { Marker } from './draft.js'
import { endsPhrase } from './extent.js'
import { LENT } from './gates.js'
import { COMMA } from './insertions.js'
import { openingAt } from './speech.js'
import { bare } from './words.js'

// Verbs that say nothing themselves but lend a verb to a noun that does: "renewed the call for", "did not fail to note that".

function nounAt(reading: Reading, index: number): ReportingNoun | undefined {
  const { reportingNouns } = reading.lexicon
  return (reportingNouns.get(at(reading, index).folded) ?? reportingNouns.get(bare(reading, index)))?.noun
}

/** What the noun at a token reports, by the words right behind it; null where it reports nothing. */
function behind(reading: Reading, index: number, noun: ReportingNoun): Marker | null {
  const { complementizers, prepositions: all } = reading.lexicon
  // "Directed accusations on Friday at".
  const start = index + 1 + circumstance(reading, index + 1, reading.lineEnds[index] ?? index)
  const { folded, text } = at(reading, start)
  if (complementizers.has(folded)) return { kind: 'clause', at: index, from: start + 1, act: noun.act }
  const isLed = all.has(folded) && complementizers.has(at(reading, start + 1).folded)
  if (isLed) return { kind: 'clause', at: index, from: start + 2, act: noun.act }
  const quotation = noun.prepositions.includes(folded) ? openingAt(reading, start + 1) : undefined
  if (quotation) return { kind: 'quotation', at: index, from: start + 2, quotation, act: noun.act }
  if (noun.prepositions.includes(folded)) return { kind: 'preposition', at: index, from: start + 1, act: noun.act }
  const isBound = noun.prepositions.some((letter) => letter.length === 1 && folded.startsWith(letter))
  const isOther = reading.lexicon.prepositionSpellings.has(text)
  return isBound && !isOther ? { kind: 'preposition', at: index, from: start, act: noun.act } : null
}

/** What a verb reports by the noun that it lends itself to; null where it has none. */
export function lightMarker(reading: Reading, cue: number, { entry }: CueForm, end: number): Marker | null {
  if (entry.light !== true) return null
  for (let index = cue + 1; index < Math.min(end, cue + LENT); index++) {
    const noun = nounAt(reading, index)
    if (noun) return entry.aimed === true && noun.lent !== true ? null : behind(reading, index, noun)
    const { open, close = 0, isClosed } = reading.markAt.get(index) ?? {}
    if (open === index && isClosed === true) {
      index = close
      continue
    }
    const { isWord, text } = at(reading, index)
    if ((!isWord && !COMMA.test(text)) || endsPhrase(reading, index)) return null
  }
  return null
}
