import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLock } from '../../src/store/lock.js'
import { readHolder } from '../../src/store/store.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qala-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const file = (): string => join(folder, 'lock.json')

test('a held folder names its holder, and is free after release', () => {
  const lock = takeLock(folder, 'serve')
  lock.announce('http://127.0.0.1:4000')
  expect(readHolder(folder)).toMatchObject({ pid: process.pid, command: 'serve', address: 'http://127.0.0.1:4000' })
  expect(() => takeLock(folder, 'ingest')).toThrow(
    expect.objectContaining({
      code: 'DATA_IN_USE',
      message: expect.stringMatching(/'qala serve' \(process \d+ at http:\/\/127\.0\.0\.1:4000.*QALA_DATA/) as string,
    }) as Error,
  )
  lock.release()
  expect(readHolder(folder)).toBeNull()
  takeLock(folder, 'ingest').release()
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['a process that is gone', { pid: 2 ** 22 + 1, started: null }],
  ['another process with the same pid', { pid: process.pid, started: '1' }],
])('the lock of %s is taken over', (_, dead) => {
  writeFileSync(file(), JSON.stringify({ ...dead, command: 'serve', since: '', address: null }))
  expect(readHolder(folder)).toBeNull()
  takeLock(folder, 'ingest')
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid, command: 'ingest' })
})

test('a lock cut short by a power failure is taken over', () => {
  writeFileSync(file(), '{"pid": 1')
  takeLock(folder, 'serve')
  expect(readHolder(folder)).toMatchObject({ command: 'serve' })
})

test('a lock of a killed process is taken over', async () => {
  const child = spawn('sleep', ['60'])
  const started =
    readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ')[19] ?? null
  writeFileSync(file(), JSON.stringify({ pid: child.pid, started, command: 'serve', since: '', address: null }))
  expect(readHolder(folder)).toMatchObject({ pid: child.pid })
  const gone = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGKILL')
  await gone
  expect(readHolder(folder)).toBeNull()
})
