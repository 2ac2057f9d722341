import { type Range, type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { isVerb } from './verbs.js'
import { bare, isGivenName } from './words.js'

// News pages end in the first sentences of other articles: lines of one sentence each that begin anew with a verb,
// where an article's own paragraphs go on with "and", and that have hardly a word in common with the article.

/** Lines from which a run is one of teasers, and the most that a page has. */
const LEAST = 3
const MOST = 10
/** Words of the shortest teaser. */
const WORDS = 8
/** Letters of words that tell what a text is about. */
const LETTERS = 4
/** Share of such words that a line has in common with an article it belongs to, and of a run's lines that begin with a verb. */
const COMMON = 0.3
const VERBS = 2 / 3

/** The lines of the body, each as the range of its tokens. */
function linesOf({ tokens, lineEnds, bodyStart }: Reading): Range[] {
  const lines: Range[] = []
  for (let from = 0; from < tokens.length; from = lineEnds[from] ?? tokens.length)
    if ((tokens[from]?.start ?? 0) >= bodyStart) lines.push({ from, to: lineEnds[from] ?? tokens.length })
  return lines
}

/** Whether a line is one sentence that is not joined to what goes before. */
function standsAlone(reading: Reading, { from, to }: Range): boolean {
  const { folded, isWord } = at(reading, from)
  const { proclitics, coordinators, pack } = reading.lexicon
  const isBound = proclitics.some((letter) => folded.startsWith(letter)) && !isGivenName(reading, from)
  const isJoined = isBound || coordinators.has(folded)
  if (!pack.verbFirst || !isWord || isJoined || to - from < WORDS) return false
  // A full stop between digits is none.
  for (let index = from; index < to - 1; index++)
    if (/^[.!?؟]$/.test(at(reading, index).text) && at(reading, index + 1).space) return false
  return true
}

/** The words of a range that tell what it is about. */
function topic(reading: Reading, { from, to }: Range): Set<string> {
  const words = new Set<string>()
  const { commonNouns, cues } = reading.lexicon
  for (let index = from; index < to; index++) {
    const word = bare(reading, index)
    if (word.length >= LETTERS && !commonNouns.has(word) && !cues.has(word)) words.add(word)
  }
  return words
}

function common(reading: Reading, line: Range, article: ReadonlySet<string>): number {
  const words = topic(reading, line)
  let shared = 0
  for (const word of words) if (article.has(word)) shared++
  return words.size === 0 ? 1 : shared / words.size
}

/** The first token of the teasers at the end of a page; null where none stand there. */
export function teasersAt(reading: Reading): number | null {
  const lines = linesOf(reading)
  let start = lines.length
  while (start > 1 && lines.length - start < MOST && standsAlone(reading, lines[start - 1] ?? NONE)) start--
  if (lines.length - start < LEAST) return null
  const article = topic(reading, { from: 0, to: lines[start]?.from ?? 0 })
  const shares = lines.slice(start).map((line) => common(reading, line, article))
  // Lines that share more are the article's last.
  const skipped = shares.findIndex((share) => share < COMMON)
  if (skipped < 0 || shares.length - skipped < LEAST) return null
  const run = lines.slice(start + skipped)
  const verbs = run.filter(({ from }) => cueAt(reading, from) !== undefined || isVerb(reading, from)).length
  const mean = shares.slice(skipped).reduce((sum, share) => sum + share, 0) / run.length
  return mean < COMMON && verbs >= run.length * VERBS ? (run[0]?.from ?? null) : null
}

const NONE: Range = { from: 0, to: 0 }
