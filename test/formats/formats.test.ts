import { FORMATS, formatOf } from '../../src/formats/formats.js'
import { readdirSync } from 'node:fs'
import { outline, readBytes } from './input.js'

test('every format of the list is a file of its name', () => {
  const files = readdirSync('src/formats')
  for (const { name } of FORMATS) expect(files).toContain(`${name}.ts`)
})

test('no ending belongs to two formats', () => {
  const endings = FORMATS.flatMap((format) => format.endings)
  expect(new Set(endings).size).toBe(endings.length)
})

test.each([
  ['a.txt', 'text'],
  ['a.TXT', 'text'],
  ['folder.jsonl/a.text', 'text'],
  ['a.jsonl', 'jsonl'],
  ['a.ndjson', 'jsonl'],
  ['a.pdf', undefined],
  ['a', undefined],
])('%s is read as %s', (file, name) => {
  expect(formatOf(file)?.name).toBe(name)
})

test('a file of another ending is one problem, which names the endings that can be read', async () => {
  const [item] = await readBytes('news/a.docx', 'x')
  expect(item).toMatchObject({
    problem: { code: 'UNKNOWN_FORMAT', message: expect.stringMatching(/^news\/a\.docx: .*\.txt.*\.jsonl/) as string },
  })
})

test('the same bytes in pieces of any size give the same articles', async () => {
  const file = '{"body": "قال الوزير"}\n{"body": "bad\n{"body": "وأضاف"}'
  const expected = outline(await readBytes('a.jsonl', file, 1_000))
  for (let piece = 1; piece < 12; piece++) expect(outline(await readBytes('a.jsonl', file, piece))).toEqual(expected)
})
