// Builds everything that runs: generated code, dist/, and the database template that a first start loads.
// Does nothing when no input has changed since the last build, so that `npm start` may always call it.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const stamp = join(dist, 'built.txt')
const generated = join(root, 'src', 'generated')
const INPUTS = [
  'build',
  'codegen.yml',
  'package-lock.json',
  'prisma',
  'prisma.config.ts',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
]

function filesBelow(path) {
  if (path === generated) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap((input) => filesBelow(join(root, input)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function run(command) {
  execSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Removes what an earlier build left, but for the database templates: they are keyed by the migrations. */
function clean() {
  if (!existsSync(dist)) return
  for (const name of readdirSync(dist)) {
    if (name !== 'template') rmSync(join(dist, name), { recursive: true })
  }
}

async function build(key) {
  clean()
  run('npm run --silent generate')
  run('npx tsc -p tsconfig.build.json')
  for (const file of filesBelow(join(root, 'src')).filter((name) => name.endsWith('.graphql'))) {
    cpSync(file, join(dist, relative(join(root, 'src'), file)))
  }
  const { prepareTemplate } = await import('../dist/store/store.js')
  await prepareTemplate()
  writeFileSync(stamp, key)
}

const key = fingerprint()
const upToDate = existsSync(stamp) && existsSync(generated) && readFileSync(stamp, 'utf8') === key
if (!upToDate) await build(key)
