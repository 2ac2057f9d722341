import { extract } from '../../src/extraction/extraction.js'
import type { Span } from '../../src/model/span.js'
import { seeds } from '../seeds/expected.js'
import { read } from './read.js'

const articles = seeds.map(({ headline, body, language, publishedAt }) => ({
  headline,
  body,
  language,
  publishedAt: new Date(publishedAt),
}))

test('the same text gives the same statements', () => {
  for (const article of articles) expect(extract(article)).toEqual(extract(article))
})

test.each(articles.map((article) => [article.headline, article] as const))(
  '%s: spans lie inside their text, in order',
  (_, article) => {
    const { statements, speakers } = extract(article)
    expect(statements.length).toBeGreaterThan(0)
    for (const { part, content, cue, attribution, occasion, mentions, parent, continues, confidence } of statements) {
      const text = part === 'HEADLINE' ? article.headline : article.body
      const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length
      const spans = [...content, cue, attribution.mention, occasion?.span, ...mentions.map(({ span }) => span)]
      expect(spans.filter((span) => span != null && !inside(span))).toEqual([])
      expect([...content].sort((a, b) => a.start - b.start)).toEqual(content)
      for (const place of [parent, continues])
        expect(place === null || (place >= 0 && place < statements.length)).toBe(true)
      expect(attribution.speaker === null || attribution.speaker < speakers.length).toBe(true)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  },
)

test('what surrounds a statement: role, organization, occasion, day, mentions', () => {
  const body = 'قالت المتحدثة باسم وزارة المياه هدى الساحلي، في مؤتمر صحفي أمس، إن روسيا ستشتري القمح.'
  const { statements, speakers } = read(body, 'ar', new Date('2026-03-05T10:00:00Z'))
  expect(speakers).toMatchObject([
    { name: 'هدى الساحلي', roles: [{ role: 'المتحدثة باسم وزارة المياه', organization: 'وزارة المياه' }] },
  ])
  expect(statements).toMatchObject([
    {
      occasion: { kind: 'PRESS_CONFERENCE' },
      saidAt: { date: new Date('2026-03-04T00:00:00Z'), precision: 'DAY' },
      mentions: [{ kind: 'PLACE', name: 'روسيا' }],
    },
  ])
})

test('a continued statement names the one it carries on', () => {
  const { statements } = read('قال سامر الكرمي إن السد آمن.\nوأضاف أن الفحص انتهى.')
  expect(statements.map(({ continues }) => continues)).toEqual([null, 0])
})

test('in a text of hundreds of ministers with the same first name, each is who was named last', () => {
  const letters = 'ب ت ث ج ح خ د ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه ي'.split(' ')
  const names = letters.flatMap((one) => letters.slice(0, 12).map((other) => `محمد ال${one}${other}اري`))
  const body = names.map((name) => `قال وزير المياه ${name} إن السد آمن. وقال الوزير إن الفحص انتهى.`).join('\n')
  const { statements } = read(body)
  expect(statements.map(({ attribution }) => attribution.name)).toEqual(names.flatMap((name) => [name, name]))
})

test.each([
  ['el', 'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει.'],
  [null, 'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει.'],
  [null, '12345'],
])('a text that no pack reads is refused (%s)', (language, body) => {
  expect(() => extract({ headline: null, body, language, publishedAt: null })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_LANGUAGE' }) as Error,
  )
})

test.each([
  ['ar', 'وقال سامر إن السد آمن.'],
  ['en', 'The mayor said that the bridge is open.'],
])('the language tells itself: %s', (code, body) => {
  expect(extract({ headline: null, body, language: null, publishedAt: null }).language).toBe(code)
})

/** Processor time of one reading, in milliseconds: what else runs on the machine counts little. */
function cost(text: string): number {
  const before = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('input made to be slow takes time in proportion to its length', () => {
  test.each([
    ['quotation marks', '"'],
    ['opening marks', '« '],
    ['brackets', '(('],
    ['cues', 'قال '],
    ['cues with clauses', 'قال أن '],
    ['cues in a row', 'وقال إن '],
    ['participles', 'مضيفا أن '],
    ['colons', 'قال: '],
    ['sources', 'بحسب ما قال '],
    ['bound sources', 'وفقا للوزارة '],
    ['given names', 'محمد '],
    ['commas', 'قال محمد، '],
    ['dates', 'قال محمد الخميس 12 شعبان 1436هـ (30 مايو/أيار 2015) إن '],
    ['numbers', 'قال 12-'],
  ])('%s', (_, part) => {
    read(part.repeat(500))
    const [short, long] = [2_000, 16_000].map((times) => cost(part.repeat(times)))
    // Eight times the length: 8 where time is linear, 64 where it is quadratic. Short readings take a few milliseconds of their own.
    expect((long ?? Infinity) / Math.max(short ?? 0, 20)).toBeLessThan(24)
  })
})

test('no text makes it fail', () => {
  const alphabet = [
    'قال',
    ' ',
    '"',
    '«',
    '»',
    ':',
    '\n',
    'أن',
    'محمد',
    '،',
    '.',
    '😀',
    '\ud83d',
    '((',
    'الوزير',
    '\u0650',
    'said',
    '-',
    '_',
    '7',
  ]
  let state = 42
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31)
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 60 }, () => alphabet[next() % alphabet.length]).join('')
    for (const language of ['ar', 'en']) expect(() => read(text, language)).not.toThrow()
  }
})
