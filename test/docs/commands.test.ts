import { readFileSync } from 'node:fs'
import { run } from '../../src/commands/commands.js'
import { fences, pages } from './pages.js'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** Every command line that the pages tell somebody to type. */
const lines = pages
  .flatMap((page) => fences(page, 'sh'))
  .flatMap(({ place, code }) => code.split(/\n|&&/).map((line) => [place, line.trim()] as const))
  .filter(([, line]) => line !== '')

async function help(command: string): Promise<string> {
  const said: string[] = []
  const say = (line: string): void => {
    said.push(line)
  }
  expect(await run([command, '--help'], '0.0.0', { out: say, error: say, progress: null })).toBe(0)
  return said.join('\n')
}

test.each(lines)('%s: %s', async (_, line) => {
  const [, verb = '', rest = ''] = /^npm (ci|start|test|run)\b *(.*)$/.exec(line) ?? []
  expect(verb).not.toBe('')
  if (verb === 'ci') return
  const [, script = '', words = ''] =
    verb === 'run' ? (/^(?:--silent )?(\w+)(?: -- (.*))?$/.exec(rest) ?? []) : ['', verb]
  expect(Object.keys(scripts)).toContain(script)
  if (script !== 'qala') return
  const [command = '', ...others] = words.split(' ')
  if (command === '--help') return
  const page = await help(command)
  expect(page).toContain(`Usage: qala ${command}`)
  for (const option of others.filter((word) => word.startsWith('--'))) expect(page).toContain(option)
})
