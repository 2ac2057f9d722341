import { DATE_PRECISIONS } from '../../src/model/vocabulary.js'
import { type TestStore, openTestStore } from '../database.js'
import { article, speaker, statement } from './article.js'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const BODY = 'Mayor Lina Haddad said the bridge will open. She denied that "money is missing".'

function bridge(more: Parameters<typeof article>[0] = {}) {
  return article({
    body: BODY,
    headline: 'Bridge opens',
    url: 'https://mirror.example/bridge',
    publishedAt: new Date('2026-03-02T08:00:00Z'),
    speakers: [speaker('PERSON', 'Lina Haddad', 'Haddad'), speaker('ORGANIZATION', 'Port Council')],
    affiliations: [{ person: 0, organization: 1, role: 'Mayor', foldedRole: 'mayor' }],
    statements: [
      statement(BODY, 'the bridge will open', {
        speaker: 0,
        speakerType: 'PERSON',
        speakerName: 'Lina Haddad',
        speakerRole: 'Mayor',
        cue: { start: 18, end: 22 },
        mention: { start: 6, end: 17 },
        occasion: { kind: 'STATEMENT', span: { start: 0, end: 5 } },
        saidAt: { date: new Date('2026-03-01T00:00:00Z'), precision: 'DAY' },
        mentions: [{ kind: 'PLACE', name: 'bridge', folded: 'bridge', span: { start: 27, end: 33 }, speaker: null }],
      }),
      statement(BODY, 'money is missing', {
        speaker: 0,
        speakerType: 'PERSON',
        act: 'DENY',
        kind: 'DIRECT',
        continues: 0,
      }),
    ],
    ...more,
  })
}

test('an article is stored with all that belongs to it', async () => {
  const { status, articleId } = await store.saveArticle(bridge())
  expect(status).toBe('STORED')
  const [row] = await store.findByIds('article', [articleId])
  expect(row).toMatchObject({ headline: 'Bridge opens', body: BODY, bodyLength: BODY.length, headlineLength: 12 })
  expect(row?.publishedAt).toEqual(new Date('2026-03-02T08:00:00Z'))
  const [page] = await store.pages('article.statements', [articleId], {
    order: { by: 'POSITION', direction: 'ASC' },
    take: 10,
    from: 'START',
  })
  const rows = page?.rows.map(({ row }) => row) ?? []
  expect(rows.map(({ text, act, kind }) => [text, act, kind])).toEqual([
    ['the bridge will open', 'SAY', 'INDIRECT'],
    ['money is missing', 'DENY', 'DIRECT'],
  ])
  expect(rows[0]).toMatchObject({
    spans: [23, 43],
    cueStart: 18,
    occasionKind: 'STATEMENT',
    saidAt: new Date('2026-03-01T00:00:00Z'),
    saidAtPrecision: 'DAY',
    confidence: 0.9,
    language: 'en',
    publishedAt: row?.publishedAt,
    sourceId: row?.sourceId,
  })
  expect(rows[1]?.continuesId).toBe(rows[0]?.id)
  const [mention] = await store.counts('statement.mentions', [rows[0]?.id ?? ''])
  expect(mention).toBe(1)
  const [affiliations] = await store.pages('person.affiliations', [rows[0]?.personId ?? ''], {
    order: { by: 'LAST_SEEN', direction: 'DESC' },
    take: 10,
    from: 'START',
  })
  expect(affiliations?.rows.map(({ row }) => row.role)).toEqual(['Mayor'])
})

test('the same again is a duplicate, the same URL with another text is a change', async () => {
  const first = await store.saveArticle(bridge())
  expect(first.status).toBe('DUPLICATE')
  expect(await store.saveArticle(bridge({ url: null }))).toEqual(first)
  expect(await store.saveArticle(bridge({ body: `${BODY} More.`, statements: [] }))).toEqual({
    ...first,
    status: 'CHANGED',
  })
  expect(await store.counts('articles', [null])).toEqual([1])
})

test('one that breaks a rule of the database leaves nothing behind', async () => {
  const before = await store.counts('people', [null])
  const broken = bridge({
    url: null,
    body: `${BODY} Again.`,
    speakers: [speaker('PERSON', 'Nobody Atall')],
    affiliations: [],
    statements: [statement(BODY, 'open', { content: [{ start: 5, end: 100_000 }] })],
  })
  await expect(store.saveArticle(broken)).rejects.toThrow('statement_spans')
  expect(await store.counts('people', [null])).toEqual(before)
  expect(await store.counts('articles', [null])).toEqual([1])
})

test('articles that share speakers can be written at once, each once, while others read', async () => {
  const records = Array.from({ length: 20 }, (_, index) => {
    const people = [
      speaker('PERSON', 'Omar Fares'),
      speaker('PERSON', 'Dalia Noor'),
      speaker('ORGANIZATION', 'River Board'),
    ]
    return bridge({
      url: `https://mirror.example/${index}`,
      body: `${BODY} ${index}`,
      publishedAt: new Date(Date.UTC(2026, 0, 1 + index)),
      speakers: index % 2 === 0 ? people : people.reverse(),
      affiliations: [],
      statements: [],
    })
  })
  const [results] = await Promise.all([
    Promise.all([...records, ...records].map((record) => store.saveArticle(record))),
    Promise.all(records.map(() => store.counts('articles', [null]))),
  ])
  expect(results.filter(({ status }) => status === 'STORED')).toHaveLength(20)
  expect(results.filter(({ status }) => status === 'DUPLICATE')).toHaveLength(20)
  expect(await store.counts('people', [null], { name: 'omar fares' })).toEqual([1])
})

test('what is said of a speaker does not depend on which article came first', async () => {
  const shapes = ['Sami Amin', 'Sami  Amin', 'sami amin'].map((name, index) =>
    article({
      body: `Text ${name} ${index}`,
      publishedAt: index === 1 ? null : new Date(Date.UTC(2026, 4, 10 - index)),
      speakers: [speaker('PERSON', name)],
      affiliations: [{ person: 0, organization: null, role: 'Engineer', foldedRole: 'engineer' }],
    }),
  )
  const outcomes: unknown[] = []
  for (const order of [shapes, [...shapes].reverse()]) {
    const fresh = await openTestStore()
    for (const record of order) await fresh.saveArticle(record)
    const [people] = await fresh.pages('people', [null], {
      order: { by: 'NAME', direction: 'ASC' },
      take: 5,
      from: 'START',
    })
    const ids = people?.rows.map(({ row }) => row.id) ?? []
    const [roles] = await fresh.pages('person.affiliations', ids, {
      order: { by: 'LAST_SEEN', direction: 'DESC' },
      take: 5,
      from: 'START',
    })
    outcomes.push([
      people?.rows.map(({ row }) => row.name),
      roles?.rows.map(({ row }) => [row.firstSeen, row.lastSeen]),
    ])
    await fresh.close()
  }
  expect(outcomes[0]).toEqual(outcomes[1])
  expect(outcomes[0]).toEqual([['Sami  Amin'], [[new Date('2026-05-08'), new Date('2026-05-10')]]])
})

test.each(DATE_PRECISIONS)('when something was said is kept to the %s', async (precision) => {
  const body = `The ${precision} is known.`
  const saidAt = { date: new Date('2014-05-01T00:00:00Z'), precision }
  const { articleId } = await store.saveArticle(article({ body, statements: [statement(body, 'known', { saidAt })] }))
  const [page] = await store.pages('article.statements', [articleId], {
    order: { by: 'POSITION', direction: 'ASC' },
    take: 1,
    from: 'START',
  })
  expect(page?.rows[0]?.row).toMatchObject({ saidAt: saidAt.date, saidAtPrecision: precision })
})
