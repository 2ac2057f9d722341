import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../bench/bench.js'
import { ERRORS } from '../../src/model/errors.js'

interface Ended {
  readonly status: number
  readonly out: readonly string[]
  readonly error: readonly string[]
}

async function bench(...words: string[]): Promise<Ended> {
  const [out, error]: [string[], string[]] = [[], []]
  const status = await run(words, { out: (line) => out.push(...line.split('\n')), error: (line) => error.push(line) })
  return { status, out, error }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qala-bench-'))
  for (const name of ['texts', 'gold', 'nothing', 'broken']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'texts', 'one.txt'), 'قال سامر الكرمي إن السد آمن.')
  writeFileSync(join(folder, 'texts', 'notes.md'), 'no article')
  writeFileSync(join(folder, 'broken', 'one.txt'), '')
  const gold = { id: 'one', language: 'ar', text: 'قالت هدى الساحلي إن الماء كثير.', statements: [] }
  writeFileSync(join(folder, 'gold', 'one.json'), JSON.stringify(gold))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const RATE = String.raw`\s+[\d,.]+ +\([\d,.]+ – [\d,.]+\)$`

describe('extraction', () => {
  test.each([
    ['the seeds', [], /^extraction of 12 articles: 10 texts \(ar\) of seeds, repeated$/],
    ['English seeds', ['--language', 'en'], /: 3 texts \(en\) of seeds/],
    ['a folder of texts', ['--texts', 'texts'], /: 1 texts \(ar\) of .*texts/],
    ['a folder of annotated articles', ['--texts', 'gold'], /: 1 texts \(ar\) of .*gold/],
  ])('%s: what was read, on what, the warm-up, and the rates', async (_, words, first) => {
    const paths = words.map((word, place) => (words[place - 1] === '--texts' ? join(folder, word) : word))
    const { status, out, error } = await bench('extraction', '--articles', '12', ...paths)
    expect({ status, error }).toEqual({ status: 0, error: [] })
    expect(out).toEqual([
      expect.stringMatching(first),
      expect.stringMatching(/^ {2}on average \d+ words, [\d,]+ bytes$/),
      expect.stringMatching(/^ {2}Node v\d+\.\d+\.\d+, \d+ CPUs \(.+\), load [\d.]+$/),
      expect.stringMatching(/^warm-up: the first article [\d,]+ ms, then 1 at [\d,]+ per second$/),
      expect.stringMatching(/^median of 10 slices \(slowest – fastest\), load at the end [\d.]+:$/),
      ...[
        'articles per second',
        'megabytes per second',
        'articles of 300 words per second',
        'articles per processor second',
        'statements per article',
      ].map((label) => expect.stringMatching(new RegExp(`^  ${label}${RATE}`)) as string),
    ])
  })
})

describe('growth', () => {
  test('one row of four lengths and three slopes for each pattern', async () => {
    const { out, error } = await bench('growth', '--most', '2000', '--pattern', 'marks')
    expect(error).toEqual([])
    expect(out.slice(0, 3)).toEqual([
      expect.stringMatching(/^growth of one article \(ar\): milliseconds at each length/),
      expect.stringMatching(/^ {2}Node v.*, \d+ CPUs .*; warm-up [\d.]+ s$/),
      expect.stringMatching(/^pattern +0\.0 kB +0\.1 kB +0\.5 kB +2\.0 kB$/),
    ])
    const rows = out.filter((line) => /^\S.* {2,}[\d.]+( +[\d.]+ \(-?\d\.\d\d\)){3}( {3}SLOPE \d.\d\d)?$/.test(line))
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.every((line) => line.includes('marks'))).toBe(true)
    expect(out[rows.length + 3]).toMatch(new RegExp(`^${rows.length} patterns, \\d+ flagged$`))
  })

  test('what is not done in time is broken off and flagged', async () => {
    const { status, out } = await bench('growth', '--most', '1000000', '--pattern', 'texts', '--limit', '0.002')
    expect(status).toBe(1)
    expect(out.slice(3)).toEqual([
      expect.stringMatching(/^texts +NOT DONE IN 0\.002 s$/),
      '1 patterns, 1 flagged',
      '  texts (NOT DONE IN 0.002 s)',
    ])
  })
})

test.each([
  [
    ['extraction', '--articles', 'many'],
    'BAD_ARGUMENT',
    /^bench: --articles is "many": give a whole number, 1 or more$/,
  ],
  [['extraction', '--articles', '0'], 'BAD_ARGUMENT', /^bench: --articles is "0"/],
  [['extraction', '--texts', 'nowhere'], 'UNREADABLE', /^bench: nowhere: the folder cannot be read: check the path$/],
  [['extraction', '--texts', 'docs'], 'NO_ARTICLES', /^bench: docs: there is no article of the language "ar"/],
  [['extraction', '--language', 'el'], 'BAD_ARGUMENT', /Allowed choices are ar, en/],
  [['extraction', 'seeds'], 'BAD_ARGUMENT', /too many arguments/],
  [['growth', '--most', '1e2'], 'BAD_ARGUMENT', /^bench: --most is "1e2": give a whole number, 1000 or more$/],
  [['growth', '--limit', 'x'], 'BAD_ARGUMENT', /^bench: --limit is "x": give a number, 0 or more$/],
  [['growth', '--pattern', 'tempo'], 'BAD_ARGUMENT', /^bench: --pattern is "tempo"/],
  [['speed'], 'BAD_ARGUMENT', /unknown command 'speed'/],
] as const)('%j: one line says what is wrong', async (words, code, message) => {
  expect(await bench(...words)).toEqual({
    status: ERRORS[code].exit,
    out: [],
    error: [expect.stringMatching(message)],
  })
})

test('an article that cannot be read is told by its file', async () => {
  const { status, error } = await bench('extraction', '--texts', join(folder, 'broken'))
  expect(status).toBe(ERRORS.EMPTY.exit)
  expect(error).toEqual([expect.stringMatching(/one\.txt: the file is empty/)])
})
