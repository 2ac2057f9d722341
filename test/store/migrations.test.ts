import { PGlite } from '@electric-sql/pglite'
import { TABLES } from '../../src/store/reads/columns.js'
import { type Connection, type Migration, migrate, readMigrations } from '../../src/store/migrations.js'
import { missingSql } from '../../build/migration.mjs'

function over(database: PGlite): Connection {
  return {
    run: (sql) => database.exec(sql),
    rows: async <Row>(sql: string, values?: readonly unknown[]) =>
      (await database.query<Row>(sql, values ? [...values] : [])).rows,
  }
}

let database: PGlite
let connection: Connection
beforeAll(async () => {
  database = await PGlite.create()
  connection = over(database)
})
afterAll(() => database.close())

const made = (name: string, sql: string): Migration => ({ name, sql, checksum: name.padEnd(64, '0') })
const first = made('1_first', 'create table a (id int)')
const second = made('2_second', 'create table b (id int); insert into b values (1)')

test('what is missing is applied, once, and recorded as Prisma does', async () => {
  expect(await migrate(connection, [first])).toEqual(['1_first'])
  expect(await migrate(connection, [first, second])).toEqual(['2_second'])
  expect(await migrate(connection, [first, second])).toEqual([])
  const { rows } = await database.query(
    'select migration_name, checksum, applied_steps_count, logs, rolled_back_at from _prisma_migrations order by 1',
  )
  expect(rows).toEqual(
    [first, second].map(({ name, checksum }) => ({
      migration_name: name,
      checksum,
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
    })),
  )
})

test('one that fails is undone whole and says why', async () => {
  const third = made('3_third', 'create table c (id int); insert into nowhere values (1)')
  await expect(migrate(connection, [first, second, third])).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringContaining('"nowhere" does not exist') as string,
  })
  const { rows } = await database.query("select to_regclass('c') as c")
  expect(rows).toEqual([{ c: null }])
})

test.each([
  ['DATABASE_TOO_NEW', [first], '2_second'],
  ['MIGRATION_FAILED', [first, { ...second, checksum: 'other' }], 'changed'],
])('%s: a history that is not ours is refused', async (code, migrations, words) => {
  await expect(migrate(connection, migrations)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words) as string,
  })
})

test('the migrations lead to prisma/schema.prisma, nothing missing', async () => {
  expect(await missingSql()).toContain('This is an empty migration')
})

test('the columns that SQL reads are those of the schema', async () => {
  const fresh = await PGlite.create()
  await migrate(over(fresh), readMigrations())
  const { rows } = await fresh.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public' and table_name not like E'\\\\_%'`,
  )
  await fresh.close()
  const read = new Set(Object.values(TABLES).map(({ table }) => table))
  const actual = rows
    .filter(({ table }) => read.has(table))
    .map(({ table, column }) => `${table}.${column}`)
    .sort()
  const known = Object.values(TABLES).flatMap(({ table, columns }) =>
    Object.values(columns as Record<string, string>).map((column) => `${table}.${column}`),
  )
  expect(known.sort()).toEqual(actual)
})
