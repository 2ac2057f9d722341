import { extname } from 'node:path'
import { ERRORS, QalaError } from '../model/errors.js'
import type { Format, Input, Item } from './format.js'
import { jsonl } from './jsonl.js'
import { text } from './text.js'

export type { Format, Input, Item } from './format.js'
export { splitHeadline } from './text.js'

/** Every format, one row each. */
export const FORMATS: readonly Format[] = [text, jsonl]

/** The format of a name; null for an ending that none has. */
export function formatOf(name: string): Format | null {
  const ending = extname(name).toLowerCase()
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? null
}

/** An input that could not be read at all is one problem. */
function problemOf(error: unknown): Item {
  if (!(error instanceof QalaError)) throw error
  return { problem: { code: error.code, message: error.message }, line: error.place.line ?? null }
}

/**
 * The articles of an input, one by one; what cannot be read comes as problems among them, so that one bad article, or
 * one bad file, never stops the rest. Throws only faults.
 */
export async function* read(input: Input, format: Format | null = formatOf(input.name)): AsyncGenerator<Item> {
  if (format === null) {
    const known = FORMATS.flatMap(({ endings }) => endings).join(', ')
    const message = `${input.name}: ${ERRORS.UNKNOWN_FORMAT.title} by its ending: Qala reads ${known}`
    yield { problem: { code: 'UNKNOWN_FORMAT', message }, line: null }
    return
  }
  try {
    yield* format.read(input)
  } catch (error) {
    yield problemOf(error)
  }
}
