import type { AddressInfo } from 'node:net'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { QalaError } from '../model/errors.js'
import type { Ingest } from '../model/ingest.js'
import { createContext } from '../schema/schema.js'
import type { Store } from '../store/store.js'
import { createApollo } from './apollo.js'
import type { Limits } from './guards/limits.js'
import { callerOf } from './guards/writers.js'
import { createHttp } from './http.js'

export type { Limits } from './guards/limits.js'

/** How long answers in the making may hold up a stop, in milliseconds. */
const PATIENCE = 10_000

export interface ServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The key that mutations need; null lets them in from this machine only. */
  readonly apiKey: string | null
  readonly limits: Limits
  readonly logLevel: string
  readonly store: Store
  readonly ingest: Ingest
}

export interface RunningServer {
  /** "http://127.0.0.1:4000", as this machine reaches it. */
  readonly address: string
  /** Answers what has come in, takes nothing more, and returns. The store stays open: it belongs to the caller. */
  close(): Promise<void>
}

/** The address under which this machine reaches a server that listens on `host`. */
function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new QalaError(
        'PORT_IN_USE',
        `port ${port} on ${host} is in use: stop what listens there, or set PORT to another`,
        {},
        { cause },
      )
    }
    throw new QalaError(
      'BAD_CONFIGURATION',
      `the server cannot listen on ${host}:${port} (${message}): set HOST and PORT`,
      {},
      { cause },
    )
  }
}

/** Starts the HTTP server. Throws PORT_IN_USE or BAD_CONFIGURATION, and then leaves nothing running. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, store, ingest, limits, apiKey, logLevel } = options
  const app = await createHttp({ maxBody: limits.maxBody, logLevel })
  const apollo = createApollo({ limits, apiKey, log: app.log })
  await apollo.start()
  let draining = false
  // A connection that is kept alive would hold the stop up for as long as its client likes.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) void reply.header('connection', 'close')
    done()
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: (request) =>
        Promise.resolve({ ...createContext({ store, ingest }), caller: callerOf(request.raw), log: request.log }),
    }),
  })
  app.get('/', (_, reply) => reply.redirect('/graphql'))
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    if (draining) return reply.code(503).send({ status: 'stopping' })
    await store.ping()
    return { status: 'ready' }
  })
  const stop = async (): Promise<void> => {
    draining = true
    const patience = setTimeout(() => {
      app.server.closeAllConnections()
    }, PATIENCE)
    await app.close()
    clearTimeout(patience)
    await apollo.stop()
  }
  try {
    await listen(app, host, port)
  } catch (error) {
    await stop()
    throw error
  }
  return { address: addressOf(app, host), close: stop }
}
