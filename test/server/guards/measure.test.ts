import { Kind, buildSchema, parse } from 'graphql'
import { type Measure, measure } from '../../../src/server/guards/measure.js'

const schema = buildSchema(`
  type Query { books(first: Int, last: Int): BookConnection! book: Book! }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }
  interface Named { name: String! }
  type Book implements Named { name: String! author: Author! spans: [Span!]! }
  type Author implements Named { name: String! books(first: Int): BookConnection! }
  type Span { start: Int! }
`)

function measured(text: string, variables: Record<string, unknown> = {}): Measure {
  const document = parse(text)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first')
  return measure(schema, document, operation, variables)
}

test.each<[string, Partial<Measure>]>([
  ['{ book { name } }', { depth: 2, cost: 1, aliases: 0 }],
  ['{ a: book { b: name } c: book { name } }', { depth: 2, cost: 2, aliases: 3 }],
  ['{ books { nodes { name } } }', { cost: 1 + 20 }],
  ['{ books(first: 7) { nodes { name } totalCount } }', { cost: 1 + 7 }],
  ['{ books(last: 3) { edges { node { name } } } }', { depth: 4, cost: 1 + 3 * 2 }],
  ['{ book { spans { start } } }', { cost: 1 + 10 }],
  [
    '{ books(first: 5) { nodes { author { books(first: 4) { nodes { name } } } } } }',
    { cost: 1 + 5 * (1 + 1 + 1 + 4) },
  ],
  ['{ ...on Query { book { ...on Book { author { name } } } } }', { depth: 3, cost: 2 }],
  ['{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', { depth: 1, cost: 0 }],
])('%s', (text, expected) => {
  expect(measured(text)).toMatchObject(expected)
})

test('page sizes may come from variables and their defaults are the page', () => {
  const query = 'query ($n: Int) { books(first: $n) { nodes { name } } }'
  expect(measured(query, { n: 50 }).cost).toBe(51)
  expect(measured(query).cost).toBe(21)
})

test('fragments that double at every step are measured at once', () => {
  const steps = Array.from(
    { length: 40 },
    (_, index) =>
      `fragment F${index} on Book { author { books(first: 1) { nodes { ...F${index + 1} } } } ...F${index + 1} }`,
  )
  const began = performance.now()
  const { depth, cost } = measured(`{ book { ...F0 } } ${steps.join(' ')} fragment F40 on Book { name }`)
  expect(performance.now() - began).toBeLessThan(500)
  expect(depth).toBeGreaterThan(100)
  expect(cost).toBeGreaterThan(2 ** 40)
})
