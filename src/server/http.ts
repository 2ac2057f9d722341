import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify'
import { ERRORS, QalaError, type ErrorCode } from '../model/errors.js'

export interface HttpOptions {
  /** Bytes of a request. */
  readonly maxBody: number
  /** Level of the log: "info", "warn", "silent" … */
  readonly logLevel: string
}

/** Apollo Sandbox is a page of Apollo's: it is framed in, and its loader comes from there. */
const SANDBOX = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'unsafe-inline'", 'https://embeddable-sandbox.cdn.apollographql.com'],
    styleSrc: ["'self'", "'unsafe-inline'", 'https://fonts.googleapis.com'],
    fontSrc: ["'self'", 'https://fonts.gstatic.com'],
    imgSrc: ["'self'", 'data:', 'https://apollo-server-landing-page.cdn.apollographql.com'],
    manifestSrc: ["'self'", 'https://apollo-server-landing-page.cdn.apollographql.com'],
    frameSrc: ["'self'", 'https://sandbox.embed.apollographql.com'],
    connectSrc: ["'self'"],
    // The server itself speaks HTTP: whoever puts it behind TLS adds this there.
    upgradeInsecureRequests: null,
  },
}

function codeOf(error: FastifyError): ErrorCode {
  if (error instanceof QalaError) return error.code
  if (error.statusCode === 413) return 'TOO_LARGE'
  if (error.statusCode === 404) return 'NOT_FOUND'
  return error.statusCode !== undefined && error.statusCode < 500 ? 'BAD_ARGUMENT' : 'INTERNAL'
}

/** What fails before GraphQL begins is answered in the same form. */
function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codeOf(error)
    if (code === 'INTERNAL') request.log.error({ err: error }, 'a fault in a request')
    const message =
      code === 'INTERNAL' ? `a fault in Qala; its log tells more under the request ${request.id}` : error.message
    return reply.code(error.statusCode ?? ERRORS[code].http).send({ errors: [{ message, extensions: { code } }] })
  })
  app.setNotFoundHandler((request, reply) => {
    const message = `there is nothing at ${request.url}: the API is at /graphql`
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] })
  })
}

/** The HTTP side: headers, compression, limits, and errors; no routes yet. */
export async function createHttp({ maxBody, logLevel }: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: maxBody,
    // One line per operation is logged where it is known which operation it was.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    logger: { level: logLevel },
  })
  answerErrors(app)
  await app.register(helmet, { contentSecurityPolicy: SANDBOX })
  // Anyone may read; credentials never travel, and who writes is checked apart.
  await app.register(cors, { origin: '*', methods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 })
  await app.register(compress)
  return app
}
