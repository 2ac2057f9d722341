// Starts the built server as `npm start` does, on an empty data folder, and asks it what the README shows.
//   node .ci/smoke.mjs NODE_BINARY
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const node = process.argv[2] ?? process.execPath
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist', 'cli.js')
const data = mkdtempSync(join(tmpdir(), 'qala-smoke-'))

const NESTED = `query {
  articles(filter: { contains: "ريابكوف" }, first: 1) {
    nodes {
      headline
      statements(first: 50) {
        totalCount
        nodes {
          text kind act
          speaker {
            name
            affiliations { role organization { name } }
            statements(first: 50) { nodes { text article { headline source { name } } } }
          }
        }
      }
    }
  }
}`

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

let running = null

async function start(port) {
  const began = performance.now()
  const child = spawn(node, [cli, 'serve'], {
    env: { ...process.env, PORT: String(port), QALA_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running = child
  const exit = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })))
  let gone = null
  void exit.then((end) => (gone = end))
  for (;;) {
    assert.equal(gone, null, `the server ended before it was ready: ${JSON.stringify(gone)}`)
    assert.ok(performance.now() - began < 60_000, 'the server was not ready within 60 s')
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { child, exit, seconds: (performance.now() - began) / 1000 }
}

async function ask(port, query) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  assert.deepEqual(answer.errors, undefined)
  return answer.data
}

async function stop({ child, exit }) {
  child.kill('SIGTERM')
  assert.deepEqual(await exit, { code: 0, signal: null })
}

try {
  const port = await freePort()
  const first = await start(port)
  const [article] = (await ask(port, NESTED)).articles.nodes
  const statements = article.statements.nodes
  assert.ok(article.statements.totalCount >= 10, `only ${article.statements.totalCount} statements`)
  assert.ok(new Set(statements.map(({ speaker }) => speaker?.name)).size >= 3)
  assert.ok(statements.some(({ act }) => act === 'DENY'))
  assert.ok(statements.some(({ speaker }) => speaker?.affiliations.length > 0))
  for (const { speaker } of statements) {
    for (const { article: other } of speaker?.statements.nodes ?? []) assert.ok(other.source.name)
  }
  const before = await ask(port, '{ articles { totalCount } statements { totalCount } }')
  await stop(first)

  const second = await start(port)
  assert.deepEqual(await ask(port, '{ articles { totalCount } statements { totalCount } }'), before)
  await stop(second)

  const extracted = execFileSync(node, [cli, 'extract', '--format', 'jsonl', '-'], {
    input: 'The mayor said that the bridge would open on Friday.\n',
    encoding: 'utf8',
  })
  assert.equal(JSON.parse(extracted).statements.length, 1)

  console.log(`first start ${first.seconds.toFixed(1)} s, second start ${second.seconds.toFixed(1)} s`)
} finally {
  // Whatever failed, nothing is left running.
  running?.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
}
