import { type RunningServer, startServer } from '../../src/server/server.js'
import { createIngest } from '../../src/ingest/ingest.js'
import type { ArticleRecord } from '../../src/store/store.js'
import { type TestStore, openTestStore } from '../database.js'
import { article, speaker, statement } from '../store/article.js'

export const LIMITS = { maxDepth: 15, maxAliases: 30, maxCost: 50_000, maxTokens: 2_000, maxBody: 20_000_000 }

const BODY =
  'Mayor Lina Haddad said the bridge will open on Friday. "Reports say Omar Fares fled," she added. Officials warned of floods.'

/** One article of many: every kind of speaker, a nested and a continued statement, mentions, an occasion, a day. */
export function bridge(index: number, more: Partial<ArticleRecord> = {}): ArticleRecord {
  const body = `${BODY} Edition ${index}.`
  const person = { speaker: 0, speakerType: 'PERSON', speakerName: 'Lina Haddad' } as const
  return article({
    source: index % 2 === 0 ? { slug: 'the-mirror', name: 'The Mirror' } : { slug: 'the-lantern', name: 'The Lantern' },
    url: `https://mirror.example/${index}`,
    headline: `Haddad: bridge opens ${index}`,
    byline: 'By a reporter',
    body,
    publishedAt: new Date(Date.UTC(2026, 2, 1 + (index % 5), 12)),
    speakers: [
      speaker('PERSON', 'Lina Haddad', 'Haddad'),
      speaker('ORGANIZATION', 'Port Council'),
      speaker('PERSON', `Omar Fares ${index % 3}`),
    ],
    affiliations: [
      { person: 0, organization: 1, role: 'Mayor', foldedRole: 'mayor' },
      { person: 2, organization: null, role: 'Engineer', foldedRole: 'engineer' },
    ],
    statements: [
      statement(body, 'bridge opens', { part: 'HEADLINE', content: [{ start: 8, end: 20 }], ...person }),
      statement(body, 'the bridge will open on Friday', {
        ...person,
        speakerRole: 'Mayor',
        cue: { start: 18, end: 22 },
        mention: { start: 6, end: 17 },
        occasion: { kind: 'PRESS_CONFERENCE', span: { start: 0, end: 5 } },
        saidAt: { date: new Date('2026-03-01T00:00:00Z'), precision: 'DAY' },
        mentions: [
          {
            kind: 'ORGANIZATION',
            name: 'Port Council',
            folded: 'port council',
            span: { start: 27, end: 33 },
            speaker: 1,
          },
        ],
      }),
      statement(body, 'Reports say Omar Fares fled', { ...person, act: 'ADD', kind: 'DIRECT', continues: 1 }),
      statement(body, 'Omar Fares fled', {
        speaker: 1,
        speakerType: 'ORGANIZATION',
        speakerName: 'Port Council',
        parent: 2,
      }),
      statement(body, 'floods', { act: 'WARN', speakerType: 'UNNAMED', speakerName: 'Officials', confidence: 0.4 }),
    ],
    ...more,
  })
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } }
}

export interface Graph {
  readonly store: TestStore
  readonly server: RunningServer
  /** SQL statements sent since it was last emptied. */
  readonly sent: string[]
  /** Data of an operation that must not fail. */
  run<Data>(query: string, variables?: object): Promise<Data>
  /** Code of the first error of an operation that must. */
  fail(query: string, variables?: object): Promise<string>
  answer(query: string, variables?: object): Promise<Answer>
  close(): Promise<void>
}

/** A server over real HTTP on a fresh store with so many articles. */
export async function openGraph(articles: number): Promise<Graph> {
  const sent: string[] = []
  const store = await openTestStore({ onQuery: (sql) => sent.push(sql) })
  for (let index = 0; index < articles; index++) await store.saveArticle(bridge(index))
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    apiKey: null,
    limits: LIMITS,
    logLevel: 'silent',
    store,
    ingest: createIngest(store),
  })
  const answer = async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  }
  return {
    store,
    server,
    sent,
    answer,
    run: async <Data>(query: string, variables?: object) => {
      const { data, errors } = await answer(query, variables)
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      return data as Data
    },
    fail: async (query, variables) => {
      const { errors } = await answer(query, variables)
      const [error] = errors ?? []
      if (!error) throw new Error('the operation was to fail')
      return error.extensions.code
    },
    close: async () => {
      await server.close()
      await store.close()
    },
  }
}
