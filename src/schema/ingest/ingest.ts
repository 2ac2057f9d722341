import type { ArticleInput, Resolvers } from '../../generated/graphql.js'
import type { Document } from '../../model/document.js'
import { QalaError } from '../../model/errors.js'
import type { IngestOutcome, Problem } from '../../model/ingest.js'
import { MOST } from '../connection.js'

const MOST_BODY = 1_000_000
const MOST_HEADLINE = 1_000

/** What of an article cannot be taken; null where all of it can. */
function problemOf({ body, headline, url }: ArticleInput): Problem | null {
  if (body.length > MOST_BODY) {
    const message = `the body has ${body.length} characters, at most ${MOST_BODY} are taken`
    return { code: 'TOO_LARGE', message, path: ['body'] }
  }
  if ((headline?.length ?? 0) > MOST_HEADLINE) {
    const message = `the headline has ${headline?.length ?? 0} characters, at most ${MOST_HEADLINE} are taken`
    return { code: 'TOO_LARGE', message, path: ['headline'] }
  }
  if (url != null && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    return { code: 'BAD_FIELD', message: `the address "${url.slice(0, 200)}" is no http or https URL`, path: ['url'] }
  }
  return null
}

function documentOf(input: ArticleInput, index: number): Document {
  return {
    id: String(index),
    headline: input.headline ?? null,
    body: input.body,
    url: input.url ?? null,
    source: input.source ?? null,
    publishedAt: input.publishedAt ?? null,
    language: input.language ?? null,
    byline: input.byline ?? null,
    origin: { headline: 0, body: 0 },
  }
}

export const ingest: Resolvers = {
  Mutation: {
    ingestArticles: async (_, { input: { articles } }, context) => {
      if (articles.length === 0 || articles.length > MOST) {
        throw new QalaError('BAD_ARGUMENT', `"articles" has ${articles.length} items: send 1 to ${MOST} at a time`)
      }
      const results = articles.map((article): IngestOutcome | null => {
        const problem = problemOf(article)
        return problem && { status: 'FAILED', articleId: null, statements: 0, problem }
      })
      const taken = articles.flatMap((article, index) => (results[index] ? [] : [{ article, index }]))
      const outcomes = await context.ingest(taken.map(({ article, index }) => documentOf(article, index)))
      outcomes.forEach((outcome, place) => {
        const index = taken[place]?.index
        if (index !== undefined) results[index] = outcome
      })
      const userErrors = results.flatMap((result, index) => {
        if (!result?.problem) return []
        const { code, message, path = [] } = result.problem
        return [{ code, message, path: ['input', 'articles', String(index), ...path] }]
      })
      return { results: results.filter((result) => result !== null), userErrors }
    },
  },
  IngestResult: {
    article: ({ articleId }, _, { loaders }) => (articleId === null ? null : loaders.row('article').load(articleId)),
  },
}
