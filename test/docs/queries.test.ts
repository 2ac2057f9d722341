import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { createIngest, ingestFiles } from '../../src/ingest/ingest.js'
import type { Ingest } from '../../src/model/ingest.js'
import { type Context, createContext, resolvers, typeDefs } from '../../src/schema/schema.js'
import { type TestStore, openTestStore } from '../database.js'
import { fences, pages } from './pages.js'

const SEEDS = readdirSync('seeds')
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => join('seeds', name))

let store: TestStore
let ingest: Ingest
const apollo = new ApolloServer<Context>({ typeDefs: [...typeDefs], resolvers })

beforeAll(async () => {
  store = await openTestStore()
  ingest = createIngest(store)
  for await (const { problem } of ingestFiles(SEEDS, ingest, { source: null, batch: 1 })) expect(problem).toBeNull()
})
afterAll(() => store.close())

/** The outermost lists of an answer that hold nothing, and the objects that are not there. */
function emptyPlaces(value: unknown, path: string): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [path]
  if (typeof value !== 'object' || Array.isArray(value)) return []
  const { nodes, ...others } = value as Record<string, unknown>
  if (nodes !== undefined) return emptyPlaces(nodes, `${path}.nodes`)
  return Object.entries(others)
    .filter(([, field]) => typeof field === 'object')
    .flatMap(([name, field]) => (field === null ? [] : emptyPlaces(field, `${path}.${name}`)))
}

const queries = pages.flatMap((page) => fences(page, 'graphql')).map(({ place, code }) => [place, code] as const)

// The order matters for one: what the mutation adds is there for those after it only.
test.each(queries)('%s answers with something', async (_, query) => {
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext({ store, ingest }) })
  if (body.kind !== 'single') throw new Error('the answer came in parts')
  const { errors, data } = body.singleResult
  expect(errors).toBeUndefined()
  const empty = Object.entries(data ?? {}).flatMap(([name, value]) => emptyPlaces(value, name))
  expect(empty.filter((path) => !path.endsWith('userErrors'))).toEqual([])
})
