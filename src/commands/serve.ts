import { createIngest } from '../ingest/ingest.js'
import { startServer } from '../server/server.js'
import { openStore } from '../store/store.js'
import type { Command } from './command.js'
import { seed } from './seed.js'

const FIRST_QUERY = `{
  statements(first: 5) {
    nodes { text act speaker { name } article { headline source { name } } }
  }
}`

function welcome(address: string): string {
  return [
    '',
    `  Qala answers at ${address}/graphql (in a browser: Apollo Sandbox)`,
    `  health: ${address}/healthz   ready: ${address}/readyz`,
    '',
    '  A first query to paste:',
    ...FIRST_QUERY.split('\n').map((line) => `    ${line}`),
    '',
  ].join('\n')
}

/** Resolves at the first signal to stop. A second one means now. */
function signalToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1)
        asked = true
        resolve()
      })
    }
  })
}

export const serve: Command = {
  name: 'serve',
  description: 'start the server: /graphql, /healthz, /readyz',
  words: null,
  options: [],
  async run({ config, terminal }) {
    const stopping = signalToStop()
    const store = await openStore({ url: config.databaseUrl, folder: config.data, command: 'serve' })
    try {
      const ingest = createIngest(store)
      if (config.seed) {
        const { articles, statements } = await seed(store, ingest)
        if (articles > 0) terminal.error(`loaded ${articles} seed articles with ${statements} statements`)
      }
      const server = await startServer({ ...config, limits: config, store, ingest })
      store.announce(server.address)
      terminal.error(welcome(server.address))
      await stopping
      await server.close()
    } finally {
      await store.close()
    }
    return 0
  },
}
