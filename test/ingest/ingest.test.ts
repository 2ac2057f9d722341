import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type FileOutcome, createIngest, ingestFiles } from '../../src/ingest/ingest.js'
import type { Document } from '../../src/model/document.js'
import { type TestStore, openTestStore } from '../database.js'

let store: TestStore
let folder: string
beforeEach(async () => {
  store = await openTestStore()
  folder = mkdtempSync(join(tmpdir(), 'qala-ingest-'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Writes files below the folder and returns their paths. */
function write(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  })
}

async function ingest(paths: readonly string[], source: string | null = null, batch = 1): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for await (const outcome of ingestFiles(paths, createIngest(store), { source, batch })) outcomes.push(outcome)
  return outcomes
}

/** Status of each, or the code of what was wrong with it. */
const told = (outcomes: readonly FileOutcome[]): string[] =>
  outcomes.map(({ status, problem }) => problem?.code ?? status)

async function total(list: 'articles' | 'statements' | 'sources' | 'speakers'): Promise<number> {
  const [count] = await store.counts(list, [null])
  return count ?? 0
}

const ENGLISH = 'Mayor Lina Haddad said the bridge would open on Friday.'
const ARABIC = 'قالت وزيرة الموانئ لينا حداد إن الجسر سيفتح يوم الجمعة.'
const line = (more: object): string => JSON.stringify({ body: ENGLISH, ...more })

function document(body: string, more: Partial<Document> = {}): Document {
  return {
    id: 'a',
    headline: null,
    body,
    url: null,
    source: null,
    publishedAt: null,
    language: null,
    byline: null,
    origin: { headline: 0, body: 0 },
    ...more,
  }
}

test('a file goes in once, whoever brings it again', async () => {
  const paths = write({ 'a.txt': ARABIC, 'again.txt': ARABIC })
  expect(told(await ingest(paths))).toEqual(['STORED', 'DUPLICATE'])
  const [first, second] = await ingest(paths)
  expect(told([first, second] as FileOutcome[])).toEqual(['DUPLICATE', 'DUPLICATE'])
  expect(first?.articleId).toBe(second?.articleId)
  expect(await total('articles')).toBe(1)
  expect(await total('statements')).toBe(1)
})

test('two at once with the same articles store each once', async () => {
  const paths = write(
    Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, `${ENGLISH} Edition ${i}.`])),
  )
  const [one, two] = await Promise.all([ingest(paths), ingest([...paths].reverse())])
  expect([...one, ...two].filter(({ status }) => status === 'STORED')).toHaveLength(12)
  expect([...one, ...two].filter(({ status }) => status === 'DUPLICATE')).toHaveLength(12)
  expect(await total('articles')).toBe(12)
  expect(await total('speakers')).toBe(1)
})

test('a bad article stops none of its neighbours', async () => {
  const paths = write({
    'a.jsonl': [line({ headline: '1' }), '{"body": "cut', '{"headline": "no body"}', line({ headline: '2' })].join(
      '\n',
    ),
    'binary.txt': new Uint8Array([0, 1, 2]),
    'empty.txt': '',
    'good.txt': ARABIC,
  })
  const outcomes = await ingest([...paths, join(folder, 'missing.txt')])
  expect(told(outcomes)).toEqual([
    ...['STORED', 'BAD_JSON', 'EMPTY', 'STORED'],
    'UNKNOWN_FORMAT',
    'EMPTY',
    'STORED',
    'UNREADABLE',
  ])
  expect(outcomes.flatMap(({ problem }) => problem?.message.startsWith(folder) ?? [])).toEqual(Array(5).fill(true))
})

test('a text of a language without a pack is refused by its name, and nothing of it is stored', async () => {
  const paths = write({
    'greek.txt': 'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει την Παρασκευή.',
    'told.jsonl': line({ language: 'fr' }),
  })
  const outcomes = await ingest(paths)
  expect(told(outcomes)).toEqual(['UNKNOWN_LANGUAGE', 'UNKNOWN_LANGUAGE'])
  expect(outcomes.map(({ problem }) => problem?.message)).toEqual([
    expect.stringMatching(/^greek: .*ar, en/),
    expect.stringMatching(/^told:1: .*"fr"/),
  ])
  expect(await total('articles')).toBe(0)
})

test('another text at an address that is stored is refused, and the first stays', async () => {
  const url = 'https://mirror.example/1'
  const [path = ''] = write({ 'a.jsonl': `${line({ url })}\n${line({ url, headline: 'Another' })}` })
  expect(told(await ingest([path]))).toEqual(['STORED', 'ARTICLE_CHANGED'])
  const [article] = await store.findArticlesByUrls([url])
  expect(article?.headline).toBeNull()
})

test('a folder is read with its folders, in the order of names; other files and hidden ones are passed over', async () => {
  write({
    'b/2.txt': `${ENGLISH} Two.`,
    'b/1.jsonl': line({ headline: 'one' }),
    'a.txt': `${ENGLISH} A.`,
    'cover.png': new Uint8Array([0x89, 0x50]),
    '.hidden.txt': `${ENGLISH} Hidden.`,
  })
  const outcomes = await ingest([folder])
  expect(outcomes.map(({ file, status }) => [file.slice(folder.length + 1), status])).toEqual([
    ['a.txt', 'STORED'],
    ['b/1.jsonl', 'STORED'],
    ['b/2.txt', 'STORED'],
  ])
})

test('a folder without articles is one problem', async () => {
  write({ 'cover.png': new Uint8Array([0x89, 0x50]) })
  expect(told(await ingest([folder]))).toEqual(['NO_ARTICLES'])
})

test('the outlet is the one named, else the one given, else the host of the address', async () => {
  const paths = write({
    'a.jsonl': [
      line({ source: 'The Lantern' }),
      line({ headline: '2' }),
      line({ headline: '3', url: 'https://www.mirror.example/3' }),
    ].join('\n'),
  })
  await ingest(paths, 'The Wire')
  const slugs = async (): Promise<string[]> => {
    const rows = await store.findSourcesBySlugs(['the-lantern', 'the-wire', 'mirror-example'])
    return rows.flatMap((row) => (row === null ? [] : [row.name]))
  }
  expect(await slugs()).toEqual(['The Lantern', 'The Wire'])
  await ingest(write({ 'b.jsonl': line({ headline: '4', url: 'https://www.mirror.example/4' }) }))
  expect(await slugs()).toEqual(['The Lantern', 'The Wire', 'mirror.example'])
})

test('articles in any order name the same people', async () => {
  const documents = [
    document('قال وزير الموانئ سامي منصور إن الجسر سيفتح يوم الجمعة.'),
    document('أكد سامى منصور أن العمل انتهى.'),
    document('نفت سلمى طرابلسي أن يكون المشروع قد تأخر.'),
  ]
  await createIngest(store)(documents)
  const other = await openTestStore()
  await createIngest(other)([...documents].reverse())
  const names = async (from: TestStore): Promise<string[]> => {
    const [page] = await from.pages('speakers', [null], {
      order: { by: 'NAME', direction: 'ASC' },
      take: 10,
      from: 'START',
    })
    return page?.rows.map(({ row }) => row.name) ?? []
  }
  expect(await names(store)).toEqual(await names(other))
  await other.close()
})

test('every item of a batch is told by its own file', async () => {
  const paths = write({ 'a.txt': `${ENGLISH} A.`, 'bad.txt': '', 'b.txt': `${ENGLISH} B.`, 'c.txt': `${ENGLISH} C.` })
  const outcomes = await ingest(paths, null, 2)
  expect(new Map(outcomes.map(({ file, status }) => [file.slice(folder.length + 1), status]))).toEqual(
    new Map([
      ['bad.txt', 'FAILED'],
      ['a.txt', 'STORED'],
      ['b.txt', 'STORED'],
      ['c.txt', 'STORED'],
    ]),
  )
})
