import type { Config } from '../config.js'

/** What a command may use of the process it runs in; tests give their own. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Rewrites the last line of the terminal; null where there is no terminal to rewrite. */
  readonly progress: ((line: string) => void) | null
}

/** A command line's words after the command's name. */
export interface Invocation<Options> {
  readonly paths: readonly string[]
  readonly options: Options
  readonly config: Config
  readonly terminal: Terminal
}

export interface Option {
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  readonly fallback?: string
}

/** One command: what `--help` says of it, and what it does. `run` returns the exit status. */
export interface Command<Options = Readonly<Record<string, string | undefined>>> {
  readonly name: string
  readonly description: string
  /** The words it takes, in commander's notation: "<paths...>". */
  readonly words: string | null
  readonly options: readonly Option[]
  run(invocation: Invocation<Options>): Promise<number>
}
