import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const CLI = resolve('dist/cli.js')
const RUNNING = new Set<ChildProcess>()
const FOLDERS: string[] = []

if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: `npm test` builds it, jest alone does not')

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly error: string
}

export type Environment = Readonly<Record<string, string>>

/** A folder of this test, removed by `cleanUp`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qala-command-'))
  FOLDERS.push(folder)
  return folder
}

/** Ends what a failed test may have left running. */
export function cleanUp(): void {
  for (const child of RUNNING) child.kill('SIGKILL')
  for (const folder of FOLDERS.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** One process of the built command, as a person starts it: nothing of this test's environment but the path. */
export class Running {
  out = ''
  error = ''
  readonly ended: Promise<Ended>
  private readonly child: ChildProcess

  constructor(words: readonly string[], environment: Environment, input?: string | Uint8Array) {
    const env = { PATH: process.env.PATH, QALA_DATA: newFolder(), ...environment }
    const child = spawn(process.execPath, [CLI, ...words], { env, stdio: 'pipe' })
    RUNNING.add(child)
    this.child = child
    child.stdout.on('data', (chunk: Buffer) => (this.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (this.error += chunk.toString()))
    // It may have ended without reading everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    this.ended = new Promise((done) => {
      child.on('close', (status, signal) => {
        RUNNING.delete(child)
        done({ status, signal, out: this.out, error: this.error })
      })
    })
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  /** Resolves when `seen` holds of what it has printed; throws when it ends before. */
  async until(seen: (running: this) => boolean): Promise<void> {
    while (!seen(this)) {
      if (!RUNNING.has(this.child)) throw new Error(`it ended first: ${JSON.stringify(await this.ended)}`)
      await new Promise((next) => setTimeout(next, 10))
    }
  }

  /** The address at which a server answers. */
  async address(): Promise<string> {
    const found = (): string | undefined => /answers at (\S+)\/graphql/.exec(this.error)?.[1]
    await this.until(() => found() !== undefined)
    return found() ?? ''
  }
}

export function qala(
  words: readonly string[],
  environment: Environment = {},
  input?: string | Uint8Array,
): Promise<Ended> {
  return new Running(words, environment, input).ended
}

/** A server of its own port. */
export function serve(environment: Environment): Running {
  return new Running(['serve'], { PORT: '0', QALA_LOG_LEVEL: 'silent', ...environment })
}

/** A port that something listens on until `close`. */
export async function takenPort(): Promise<{ readonly port: string; readonly close: () => void }> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return { port: String(address.port), close: () => server.close() }
}

export async function ask<Data>(address: string, query: string): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data: Data }
  return data
}
