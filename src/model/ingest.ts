import type { Document } from './document.js'
import type { ErrorCode } from './errors.js'

/** Why an item could not be used, for a person and for a program. */
export interface Problem {
  readonly code: ErrorCode
  readonly message: string
  /** The field that is to blame, from the item down. */
  readonly path?: readonly string[]
}

/** What became of one article that was to be ingested. */
export interface IngestOutcome {
  readonly status: 'STORED' | 'DUPLICATE' | 'FAILED'
  /** The article stored now, or for a duplicate the one stored before. */
  readonly articleId: string | null
  /** How many statements were found in it; 0 unless STORED. */
  readonly statements: number
  /** Why it failed; null otherwise. */
  readonly problem: Problem | null
}

/** Takes articles in, one transaction each; answers in their order. A bad one never stops the rest. */
export type Ingest = (documents: readonly Document[]) => Promise<IngestOutcome[]>
