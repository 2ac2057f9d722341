import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.js'
import { type TestStore, openTestStore } from '../database.js'
import { LIMITS } from '../schema/graph.js'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function serve(more: Partial<ServerOptions> = {}): Promise<string> {
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    apiKey: null,
    limits: LIMITS,
    logLevel: 'silent',
    store,
    ingest: (documents) =>
      Promise.resolve(documents.map(() => ({ status: 'FAILED', articleId: null, statements: 0, problem: null }))),
    ...more,
  })
  running.push(server)
  return server.address
}

interface Answer {
  readonly status: number
  readonly code: string | null
  readonly text: string
  readonly cost: { readonly requested: number; readonly limit: number } | null
}

async function ask(address: string, query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  const { errors, extensions } = JSON.parse(text) as {
    errors?: { extensions: { code: string } }[]
    extensions?: { cost?: Answer['cost'] }
  }
  return { status: response.status, code: errors?.[0]?.extensions.code ?? null, text, cost: extensions?.cost ?? null }
}

const MUTATION = 'mutation { ingestArticles(input: { articles: [{ body: "x" }] }) { results { status } } }'

test('it is healthy while it lives, and ready while the database answers', async () => {
  const address = await serve()
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' })
  const { QalaError } = await import('../../src/model/errors.js')
  const gone = () => Promise.reject(new QalaError('DATABASE_UNREACHABLE', 'the database does not answer'))
  const broken = await serve({ store: { ...store, ping: gone } })
  expect((await fetch(`${broken}/healthz`)).status).toBe(200)
  expect((await fetch(`${broken}/readyz`)).status).toBe(503)
})

test('a browser gets Apollo Sandbox, and a policy that lets it work', async () => {
  const address = await serve()
  const page = await fetch(`${address}/`, { headers: { accept: 'text/html' } })
  expect(page.url).toBe(`${address}/graphql`)
  expect(await page.text()).toContain('embeddable-sandbox.cdn.apollographql.com')
  expect(page.headers.get('content-security-policy')).toContain('https://embeddable-sandbox.cdn.apollographql.com')
})

test('pages of other sites may read', async () => {
  const address = await serve()
  const response = await fetch(`${address}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://studio.apollographql.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

describe('mutations', () => {
  test('without a key: from this machine, not from pages of other sites', async () => {
    const address = await serve()
    expect(await ask(address, MUTATION)).toMatchObject({ status: 200, code: null })
    expect(await ask(address, MUTATION, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    })
  })

  test('with a key: with it only', async () => {
    const address = await serve({ apiKey: 'secret' })
    expect(await ask(address, MUTATION)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect(await ask(address, MUTATION, { authorization: 'Bearer wrong' })).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(await ask(address, MUTATION, { authorization: 'Bearer secret' })).toMatchObject({ status: 200, code: null })
    expect(await ask(address, '{ articles { totalCount } }')).toMatchObject({ status: 200, code: null })
  })

  test('never by GET', async () => {
    const address = await serve()
    const response = await fetch(`${address}/graphql?query=${encodeURIComponent(MUTATION)}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(response.status).toBe(405)
  })
})

describe('limits', () => {
  const deep = `{ articles { nodes ${'{ statements { nodes { article '.repeat(5)}{ id }${' } } }'.repeat(5)} } }`
  const aliases = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`
  const costly =
    '{ articles(first: 100) { nodes { statements(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } } } }'
  const long = `{ ${'__typename '.repeat(2_100)} }`

  test.each([
    ['a cycle 17 levels deep', deep, 'QUERY_TOO_DEEP'],
    ['31 aliases', aliases, 'TOO_MANY_ALIASES'],
    ['a million objects', costly, 'QUERY_TOO_COSTLY'],
    ['too many words', long, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, code) => {
    expect(await ask(await serve(), query)).toMatchObject({ status: 400, code })
  })

  test('the cost is told', async () => {
    const { cost } = await ask(await serve(), '{ articles(first: 7) { nodes { id } } }')
    expect(cost).toEqual({ requested: 8, limit: LIMITS.maxCost })
  })

  test('a request over the size limit', async () => {
    const address = await serve({ limits: { ...LIMITS, maxBody: 1_000 } })
    expect(await ask(address, `{ __typename } # ${'x'.repeat(1_000)}`)).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    })
  })
})

test('a fault tells a reference, and nothing of what is inside', async () => {
  const pages = () => Promise.reject(new Error('relation "secret_table" does not exist'))
  const { code, text } = await ask(await serve({ store: { ...store, pages } }), '{ articles { nodes { id } } }')
  expect(code).toBe('INTERNAL')
  expect(text).toMatch(/reference [0-9a-f-]{36}/)
  expect(text).not.toMatch(/secret_table|at .*\.[jt]s|stacktrace/)
})

test('an address that is not there', async () => {
  const response = await fetch(`${await serve()}/nowhere`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
})

test('a port in use', async () => {
  const { port } = new URL(await serve())
  await expect(serve({ port: Number(port) })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(port) as string,
  })
})

test('a stop answers what has come in, and takes nothing more', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  let entered: () => void = () => undefined
  const inside = new Promise<void>((resolve) => (entered = resolve))
  const counts: TestStore['counts'] = async (list, parents, filter) => {
    entered()
    await gate
    return store.counts(list, parents, filter)
  }
  const address = await serve({ store: { ...store, counts } })
  const answer = ask(address, '{ articles { totalCount } }')
  await inside
  const closing = running.splice(0).map((server) => server.close())
  expect(
    await Promise.race([
      closing[0]?.then(() => 'closed'),
      new Promise((resolve) => setTimeout(resolve, 100, 'waiting')),
    ]),
  ).toBe('waiting')
  release()
  expect(await answer).toMatchObject({ status: 200, code: null })
  await Promise.all(closing)
  await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed')
})
