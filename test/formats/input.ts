import { type Format, type Item, read } from '../../src/formats/formats.js'

/** Reads bytes as a file of that name, in pieces of one size, as a disk or a pipe may give them. */
export async function readBytes(name: string, bytes: Uint8Array | string, piece = 7, format?: Format): Promise<Item[]> {
  const buffer = Buffer.from(bytes)
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream of what is already here
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < buffer.length; at += piece) yield buffer.subarray(at, at + piece)
  }
  const items: Item[] = []
  for await (const item of read({ name, bytes: pieces() }, format)) items.push(item)
  return items
}

/** Code and line of each problem, and the body of each article. */
export function outline(items: readonly Item[]): unknown[] {
  return items.map((item) => ('problem' in item ? [item.problem.code, item.line] : item.document.body))
}
