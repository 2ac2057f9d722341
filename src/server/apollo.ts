import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { FastifyBaseLogger } from 'fastify'
import { type Context, resolvers, typeDefs } from '../schema/schema.js'
import { errorFormatter } from './errors.js'
import { type Limits, limitOperations } from './guards/limits.js'
import { type Caller, guardMutations } from './guards/writers.js'

export type RequestContext = Context & { readonly caller: Caller; readonly log: FastifyBaseLogger }

/** One line in the log for each operation: its name, how long it took (milliseconds), and what went wrong. */
const logOperations: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    const began = performance.now()
    return Promise.resolve({
      willSendResponse({ contextValue, operationName, operation, response }) {
        const sent = response.body.kind === 'single' ? response.body.singleResult : undefined
        contextValue.log.info(
          {
            operation: operationName ?? null,
            type: operation?.operation ?? null,
            cost: sent?.extensions?.cost,
            codes: sent?.errors?.map(({ extensions }) => extensions?.code),
            milliseconds: Math.round(performance.now() - began),
          },
          'operation',
        )
        return Promise.resolve()
      },
    })
  },
}

/** Apollo over the schema, with its guards in the order in which they act. */
export function createApollo(options: {
  readonly limits: Limits
  readonly apiKey: string | null
  readonly log: FastifyBaseLogger
}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs: [...typeDefs],
    resolvers,
    // A public content API: clients, Sandbox and code generators read the schema from it.
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: options.limits.maxTokens },
    validationOptions: { maxErrors: 5 },
    formatError: errorFormatter((error, reference) => {
      options.log.error({ err: error, reference }, 'a fault in an operation')
    }),
    plugins: [
      logOperations,
      guardMutations(options.apiKey),
      limitOperations(options.limits),
      ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false }),
      // It wraps every field of every answer, and costs a quarter of the time of large ones.
      ApolloServerPluginCacheControlDisabled(),
    ],
    // The server stops when its owner says so, not on signals of its own.
    stopOnTerminationSignals: false,
  })
}
