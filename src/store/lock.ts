import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { QalaError } from '../model/errors.js'

/** Who holds an embedded data folder. */
export interface Holder {
  readonly pid: number
  /** When the process began, in the kernel's ticks, where the kernel tells: pids are used again. */
  readonly started: string | null
  readonly command: string
  readonly since: string
  /** Where the holder answers, if it is a server: "http://127.0.0.1:4000". */
  readonly address: string | null
}

export interface Lock {
  announce(address: string): void
  release(): void
}

const FILE = 'lock.json'

function startOf(pid: number): string | null {
  try {
    // The command name, in parentheses, may hold spaces and parentheses; the start time is the 22nd field.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    // No /proc on this system, or no such process: the caller asks the process itself next.
    return null
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return started === null || startOf(pid) === started
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Missing, or cut short by a power failure: nobody holds it.
    return null
  }
}

/** Who holds the folder now, if anyone does. */
export function readHolder(folder: string): Holder | null {
  const holder = read(join(folder, FILE))
  return holder !== null && isAlive(holder) ? holder : null
}

/** Puts a complete file in place, or fails when one is there: a reader never sees half of it. */
function claim(file: string, holder: Holder): boolean {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(draft)
  }
}

/** Moves a dead holder's file away. Of several that try at once one succeeds; who moved a live one puts it back. */
function clear(file: string): void {
  const away = `${file}.${randomUUID()}`
  try {
    renameSync(file, away)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = read(away)
  if (moved !== null && isAlive(moved)) claim(file, moved)
  rmSync(away)
}

function inUse(folder: string, { pid, command, since, address }: Holder): QalaError {
  const where = address === null ? '' : ` at ${address}`
  return new QalaError(
    'DATA_IN_USE',
    `the data folder ${folder} is in use by 'qala ${command}' (process ${pid}${where}, since ${since}): ` +
      'stop it, or set QALA_DATA to another folder, or DATABASE_URL to a PostgreSQL server, which many may share',
    { file: folder },
  )
}

/** Takes the folder for this process. Throws DATA_IN_USE, which names the holder. The folder must exist. */
export function takeLock(folder: string, command: string): Lock {
  const file = join(folder, FILE)
  const mine: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    command,
    since: new Date().toISOString(),
    address: null,
  }
  while (!claim(file, mine)) {
    const holder = readHolder(folder)
    if (holder !== null) throw inUse(folder, holder)
    clear(file)
  }
  return {
    announce(address) {
      const draft = `${file}.${randomUUID()}`
      writeFileSync(draft, JSON.stringify({ ...mine, address }))
      renameSync(draft, file)
    },
    release() {
      rmSync(file, { force: true })
    },
  }
}
