import { ERRORS, QalaError } from './model/errors.js'

/** One environment variable: how it is read, and what `qala --help` says of it. */
interface Variable<Value, Fallback extends string | null = string | null> {
  readonly name: string
  readonly description: string
  /** As written in the environment; null where there is none. */
  readonly fallback: Fallback
  /** The value of a text; undefined where the text cannot be used. */
  readonly parse: (text: string) => Value | undefined
  /** What can be used, for the message to who wrote something else. */
  readonly allowed: string
}

const text = (value: string): string => value

function whole(least: number, most: number) {
  return (value: string): number | undefined => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN
    return number >= least && number <= most ? number : undefined
  }
}

function variable<Value, Fallback extends string | null>(
  name: string,
  fallback: Fallback,
  description: string,
  parse: (text: string) => Value | undefined,
  allowed: string,
): Variable<Value, Fallback> {
  return { name, fallback, description, parse, allowed }
}

const POSITIVE = 'a whole number from 1'
const positive = whole(1, Number.MAX_SAFE_INTEGER)
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug']

/** Every variable Qala reads, in the order in which `--help` lists them. */
export const VARIABLES = {
  port: variable('PORT', '4000', 'port of the server', whole(0, 65_535), 'a port from 0 to 65535'),
  host: variable('HOST', '127.0.0.1', 'address the server listens on', text, 'an address'),
  databaseUrl: variable(
    'DATABASE_URL',
    null,
    'postgresql://user:password@host:5432/database; without it, the embedded database',
    text,
    'a URL',
  ),
  data: variable('QALA_DATA', './data', 'folder of the embedded database', text, 'a folder'),
  seed: variable(
    'QALA_SEED',
    'on',
    'off: do not load the seed articles into an empty database',
    (value) => ({ on: true, off: false })[value],
    'on or off',
  ),
  apiKey: variable(
    'QALA_API_KEY',
    null,
    'key that mutations need (Authorization: Bearer …); without it they are accepted from this machine only',
    text,
    'a text',
  ),
  logLevel: variable(
    'QALA_LOG_LEVEL',
    'info',
    `how much the server logs: ${LOG_LEVELS.join(', ')}`,
    (value) => LOG_LEVELS.find((level) => level === value),
    LOG_LEVELS.join(', '),
  ),
  maxDepth: variable('QALA_MAX_DEPTH', '15', 'levels of fields in a query', positive, POSITIVE),
  maxAliases: variable('QALA_MAX_ALIASES', '30', 'aliases in a query', positive, POSITIVE),
  maxCost: variable('QALA_MAX_COST', '50000', 'objects that a query may ask for', positive, POSITIVE),
  maxTokens: variable('QALA_MAX_TOKENS', '2000', 'words and marks in a query', positive, POSITIVE),
  maxBody: variable('QALA_MAX_BODY', '20000000', 'bytes of a request', positive, POSITIVE),
} as const satisfies Record<string, Variable<unknown>>

type Name = keyof typeof VARIABLES
type ValueOf<V> = V extends Variable<infer Value> ? Value : never

/** The settings, read once. Those without a default are null where they are not set. */
export type Config = {
  readonly [N in Name]: (typeof VARIABLES)[N]['fallback'] extends null
    ? ValueOf<(typeof VARIABLES)[N]> | null
    : ValueOf<(typeof VARIABLES)[N]>
}

function valueOf({ name, fallback, parse, allowed }: Variable<unknown>, environment: NodeJS.ProcessEnv): unknown {
  // An empty variable is how many shells and compose files say "not set".
  const given = environment[name]
  const value = given === undefined || given === '' ? fallback : given
  if (value === null) return null
  const parsed = parse(value)
  if (parsed !== undefined) return parsed
  throw new QalaError(
    'BAD_CONFIGURATION',
    `${ERRORS.BAD_CONFIGURATION.title}: ${name}="${value}"; set it to ${allowed}`,
  )
}

/** Reads the environment. Throws BAD_CONFIGURATION, which names the variable and what is allowed. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const entries = Object.entries(VARIABLES).map(([key, row]) => [key, valueOf(row, environment)] as const)
  // Each value has been parsed by its own row; the table is what ties names to types.
  return Object.fromEntries(entries) as unknown as Config
}
