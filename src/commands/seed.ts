import { fileURLToPath } from 'node:url'
import { readFiles } from '../ingest/ingest.js'
import type { Document } from '../model/document.js'
import { QalaError } from '../model/errors.js'
import type { Ingest } from '../model/ingest.js'
import type { Reads } from '../store/store.js'

/** `src/commands` and `dist/commands` lie at the same depth below the package. */
const FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url))

async function readSeeds(): Promise<Document[]> {
  const documents: Document[] = []
  for await (const item of readFiles([FOLDER])) {
    if ('document' in item) documents.push(item.document)
    else if (item.file.endsWith('.jsonl'))
      throw new QalaError('INTERNAL', `a seed cannot be read: ${item.problem.message}`)
  }
  return documents
}

/**
 * Loads the seeds by the road that all articles take, where the database holds nothing else: into an empty one, and
 * into one whose first start was stopped before all of them were in. Returns how many articles and statements are new.
 */
export async function seed(store: Reads, ingest: Ingest): Promise<{ articles: number; statements: number }> {
  const documents = await readSeeds()
  const stored = await store.findArticlesByUrls(documents.flatMap(({ url }) => url ?? []))
  const seeds = stored.filter((row) => row !== null).length
  const [all] = await store.counts('articles', [null])
  if (all !== seeds || seeds === documents.length) return { articles: 0, statements: 0 }
  const outcomes = await ingest(documents)
  const problem = outcomes.find((outcome) => outcome.problem !== null)?.problem
  if (problem) throw new QalaError('INTERNAL', `a seed cannot be loaded: ${problem.message}`)
  return {
    articles: outcomes.filter(({ status }) => status === 'STORED').length,
    statements: outcomes.reduce((sum, outcome) => sum + outcome.statements, 0),
  }
}
