import { randomUUID } from 'node:crypto'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { migrate, readMigrations } from './migrations.js'

const FOLDER = fileURLToPath(new URL('../../dist/template', import.meta.url))

/** A template is of use only to the same PGlite and, so that a first start has nothing to do, the same migrations. */
function templateFile(): string {
  const manifest = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '..', 'package.json')
  const { version } = createRequire(import.meta.url)(manifest) as { version: string }
  const key = createHash('sha256').update(version)
  for (const { name, checksum } of readMigrations()) key.update(name).update(checksum)
  return join(FOLDER, `${key.digest('hex').slice(0, 16)}.tar.gz`)
}

async function makeTemplate(): Promise<Buffer> {
  const database = await PGlite.create()
  try {
    await migrate({
      run: (sql) => database.exec(sql),
      rows: async <Row>(sql: string, values?: readonly unknown[]) =>
        (await database.query<Row>(sql, values ? [...values] : [])).rows,
    })
    const dump = await database.dumpDataDir('gzip')
    return Buffer.from(await dump.arrayBuffer())
  } finally {
    await database.close()
  }
}

/**
 * A migrated, empty database as the file that PGlite loads in a second, where `initdb` takes several. Made by the build;
 * where it is missing, made now. Returns the file's path. Processes that make it at once do not disturb each other.
 */
export async function prepareTemplate(): Promise<string> {
  const file = templateFile()
  if (existsSync(file)) return file
  const bytes = await makeTemplate()
  await mkdir(FOLDER, { recursive: true })
  const partial = `${file}.${randomUUID()}`
  await writeFile(partial, bytes)
  await rename(partial, file)
  return file
}

/** The template as `loadDataDir` takes it. */
export async function loadTemplate(): Promise<Blob> {
  return new Blob([await readFile(await prepareTemplate())])
}
