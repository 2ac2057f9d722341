import { readFileSync } from 'node:fs'
import { VARIABLES } from '../../src/config.js'
import { ERRORS } from '../../src/model/errors.js'
import { tableRows } from './pages.js'

type Names = Record<string, unknown>
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Names
  devDependencies: Names
  overrides: Names
}

test.each([
  ['What runs', manifest.dependencies],
  ['What builds, checks and tests', manifest.devDependencies],
  ['Overrides', manifest.overrides],
])('dependencies.md, %s: names what package.json names, each with a reason', (heading, names) => {
  const rows = tableRows('docs/dependencies.md', heading)
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(names).sort())
  for (const [, reason] of rows) expect(reason).toMatch(/\w/)
})

test('errors.md holds the table of codes', () => {
  const rows = tableRows('docs/errors.md').map(([code, title, exit, http]) => [
    code,
    { title, exit: Number(exit), http: Number(http) },
  ])
  expect(Object.fromEntries(rows)).toEqual(ERRORS)
})

test('the README lists the environment variables with their defaults', () => {
  const rows = tableRows('README.md', 'Settings').map(([name, fallback]) => [name, fallback === '' ? null : fallback])
  expect(rows).toEqual(Object.values(VARIABLES).map(({ name, fallback }) => [name, fallback]))
})
