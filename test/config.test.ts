import { VARIABLES, readConfig } from '../src/config.js'

test('what is not set has its default, or null', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    data: './data',
    seed: true,
    apiKey: null,
    logLevel: 'info',
    maxDepth: 15,
    maxAliases: 30,
    maxCost: 50_000,
    maxTokens: 2_000,
    maxBody: 20_000_000,
  })
})

test('an empty variable is one that is not set', () => {
  const empty = Object.fromEntries(Object.values(VARIABLES).map(({ name }) => [name, '']))
  expect(readConfig(empty)).toEqual(readConfig({}))
})

test.each([
  ['PORT', '0', 'port', 0],
  ['HOST', '::', 'host', '::'],
  ['DATABASE_URL', 'postgresql://db/qala', 'databaseUrl', 'postgresql://db/qala'],
  ['QALA_SEED', 'off', 'seed', false],
  ['QALA_LOG_LEVEL', 'debug', 'logLevel', 'debug'],
  ['QALA_MAX_DEPTH', '3', 'maxDepth', 3],
] as const)('%s=%s', (name, text, setting, value) => {
  expect(readConfig({ [name]: text })[setting]).toBe(value)
})

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', 'http'],
  ['QALA_SEED', 'no'],
  ['QALA_LOG_LEVEL', 'loud'],
  ['QALA_MAX_COST', '0'],
  ['QALA_MAX_BODY', '20MB'],
])('%s=%s is refused by its name, with what is allowed', (name, text) => {
  expect(() => readConfig({ [name]: text })).toThrow(
    expect.objectContaining({
      code: 'BAD_CONFIGURATION',
      message: expect.stringMatching(new RegExp(`${name}="${text.replace('.', '\\.')}"; set it to \\w`)) as string,
    }) as Error,
  )
})
