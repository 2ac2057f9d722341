import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PGlite } from '@electric-sql/pglite'
import { QalaError } from '../model/errors.js'

/** `src/store` and `dist/store` lie at the same depth below the package. */
const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** The number `prisma migrate` locks with, so that it and this runner exclude each other. */
const LOCK = 72707369

export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hex, as Prisma records it. */
  readonly checksum: string
}

/** One connection; a migration must not wander over a pool. */
export interface Connection {
  run(sql: string): Promise<unknown>
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
}

/** The migrations of this build, in the order of their names. */
export function readMigrations(folder: string = FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })
}

// Prisma's own table, so that `prisma migrate deploy` can take over on a server.
const TABLE = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`

interface Applied {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** Refuses a database that another build has taken further, or whose history differs from the files. */
function check(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(name)
    if (migration === undefined) {
      throw new QalaError(
        'DATABASE_TOO_NEW',
        `the database has the migration ${name}, which this version of Qala does not know: run the version that made it, or a newer one`,
      )
    }
    if (!finished) {
      throw new QalaError(
        'MIGRATION_FAILED',
        `the migration ${name} was begun by another tool and never finished: resolve it with 'prisma migrate resolve'`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new QalaError(
        'MIGRATION_FAILED',
        `the migration ${name} was changed after it was applied: restore prisma/migrations/${name}/migration.sql`,
      )
    }
  }
}

async function apply(connection: Connection, { name, sql, checksum }: Migration): Promise<void> {
  await connection.run('begin')
  try {
    await connection.run(sql)
    await connection.rows(
      'insert into "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") values ($1, $2, now(), $3, 1)',
      [randomUUID(), checksum, name],
    )
    await connection.run('commit')
  } catch (cause) {
    await connection.run('rollback')
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new QalaError('MIGRATION_FAILED', `the migration ${name} failed and was undone: ${reason}`, {}, { cause })
  }
}

/**
 * Applies what is missing, each migration in a transaction of its own, under an advisory lock: several processes may
 * start at once. Returns the names applied. Throws DATABASE_TOO_NEW or MIGRATION_FAILED.
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await connection.rows('select pg_advisory_lock($1)', [LOCK])
  try {
    await connection.run(TABLE)
    const applied = await connection.rows<Applied>(
      `select "migration_name" as "name", "checksum", "finished_at" is not null as "finished"
       from "_prisma_migrations" where "rolled_back_at" is null`,
    )
    check(applied, migrations)
    const done = new Set(applied.map(({ name }) => name))
    const missing = migrations.filter(({ name }) => !done.has(name))
    for (const migration of missing) await apply(connection, migration)
    return missing.map(({ name }) => name)
  } finally {
    await connection.rows('select pg_advisory_unlock($1)', [LOCK])
  }
}

/** The same on an embedded database. */
export function migrateEmbedded(database: PGlite): Promise<string[]> {
  return migrate({
    run: (sql) => database.exec(sql),
    rows: async <Row>(sql: string, values?: readonly unknown[]) =>
      (await database.query<Row>(sql, values ? [...values] : [])).rows,
  })
}
