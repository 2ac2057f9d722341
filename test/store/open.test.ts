import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/store.js'
import { SERVER, openTestStore } from '../database.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qala-open-'))
})
afterEach(() => rm(folder, { recursive: true }))

const open = (url: string | null, where = folder) => openStore({ url, folder: where, command: 'test' })

describe('the embedded database', () => {
  test('keeps its rows from one opening to the next, and nothing else in the folder', async () => {
    for (const expected of [0, 1]) {
      const store = await open(null)
      expect(await store.counts('articles', [null])).toEqual([expected])
      await store.saveArticle({
        source: null,
        url: null,
        contentHash: '0'.repeat(64),
        headline: null,
        body: 'Text',
        language: 'en',
        byline: null,
        publishedAt: null,
        engine: 'test',
        speakers: [],
        affiliations: [],
        statements: [],
      })
      expect((await readdir(folder)).sort()).toEqual(['lock.json', 'pg'])
      await store.close()
      await store.close()
    }
    expect(await readdir(folder)).toEqual(['pg'])
  })

  test('takes one process at a time', async () => {
    const store = await open(null)
    await expect(open(null)).rejects.toMatchObject({ code: 'DATA_IN_USE' })
    expect(await store.counts('articles', [null])).toEqual([0])
    await store.close()
  })

  test('clears away a first start that was killed', async () => {
    await mkdir(join(folder, 'pg.partial-killed'))
    const store = await open(null)
    await store.close()
    expect(await readdir(folder)).toEqual(['pg'])
  })

  test('does not settle in a folder of other things, nor where a file is', async () => {
    await writeFile(join(folder, 'letter.txt'), 'Dear reader')
    await expect(open(null)).rejects.toMatchObject({ code: 'BAD_CONFIGURATION', place: { file: folder } })
    await expect(open(null, join(folder, 'letter.txt'))).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' })
  })
})

describe('a server', () => {
  test.each([
    ['postgresql://user:secret@127.0.0.1:1/news', 'DATABASE_UNREACHABLE', '127.0.0.1:1/news'],
    ['mysql://127.0.0.1/news', 'BAD_CONFIGURATION', 'postgresql://'],
    ['postgresql://:::', 'BAD_CONFIGURATION', 'DATABASE_URL is no URL'],
  ])('%s: %s', async (url, code, words) => {
    const error = await open(url).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) as string })
    expect(String(error)).not.toContain('secret')
  })

  // An embedded database has one process; the same suite runs again on a server, and there this test runs.
  const onServer = SERVER === null ? test.skip : test
  onServer('several processes may start on a new database at once', async () => {
    const first = await openTestStore()
    const { url } = first.target
    const others = await Promise.all([open(url), open(url), open(url)])
    await Promise.all(others.map((store) => store.ping()))
    await Promise.all(others.map((store) => store.close()))
    await first.close()
  })
})
