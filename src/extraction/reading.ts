import type { Span } from '../model/span.js'
import type { TextPart } from '../model/vocabulary.js'
import type { CueForm, Lexicon, Phrases } from './languages/lexicon.js'
import type { Quotation } from './text/quotations.js'
import type { Range } from './text/sentences.js'
import { type Token, token } from './text/tokens.js'
import type { Membership, Vocabulary } from './vocabulary.js'

export type { Range } from './text/sentences.js'

/** An article as the rules see it: headline and body in one text, cut into words, quotations and sentences. */
export interface Reading {
  readonly text: string
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
  readonly lists: Membership
  /** What was answered about its tokens (`askedOnce`). */
  readonly answers: Uint8Array
  /** The cues that were found at its tokens; null where a word that is spelt like one is none. */
  readonly cues: Map<number, CueForm | null>
  readonly quotations: readonly Quotation[]
  /** For each token the outermost quotation it is in, or -1. */
  readonly inside: Int32Array
  /** The quotation that opens or closes at a token. */
  readonly markAt: ReadonlyMap<number, Quotation>
  readonly sentences: readonly Range[]
  /** For each token one past the last of its line. */
  readonly lineEnds: Int32Array
  /** Where the body begins in `text`. */
  readonly bodyStart: number
  readonly publishedAt: Date | null
  /** The words that stand behind a given name somewhere: surnames, most of them. */
  readonly surnames: ReadonlySet<string>
  /** Where the names begin and end that their place shows, whatever their words look like. */
  readonly placed: ReadonlyMap<number, number>
}

/** Makes every reading, so that all have their properties in one order, as tokens have. */
export function readingOf(row: Reading): Reading {
  return {
    text: row.text,
    lexicon: row.lexicon,
    tokens: row.tokens,
    vocabulary: row.vocabulary,
    lists: row.lists,
    answers: row.answers,
    cues: row.cues,
    quotations: row.quotations,
    inside: row.inside,
    markAt: row.markAt,
    sentences: row.sentences,
    lineEnds: row.lineEnds,
    bodyStart: row.bodyStart,
    publishedAt: row.publishedAt,
    surnames: row.surnames,
    placed: row.placed,
  }
}

/** The token, or one that is no word and matches nothing. */
export function at({ tokens }: Reading, index: number): Token {
  return tokenAt(tokens, index)
}

export function tokenAt(tokens: readonly Token[], index: number): Token {
  // V8 reads a place that no array has far more slowly than it compares numbers.
  return (index >= 0 && index < tokens.length ? tokens[index] : undefined) ?? NOTHING
}

/** Whether a comma stands at a token. */
export function isComma(reading: Reading, index: number): boolean {
  const { isWord, text } = at(reading, index)
  return !isWord && (text === ',' || text === '،')
}

const NOTHING = token({ start: 0, end: 0, text: '', folded: '', isWord: false, line: -1, space: true })

/** The value of the longest phrase that begins at a token, and how many tokens it has. */
export function phraseAt<Value>(
  { tokens, lists: { own } }: Reading,
  index: number,
  phrases: Phrases<Value>,
  end = Infinity,
): Found<Value> | null {
  const begins = index >= 0 && ((own[index] ?? 0) & phrases.list) !== 0
  return begins ? phraseIn(tokens, index, phrases, end) : null
}

interface Found<Value> {
  readonly value: Value
  readonly length: number
}

/** The same of any tokens. */
export function phraseIn<Value>(
  tokens: readonly Token[],
  index: number,
  phrases: Phrases<Value>,
  end: number,
): Found<Value> | null {
  const rows = phrases.get(tokenAt(tokens, index).folded)
  if (rows === undefined) return null
  for (const { words, value } of rows) {
    if (index + words.length > end) continue
    if (words.every((word, offset) => tokenAt(tokens, index + offset).folded === word))
      return { value, length: words.length }
  }
  return null
}

/** The outermost quotation that a token is in. */
export function quotationAround({ quotations, inside }: Reading, index: number): Quotation | undefined {
  const number = inside[index] ?? -1
  return number < 0 ? undefined : quotations[number]
}

/** The span of a range in the part of the article that it lies in. */
export function spanOf(reading: Reading, { from, to }: Range): Span {
  const by = partOf(reading, from) === 'HEADLINE' ? 0 : reading.bodyStart
  return { start: at(reading, from).start - by, end: at(reading, to - 1).end - by }
}

export function partOf(reading: Reading, token: number): TextPart {
  return at(reading, token).start < reading.bodyStart ? 'HEADLINE' : 'BODY'
}

/** Whether a range has this many words; looks no further than that, for a sentence can be as long as its text. */
export function hasWords({ tokens }: Reading, { from, to }: Range, least: number): boolean {
  let words = 0
  for (let index = from; index < to && words < least; index++) if (tokens[index]?.isWord === true) words++
  return words >= least
}

export function wordsIn({ tokens }: Reading, { from, to }: Range): number {
  let words = 0
  for (let index = from; index < to; index++) if (tokens[index]?.isWord === true) words++
  return words
}

export function textIn(reading: Reading, { from, to }: Range): string {
  return to > from ? reading.text.slice(at(reading, from).start, at(reading, to - 1).end) : ''
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['))', '(('],
  ['»', '«'],
  ['›', '‹'],
])

function hasText({ tokens }: Reading, { from, to }: Range, text: string): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.text === text) return true
  return false
}

/** Whether a mark at one end of a range belongs to it: it has its other half inside. */
function belongs(reading: Reading, index: number, range: Range, isStart: boolean): boolean {
  const quotation = reading.markAt.get(index)
  if (quotation) return quotation.open >= range.from && quotation.close < range.to && quotation.isClosed
  const { text } = at(reading, index)
  if (isStart) return text.length === 1 && '#@(['.includes(text)
  // "Rose by 5%": a unit is a part of its number.
  if (/^[%٪$€£°]$/u.test(text)) return /\d$/u.test(at(reading, index - 1).text)
  const other = BRACKETS.get(text)
  return other !== undefined && hasText(reading, range, other)
}

/** A range without marks at its ends, but for brackets and quotation marks that have their other half inside. */
export function trimMarks(reading: Reading, range: Range): Range {
  let { from, to } = range
  while (from < to && !at(reading, from).isWord && !belongs(reading, from, { from, to }, true)) from++
  while (to > from && !at(reading, to - 1).isWord && !belongs(reading, to - 1, { from, to }, false)) to--
  const around = reading.markAt.get(from)
  // What stands in quotation marks as a whole is shown without them.
  if (around?.isClosed === true && around.open === from && around.close === to - 1 && to - from > 2) {
    return trimMarks(reading, { from: from + 1, to: to - 1 })
  }
  return { from, to }
}

/** The first token of the sentence that a token is in. */
export function sentenceStart({ sentences }: Pick<Reading, 'sentences'>, token: number): number {
  let [low, high] = [0, sentences.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.from ?? Infinity) <= token) low = middle
    else high = middle
  }
  return sentences[low]?.from ?? 0
}
