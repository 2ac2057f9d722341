import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import ts from 'typescript'

const SRC = resolve('src')

/** The floor plan (docs: the room list of README): whose doors each room may use. `model` and `generated` are open to all. */
const MAY_USE: Record<string, readonly string[]> = {
  model: [],
  formats: [],
  extraction: [],
  identity: [],
  store: [],
  evaluation: ['extraction', 'formats'],
  ingest: ['formats', 'extraction', 'identity', 'store'],
  schema: ['store'],
  server: ['schema', 'store'],
  config: [],
  commands: ['config', 'evaluation', 'extraction', 'formats', 'ingest', 'server', 'store'],
  cli: ['commands', 'config'],
  main: ['cli'],
}
const OPEN = new Set(['model', 'generated'])

const MOST_LINES = 200

interface File {
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly string[]
}

function room(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

/** The files of a folder, with paths and imports from where it lies; those of `src` count from it. */
function filesOf(folder: string, from: string): File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .filter((path) => room(path) !== 'generated')
    .map((path) => {
      const text = readFileSync(join(from, path), 'utf8')
      const imports = ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(dirname(path), name).replace(/\.js$/, '.ts'))
      return { path, room: room(path), text, imports }
    })
}

const files = filesOf(SRC, SRC)
const measurements = filesOf(resolve('bench'), resolve('.'))

const arrows = files.flatMap((file) => file.imports.map((target) => ({ from: file, target, to: room(target) })))

function broken(rule: (arrow: (typeof arrows)[number]) => boolean): string[] {
  return arrows.filter((arrow) => !rule(arrow)).map(({ from, target }) => `${from.path} → ${target}`)
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(arrows.length).toBeGreaterThan(100)
})

test('every room is on the floor plan', () => {
  expect([...new Set(files.map((file) => file.room))].filter((name) => !(name in MAY_USE))).toEqual([])
})

test('arrows go down: a room uses only the rooms below it', () => {
  expect(broken(({ from, to }) => to === from.room || OPEN.has(to) || (MAY_USE[from.room] ?? []).includes(to))).toEqual(
    [],
  )
})

test('each room is entered by its door', () => {
  expect(
    broken(({ from, target, to }) => {
      return to === from.room || OPEN.has(to) || target === `${to}/${to}.ts` || target === `${to}.ts`
    }),
  ).toEqual([])
})

test('measurements stand on the rooms and enter them by their doors', () => {
  const isAllowed = (target: string): boolean => /^(bench\/.*|src\/(model\/[^/]+|([^/]+)\/\3)\.ts)$/.test(target)
  const strays = measurements.flatMap(({ path, imports }) => {
    return imports.filter((target) => !isAllowed(target)).map((target) => `${path} → ${target}`)
  })
  expect(strays).toEqual([])
  expect(measurements.length).toBeGreaterThan(5)
})

test('every room below the top has a door', () => {
  const paths = new Set(files.map(({ path }) => path))
  const rooms = Object.keys(MAY_USE).filter((name) => name !== 'model')
  expect(rooms.filter((name) => !paths.has(`${name}/${name}.ts`) && !paths.has(`${name}.ts`))).toEqual([])
})

test('passes of the engine know the shape of a language pack, never a language', () => {
  expect(
    broken(
      ({ from, target }) => !/^extraction\/(text|rules)\//.test(from.path) || !/\/languages\/[^/]+\//.test(target),
    ),
  ).toEqual([])
})

test('nouns of the schema never import each other', () => {
  const noun = (path: string): string | undefined => /^schema\/([^/]+)\//.exec(path)?.[1]
  expect(
    broken(({ from, target }) => {
      const [a, b] = [noun(from.path), noun(target)]
      return a === undefined || b === undefined || a === b
    }),
  ).toEqual([])
})

test('no imports run in a circle', () => {
  const below = new Map(files.map((file) => [file.path, file.imports]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const next of below.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of below.keys()) walk(path, [])
  expect(circles).toEqual([])
})

const isLanguageData = (path: string): boolean => /^(extraction\/languages\/|bench\/patterns\/[a-z]{2}\.ts$)/.test(path)

test(`files of code are at most ${MOST_LINES} lines`, () => {
  const long = [...files, ...measurements].filter(
    ({ path, text }) => !isLanguageData(path) && text.split('\n').length > MOST_LINES + 1,
  )
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)).toEqual([])
})

test('code holds no word of Arabic: words belong in language packs', () => {
  // folding.ts lists single letters, which is what it is about; comments may give examples.
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const wordy = [...files, ...measurements].filter(
    ({ path, text }) => !isLanguageData(path) && /\p{Script=Arabic}{2}/u.test(withoutComments(text)),
  )
  expect(wordy.map(({ path }) => path)).toEqual([])
})
