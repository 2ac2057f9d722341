import type { Document } from '../model/document.js'
import type { Problem } from '../model/ingest.js'

/** A file, or standard input, as its bytes come in. */
export interface Input {
  /** As a person wrote it, for messages; its ending chooses the format. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What a format makes of an input: articles, and what in it could not be read. */
export type Item = { readonly document: Document } | { readonly problem: Problem; readonly line: number | null }

/** One kind of file. */
export interface Format {
  readonly name: string
  /** In lower case, with their dot. */
  readonly endings: readonly string[]
  /** Yields in the order of the input, reads no more than it needs, and throws only what ends the whole input. */
  read(input: Input): AsyncIterable<Item>
}
