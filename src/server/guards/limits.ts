import type { ApolloServerPlugin } from '@apollo/server'
import { type ErrorCode, QalaError } from '../../model/errors.js'
import { refusal } from '../errors.js'
import { type Measure, measure } from './measure.js'

export interface Limits {
  readonly maxDepth: number
  readonly maxAliases: number
  /** Objects in the largest possible answer of one operation. */
  readonly maxCost: number
  /** Words and marks of a document. */
  readonly maxTokens: number
  /** Bytes of a request. */
  readonly maxBody: number
}

/** What is measured, the limit that holds it, the error, and how a client gets under it. */
const RULES: readonly {
  readonly of: keyof Measure
  readonly limit: 'maxDepth' | 'maxAliases' | 'maxCost'
  readonly code: ErrorCode
  readonly says: (asked: number, most: number) => string
}[] = [
  {
    of: 'depth',
    limit: 'maxDepth',
    code: 'QUERY_TOO_DEEP',
    says: (asked, most) =>
      `the query is ${asked} levels deep, at most ${most} are allowed: ask for the inner levels by id`,
  },
  {
    of: 'aliases',
    limit: 'maxAliases',
    code: 'TOO_MANY_ALIASES',
    says: (asked, most) => `the query has ${asked} aliases, at most ${most} are allowed: use several requests`,
  },
  {
    of: 'cost',
    limit: 'maxCost',
    code: 'QUERY_TOO_COSTLY',
    says: (asked, most) =>
      `the query may return ${asked} objects, at most ${most} are allowed: ask for smaller pages (first, last) or fewer levels`,
  },
]

/** Refuses operations beyond the limits before they run, and reports the cost of all in `extensions.cost`. */
export function limitOperations(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      let cost: number | undefined
      return Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return Promise.resolve()
          const measured = measure(schema, document, operation, request.variables ?? {})
          cost = measured.cost
          for (const { of, limit, code, says } of RULES) {
            if (measured[of] > limits[limit]) throw refusal(new QalaError(code, says(measured[of], limits[limit])))
          }
          return Promise.resolve()
        },
        willSendResponse({ response }) {
          if (cost !== undefined && response.body.kind === 'single') {
            const { singleResult } = response.body
            singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: limits.maxCost } }
          }
          return Promise.resolve()
        },
      })
    },
  }
}
