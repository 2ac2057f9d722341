import { Command as Program, CommanderError, Option } from 'commander'
import { ERRORS, QalaError } from '../src/model/errors.js'
import { extraction } from './extraction.js'
import { growth } from './growth.js'
import type { Measurement, Terminal } from './measurement.js'

/** Everything that is measured, in the order in which `--help` lists it. */
const MEASUREMENTS: readonly Measurement[] = [extraction, growth]

/** What a person reads of an error, and the exit status: as the `qala` command has it. */
function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERRORS.BAD_ARGUMENT.exit
  if (!(error instanceof QalaError)) throw error
  terminal.error(`bench: ${error.message}`)
  return ERRORS[error.code].exit
}

function add(program: Program, measurement: Measurement, terminal: Terminal, done: (status: number) => void): void {
  const sub = program.command(measurement.name).description(measurement.description).allowExcessArguments(false)
  for (const { flags, description, choices, fallback } of measurement.options) {
    const option = new Option(flags, description)
    if (choices) option.choices(choices)
    if (fallback !== undefined) option.default(fallback)
    sub.addOption(option)
  }
  sub.action(async () => {
    done(await measurement.run(sub.opts(), terminal))
  })
}

/** Runs one measurement by the words after `bench` and returns the exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0
  const program = new Program('bench')
    .description('How fast Qala is.')
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd())
      },
      writeErr: (text) => {
        terminal.error(text.trimEnd())
      },
    })
    .exitOverride()
  for (const measurement of MEASUREMENTS) {
    add(program, measurement, terminal, (code) => {
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
