import { splitHeadline } from '../../src/formats/formats.js'
import { outline, readBytes } from './input.js'

// What the file holds, and the headline and body that come of it.
const FILES: readonly (readonly [name: string, file: string, headline: string | null, body: string])[] = [
  ['a short first line before an empty one', 'Bridge opens\n\nIt opened.', 'Bridge opens', 'It opened.'],
  ['an Arabic headline', 'افتتاح الجسر\n\nافتتح اليوم.', 'افتتاح الجسر', 'افتتح اليوم.'],
  ['a question', 'Will it open?\n\nIt will.', 'Will it open?', 'It will.'],
  ['a sentence with a full stop', 'It opened.\n\nYes.', null, 'It opened.\n\nYes.'],
  ['a full stop inside marks', '"It opened."\n\nYes.', null, '"It opened."\n\nYes.'],
  ['an Urdu full stop', 'پل کھل گیا۔\n\nہاں', null, 'پل کھل گیا۔\n\nہاں'],
  ['no empty line', 'Bridge opens\nIt opened.', null, 'Bridge opens\nIt opened.'],
  ['an empty line of spaces', 'Bridge opens \n \t\nIt opened.', 'Bridge opens', 'It opened.'],
  ['lines that end in CRLF', 'Bridge opens\r\n\r\nIt opened.\r\nYes.\r\n', 'Bridge opens', 'It opened.\r\nYes.'],
  ['a byte order mark', '\ufeffBridge opens\n\nIt opened.', 'Bridge opens', 'It opened.'],
  ['space before everything', '\n\n  Bridge opens\n\n\n  It opened.\n\n', 'Bridge opens', 'It opened.'],
  ['one line alone', 'Bridge opens', null, 'Bridge opens'],
  ['a headline with nothing after it', 'Bridge opens\n\n \n', null, 'Bridge opens'],
  ['a first line of 150 characters', `${'x'.repeat(150)}\n\nBody`, 'x'.repeat(150), 'Body'],
  ['a first line of 151 characters', `${'x'.repeat(151)}\n\nBody`, null, `${'x'.repeat(151)}\n\nBody`],
]

test.each(FILES)('%s', async (_, file, headline, body) => {
  const [item] = await readBytes('news/bridge.txt', file)
  expect(item).toMatchObject({ document: { id: 'bridge', headline, body, url: null, source: null } })
})

test.each(FILES)('%s: offsets count in the file as read', (_, file) => {
  const { headline, body, origin } = splitHeadline(file)
  expect(file.slice(origin.body, origin.body + body.length)).toBe(body)
  if (headline !== null) expect(file.slice(origin.headline, origin.headline + headline.length)).toBe(headline)
})

test('a letter cut by the end of a piece comes whole', async () => {
  for (let piece = 1; piece <= 5; piece++) {
    expect(outline(await readBytes('a.txt', 'قال الوزير إن 😀 الجسر', piece))).toEqual(['قال الوزير إن 😀 الجسر'])
  }
})

test.each([
  ['nothing', '', 'EMPTY'],
  ['white space', ' \n\t\r\n', 'EMPTY'],
  ['a byte order mark alone', '\ufeff', 'EMPTY'],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), 'UNKNOWN_FORMAT'],
  ['Windows-1256', new Uint8Array([0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1]), 'BAD_ENCODING'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00]), 'UNKNOWN_FORMAT'],
])('a file of %s is one problem that names the file', async (_, bytes, code) => {
  const [item, ...others] = await readBytes('news/bad.txt', bytes)
  expect(others).toEqual([])
  expect(item).toMatchObject({ problem: { code, message: expect.stringContaining('news/bad.txt') as string } })
})

test('the message says which byte is not UTF-8', async () => {
  const good = Buffer.from('قال الوزير '.repeat(1_000))
  const [item] = await readBytes('a.txt', Buffer.concat([good, Buffer.from([0xff]), good]), 4_096)
  expect(item).toMatchObject({ problem: { message: expect.stringContaining(`byte ${good.length} `) as string } })
})

test('of a file of 50 MB only the beginning is read', async () => {
  const piece = Buffer.alloc(100_000, 'a')
  let given = 0
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream of what is already here
  async function* huge(): AsyncGenerator<Uint8Array> {
    for (; given < 50_000_000; given += piece.length) yield piece
  }
  const { read } = await import('../../src/formats/formats.js')
  const items = []
  for await (const item of read({ name: 'huge.txt', bytes: huge() })) items.push(item)
  expect(outline(items)).toEqual([['TOO_LARGE', null]])
  expect(given).toBeLessThan(6_000_000)
})
