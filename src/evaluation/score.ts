import { foldName } from '../model/folding.js'
import type { GoldArticle, GoldStatement, Pair } from './gold.js'

/** A statement as the engine found it, with offsets into the whole text. */
export interface Predicted {
  readonly content: readonly Pair[]
  readonly kind: string
  readonly act: string
  readonly speaker: { readonly name: string | null; readonly type: string }
  readonly rule: string
  /** 0…1, as the engine has it. */
  readonly confidence: number
}

/** Found: half of the words are shared; exact: nine tenths (the guidelines' measures). */
const FOUND = 0.5
const EXACT = 0.9

export interface Counts {
  articles: number
  gold: number
  predicted: number
  found: number
  exact: number
  speaker: number
  type: number
  kind: number
  act: number
}

/** What became of one statement, gold or predicted: what tables count. */
export interface Outcome {
  /** Missed: nobody found it. Spurious: nobody said it. */
  readonly verdict: 'right' | 'speaker' | 'missed' | 'spurious'
  readonly article: string
  readonly act: string
  readonly kind: string
  /** Null for what was missed. */
  readonly rule: string | null
  readonly confidence: number | null
}

/** One difference, for a person who wants to see what to mend. */
export interface Difference {
  readonly article: string
  readonly error: 'missed' | 'spurious' | 'speaker'
  readonly gold: string | null
  readonly predicted: string | null
  readonly rule: string | null
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

/** Adds one article's figures to the counts, and its differences to the list. */
export function scoreArticle(
  { id, text, statements }: GoldArticle,
  predicted: readonly Predicted[],
  rules: NameRules,
  counts: Counts,
  differences: Difference[],
  outcomes: Outcome[],
): void {
  const pairs = pair(text, statements, predicted)
  const hit = new Set<number>()
  counts.articles++
  counts.gold += statements.length
  counts.predicted += predicted.length
  statements.forEach((gold, index) => {
    const [place, shared] = pairs.get(index) ?? [-1, 0]
    const own = predicted[place]
    const name = gold.speaker.names[0] ?? null
    if (own === undefined || shared < FOUND) {
      differences.push({
        article: id,
        error: 'missed',
        gold: name,
        predicted: null,
        rule: null,
        text: shown(text, gold.content),
        before: wordsBefore(text, gold.content),
      })
      outcomes.push({ verdict: 'missed', article: id, act: gold.act, kind: gold.kind, rule: null, confidence: null })
      return
    }
    hit.add(place)
    counts.found++
    if (shared >= EXACT) counts.exact++
    if (own.speaker.type === gold.speaker.type) counts.type++
    if (own.kind === gold.kind) counts.kind++
    if (own.act === gold.act) counts.act++
    const { act, kind, rule, confidence } = own
    const isRight = isSameSpeaker(gold.speaker, own.speaker.name, rules)
    outcomes.push({ verdict: isRight ? 'right' : 'speaker', article: id, act, kind, rule, confidence })
    if (isRight) counts.speaker++
    else
      differences.push({
        article: id,
        error: 'speaker',
        gold: name,
        predicted: own.speaker.name,
        rule: own.rule,
        text: shown(text, gold.content),
        before: wordsBefore(text, gold.content),
      })
  })
  predicted.forEach((own, place) => {
    if (hit.has(place)) return
    differences.push({
      article: id,
      error: 'spurious',
      gold: null,
      predicted: own.speaker.name,
      rule: own.rule,
      text: shown(text, own.content),
      before: wordsBefore(text, own.content),
    })
    const { act, kind, rule, confidence } = own
    outcomes.push({ verdict: 'spurious', article: id, act, kind, rule, confidence })
  })
}
