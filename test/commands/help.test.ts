import { VARIABLES } from '../../src/config.js'
import { cleanUp, qala } from './cli.js'

afterAll(cleanUp)

test('--help lists every command and every variable', async () => {
  const { status, out } = await qala(['--help'])
  expect(status).toBe(0)
  for (const word of ['serve', 'ingest', 'extract', 'evaluate']) expect(out).toMatch(new RegExp(`^  ${word} `, 'm'))
  for (const { name } of Object.values(VARIABLES)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
})

test('without a command it shows the help', async () => {
  const { out, error } = await qala([])
  expect(out + error).toMatch(/Usage: qala/)
})

test('--version is that of the package', async () => {
  expect((await qala(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
