import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { QalaError } from '../../model/errors.js'
import { migrate } from '../migrations.js'
import type { Adapter, Database, Target } from './adapter.js'

/** How long to wait for the server, in milliseconds. */
const CONNECT_TIMEOUT = 5_000

/**
 * Prisma sends dates without an offset and reads them as UTC: the session must count in UTC too, whatever the server does.
 * What DATABASE_URL says of `options` itself stays in front.
 */
function inUtc(url: string): string {
  const parsed = new URL(url)
  parsed.searchParams.set('options', `${parsed.searchParams.get('options') ?? ''} -c TimeZone=UTC`.trim())
  return parsed.href
}

/** The server and database of a URL, without user and password. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}

function parse(url: string): string {
  if (URL.canParse(url)) return inUtc(url)
  throw new QalaError(
    'BAD_CONFIGURATION',
    'DATABASE_URL is no URL: write postgresql://user:password@host:5432/database',
  )
}

async function migrateOver(config: pg.ClientConfig, place: string): Promise<void> {
  const client = new pg.Client(config)
  try {
    await client.connect()
  } catch (cause) {
    throw new QalaError(
      'DATABASE_UNREACHABLE',
      `the database at ${place} does not answer (${reasonOf(cause)}): check DATABASE_URL and that the server runs`,
      {},
      { cause },
    )
  }
  try {
    await migrate({
      run: (sql) => client.query(sql),
      rows: async <Row>(sql: string, values?: readonly unknown[]) =>
        (await client.query(sql, values ? [...values] : [])).rows as Row[],
    })
  } finally {
    await client.end()
  }
}

/** A refused connection to a name with several addresses is an AggregateError without a message. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ')
  return cause instanceof Error ? cause.message : String(cause)
}

/** The same text always gets the same prepared statement. */
function statementName({ sql }: { readonly sql: string }): string {
  return createHash('sha1').update(sql).digest('base64url')
}

async function open({ url }: Target): Promise<Database> {
  const connectionString = parse(url ?? '')
  const config = { connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT }
  await migrateOver(config, placeOf(connectionString))
  return {
    adapter: new PrismaPg(config, { statementNameGenerator: statementName }),
    announce: () => undefined,
    // Prisma ends the pool it made of the configuration.
    close: () => Promise.resolve(),
  }
}

export const postgres: Adapter = { name: 'postgres', protocols: ['postgresql://', 'postgres://'], open }
