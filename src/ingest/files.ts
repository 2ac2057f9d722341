import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Format, type Item, FORMATS, formatOf, read } from '../formats/formats.js'
import { QalaError } from '../model/errors.js'

/** The name that means standard input, as commands have it. */
export const STDIN = '-'

/** Which file an item is from, as a person wrote it. */
export type FileItem = Item & { readonly file: string }

/** The files of a folder and its folders, in the order of their names; hidden ones are passed over. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = []
  for await (const entry of await opendir(folder)) entries.push(entry)
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield path
  }
}

async function kindOf(path: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

function unreadable(path: string, cause: unknown): QalaError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new QalaError(
    'UNREADABLE',
    `${path}: the file cannot be read (${reason}): check the path and its permissions`,
    { file: path },
    { cause },
  )
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** What begins with a brace is JSON Lines, all else a text: standard input has no ending to tell. */
async function* standardInput(): AsyncGenerator<Item> {
  const chunks = (process.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  const first = await chunks.next()
  const start = first.done === true ? new Uint8Array() : first.value
  const looksLikeJson = /^\ufeff?\s*\{/.test(
    Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 100)).toString(),
  )
  const name = looksLikeJson ? 'jsonl' : 'text'
  const format: Format | undefined = FORMATS.find((row) => row.name === name)
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield start
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  }
  yield* read({ name: STDIN, bytes: bytes() }, format)
}

async function* itemsOf(path: string): AsyncGenerator<FileItem> {
  if (path === STDIN) {
    for await (const item of standardInput()) yield { ...item, file: path }
    return
  }
  if ((await kindOf(path)) === 'file') {
    for await (const item of read({ name: path, bytes: bytesOf(path) })) yield { ...item, file: path }
    return
  }
  let empty = true
  for await (const file of filesBelow(path)) {
    // A folder may hold other things too: what is named by its path must be readable, what lies in a folder need not.
    if (formatOf(file) === null) continue
    empty = false
    for await (const item of read({ name: file, bytes: bytesOf(file) })) yield { ...item, file }
  }
  if (empty)
    throw new QalaError(
      'NO_ARTICLES',
      `${path}: there is no article in this folder: Qala reads files that end in ${FORMATS.flatMap(({ endings }) => endings).join(', ')}`,
      {
        file: path,
      },
    )
}

/** The articles of files, folders and standard input (`-`), in the order given, one at a time. */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<FileItem> {
  for (const path of paths) {
    try {
      yield* itemsOf(path)
    } catch (error) {
      if (!(error instanceof QalaError)) throw error
      yield { problem: { code: error.code, message: error.message }, line: null, file: path }
    }
  }
}
