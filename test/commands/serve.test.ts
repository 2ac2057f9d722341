import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Running, ask, cleanUp, newFolder, qala, serve } from './cli.js'

afterAll(cleanUp)

interface Totals {
  readonly articles: { readonly totalCount: number }
  readonly statements: { readonly totalCount: number }
}

const totals = (address: string): Promise<Totals> =>
  ask<Totals>(address, '{ articles { totalCount } statements { totalCount } }')

const body = (edition: number): string => JSON.stringify({ body: `The mayor said that bridge ${edition} would open.` })
const editions = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => body(from + index)).join('\n')

async function stop(server: Running): Promise<void> {
  server.signal('SIGTERM')
  expect(await server.ended).toMatchObject({ status: 0, signal: null })
}

test('a first start loads the seeds, a second finds them, and both stop with status 0', async () => {
  const data = { QALA_DATA: newFolder() }
  const first = serve(data)
  const before = await totals(await first.address())
  expect(before.articles.totalCount).toBeGreaterThan(12)
  expect(first.error).toContain(`loaded ${before.articles.totalCount} seed articles with`)
  await stop(first)
  const second = serve(data)
  expect(await totals(await second.address())).toEqual(before)
  expect(second.error).not.toContain('loaded')
  await stop(second)
})

test('seeding that was cut off is completed by the next start', async () => {
  const data = { QALA_DATA: newFolder() }
  const files = readdirSync('seeds').filter((name) => name.endsWith('.jsonl'))
  const seeds = files.flatMap((name) => readFileSync(join('seeds', name), 'utf8').trim().split('\n'))
  const [first = ''] = files
  await qala(['ingest', join('seeds', first)], data)
  const next = serve(data)
  expect((await totals(await next.address())).articles.totalCount).toBe(seeds.length)
  await stop(next)
})

test('QALA_SEED=off leaves an empty database empty', async () => {
  const server = serve({ QALA_SEED: 'off' })
  expect(await totals(await server.address())).toEqual({ articles: { totalCount: 0 }, statements: { totalCount: 0 } })
  await stop(server)
})

test('ingest beside a running server goes through it', async () => {
  const data = { QALA_DATA: newFolder(), QALA_SEED: 'off' }
  const server = serve(data)
  const address = await server.address()
  const lines = `${editions(0, 45)}\n{"body": "Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει."}\n`
  const ended = await qala(['ingest', '-'], data, lines)
  expect(ended.out).toBe('45 articles stored with 45 statements, 0 duplicates, 1 failed\n')
  expect(ended.error).toMatch(/^failed: -:46: no language pack/)
  expect(await totals(address)).toMatchObject({ articles: { totalCount: 45 } })
  await stop(server)
})

test('ingest beside a server with a key needs that key', async () => {
  const data = { QALA_DATA: newFolder(), QALA_SEED: 'off', QALA_API_KEY: 'one' }
  const server = serve(data)
  await server.address()
  const refused = await qala(['ingest', '-'], { ...data, QALA_API_KEY: 'two' }, body(1))
  expect(refused).toMatchObject({ status: 77, error: expect.stringMatching(/^qala: .*refused/) as string })
  expect(await qala(['ingest', '-'], data, body(1))).toMatchObject({ status: 0 })
  await stop(server)
})

test('SIGKILL in the middle of an ingest: what was acknowledged is there, nothing twice', async () => {
  const data = { QALA_DATA: newFolder(), QALA_SEED: 'off' }
  const server = serve(data)
  const address = await server.address()
  const [most, batch] = [400, 4]
  let acknowledged = 0
  const send = async (from: number): Promise<boolean> => {
    const articles = Array.from(
      { length: batch },
      (_, index) => `{ body: "The mayor said that bridge ${from + index} would open." }`,
    )
    try {
      const { ingestArticles } = await ask<{ ingestArticles: { results: { status: string }[] } }>(
        address,
        `mutation { ingestArticles(input: { articles: [${articles.join(', ')}] }) { results { status } } }`,
      )
      acknowledged += ingestArticles.results.filter(({ status }) => status === 'STORED').length
      if (acknowledged === 80) server.signal('SIGKILL')
      return true
    } catch {
      return false
    }
  }
  for (let from = 0; from < most && (await send(from)); from += batch);
  expect(await server.ended).toMatchObject({ signal: 'SIGKILL' })
  expect(acknowledged).toBeGreaterThanOrEqual(80)
  expect(acknowledged).toBeLessThan(most)

  const next = serve(data)
  const after = await totals(await next.address())
  // Of the batch that was under way some may be in too; each whole: one statement an article.
  expect(after.articles.totalCount).toBeGreaterThanOrEqual(acknowledged)
  expect(after.articles.totalCount).toBeLessThanOrEqual(acknowledged + batch)
  expect(after.statements.totalCount).toBe(after.articles.totalCount)
  const ended = await qala(['ingest', '-'], data, editions(0, most))
  expect(ended.out).toBe(
    `${most - after.articles.totalCount} articles stored with ${most - after.articles.totalCount} statements, ${after.articles.totalCount} duplicates, 0 failed\n`,
  )
  expect((await totals(await next.address())).articles.totalCount).toBe(most)
  await stop(next)
})

test('SIGKILL of the command itself: the next run brings the rest', async () => {
  const data = { QALA_DATA: newFolder() }
  const file = join(newFolder(), 'all.jsonl')
  writeFileSync(file, editions(0, 300))
  const running = new Running(['ingest', file], data)
  await new Promise((later) => setTimeout(later, 2_000))
  running.signal('SIGKILL')
  await running.ended
  const ended = await qala(['ingest', file], data)
  const [stored = 0, , duplicates = 0, failed] = ended.out.match(/\d+/g)?.map(Number) ?? []
  expect([stored + duplicates, failed]).toEqual([300, 0])
  expect((await qala(['ingest', file], data)).out).toBe(
    '0 articles stored with 0 statements, 300 duplicates, 0 failed\n',
  )
})
