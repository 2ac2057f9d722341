import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Act, Kind, SpeakerType, TextPart } from '../../src/model/vocabulary.js'

export interface Seed {
  readonly headline: string
  readonly body: string
  readonly url: string
  readonly source: string
  readonly publishedAt: string
  readonly language: string
  readonly byline: string | null
}

/** One statement as a reader noted it. Words stand for their place: they occur once in their part of the article. */
export interface Expected {
  readonly part: TextPart
  readonly content: readonly string[]
  readonly kind: Kind
  readonly act: Act
  readonly cue: string
  /** The fullest name the article gives; for UNNAMED the words of the article. */
  readonly speaker: string
  readonly type: SpeakerType
  /** Index of the statement inside whose words this one stands. */
  readonly parent: number | null
}

const EXPECTED = join('test', 'seeds', 'expected')

export const seeds: readonly Seed[] = readdirSync('seeds')
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join('seeds', name), 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as Seed)

/** What a careful reader finds in each article, by its URL. */
export const expected: ReadonlyMap<string, readonly Expected[]> = new Map(
  readdirSync(EXPECTED).flatMap((name) =>
    Object.entries(JSON.parse(readFileSync(join(EXPECTED, name), 'utf8')) as Record<string, Expected[]>),
  ),
)

/** The text of a statement's part of the article. */
export function partOf({ headline, body }: Seed, part: TextPart): string {
  return part === 'HEADLINE' ? headline : body
}
