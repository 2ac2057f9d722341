import type { ArticleText } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { TextPart } from '../model/vocabulary.js'
import type { Lexicon, Phrases } from './languages/lexicon.js'
import { type Quotation, findQuotations } from './text/quotations.js'
import { type Range, findSentences, outermost } from './text/sentences.js'
import { type Token, tokenize } from './text/tokens.js'

export type { Range } from './text/sentences.js'

/** An article as the rules see it: headline and body in one text, cut into words, quotations and sentences. */
export interface Reading {
  readonly text: string
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
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
  /** Every word of the article, folded, and how often it stands there. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** The words that stand behind a given name somewhere: surnames, most of them. */
  readonly surnames: ReadonlySet<string>
}

const GAP = '\n\n'

/** Marks the folded form of a name that would fold to a small word: no list of such words has it then. */
export const NAME = '*'

function withNames(tokens: readonly Token[], { nameSpellings, letterSpellings }: Lexicon): readonly Token[] {
  if (nameSpellings.size + letterSpellings.size === 0) return tokens
  return tokens.map((token, index) => {
    const after = tokens[index + 1]?.text ?? ''
    const next = nameSpellings.get(token.text)
    const isName = next === null || (next !== undefined && after === next)
    return isName || letterSpellings.has(`${token.text} ${after}`) ? { ...token, folded: token.folded + NAME } : token
  })
}

/** The word behind a bound letter, which has lost a letter of its article where that is the same. */
function unbound({ article, pack }: Lexicon, { start, text, folded, ...rest }: Token): Token {
  const word = folded.slice(1)
  const isCut =
    article !== '' && pack.boundArticles.some((beginning) => folded.startsWith(beginning)) && !word.startsWith(article)
  return {
    ...rest,
    start: start + 1,
    text: text.slice(1),
    folded: isCut ? article + word.slice(1) : word,
    space: false,
  }
}

/** "According to-the-ministry": a source cue's last word may be a letter that is bound to the next one. */
function withBoundSources(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { boundSources } = lexicon
  if (boundSources.size === 0) return tokens
  return tokens.flatMap((token, index) => {
    const letter = boundSources.get(tokens[index - 1]?.folded ?? '')
    if (letter === undefined || !token.folded.startsWith(letter) || token.folded.length < 4) return [token]
    const bound = { ...token, end: token.start + 1, text: token.text.slice(0, 1), folded: letter }
    return [bound, unbound(lexicon, token)]
  })
}

function lineEndsOf(tokens: readonly Token[]): Int32Array {
  const ends = new Int32Array(tokens.length)
  for (let index = tokens.length - 1; index >= 0; index--)
    ends[index] = tokens[index + 1]?.line === tokens[index]?.line ? (ends[index + 1] ?? 0) : index + 1
  return ends
}

export function read({ headline, body, publishedAt }: ArticleText, lexicon: Lexicon): Reading {
  const text = headline === null ? body : headline + GAP + body
  const tokens = withNames(withBoundSources(tokenize(text), lexicon), lexicon)
  const reports = (index: number): boolean => {
    const form = lexicon.cues.get(tokens[index]?.folded ?? '')
    return form?.joined === true && form.inflection.participle !== true
  }
  const quotations = findQuotations(tokens, reports)
  const inside = outermost(tokens, quotations)
  const markAt = new Map(quotations.flatMap((row) => [[row.open, row] as const, [row.close, row] as const]))
  const sentences = findSentences(tokens, quotations, inside, (folded) => lexicon.abbreviations.has(folded))
  const bodyStart = headline === null ? 0 : headline.length + GAP.length
  const vocabulary = new Map<string, number>()
  for (const { folded } of tokens) vocabulary.set(folded, (vocabulary.get(folded) ?? 0) + 1)
  return {
    text,
    lexicon,
    tokens,
    quotations,
    inside,
    markAt,
    sentences,
    lineEnds: lineEndsOf(tokens),
    bodyStart,
    publishedAt,
    vocabulary,
    surnames: new Set(),
  }
}

/** The token, or one that is no word and matches nothing. */
export function at({ tokens }: Pick<Reading, 'tokens'>, index: number): Token {
  return tokens[index] ?? NOTHING
}

const NOTHING: Token = { start: 0, end: 0, text: '', folded: '', isWord: false, line: -1, space: true }

/** The value of the longest phrase that begins at a token, and how many tokens it has. */
export function phraseAt<Value>(
  reading: Pick<Reading, 'tokens'>,
  index: number,
  phrases: Phrases<Value>,
  end = Infinity,
): { readonly value: Value; readonly length: number } | null {
  for (const { words, value } of phrases.get(at(reading, index).folded) ?? []) {
    if (index + words.length > end) continue
    if (words.every((word, offset) => at(reading, index + offset).folded === word))
      return { value, length: words.length }
  }
  return null
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

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '))': '((', '»': '«', '›': '‹' }

/** A range without marks at its ends, but for brackets and quotation marks that have their other half inside. */
export function trimMarks(reading: Reading, range: Range): Range {
  let { from, to } = range
  const has = (text: string): boolean => reading.tokens.slice(from, to).some((token) => token.text === text)
  const belongs = (index: number, edge: 'start' | 'end'): boolean => {
    const quotation = reading.markAt.get(index)
    if (quotation) return quotation.open >= from && quotation.close < to && quotation.isClosed
    const { text } = at(reading, index)
    if (edge === 'end') return BRACKETS[text] !== undefined && has(BRACKETS[text] ?? '')
    return /^[#@([]$/.test(text)
  }
  while (from < to && !at(reading, from).isWord && !belongs(from, 'start')) from++
  while (to > from && !at(reading, to - 1).isWord && !belongs(to - 1, 'end')) to--
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
