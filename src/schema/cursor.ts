import { createHash } from 'node:crypto'
import { QalaError } from '../model/errors.js'
import { isUuid } from '../model/id.js'
import type { Position } from '../store/store.js'

/** What a cursor holds: the format's version, which list in which order under which filter, and the place in it. */
type Content = readonly [version: 1, list: string, key: string, id: string]

/** A short name for a list in an order under a filter: cursors of one are no use in another. */
export function fingerprint(list: string, order: unknown, filter: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order, filter]))
    .digest('base64url')
    .slice(0, 10)
}

export function encodeCursor(list: string, { key, id }: Position): string {
  const content: Content = [1, list, key, id]
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

function parse(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(content) ? content : []
  } catch {
    // Not JSON: as wrong as any other cursor that was not made here.
    return []
  }
}

/** The place a cursor names. Throws BAD_CURSOR for one of another list, order or filter, or of no list at all. */
export function decodeCursor(list: string, cursor: string): Position {
  const [version, madeFor, key, id] = parse(cursor)
  if (version !== 1 || typeof key !== 'string' || typeof id !== 'string' || !isUuid(id)) {
    throw new QalaError(
      'BAD_CURSOR',
      `"${cursor.slice(0, 100)}" is not a cursor of this API: take cursors from its answers`,
    )
  }
  if (madeFor !== list) {
    throw new QalaError(
      'BAD_CURSOR',
      'the cursor belongs to another list, order or filter: start again from the first page',
    )
  }
  return { key, id }
}
