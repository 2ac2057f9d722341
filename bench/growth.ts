import { extract } from '../src/extraction/extraction.js'
import { QalaError } from '../src/model/errors.js'
import { type Curve, measureCurve, slopesOf } from './curve.js'
import { machine } from './machine.js'
import { type Measurement, numberOf } from './measurement.js'
import { LANGUAGE, articleOf, patternsOf, repeated } from './patterns/patterns.js'
import { TEXTS, type Text, readTexts } from './texts.js'

const LENGTHS = 4
/** Each length is so many times the one before. */
const STEP = 4
/** The share of the longest article that is read in articles before. */
const WARM_UP = 0.2
const NAME = 32
const CELL = 16

interface Subject {
  readonly name: string
  readonly articleOf: (bytes: number) => Text
}

/** One article of many: their lines, again and again. */
function joined(texts: readonly Text[]): Subject {
  const lines = texts.flatMap(({ headline, body }) => `${headline ?? ''}\n${body}`.split('\n'))
  const pieces = lines.map((line) => `${line.trim()}\n`).filter((line) => line !== '\n')
  return { name: 'texts', articleOf: (bytes) => ({ headline: null, body: repeated(pieces, '', bytes) }) }
}

/** The texts and all patterns, or those of them that have some words in their names. */
function subjects(texts: readonly Text[], language: string, words: string): Subject[] {
  const patterns = patternsOf(language).map((pattern) => ({
    name: pattern.name,
    articleOf: (bytes: number) => articleOf(pattern, language, bytes),
  }))
  const chosen = [joined(texts), ...patterns].filter(({ name }) => name.includes(words))
  if (chosen.length > 0) return chosen
  throw new QalaError('BAD_ARGUMENT', `--pattern is "${words}": no name has these words; without it all are listed`)
}

/** Lets V8 compile what all patterns need, which the first would be charged for; returns the milliseconds it took. */
function warmUp(texts: readonly Text[], language: string, bytes: number): number {
  const began = performance.now()
  for (let read = 0, turn = 0; read < bytes; turn++) {
    const { headline = null, body = '' } = texts[turn % texts.length] ?? {}
    extract({ headline, body, language, publishedAt: null })
    read += body.length
  }
  return performance.now() - began
}

function size(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(2)} MB` : `${(bytes / 1e3).toFixed(1)} kB`
}

/** Milliseconds at each length, and the slope that led there. */
function row(name: string, { points, flag }: Curve): string {
  const slopes = slopesOf(points)
  const cells = points.map(({ milliseconds }, place) => {
    const step = slopes[place - 1]?.toFixed(2)
    return `${milliseconds.toFixed(1)}${step === undefined ? '' : ` (${step})`}`
  })
  const line = name.padEnd(NAME) + cells.map((cell) => cell.padStart(CELL)).join('')
  return flag === null ? line : `${line}   ${flag}`
}

export const growth: Measurement = {
  name: 'growth',
  description: 'time against length of one article, of texts and of what is made to be slow; 1 if any grows too fast',
  options: [
    { flags: '--most <bytes>', description: 'the longest article', fallback: '5000000' },
    { flags: '--limit <seconds>', description: 'for each pattern; what takes longer is broken off', fallback: '120' },
    { flags: '--pattern <words>', description: 'only those with these words in their names' },
    TEXTS,
    LANGUAGE,
  ],
  async run(options, { out }) {
    const { texts: folder = '', language = '', pattern = '' } = options
    const most = numberOf(options, 'most', 1_000)
    const limit = numberOf(options, 'limit', 0, false)
    const lengths = Array.from({ length: LENGTHS }, (_, place) => Math.floor(most / STEP ** (LENGTHS - 1 - place)))
    const texts = await readTexts(folder, language)
    const chosen = subjects(texts, language, pattern)
    out(`growth of one article (${language}): milliseconds at each length, and the slope since the one before`)
    out(`  ${machine()}; warm-up ${(warmUp(texts, language, most * WARM_UP) / 1_000).toFixed(1)} s`)
    out('pattern'.padEnd(NAME) + lengths.map((bytes) => size(bytes).padStart(CELL)).join(''))
    const flagged: string[] = []
    for (const subject of chosen) {
      const curve = measureCurve(subject.articleOf, language, lengths, limit)
      out(row(subject.name, curve))
      if (curve.flag !== null) flagged.push(`${subject.name} (${curve.flag})`)
    }
    out(`${chosen.length} patterns, ${flagged.length} flagged${['', ...flagged].join('\n  ')}`)
    return flagged.length > 0 ? 1 : 0
  },
}
