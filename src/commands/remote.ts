import { QalaError, ERRORS, type ErrorCode } from '../model/errors.js'
import type { Ingest, IngestOutcome } from '../model/ingest.js'

const MUTATION = `mutation Ingest($input: IngestArticlesInput!) {
  ingestArticles(input: $input) {
    results { status article { id statements { totalCount } } }
    userErrors { code message path }
  }
}`

interface Answer {
  readonly data?: {
    readonly ingestArticles: {
      readonly results: readonly {
        readonly status: IngestOutcome['status']
        readonly article: { readonly id: string; readonly statements: { readonly totalCount: number } } | null
      }[]
      readonly userErrors: readonly {
        readonly code: string
        readonly message: string
        readonly path: readonly string[]
      }[]
    }
  } | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function codeOf(code: string | undefined): ErrorCode {
  return code !== undefined && Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'INTERNAL'
}

async function post(address: string, apiKey: string | null, variables: unknown): Promise<Answer> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ query: MUTATION, variables }),
    })
    return (await response.json()) as Answer
  } catch (cause) {
    const message = `the server at ${address} holds the data folder but does not answer: look at its log, or stop it`
    throw new QalaError('DATABASE_UNREACHABLE', message, {}, { cause })
  }
}

/** Sends articles to a running server, which takes them in as if they were its own. */
export function remoteIngest(address: string, apiKey: string | null): Ingest {
  return async (documents) => {
    const articles = documents.map(({ headline, body, url, source, publishedAt, language, byline }) => {
      return { headline, body, url, source, publishedAt, language, byline }
    })
    const { data, errors } = await post(address, apiKey, { input: { articles } })
    if (!data) {
      const [error] = errors ?? []
      throw new QalaError(
        codeOf(error?.extensions?.code),
        `the server at ${address} refused: ${error?.message ?? 'no reason given'}`,
      )
    }
    const { results, userErrors } = data.ingestArticles
    return documents.map(({ id }, index): IngestOutcome => {
      const result = results[index]
      const error = userErrors.find(({ path }) => path[2] === String(index))
      const status = result?.status ?? 'FAILED'
      return {
        status,
        articleId: result?.article?.id ?? null,
        statements: status === 'STORED' ? (result?.article?.statements.totalCount ?? 0) : 0,
        problem: error ? { code: codeOf(error.code), message: error.message.replace(/^\d+: /, `${id}: `) } : null,
      }
    })
  }
}
