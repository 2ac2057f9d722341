import { extract } from '../extraction/extraction.js'
import type { Document } from '../model/document.js'
import { QalaError } from '../model/errors.js'
import type { Ingest, IngestOutcome, Problem } from '../model/ingest.js'
import type { Writes } from '../store/store.js'
import { type FileItem, readFiles } from './files.js'
import { recordOf } from './record.js'

export { STDIN, readFiles, type FileItem } from './files.js'

function failed(problem: Problem): IngestOutcome {
  return { status: 'FAILED', articleId: null, statements: 0, problem }
}

/** The fields of an article that are kept as they are. */
const TEXTS = ['body', 'headline', 'source', 'byline', 'url'] as const

/** What of an article nothing can be made of, whichever road it came by; null where there is nothing. */
function problemOf(document: Document): Problem | null {
  const { id, body } = document
  if (body.trim() === '') return { code: 'EMPTY', message: `${id}: the article has no text`, path: ['body'] }
  const field = TEXTS.find((name) => document[name]?.includes('\0') === true)
  if (field === undefined) return null
  const message = `${id}: "${field}" holds the character U+0000, which the database cannot keep: remove it`
  return { code: 'BAD_FIELD', message, path: [field] }
}

/** One article: formats have read it; extraction finds who said what, identity who they are, and the store keeps it. */
async function ingestDocument(store: Writes, document: Document): Promise<IngestOutcome> {
  const problem = problemOf(document)
  if (problem) return failed(problem)
  try {
    const record = recordOf(document, extract(document))
    const { status, articleId } = await store.saveArticle(record)
    if (status === 'CHANGED') {
      const message = `${document.id}: ${document.url ?? ''} is stored with another text, which stays: give the new text another address`
      return failed({ code: 'ARTICLE_CHANGED', message, path: ['url'] })
    }
    return { status, articleId, statements: status === 'STORED' ? record.statements.length : 0, problem: null }
  } catch (error) {
    if (!(error instanceof QalaError)) throw error
    return failed({
      code: error.code,
      message: `${document.id}: ${error.message}`,
      ...(error.place.path && { path: error.place.path }),
    })
  }
}

/** Takes articles in one after another; a bad one is told apart and never stops the rest. Throws only when the database fails. */
export function createIngest(store: Writes): Ingest {
  return async (documents) => {
    const outcomes: IngestOutcome[] = []
    for (const document of documents) outcomes.push(await ingestDocument(store, document))
    return outcomes
  }
}

/** What became of one item of a file. */
export interface FileOutcome extends IngestOutcome {
  readonly file: string
}

export interface FileOptions {
  /** The outlet of articles that do not name theirs. */
  readonly source: string | null
  /** Articles given on together. */
  readonly batch: number
}

/** Reads files and gives their articles on in batches, to this process's own store or to a server's. */
export async function* ingestFiles(
  paths: readonly string[],
  ingest: Ingest,
  { source, batch }: FileOptions,
): AsyncGenerator<FileOutcome> {
  let waiting: (FileItem & { document: Document })[] = []
  const flush = async (): Promise<FileOutcome[]> => {
    const sent = waiting
    waiting = []
    const outcomes = await ingest(sent.map(({ document }) => document))
    return outcomes.map((outcome, index) => ({ ...outcome, file: sent[index]?.file ?? '' }))
  }
  for await (const item of readFiles(paths)) {
    if ('problem' in item) {
      yield { ...failed(item.problem), file: item.file }
      continue
    }
    waiting.push({ ...item, document: { ...item.document, source: item.document.source ?? source } })
    if (waiting.length === batch) yield* await flush()
  }
  if (waiting.length > 0) yield* await flush()
}
