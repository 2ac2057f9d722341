import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { QalaError } from '../../model/errors.js'
import { takeLock } from '../lock.js'
import { migrateEmbedded } from '../migrations.js'
import { copyTemplate } from '../template.js'
import type { Adapter, Database, Target } from './adapter.js'

/** The database's own folder inside the data folder, beside the lock. */
const DATABASE = 'pg'
const PARTIAL = `${DATABASE}.partial-`

/** Makes the folder, or refuses one that is full of something else. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const entries = await readdir(folder)
    const ours = entries.filter((name) => name === DATABASE || name.startsWith(PARTIAL) || name.startsWith('lock.json'))
    if (entries.length > 0 && ours.length === 0) {
      throw new QalaError(
        'BAD_CONFIGURATION',
        `the folder ${folder} holds other files and no Qala database: set QALA_DATA to an empty or a new folder`,
        { file: folder },
      )
    }
  } catch (cause) {
    if (cause instanceof QalaError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new QalaError(
      'BAD_CONFIGURATION',
      `the data folder ${folder} cannot be used (${reason}): set QALA_DATA to a folder that this user may write`,
      { file: folder },
      { cause },
    )
  }
}

/** The template is copied aside and moved into place whole: a start that is killed leaves nothing half made. */
async function fillFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(PARTIAL)) await rm(join(folder, name), { recursive: true })
  }
  if (existsSync(join(folder, DATABASE))) return
  const partial = join(folder, `${PARTIAL}${randomUUID()}`)
  await copyTemplate(partial)
  await rename(partial, join(folder, DATABASE))
}

async function start(folder: string): Promise<PGlite> {
  await fillFolder(folder)
  const database = await PGlite.create({ dataDir: join(folder, DATABASE) })
  // Prisma sends dates without an offset and reads them as UTC.
  await database.exec("set timezone to 'UTC'")
  await migrateEmbedded(database)
  return database
}

/**
 * PostgreSQL in this process, its files in a folder that a lock keeps to one process. It runs without fsync: what was
 * committed survives the death of the process (the operating system holds it), but a power failure may lose the last
 * seconds or, at worst, the folder. Whoever cannot ingest again uses a PostgreSQL server.
 */
async function open({ folder, command }: Target): Promise<Database> {
  await prepareFolder(folder)
  const lock = takeLock(folder, command)
  try {
    const database = await start(folder)
    return {
      adapter: new PrismaPGlite(database),
      announce: (address) => {
        lock.announce(address)
      },
      close: async () => {
        await database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

export const pglite: Adapter = { name: 'pglite', protocols: [], open }
