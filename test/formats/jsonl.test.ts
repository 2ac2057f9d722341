import { outline, readBytes } from './input.js'

const line = (more: object): string => JSON.stringify({ body: 'It opened.', ...more })

test('every field of a line is read', async () => {
  const [item] = await readBytes(
    'feed.jsonl',
    line({
      headline: 'الجسر',
      url: 'https://mirror.example/1',
      source: 'المرآة',
      publishedAt: '2026-04-06T15:40:00+02:00',
      language: 'ar',
      byline: 'كتبت سلمى',
      unknown: [1],
    }),
  )
  expect(item).toEqual({
    document: {
      id: 'feed:1',
      headline: 'الجسر',
      body: 'It opened.',
      url: 'https://mirror.example/1',
      source: 'المرآة',
      publishedAt: new Date('2026-04-06T13:40:00Z'),
      language: 'ar',
      byline: 'كتبت سلمى',
      origin: { headline: 0, body: 0 },
    },
  })
})

test('what a line leaves out is null', async () => {
  const [item] = await readBytes('feed.ndjson', line({ url: '', headline: null }))
  expect(item).toMatchObject({
    document: { headline: null, url: null, source: null, publishedAt: null, language: null, byline: null },
  })
})

test('a bad line stops none of its neighbours', async () => {
  const lines = Array.from({ length: 10 }, (_, index) => (index === 2 ? '{"body": "cut' : line({ body: `b${index}` })))
  expect(outline(await readBytes('feed.jsonl', lines.join('\n')))).toEqual([
    ...['b0', 'b1'],
    ['BAD_JSON', 3],
    ...['b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9'],
  ])
})

test('empty lines, CRLF and a byte order mark do no harm', async () => {
  const file = `\ufeff${line({ body: 'a' })}\r\n\r\n  \n${line({ body: 'b' })}\r\n\n`
  expect(outline(await readBytes('feed.jsonl', file))).toEqual(['a', 'b'])
})

test.each([
  ['no object', '[1, 2]', 'BAD_JSON', null],
  ['no body', '{"headline": "x"}', 'EMPTY', 'body'],
  ['an empty body', '{"body": " \\n "}', 'EMPTY', 'body'],
  ['a body that is a number', '{"body": 5}', 'BAD_FIELD', 'body'],
  ['a headline that is a list', line({ headline: ['x'] }), 'BAD_FIELD', 'headline'],
  ['an address of another protocol', line({ url: 'ftp://mirror.example/1' }), 'BAD_FIELD', 'url'],
  ['no address at all', line({ url: 'not an address' }), 'BAD_FIELD', 'url'],
  ['a day that does not exist', line({ publishedAt: '2026-02-30' }), 'BAD_FIELD', 'publishedAt'],
  ['a date without a zone', line({ publishedAt: '2026-02-03T10:00:00' }), 'BAD_FIELD', 'publishedAt'],
  ['a date in words', line({ publishedAt: 'yesterday' }), 'BAD_FIELD', 'publishedAt'],
  ['an hour that does not exist', line({ publishedAt: '2026-02-03T25:00:00Z' }), 'BAD_FIELD', 'publishedAt'],
])('a line with %s is one problem with file, line and field', async (_, text, code, field) => {
  const [, item] = await readBytes('news/feed.jsonl', `${line({})}\n${text}\n`)
  expect(item).toMatchObject({
    line: 2,
    problem: {
      code,
      message: expect.stringContaining('news/feed.jsonl:2: ') as string,
      ...(field !== null && { path: [field] }),
    },
  })
})

test('a line that is not UTF-8 is told by its number', async () => {
  const bytes = Buffer.concat([Buffer.from(`${line({})}\n{"body": "`), Buffer.from([0xc7, 0xe1]), Buffer.from('"}')])
  expect(outline(await readBytes('feed.jsonl', bytes))).toEqual(['It opened.', ['BAD_ENCODING', 2]])
})

test('a line longer than the limit is passed over', async () => {
  const file = `${line({ body: 'a' })}\n${line({ body: 'x'.repeat(5_000_000) })}\n${line({ body: 'b' })}`
  expect(outline(await readBytes('feed.jsonl', file, 65_536))).toEqual(['a', ['TOO_LARGE', 2], 'b'])
})

test.each(['', '\n\n', '\ufeff'])('a file of nothing (%j) is one problem', async (file) => {
  expect(outline(await readBytes('feed.jsonl', file))).toEqual([['EMPTY', null]])
})
