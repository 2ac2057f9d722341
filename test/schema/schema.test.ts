import { readFileSync, readdirSync } from 'node:fs'
import {
  type GraphQLSchema,
  TypeInfo,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { typeDefs } from '../../src/schema/schema.js'
import { type Graph, openGraph } from './graph.js'

const FOLDER = 'test/schema/operations'
const operations = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]))
const schema: GraphQLSchema = buildSchema(typeDefs.join('\n'))

const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
)

let graph: Graph
beforeAll(async () => {
  graph = await openGraph(3)
})
afterAll(() => graph.close())

test('every field is queried by one of the operations', () => {
  const asked = new Set<string>()
  for (const text of operations.values()) {
    const info = new TypeInfo(schema)
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        Field: ({ name }) => {
          asked.add(`${info.getParentType()?.name ?? ''}.${name.value}`)
        },
      }),
    )
  }
  // A field of the interface is the same resolver in both of its types.
  const fields = types
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`))
  expect(fields.filter((field) => !asked.has(field))).toEqual([])
})

test('everything has a description: that is the manual', () => {
  const missing = types.flatMap((type) => {
    const parts = [[type.name, type.description] as const]
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        parts.push([`${type.name}.${field.name}`, field.description])
        for (const argument of field.args)
          parts.push([`${type.name}.${field.name}(${argument.name})`, argument.description])
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field.description])
    if (isEnumType(type))
      for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description])
    return parts.filter(([, description]) => !description).map(([name]) => name)
  })
  expect(missing).toEqual([])
})

test('the operation that asks for everything gets it', async () => {
  const data = await graph.run<Record<string, unknown>>(operations.get('everything.graphql') ?? '', {
    article: 'https://mirror.example/1',
    source: 'the-lantern',
  })
  expect(Object.entries(data).filter(([, value]) => value === null)).toEqual([])
  expect(data).toMatchObject({
    source: { name: 'The Lantern', articles: { totalCount: 1, nodes: [{}] } },
    article: {
      headline: 'Haddad: bridge opens 1',
      publishedAt: '2026-03-02T12:00:00.000Z',
      speakers: { totalCount: 2 },
      statements: {
        totalCount: 5,
        nodes: [
          { text: 'bridge opens', evidence: { part: 'HEADLINE', before: 'Haddad: ', spans: [{ start: 8, end: 20 }] } },
          {
            text: 'the bridge will open on Friday',
            cue: { text: 'said' },
            attribution: { type: 'PERSON', text: 'Lina Haddad', role: 'Mayor' },
            evidence: { part: 'BODY', before: 'Mayor Lina Haddad said ' },
            occasion: { kind: 'PRESS_CONFERENCE', span: { text: 'Mayor' } },
            saidAt: '2026-03-01T00:00:00.000Z',
            saidAtPrecision: 'DAY',
            continuations: { totalCount: 1 },
            mentions: { nodes: [{ kind: 'ORGANIZATION', speaker: { name: 'Port Council' } }] },
          },
          { act: 'ADD', kind: 'DIRECT', continues: {}, nested: { totalCount: 1 } },
          { parent: {}, speaker: {} },
          { speaker: null, attribution: { type: 'UNNAMED', name: 'Officials', text: null, span: null } },
        ],
      },
    },
    person: {
      name: 'Lina Haddad',
      names: ['Lina Haddad', 'Haddad'],
      affiliations: [{ role: 'Mayor', organization: {} }],
    },
    organization: { members: [{ person: { name: 'Lina Haddad' } }], saidAbout: { totalCount: 3 } },
  })
})

test('nodes come back in the order asked for, whatever their type, null where there is none', async () => {
  interface Ids {
    readonly articles: {
      readonly nodes: readonly {
        readonly id: string
        readonly source: { readonly id: string }
        readonly statements: { readonly nodes: readonly { readonly id: string }[] }
      }[]
    }
  }
  const { articles } = await graph.run<Ids>('{ articles { nodes { id source { id } statements { nodes { id } } } } }')
  const [article] = articles.nodes
  const statement = article?.statements.nodes[0]?.id
  const data = await graph.run(operations.get('nodes.graphql') ?? '', { id: article?.source.id, statement })
  expect(data).toEqual({
    node: { id: article?.source.id },
    nodes: [{ id: article?.source.id }, { id: statement, text: 'bridge opens' }],
    statement: { id: statement },
  })
  const unknown = Buffer.from('Article:00000000-0000-7000-8000-000000000000').toString('base64url')
  expect(await graph.run('query ($id: ID!) { node(id: $id) { id } }', { id: unknown })).toEqual({ node: null })
})

test('the id of a person is no id of an organization', async () => {
  interface Ids {
    readonly person: { readonly id: string }
  }
  const { person } = await graph.run<Ids>('{ person(name: "Lina Haddad") { id } }')
  const swapped = Buffer.from(
    Buffer.from(person.id, 'base64url').toString().replace('Person', 'Organization'),
  ).toString('base64url')
  expect(await graph.run('query ($id: ID!) { node(id: $id) { id } }', { id: swapped })).toEqual({ node: null })
  expect(await graph.fail('query ($id: ID!) { organization(id: $id) { id } }', { id: person.id })).toBe('BAD_ID')
})

test.each([
  ['BAD_ARGUMENT', '{ articles(first: -1) { totalCount nodes { id } } }'],
  ['BAD_ARGUMENT', '{ articles(first: 101) { nodes { id } } }'],
  ['BAD_ARGUMENT', '{ articles(first: 1, last: 1) { nodes { id } } }'],
  ['BAD_ARGUMENT', '{ article { id } }'],
  ['BAD_ARGUMENT', '{ article(id: "a", url: "b") { id } }'],
  ['BAD_ARGUMENT', `{ statements(filter: { contains: "${'x'.repeat(201)}" }) { totalCount } }`],
  ['BAD_ARGUMENT', '{ statements { nodes { evidence { before(length: 5000) } } } }'],
  ['BAD_ARGUMENT', '{ statements(filter: { contains: "\\u0000" }) { totalCount } }'],
  ['BAD_ARGUMENT', '{ article(url: "\\u0000") { id } }'],
  ['BAD_CURSOR', '{ articles(after: "nonsense") { nodes { id } } }'],
  ['BAD_ID', '{ node(id: "nonsense") { id } }'],
  ['BAD_ID', '{ statements(filter: { speaker: ["nonsense"] }) { totalCount } }'],
  ['BAD_USER_INPUT', '{ articles(filter: { publishedAt: { from: "2026-02-30" } }) { totalCount } }'],
  ['GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
  ['GRAPHQL_PARSE_FAILED', '{ articles'],
])('%s: %s', async (code, query) => {
  const found = await graph.fail(query)
  // A literal that no scalar takes fails in validation, a variable in coercion.
  expect(code === 'BAD_USER_INPUT' ? ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'] : [code]).toContain(found)
})

test('a cursor is of use only to its own list, order and filter', async () => {
  interface Page {
    readonly statements: { readonly pageInfo: { readonly endCursor: string } }
  }
  const { statements } = await graph.run<Page>('{ statements(first: 2) { pageInfo { endCursor } } }')
  const after = { after: statements.pageInfo.endCursor }
  const page = (rest: string): string =>
    `query ($after: String) { statements(after: $after, first: 2${rest}) { nodes { id } } }`
  await graph.run(page(''), after)
  expect(await graph.fail(page(', filter: { act: [SAY] }'), after)).toBe('BAD_CURSOR')
  expect(await graph.fail(page(', orderBy: { field: CONFIDENCE }'), after)).toBe('BAD_CURSOR')
  expect(await graph.fail('query ($after: String) { articles(after: $after) { nodes { id } } }', after)).toBe(
    'BAD_CURSOR',
  )
})

test('a cursor that was tampered with is refused', async () => {
  interface Page {
    readonly statements: { readonly pageInfo: { readonly endCursor: string } }
  }
  const { statements } = await graph.run<Page>('{ statements(first: 2) { pageInfo { endCursor } } }')
  const [version, list, , id] = JSON.parse(
    Buffer.from(statements.pageInfo.endCursor, 'base64url').toString(),
  ) as readonly unknown[]
  const after = Buffer.from(JSON.stringify([version, list, 'no date', id])).toString('base64url')
  const query = 'query ($after: String) { statements(after: $after, first: 2) { nodes { id } } }'
  expect(await graph.fail(query, { after })).toBe('BAD_ARGUMENT')
})

test('pages in both directions add up to the list', async () => {
  interface Page {
    readonly statements: {
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: {
        readonly startCursor: string
        readonly endCursor: string
        readonly hasNextPage: boolean
        readonly hasPreviousPage: boolean
      }
    }
  }
  const info = '{ nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }'
  const all = (await graph.run<Page>(`{ statements ${info} }`)).statements.nodes.map(({ id }) => id)
  const forwards: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { statements }: Page = await graph.run<Page>(
      `query ($after: String) { statements(first: 4, after: $after) ${info} }`,
      { after },
    )
    forwards.push(...statements.nodes.map(({ id }) => id))
    after = statements.pageInfo.endCursor
    more = statements.pageInfo.hasNextPage
  }
  expect(forwards).toEqual(all)
  const backwards: string[] = []
  for (let before: string | null = null, more = true; more;) {
    const { statements }: Page = await graph.run<Page>(
      `query ($before: String) { statements(last: 4, before: $before) ${info} }`,
      { before },
    )
    backwards.unshift(...statements.nodes.map(({ id }) => id))
    before = statements.pageInfo.startCursor
    more = statements.pageInfo.hasPreviousPage
  }
  expect(backwards).toEqual(all)
})

test.each([
  ['act: [WARN]', 3],
  ['kind: [DIRECT]', 3],
  ['speakerType: [UNNAMED]', 3],
  ['language: ["ar"]', 0],
  ['contains: "FLOODS"', 3],
  ['mentionedName: "port  council"', 3],
  ['minConfidence: 0.5', 12],
  ['publishedAt: { from: "2026-03-02", to: "2026-03-03" }', 5],
  ['saidAt: {}', 3],
  ['act: [SAY], speakerType: [ORGANIZATION]', 3],
])('statements by %s', async (filter, totalCount) => {
  expect(await graph.run(`{ statements(filter: { ${filter} }) { totalCount } }`)).toEqual({
    statements: { totalCount },
  })
})

describe('the nested question', () => {
  const NESTED = `query ($first: Int) {
    articles(first: $first) { nodes { statements(first: $first) { nodes { text speaker {
      name affiliations { role organization { name } }
      statements(first: $first) { nodes { text article { headline source { name } } } }
    } } } } }
  }`

  test('takes as many SQL statements for large pages as for small ones', async () => {
    const counts: number[] = []
    for (const first of [1, 2, 3, 4, 5, 10]) {
      graph.sent.length = 0
      await graph.run(NESTED, { first })
      counts.push(graph.sent.length)
    }
    // Articles; statements; speakers; their affiliations, or members, and their statements; organizations; articles; sources.
    expect(counts).toEqual([8, 8, 8, 8, 8, 8])
  })

  test('counts are made only when asked for', async () => {
    graph.sent.length = 0
    await graph.run('{ statements(first: 1) { nodes { id } } }')
    expect(graph.sent).toHaveLength(1)
    graph.sent.length = 0
    await graph.run('{ statements(first: 1) { totalCount } }')
    expect(graph.sent).toHaveLength(1)
    expect(graph.sent[0]).toContain('count(*)')
  })
})

describe('ingestArticles', () => {
  const ingest = (articles: readonly object[]) =>
    graph.run(operations.get('ingest.graphql') ?? '', { input: { articles } })

  test('stores what can be stored and says what cannot', async () => {
    const body = 'Mayor Rami Saleh said that the harbour was closed.'
    const answer = await ingest([
      { headline: 'Harbour closed', body, source: 'The Wave', url: 'https://wave.example/1' },
      { body: 'x'.repeat(1_000_001) },
      { body, url: 'ftp://wave.example/1' },
      { body: '   ' },
      { body: 'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει.' },
      { headline: 'Harbour closed', body, source: 'The Wave' },
      { body, byline: 'by\0line' },
      { body: 'Another text altogether, which said that nothing happened.', url: 'https://wave.example/1' },
    ])
    expect(answer).toMatchObject({
      ingestArticles: {
        results: [
          { status: 'STORED', article: { headline: 'Harbour closed', statements: { totalCount: 1 } } },
          { status: 'FAILED', article: null },
          { status: 'FAILED' },
          { status: 'FAILED' },
          { status: 'FAILED' },
          { status: 'DUPLICATE', article: {} },
          { status: 'FAILED' },
          { status: 'FAILED' },
        ],
        userErrors: [
          { code: 'TOO_LARGE', path: ['input', 'articles', '1', 'body'] },
          { code: 'BAD_FIELD', path: ['input', 'articles', '2', 'url'] },
          { code: 'EMPTY', path: ['input', 'articles', '3', 'body'] },
          { code: 'UNKNOWN_LANGUAGE', path: ['input', 'articles', '4'] },
          { code: 'BAD_FIELD', path: ['input', 'articles', '6', 'byline'] },
          { code: 'ARTICLE_CHANGED', path: ['input', 'articles', '7', 'url'] },
        ],
      },
    })
  })

  test.each([[0], [101]])('%i articles are refused', async (number) => {
    const articles = Array.from({ length: number }, () => ({ body: 'x' }))
    expect(await graph.fail(operations.get('ingest.graphql') ?? '', { input: { articles } })).toBe('BAD_ARGUMENT')
  })
})
