import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cleanUp, newFolder, qala } from './cli.js'

afterAll(cleanUp)

const TEXT = 'افتتاح الجسر\n\nقالت وزيرة الموانئ لينا حداد إن الجسر سيفتح يوم الجمعة، وأضافت: "لن نغلقه".\n'

interface Line {
  readonly id: string
  readonly language: string
  readonly statements: readonly {
    readonly content: readonly (readonly [number, number])[]
    readonly kind: string
    readonly act: string
    readonly cue: readonly [number, number]
    readonly speaker: { readonly name: string; readonly type: string; readonly mention: readonly [number, number] }
    readonly parent: number | null
    readonly confidence: number
    readonly rule: string
  }[]
}

test('jsonl: one line per article, with offsets into the file exactly as read', async () => {
  const folder = newFolder()
  const [plain, marked] = [join(folder, 'bridge.txt'), join(folder, 'marked.v2.txt')]
  writeFileSync(plain, TEXT)
  writeFileSync(marked, `\ufeff\r\n${TEXT.replaceAll('\n', '\r\n')}`)
  const { status, out } = await qala(['extract', '--format', 'jsonl', plain, marked])
  expect(status).toBe(0)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  expect(lines.map(({ id, language }) => [id, language])).toEqual([
    ['bridge', 'ar'],
    ['marked.v2', 'ar'],
  ])
  for (const [index, text] of [TEXT, `\ufeff\r\n${TEXT.replaceAll('\n', '\r\n')}`].entries()) {
    const said = lines[index]?.statements.map(({ content, kind, act, cue, speaker }) => ({
      text: content.map(([start, end]) => text.slice(start, end)),
      cue: text.slice(...cue),
      name: speaker.name,
      ...{ kind, act },
    }))
    expect(said).toEqual([
      {
        ...{ text: ['الجسر سيفتح يوم الجمعة'], cue: 'قالت', name: 'لينا حداد' },
        ...{ kind: 'INDIRECT', act: 'SAY' },
      },
      { ...{ text: ['لن نغلقه'], cue: 'أضافت', name: 'لينا حداد' }, ...{ kind: 'DIRECT', act: 'ADD' } },
    ])
  }
})

test('json: one array of all articles', async () => {
  const { out } = await qala(['extract', '--format', 'json', '-', '-'], {}, TEXT)
  const articles = JSON.parse(out) as Line[]
  expect(articles[0]).toMatchObject({ id: '-', language: 'ar' })
  expect(articles[0]?.statements).toHaveLength(2)
})

test('table, unless told otherwise: one row per statement', async () => {
  const { out } = await qala(['extract', '-'], {}, TEXT)
  const [title, ...rows] = out.trimEnd().split('\n')
  expect(title).toBe('# -')
  expect(rows.map((row) => row.split('\t').toSpliced(2, 1))).toEqual([
    ['SAY', 'INDIRECT', 'لينا حداد', 'الجسر سيفتح يوم الجمعة'],
    ['ADD', 'DIRECT', 'لينا حداد', 'لن نغلقه'],
  ])
})

test('standard input that begins with a brace is JSON Lines', async () => {
  const line = JSON.stringify({ body: 'The mayor said that the bridge would open on Friday.' })
  const { status, out } = await qala(['extract', '--format', 'jsonl', '-'], {}, `${line}\n${line}\n`)
  expect(status).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(2)
})

test('a reader that stops early ends it quietly', async () => {
  const line = JSON.stringify({ body: 'The mayor said that the bridge would open on Friday.' })
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'extract', '--format', 'jsonl', '-'])
  let error = ''
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(`${line}\n`.repeat(5_000))
  const status = await new Promise((done) => child.on('exit', done))
  expect([status, error]).toEqual([0, ''])
})
