import { QalaError } from '../src/model/errors.js'

/** Where lines go; tests give their own. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
}

export interface Option {
  readonly flags: string
  readonly description: string
  readonly fallback?: string
  readonly choices?: readonly string[]
}

export type Options = Readonly<Record<string, string | undefined>>

/** One thing that is measured. `run` prints its figures and returns the exit status. */
export interface Measurement {
  readonly name: string
  readonly description: string
  readonly options: readonly Option[]
  run(options: Options, terminal: Terminal): Promise<number>
}

/** The number that an option gives. Throws BAD_ARGUMENT. */
export function numberOf(options: Options, name: string, least: number, isWhole = true): number {
  const text = options[name] ?? ''
  const value = text.trim() === '' ? NaN : Number(text)
  if (Number.isFinite(value) && value >= least && (!isWhole || Number.isSafeInteger(value))) return value
  const wanted = isWhole ? 'a whole number' : 'a number'
  throw new QalaError('BAD_ARGUMENT', `--${name} is "${text}": give ${wanted}, ${least} or more`)
}
