import { dictionaryForm } from '../extraction/extraction.js'
import { foldName } from '../model/folding.js'
import type { GoldArticle, GoldStatement, Pair } from './gold.js'

/** A statement as the engine found it, with offsets into the whole text. */
export interface Predicted {
  readonly content: readonly Pair[]
  readonly kind: string
  readonly act: string
  readonly cue: Pair | null
  readonly speaker: { readonly name: string | null; readonly type: string }
  readonly rule: string
  /** 0…1, as the engine has it. */
  readonly confidence: number
}

/** Found: half of the words are shared; exact: nine tenths (the guidelines' measures). */
const FOUND = 0.5
const EXACT = 0.9

/** What became of one statement, of the gold or of the engine: what is counted, and what a person wants to see. */
export interface Outcome {
  /** Missed: the engine does not have it. Spurious: only the engine has it. Speaker: found, but said by another. */
  readonly verdict: 'right' | 'speaker' | 'missed' | 'spurious'
  readonly article: string
  /** As the engine has it; of the gold, what was missed. */
  readonly act: string
  readonly kind: string
  /** The cue in its dictionary form; null where only quotation marks show the statement. */
  readonly cue: string | null
  /** Null for what was missed. */
  readonly rule: string | null
  readonly confidence: number | null
  /** Of what is found: what else is as in the gold. */
  readonly same: Readonly<Record<'span' | 'type' | 'kind' | 'act', boolean>>
  /** The speaker's names, of each side that has the statement and a name for him. */
  readonly gold: string | null
  readonly predicted: string | null
  readonly text: string
  /** The words before it. */
  readonly before: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

function wordsIn(words: readonly Pair[], content: readonly Pair[]): Set<number> {
  const inside = words.filter(([start, end]) => content.some(([from, to]) => start >= from && end <= to))
  return new Set(inside.map(([start]) => start))
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const union = a.size + b.size - shared
  return union === 0 ? 0 : shared / union
}

/** Pairs one to one, the greatest overlap first. */
function pair(
  text: string,
  gold: readonly GoldStatement[],
  predicted: readonly Predicted[],
): Map<number, [number, number]> {
  const words = [...text.matchAll(WORD)].map((match): Pair => [match.index, match.index + match[0].length])
  const [a, b] = [gold, predicted].map((rows) => rows.map(({ content }) => wordsIn(words, content)))
  const candidates = (a ?? []).flatMap((own, i) => (b ?? []).map((other, j) => ({ i, j, shared: overlap(own, other) })))
  const pairs = new Map<number, [number, number]>()
  const used = new Set<number>()
  for (const { i, j, shared } of candidates.filter((row) => row.shared > 0).sort((x, y) => y.shared - x.shared)) {
    if (pairs.has(i) || used.has(j)) continue
    pairs.set(i, [j, shared])
    used.add(j)
  }
  return pairs
}

/** A name's words without the article and without titles that carry no identity. */
function nameWords(name: string, ignored: ReadonlySet<string>, article: string): string[] {
  return foldName(name)
    .split(' ')
    .map((word) =>
      article !== '' && word.length > article.length + 1 && word.startsWith(article)
        ? word.slice(article.length)
        : word,
    )
    .filter((word) => word !== '' && !ignored.has(word))
}

/** How names are compared: what of them does not count. */
export interface NameRules {
  readonly ignored: ReadonlySet<string>
  readonly article: string
}

function isSameSpeaker(
  { names }: GoldStatement['speaker'],
  name: string | null,
  { ignored, article }: NameRules,
): boolean {
  if (names.length === 0) return name === null || name === ''
  const own = nameWords(name ?? '', ignored, article)
  if (own.length === 0) return false
  return names.some((goldName) => {
    const words = nameWords(goldName, ignored, article)
    if (words.join(' ') === own.join(' ')) return true
    const [small, large] = own.length <= words.length ? [own, words] : [words, own]
    return small.every((word) => large.includes(word)) && small.length / large.length >= 0.5
  })
}

const CONTEXT = 80

function wordsBefore(text: string, [first]: readonly Pair[]): string {
  const [start] = first ?? [0]
  return text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, ' ')
}

function shown(text: string, content: readonly Pair[]): string {
  return content
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .slice(0, 160)
}

function cueForm({ language, text }: GoldArticle, cue: Pair | null): string | null {
  return cue && dictionaryForm(language, text.slice(...cue))
}

const NOT_FOUND = { span: false, type: false, kind: false, act: false }

function missed(article: GoldArticle, { act, kind, cue, speaker, content }: GoldStatement): Outcome {
  return {
    verdict: 'missed',
    article: article.id,
    act,
    kind,
    cue: cueForm(article, cue),
    rule: null,
    confidence: null,
    same: NOT_FOUND,
    gold: speaker.names[0] ?? null,
    predicted: null,
    text: shown(article.text, content),
    before: wordsBefore(article.text, content),
  }
}

function spurious(article: GoldArticle, own: Predicted): Outcome {
  return {
    verdict: 'spurious',
    article: article.id,
    act: own.act,
    kind: own.kind,
    cue: cueForm(article, own.cue),
    rule: own.rule,
    confidence: own.confidence,
    same: NOT_FOUND,
    gold: null,
    predicted: own.speaker.name,
    text: shown(article.text, own.content),
    before: wordsBefore(article.text, own.content),
  }
}

function found(article: GoldArticle, gold: GoldStatement, own: Predicted, shared: number, rules: NameRules): Outcome {
  return {
    ...spurious(article, own),
    verdict: isSameSpeaker(gold.speaker, own.speaker.name, rules) ? 'right' : 'speaker',
    gold: gold.speaker.names[0] ?? null,
    same: {
      span: shared >= EXACT,
      type: own.speaker.type === gold.speaker.type,
      kind: own.kind === gold.kind,
      act: own.act === gold.act,
    },
  }
}

/** What became of each statement of an article: the gold's in their order, then those that only the engine has. */
export function scoreArticle(article: GoldArticle, predicted: readonly Predicted[], rules: NameRules): Outcome[] {
  const pairs = pair(article.text, article.statements, predicted)
  const hit = new Set<Predicted>()
  const outcomes = article.statements.map((gold, index) => {
    const [place, shared] = pairs.get(index) ?? [-1, 0]
    const own = predicted[place]
    if (own === undefined || shared < FOUND) return missed(article, gold)
    hit.add(own)
    return found(article, gold, own, shared, rules)
  })
  return [...outcomes, ...predicted.filter((own) => !hit.has(own)).map((own) => spurious(article, own))]
}
