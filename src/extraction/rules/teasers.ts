import { type Range, type Reading, at } from '../reading.js'
import { cueAt } from './cues.js'
import { joinedLetters } from './joined.js'
import { isVerb } from './verbs.js'
import { bare } from './words.js'

// News pages end in the first sentences of other articles: lines of a sentence or two that begin anew with a verb,
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
const VERBS = 0.6
/** Full stops within the longest teaser. */
const STOPS = 1

/** The lines of the body, each as the range of its tokens. */
function linesOf({ tokens, lineEnds, bodyStart }: Reading): Range[] {
  const lines: Range[] = []
  for (let from = 0; from < tokens.length; from = lineEnds[from] ?? tokens.length)
    if ((tokens[from]?.start ?? 0) >= bodyStart) lines.push({ from, to: lineEnds[from] ?? tokens.length })
  return lines
}

/** Whether a full stop stands at a token: between digits, or in what is quoted, none does. */
function isStop(reading: Reading, index: number): boolean {
  const isQuoted = (reading.inside[index] ?? -1) >= 0
  return !isQuoted && /^[.!?؟]$/.test(at(reading, index).text) && at(reading, index + 1).space
}

/** Whether a line is a sentence or two that are not joined to what goes before. */
function standsAlone(reading: Reading, { from, to }: Range): boolean {
  if (!reading.lexicon.pack.verbFirst || !at(reading, from).isWord || to - from < WORDS) return false
  let stops = 0
  for (let index = from; index < to - 1; index++) if (isStop(reading, index)) stops++
  return (
    stops <= STOPS && joinedLetters(reading, from) === 0 && !reading.lexicon.coordinators.has(at(reading, from).folded)
  )
}

/** The words of a range that tell what it is about. */
function topic(reading: Reading, { from, to }: Range): Set<string> {
  const words = new Set<string>()
  const { frequentNouns, cues } = reading.lexicon
  for (let index = from; index < to; index++) {
    const word = bare(reading, index)
    if (word.length >= LETTERS && !frequentNouns.has(word) && !cues.has(word)) words.add(word)
  }
  return words
}

function common(reading: Reading, line: Range, article: ReadonlySet<string>): number {
  const words = topic(reading, line)
  let shared = 0
  for (const word of words) if (article.has(word)) shared++
  return words.size === 0 ? 1 : shared / words.size
}

/** Whether lines are teasers behind an article: they begin with verbs, and the first as well as most tell of something else. */
function areTeasers(reading: Reading, lines: readonly Range[], article: Range): boolean {
  const words = topic(reading, article)
  const shares = lines.map((line) => common(reading, line, words))
  const verbs = lines.filter((line) => isReport(reading, line)).length
  const mean = shares.reduce((sum, share) => sum + share, 0) / lines.length
  return (shares[0] ?? 1) < COMMON && mean < COMMON && verbs >= lines.length * VERBS
}

/** Lines that show that they are teasers by their verbs alone, and the share of an article's lines that "and" joins. */
const MANY = 4
const JOINED = 0.5

function isReport(reading: Reading, { from }: Range): boolean {
  return cueAt(reading, from) !== undefined || isVerb(reading, from)
}

/** Whether each of many lines, or all but one, begins anew with a verb, where the lines of the article go on with "and": leads of other stories, even of the same affair. */
function areLeads(reading: Reading, lines: readonly Range[], body: readonly Range[]): boolean {
  const reports = lines.filter((line) => isReport(reading, line)).length
  // "Added that" goes on with the article.
  const goesOn = cueAt(reading, lines[0]?.from ?? 0)?.entry.act === 'ADD'
  if (goesOn || reports < MANY || reports < lines.length - 1) return false
  const joined = body.slice(1).filter((line) => !standsAlone(reading, line)).length
  return joined > 0 && joined >= (body.length - 1) * JOINED
}

/** The first token of the teasers at the end of a page; null where none stand there. */
export function teasersAt(reading: Reading): number | null {
  const lines = linesOf(reading)
  let start = lines.length
  while (start > 1 && lines.length - start < MOST && standsAlone(reading, lines[start - 1] ?? NONE)) start--
  // Lines that share more are the article's last.
  for (; lines.length - start >= LEAST; start++) {
    const to = lines[start]?.from ?? 0
    const rest = lines.slice(start)
    if (areTeasers(reading, rest, { from: 0, to }) || areLeads(reading, rest, lines.slice(0, start))) return to
  }
  return null
}

const NONE: Range = { from: 0, to: 0 }
