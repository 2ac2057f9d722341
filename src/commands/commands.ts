import { Command as Program, CommanderError, Option } from 'commander'
import { VARIABLES, readConfig } from '../config.js'
import { ERRORS, QalaError } from '../model/errors.js'
import type { Command, Terminal } from './command.js'
import { evaluate } from './evaluate.js'
import { extract } from './extract.js'
import { ingest } from './ingest.js'
import { serve } from './serve.js'

export type { Terminal } from './command.js'

/** Every command, in the order in which `--help` lists them. */
const COMMANDS: readonly Command[] = [serve, ingest, extract, evaluate]

function environment(): string {
  const rows = Object.values(VARIABLES).map(({ name, fallback, description }) => {
    return `  ${name.padEnd(18)} ${description}${fallback === null ? '' : ` (${fallback})`}`
  })
  return ['', 'Environment:', ...rows].join('\n')
}

/** What a person reads of an error, and the exit status. */
function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERRORS.BAD_ARGUMENT.exit
  if (error instanceof QalaError) {
    terminal.error(`qala: ${error.message}`)
    return ERRORS[error.code].exit
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.error(`qala: a fault in Qala, please report it with these lines:\n${message}`)
  return ERRORS.INTERNAL.exit
}

function add(program: Program, command: Command, terminal: Terminal, done: (status: number) => void): void {
  const sub = program.command(command.name).description(command.description)
  if (command.words !== null) sub.argument(command.words)
  for (const { flags, description, choices, fallback } of command.options) {
    const option = new Option(flags, description)
    if (choices) option.choices(choices)
    if (fallback !== undefined) option.default(fallback)
    sub.addOption(option)
  }
  sub.action(async () => {
    const paths = sub.args
    done(await command.run({ paths, options: sub.opts(), config: readConfig(), terminal }))
  })
}

/** Runs one command line (the words after `qala`) and returns the exit status. */
export async function run(words: readonly string[], version: string, terminal: Terminal): Promise<number> {
  let status = 0
  const program = new Program('qala')
    .description('Who said what in the news.')
    .version(version)
    .addHelpText('after', environment)
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd())
      },
      writeErr: (text) => {
        terminal.error(text.trimEnd())
      },
    })
    .exitOverride()
  for (const command of COMMANDS) {
    add(program, command, terminal, (code) => {
      status = code
    })
  }
  try {
    await program.parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    return report(error, terminal)
  }
}
