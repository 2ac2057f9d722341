import { basename, extname } from 'node:path'
import type { Document } from '../model/document.js'
import { QalaError } from '../model/errors.js'
import { BOM, decode } from './encoding.js'
import type { Format, Input, Item } from './format.js'

/** Bytes of one article: fifty times the longest in our collections. */
export const MOST_BYTES = 5_000_000

/** Characters of a headline. */
const MOST_HEADLINE = 150
// What ends a sentence in the scripts of the world; a question or an exclamation may well be a headline.
const FINAL_STOP = /[.。۔।]["'”»’)\]]*\s*$/u

/** Everything, or TOO_LARGE as soon as it is too much: the rest is not read. */
async function collect({ name, bytes }: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > MOST_BYTES) {
      const message = `${name}: a text file may have ${MOST_BYTES} bytes at most: split it, or write its articles as JSON Lines`
      throw new QalaError('TOO_LARGE', message, { file: name })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Where a stretch of a text begins and ends without the white space around it. */
function trimmed(whole: string, from: number, to: number): { readonly start: number; readonly text: string } {
  const part = whole.slice(from, to)
  return { start: from + part.length - part.trimStart().length, text: part.trim() }
}

/**
 * Headline and body of a plain text with where they begin in it, in UTF-16 units: a first line that is short, does not
 * end in a full stop and is followed by an empty line is the headline.
 */
export function splitHeadline(whole: string): Pick<Document, 'headline' | 'body' | 'origin'> {
  const from = whole.startsWith(BOM) ? BOM.length : 0
  const all = trimmed(whole, from, whole.length)
  const [match, line = ''] = /^([^\r\n]+)(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/.exec(whole.slice(all.start)) ?? []
  const headline = line.trimEnd()
  if (match === undefined || headline.length > MOST_HEADLINE || FINAL_STOP.test(headline)) {
    return { headline: null, body: all.text, origin: { headline: 0, body: all.start } }
  }
  const body = trimmed(whole, all.start + match.length, whole.length)
  if (body.text === '') return { headline: null, body: all.text, origin: { headline: 0, body: all.start } }
  return { headline, body: body.text, origin: { headline: all.start, body: body.start } }
}

async function* read(input: Input): AsyncGenerator<Item> {
  const { name } = input
  const parts = splitHeadline(decode(await collect(input), { file: name }))
  if (parts.body === '')
    throw new QalaError('EMPTY', `${name}: the file is empty: there is no article in it`, { file: name })
  const id = basename(name, extname(name))
  yield { document: { id, url: null, source: null, publishedAt: null, language: null, byline: null, ...parts } }
}

/** A plain text file: one article. Its spans count in the file exactly as read. */
export const text: Format = { name: 'text', endings: ['.txt', '.text'], read }
