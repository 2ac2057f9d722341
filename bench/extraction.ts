import { extract } from '../src/extraction/extraction.js'
import { load, machine } from './machine.js'
import { type Measurement, numberOf } from './measurement.js'
import { LANGUAGE } from './patterns/patterns.js'
import { TEXTS, type Text, readTexts } from './texts.js'

/** The length by which engines are compared, whatever articles they were measured on. */
const NORMAL_WORDS = 300
const SLICES = 10
/** Articles read before the slices, as a share of theirs: what the compiler of V8 needs. */
const WARM_UP = 0.05

/** What a stretch of articles took. Sizes are of what was read: headlines and bodies, in UTF-8. */
interface Slice {
  readonly articles: number
  readonly bytes: number
  readonly words: number
  readonly statements: number
  readonly seconds: number
  /** Processor time, with that of V8's own threads. */
  readonly processor: number
}

const bytesOf = ({ headline, body }: Text): number => Buffer.byteLength(`${headline ?? ''}${body}`)
const wordsOf = ({ headline, body }: Text): number => `${headline ?? ''} ${body}`.match(/\S+/g)?.length ?? 0

/**
 * An article like no other: its number stands in a last line, and its text is a string of its own. Nothing that is
 * remembered of another article, by identity or by content, can answer for it.
 */
function numbered({ headline, body }: Text, number: number): Text {
  return { headline, body: Buffer.from(`${body}\n${number}`).toString() }
}

/** Reads the articles with these numbers. They are made before the clock starts, and counted after it has stopped. */
function measure(texts: readonly Text[], from: number, to: number): Slice {
  const articles = Array.from({ length: to - from }, (_, offset) => {
    const number = from + offset
    return numbered(texts[number % texts.length] ?? { headline: null, body: '' }, number)
  })
  let statements = 0
  const used = process.cpuUsage()
  const began = performance.now()
  // The language is not told: to find it is a part of reading a text file or a feed.
  for (const article of articles)
    statements += extract({ ...article, language: null, publishedAt: null }).statements.length
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(used)
  const sum = (of: (text: Text) => number): number => articles.reduce((total, article) => total + of(article), 0)
  return {
    articles: articles.length,
    bytes: sum(bytesOf),
    words: sum(wordsOf),
    statements,
    seconds,
    processor: (user + system) / 1e6,
  }
}

const format = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The median of the slices, and how far they lie apart. */
function row(label: string, slices: readonly Slice[], rate: (slice: Slice) => number, digits = 0): string {
  const rates = slices.map(rate).sort((a, b) => a - b)
  const middle = ((rates[(rates.length - 1) >> 1] ?? 0) + (rates[rates.length >> 1] ?? 0)) / 2
  const ends = [rates[0] ?? 0, rates.at(-1) ?? 0].map((value) => format(value, digits)).join(' – ')
  return `  ${label.padEnd(34)} ${format(middle, digits).padStart(9)}   (${ends})`
}

function* table(slices: readonly Slice[]): Generator<string> {
  yield row('articles per second', slices, ({ articles, seconds }) => articles / seconds)
  yield row('megabytes per second', slices, ({ bytes, seconds }) => bytes / 1e6 / seconds, 2)
  yield row(`articles of ${NORMAL_WORDS} words per second`, slices, ({ words, seconds }) => {
    return words / NORMAL_WORDS / seconds
  })
  yield row('articles per processor second', slices, ({ articles, processor }) => articles / processor)
  yield row('statements per article', slices, ({ statements, articles }) => statements / articles, 1)
}

export const extraction: Measurement = {
  name: 'extraction',
  description: 'articles and megabytes per second that extraction reads, on one thread',
  options: [
    { flags: '--articles <number>', description: 'how many to read; texts are repeated', fallback: '20000' },
    TEXTS,
    LANGUAGE,
  ],
  async run(options, { out }) {
    const { texts: folder = '', language = '' } = options
    const most = numberOf(options, 'articles', 1)
    const texts = await readTexts(folder, language)
    const mean = (of: (text: Text) => number): number => texts.reduce((sum, text) => sum + of(text), 0) / texts.length
    out(`extraction of ${format(most)} articles: ${texts.length} texts (${language}) of ${folder}, repeated`)
    out(`  on average ${format(mean(wordsOf))} words, ${format(mean(bytesOf))} bytes`)
    out(`  ${machine()}`)
    // Numbers of their own: no article of the warm-up comes again.
    const first = measure(texts, most, most + 1)
    const warm = measure(texts, most + 1, most + 1 + Math.ceil(most * WARM_UP))
    out(
      `warm-up: the first article ${format(first.seconds * 1000)} ms, then ${format(warm.articles)} at ${format(warm.articles / warm.seconds)} per second`,
    )
    const size = Math.max(1, Math.floor(most / SLICES))
    const slices = Array.from({ length: Math.min(SLICES, most) }, (_, slice) => {
      return measure(texts, slice * size, slice === SLICES - 1 ? most : (slice + 1) * size)
    })
    out(`median of ${slices.length} slices (slowest – fastest), load at the end ${load()}:`)
    for (const line of table(slices)) out(line)
    return 0
  },
}
