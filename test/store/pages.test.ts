import type { Page, PageRequest, Position, Rows } from '../../src/store/store.js'
import { type TestStore, openTestStore } from '../database.js'
import { article, speaker, statement } from './article.js'

const sent: string[] = []
let store: TestStore
let sources: string[]

// Ties and missing dates on purpose: days repeat, every fifth article has none.
const DAYS = 4
const ARTICLES = 23

beforeAll(async () => {
  store = await openTestStore({ onQuery: (sql) => sent.push(sql) })
  for (let index = 0; index < ARTICLES; index++) {
    const body = `Article ${index}: 100% sure_thing said the speaker number ${index % 3}.`
    await store.saveArticle(
      article({
        source: index % 2 === 0 ? { slug: 'north', name: 'North' } : { slug: 'south', name: 'South' },
        body,
        publishedAt: index % 5 === 0 ? null : new Date(Date.UTC(2026, 0, 1 + (index % DAYS))),
        speakers: [speaker('PERSON', `Speaker Number ${index % 3}`), speaker('ORGANIZATION', 'Water Board')],
        statements: Array.from({ length: index % 4 }, (_, position) =>
          statement(body, '100% sure_thing', {
            act: position % 2 === 0 ? 'SAY' : 'DENY',
            confidence: position / 4,
            ...(position === 2
              ? { speaker: 1, speakerType: 'ORGANIZATION' as const }
              : { speaker: 0, speakerType: 'PERSON' as const }),
            mentions: [
              {
                kind: 'ORGANIZATION',
                name: 'Water Board',
                folded: 'water board',
                span: { start: 0, end: 4 },
                speaker: 1,
              },
            ],
          }),
        ),
      }),
    )
  }
  sources = (await store.findSourcesBySlugs(['north', 'south', 'nowhere'])).flatMap((row) => (row ? [row.id] : []))
})
afterAll(() => store.close())

type Request = PageRequest<'article'>
type Articles = Page<Rows['article']>

async function articles(request: Request): Promise<Articles> {
  const [page] = await store.pages('articles', [null], request)
  if (page === undefined) throw new Error('one parent, one page')
  return page
}

async function all(list: 'articles' | 'source.articles', parent: string | null, request: Request): Promise<string[]> {
  const [page] = await store.pages(list, [parent], { ...request, take: 1_000, from: 'START' })
  return page?.rows.map(({ row }) => row.id) ?? []
}

describe.each(['ASC', 'DESC'] as const)('pages %s', (direction) => {
  const order = { by: 'PUBLISHED_AT', direction } as const

  test('the whole list is in the order of date and id', async () => {
    const [page] = await store.pages('articles', [null], { order, take: 1_000, from: 'START' })
    const key = ({ publishedAt, id }: Rows['article']): string => `${publishedAt?.toISOString() ?? ''} ${id}`
    const keys = page?.rows.map(({ row }) => key(row)) ?? []
    const sorted = [...keys].sort()
    expect(keys).toEqual(direction === 'ASC' ? sorted : sorted.reverse())
    expect(keys).toHaveLength(ARTICLES)
  })

  test.each([1, 2, 7, ARTICLES, 100])('by %i, forwards and backwards, they add up to the list', async (take) => {
    const expected = await all('articles', null, { order, take, from: 'START' })
    const forwards: string[] = []
    for (let after: Position | null = null, more = true; more;) {
      const page: Articles = await articles({ order, take, from: 'START', after })
      forwards.push(...page.rows.map(({ row }) => row.id))
      expect(page.hasPreviousPage).toBe(after !== null)
      more = page.hasNextPage
      after = page.rows.at(-1)?.position ?? null
    }
    expect(forwards).toEqual(expected)
    const backwards: string[] = []
    for (let before: Position | null = null, more = true; more;) {
      const page: Articles = await articles({ order, take, from: 'END', before })
      backwards.unshift(...page.rows.map(({ row }) => row.id))
      expect(page.hasNextPage).toBe(before !== null)
      more = page.hasPreviousPage
      before = page.rows[0]?.position ?? null
    }
    expect(backwards).toEqual(expected)
  })

  test('the first of many parents are those of each alone, in one statement', async () => {
    const request = { order, take: 3, from: 'START' } as const
    const alone = await Promise.all(sources.map(async (id) => (await all('source.articles', id, request)).slice(0, 3)))
    sent.length = 0
    const together = await store.pages('source.articles', [...sources, 'no uuid', ...sources], request)
    expect(sent).toHaveLength(1)
    expect(together.map(({ rows }) => rows.map(({ row }) => row.id))).toEqual([...alone, [], ...alone])
  })
})

test('after and before together cut out the middle', async () => {
  const order = { by: 'PUBLISHED_AT', direction: 'DESC' } as const
  const [page] = await store.pages('articles', [null], { order, take: 100, from: 'START' })
  const rows = page?.rows ?? []
  const [middle] = await store.pages('articles', [null], {
    order,
    take: 100,
    from: 'START',
    after: rows[3]?.position ?? null,
    before: rows[9]?.position ?? null,
  })
  expect(middle?.rows).toEqual(rows.slice(4, 9))
})

test('rows are the same in type and value as Prisma gives them', async () => {
  const [page] = await store.pages('statements', [null], {
    order: { by: 'CONFIDENCE', direction: 'DESC' },
    take: 1,
    from: 'START',
  })
  const row = page?.rows[0]?.row
  expect(row).toMatchObject({
    confidence: 0.5,
    spans: [expect.any(Number), expect.any(Number)],
    act: 'SAY',
    cueStart: null,
  })
  expect(row?.publishedAt === null || row?.publishedAt instanceof Date).toBe(true)
  expect(await store.findByIds('statement', [row?.id ?? ''])).toEqual([row])
})

test('reads answer in the order of the question, null for what is not there', async () => {
  const [a, b] = sources
  const rows = await store.findByIds('source', [
    b ?? '',
    'no uuid',
    '00000000-0000-7000-8000-000000000000',
    a ?? '',
    b ?? '',
  ])
  expect(rows.map((row) => row?.id ?? null)).toEqual([b, null, null, a, b])
  expect(await store.findByIds('source', [])).toEqual([])
})

describe('filters', () => {
  const count = async (filter: Parameters<typeof store.counts<'statements'>>[2]): Promise<number> =>
    (await store.counts('statements', [null], filter))[0] ?? -1

  test.each([
    ['act', { act: ['DENY'] as const }, 11],
    ['several acts', { act: ['SAY', 'DENY'] as const }, 33],
    ['no act at all', { act: [] }, 0],
    ['type of speaker', { speakerType: ['ORGANIZATION'] as const }, 5],
    ['both', { speakerType: ['ORGANIZATION'] as const, act: ['DENY'] as const }, 0],
    ['words', { contains: 'SURE_THING' }, 33],
    ['percent sign taken literally', { contains: '100%' }, 33],
    ['underscore taken literally', { contains: 'sure thing' }, 0],
    ['name mentioned', { mentionedName: 'WATER  board' }, 33],
    ['name not mentioned', { mentionedName: 'river board' }, 0],
    ['confidence', { minConfidence: 0.25 }, 16],
    ['language', { language: ['ar'] }, 0],
    ['an absent filter', null, 33],
    ['said at all', { saidAt: {} }, 0],
  ])('%s', async (_, filter, expected) => {
    expect(await count(filter)).toBe(expected)
  })

  test('dates: from is inside, to is outside, unknown dates match no range', async () => {
    const day = (date: number): Date => new Date(Date.UTC(2026, 0, date))
    const articles = async (publishedAt: { from?: Date; to?: Date }): Promise<number> =>
      (await store.counts('articles', [null], { publishedAt }))[0] ?? -1
    const perDay = await Promise.all([1, 2, 3, 4].map((date) => articles({ from: day(date), to: day(date + 1) })))
    expect(perDay.reduce((sum, number) => sum + number)).toBe(await articles({}))
    expect(await articles({})).toBe(18)
    expect(await articles({ from: day(2), to: day(2) })).toBe(0)
  })

  test('by speaker, source, article and who is mentioned', async () => {
    const [page] = await store.pages('speakers', [null], {
      order: { by: 'NAME', direction: 'ASC' },
      take: 9,
      from: 'START',
    })
    const named = new Map(page?.rows.map(({ row }) => [row.name, row]))
    const board = named.get('Water Board')?.id ?? ''
    expect([...named.keys()]).toEqual(['Speaker Number 0', 'Speaker Number 1', 'Speaker Number 2', 'Water Board'])
    expect(await count({ speaker: [board] })).toBe(5)
    expect(await count({ mentioned: [board] })).toBe(33)
    // What the board says of itself is not what others say about it.
    expect(await store.counts('speaker.saidAbout', [board])).toEqual([28])
    const bySource = await Promise.all(sources.map((id) => count({ source: [id] })))
    expect(bySource.reduce((sum, number) => sum + number)).toBe(33)
    expect(await store.counts('source.statements', sources)).toEqual(bySource)
    expect(await store.counts('articles', [null], { speaker: [board] })).toEqual([5])
    expect(await store.counts('speakers', [null], { nameStartsWith: 'speaker num' })).toEqual([3])
  })
})

test('the speakers of an article are counted once each', async () => {
  const [page] = await store.pages('articles', [null], {
    filter: { contains: 'Article 3:' },
    order: { by: 'PUBLISHED_AT', direction: 'ASC' },
    take: 1,
    from: 'START',
  })
  const [speakers] = await store.pages('article.speakers', [page?.rows[0]?.row.id ?? ''], {
    order: { by: 'STATEMENTS', direction: 'DESC' },
    take: 10,
    from: 'START',
  })
  expect(speakers?.rows.map(({ row }) => [row.type, row.name])).toEqual([
    ['PERSON', 'Speaker Number 0'],
    ['ORGANIZATION', 'Water Board'],
  ])
})
