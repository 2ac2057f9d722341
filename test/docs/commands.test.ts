import { readFileSync } from 'node:fs'
import { run as bench } from '../../bench/bench.js'
import { run as qala } from '../../src/commands/commands.js'
import { fences, pages } from './pages.js'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** Every command line that the pages tell somebody to type. */
const lines = pages
  .flatMap((page) => fences(page, 'sh'))
  .flatMap(({ place, code }) => code.split(/\n|&&/).map((line) => [place, line.trim()] as const))
  .filter(([, line]) => line !== '')

type Say = (line: string) => void

/** The scripts of npm that have commands of their own. */
const PROGRAMS: Readonly<Record<string, (words: readonly string[], say: Say) => Promise<number>>> = {
  qala: (words, say) => qala(words, '0.0.0', { out: say, error: say, progress: null }),
  bench: (words, say) => bench(words, { out: say, error: say }),
}

async function help(script: string, command: string): Promise<string> {
  const said: string[] = []
  const status = await PROGRAMS[script]?.([command, '--help'], (line) => {
    said.push(line)
  })
  expect(status).toBe(0)
  return said.join('\n')
}

test.each(lines)('%s: %s', async (_, line) => {
  const [, verb = '', rest = ''] = /^npm (ci|start|test|run)\b *(.*)$/.exec(line) ?? []
  expect(verb).not.toBe('')
  if (verb === 'ci') return
  const [, script = '', words = ''] =
    verb === 'run' ? (/^(?:--silent )?(\w+)(?: -- (.*))?$/.exec(rest) ?? []) : ['', verb]
  expect(Object.keys(scripts)).toContain(script)
  if (!(script in PROGRAMS)) return
  const [command = '', ...others] = words.split(' ')
  if (command === '--help') return
  const page = await help(script, command)
  expect(page).toContain(`Usage: ${script} ${command}`)
  for (const option of others.filter((word) => word.startsWith('--'))) expect(page).toContain(option)
})
