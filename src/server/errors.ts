import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ERRORS, QalaError } from '../model/errors.js'

/** Codes that Apollo gives to faults of the request; their messages are meant for the client. */
const OF_THE_REQUEST = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>

function withCode(message: string, code: string, { locations, path }: Place, more: object = {}): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code, ...more } }
}

/** An error of a guard, which ends the whole request with its own HTTP status. */
export function refusal(error: QalaError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: ERRORS[error.code].http } },
  })
}

/**
 * What a client sees of an error: the message and code of Qala's and the request's own; of anything else a reference
 * only, under which `report` has put the whole of it into the log. Never a stack trace.
 */
export function errorFormatter(report: (error: unknown, reference: string) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    // Resolvers' errors and plugins' are wrapped alike.
    const original = (error instanceof GraphQLError ? error.originalError : undefined) ?? error
    if (original instanceof QalaError) {
      const { path } = original.place
      return withCode(original.message, original.code, formatted, path && { field: path.join('.') })
    }
    const code = String(formatted.extensions?.code)
    if (OF_THE_REQUEST.has(code)) return withCode(formatted.message, code, formatted)
    // A value that does not fit its type has no code in graphql-js when a variable or an argument holds it.
    if (original instanceof GraphQLError && original.originalError === undefined && code !== 'INTERNAL_SERVER_ERROR') {
      return withCode(formatted.message, code, formatted)
    }
    const reference = randomUUID()
    report(original, reference)
    return withCode(`a fault in Qala; its log tells more under the reference ${reference}`, 'INTERNAL', formatted, {
      reference,
    })
  }
}
