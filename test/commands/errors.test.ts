import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ERRORS } from '../../src/model/errors.js'
import { type Ended, type Environment, cleanUp, newFolder, qala, serve, takenPort } from './cli.js'

afterAll(cleanUp)

/** What a person sees: one line each, no stack. */
function lines({ error }: Ended): string[] {
  return error.trimEnd().split('\n')
}

const LINE = JSON.stringify({ body: 'The mayor said that the bridge would open on Friday.' })
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'binary.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]),
  'huge.txt': Buffer.alloc(50_000_000, 'a '),
  'ten.jsonl': Array.from({ length: 10 }, (_, i) => (i === 2 ? '{"body": ' : LINE.replace('Friday', `day ${i}`))).join(
    '\n',
  ),
  'bodiless.jsonl': '{"headline": "Bridge opens"}',
  'greek.txt': 'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει.',
  'page.docx': 'x',
  'good.txt': 'The mayor said that the bridge would open on Friday.',
}

let folder: string
beforeAll(() => {
  folder = newFolder()
  mkdirSync(join(folder, 'nothing'))
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
})

/** Each bad path, and the one line that a person reads of it. */
const PROBLEMS: readonly (readonly [path: string, message: RegExp])[] = [
  ['empty.txt', /empty\.txt: .*empty/],
  ['binary.txt', /binary\.txt: .*binary/],
  ['huge.txt', /huge\.txt: .*5000000 bytes at most: split it/],
  ['bodiless.jsonl', /bodiless\.jsonl:1: .*"body"/],
  ['greek.txt', /greek: no language pack reads this text/],
  ['page.docx', /page\.docx: .*\.txt, .*\.jsonl/],
  ['nothing', /nothing: there is no article in this folder: Qala reads files that end in/],
  ['missing.txt', /missing\.txt: .*cannot be read .*check the path/],
]

test.each(PROBLEMS)('%s: one line says what and where, and the exit status is 1', async (path, message) => {
  const ended = await qala(['extract', join(folder, path)])
  expect(ended.status).toBe(1)
  expect(lines(ended)).toEqual([expect.stringMatching(message)])
})

test('ingest says the same of each, and takes in what is good among them', async () => {
  const paths = [...PROBLEMS.map(([path]) => path), 'good.txt'].map((path) => join(folder, path))
  const ended = await qala(['ingest', ...paths])
  expect(ended.status).toBe(1)
  expect(lines(ended)).toEqual(PROBLEMS.map(([, message]) => expect.stringMatching(message) as string))
  expect(ended.out).toBe(`1 articles stored with 1 statements, 0 duplicates, ${PROBLEMS.length} failed\n`)
})

describe.each(['ingest', 'extract'])('qala %s', (command) => {
  test('a bad line among ten: the nine others are read', async () => {
    const ended = await qala([command, join(folder, 'ten.jsonl')])
    expect(ended.status).toBe(1)
    expect(lines(ended)).toEqual([expect.stringMatching(/ten\.jsonl:3: .*not valid JSON/)])
    expect(ended.out).toMatch(command === 'ingest' ? /^9 articles stored/ : /# ten:10/)
  })

  test('without a path it says what it takes', async () => {
    const ended = await qala([command])
    expect(ended.status).toBe(2)
    expect(ended.error).toMatch(/missing required argument 'paths'/)
  })
})

test('a duplicate is counted, and is no failure', async () => {
  const data = { QALA_DATA: newFolder() }
  const file = join(folder, 'ten.jsonl')
  await qala(['ingest', file], data)
  const ended = await qala(['ingest', file], data)
  expect(ended.out).toBe('0 articles stored with 0 statements, 9 duplicates, 1 failed\n')
})

interface Case {
  readonly words: readonly string[]
  readonly environment: Environment
  readonly code: keyof typeof ERRORS
  readonly message: RegExp
}

const CASES: Readonly<Record<string, Case>> = {
  'an address to ingest': {
    words: ['ingest', 'https://mirror.example/feed'],
    environment: {},
    code: 'BAD_ARGUMENT',
    message: /^qala: https:\/\/mirror\.example\/feed: Qala reads files/,
  },
  'a DATABASE_URL nobody listens on': {
    words: ['serve'],
    environment: { DATABASE_URL: 'postgresql://qala:secret@127.0.0.1:1/qala' },
    code: 'DATABASE_UNREACHABLE',
    message: /^qala: (?!.*secret).*127\.0\.0\.1:1/,
  },
  'a DATABASE_URL of another database': {
    words: ['serve'],
    environment: { DATABASE_URL: 'mysql://127.0.0.1/qala' },
    code: 'BAD_CONFIGURATION',
    message: /^qala: .*DATABASE_URL.*postgresql:\/\//,
  },
  'a port that is no port': {
    words: ['serve'],
    environment: { PORT: '70000' },
    code: 'BAD_CONFIGURATION',
    message: /^qala: .*PORT="70000"; set it to a port from 0 to 65535/,
  },
  'a gold folder that is missing': {
    words: ['evaluate', 'nowhere'],
    environment: {},
    code: 'UNREADABLE',
    message: /^qala: nowhere: the folder cannot be read/,
  },
  'a number that is none': {
    words: ['evaluate', 'nowhere', '--errors', 'many'],
    environment: {},
    code: 'BAD_ARGUMENT',
    message: /^qala: --errors is "many"/,
  },
}

test.each(Object.entries(CASES))('%s', async (_, { words, environment, code, message }) => {
  const ended = await qala(words, environment)
  expect(lines(ended)).toEqual([expect.stringMatching(message)])
  expect(ended.status).toBe(ERRORS[code].exit)
})

test('a port in use', async () => {
  const { port, close } = await takenPort()
  const ended = await qala(['serve'], { PORT: port, QALA_SEED: 'off' })
  close()
  expect(lines(ended)).toEqual([expect.stringMatching(new RegExp(`^qala: .*${port}.*PORT`))])
  expect(ended.status).toBe(ERRORS.PORT_IN_USE.exit)
})

test('a data folder in use', async () => {
  const data = { QALA_DATA: newFolder(), QALA_SEED: 'off' }
  const server = serve(data)
  const address = await server.address()
  const ended = await qala(['serve'], data)
  expect(lines(ended)).toEqual([expect.stringMatching(new RegExp(`^qala: .*qala serve.*${address}.*QALA_DATA`))])
  expect(ended.status).toBe(ERRORS.DATA_IN_USE.exit)
  server.signal('SIGTERM')
  expect(await server.ended).toMatchObject({ status: 0 })
})

test.each([
  [['unknown'], /unknown command 'unknown'/],
  [['extract', '--format', 'xml', '-'], /Allowed choices are jsonl, json, table/],
  [['extract', '--colour', '-'], /unknown option '--colour'/],
])('%j is refused with status 2', async (words, message) => {
  const ended = await qala(words)
  expect(ended.status).toBe(2)
  expect(ended.error).toMatch(message)
})
