import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Store, openStore } from '../src/store/store.js'

export interface TestStore extends Store {
  /** How to open the same database a second time (a server) or again (embedded, after `close`). */
  readonly target: { readonly url: string | null; readonly folder: string }
}

/** A PostgreSQL server on which the same tests run again; without it they run on the embedded database. */
export const SERVER = process.env.QALA_TEST_DATABASE_URL ?? null

/** Runs one statement on the test server's maintenance database. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(SERVER ?? '')
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function urlOf(database: string): string {
  const url = new URL(SERVER ?? '')
  url.pathname = `/${database}`
  return url.href
}

/**
 * A fresh, empty, migrated store: embedded in a temporary folder, or a new database on the server that
 * QALA_TEST_DATABASE_URL names. `close` removes it again.
 */
export async function openTestStore(options: { onQuery?: (sql: string) => void } = {}): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'qala-test-'))
  const database = SERVER === null ? null : `qala_test_${randomUUID().replaceAll('-', '')}`
  if (database !== null) await onServer(`create database ${database}`)
  const target = { url: database === null ? null : urlOf(database), folder }
  const store = await openStore({ ...target, command: 'test', ...options })
  return {
    ...store,
    target,
    close: async () => {
      await store.close()
      if (database !== null) await onServer(`drop database ${database} with (force)`)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
