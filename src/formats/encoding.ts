import { isUtf8 } from 'node:buffer'
import { QalaError } from '../model/errors.js'

/** What a byte order mark becomes: it stays, so that offsets are those of the file as read. */
export const BOM = '\ufeff'

/** Whether bytes are the beginning of a text in UTF-8; the last letter may be cut. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The first byte that is no UTF-8: the end of the longest beginning that is, found by halves. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isBeginning(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

/**
 * Bytes as text, unchanged but for their encoding. `place` says where they are from. Throws UNKNOWN_FORMAT for what is
 * no text at all, BAD_ENCODING for what is not UTF-8.
 */
export function decode(bytes: Uint8Array, place: { readonly file: string; readonly line?: number }): string {
  const where = place.line === undefined ? place.file : `${place.file}:${place.line}`
  if (bytes.includes(0)) {
    throw new QalaError(
      'UNKNOWN_FORMAT',
      `${where}: this is binary data, not a text: Qala reads UTF-8 text files`,
      place,
    )
  }
  if (!isUtf8(bytes)) {
    const message = `${where}: byte ${firstBadByte(bytes)} is not UTF-8: save the file as UTF-8 (for example with iconv)`
    throw new QalaError('BAD_ENCODING', message, place)
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
