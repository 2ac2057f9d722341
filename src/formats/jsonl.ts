import { basename, extname } from 'node:path'
import type { Document } from '../model/document.js'
import { QalaError } from '../model/errors.js'
import { parseInstant } from '../model/instant.js'
import { BOM, decode } from './encoding.js'
import type { Format, Input, Item } from './format.js'
import { type Line, linesOf, tooLong } from './lines.js'

/** Bytes of one line, which is one article with its metadata. */
const MOST_BYTES = 5_000_000

interface Place {
  readonly file: string
  readonly line: number
}

type Fields = Readonly<Record<string, unknown>>

function badField({ file, line }: Place, field: string, wanted: string, value: unknown): QalaError {
  const shown = JSON.stringify(value).slice(0, 80)
  return new QalaError('BAD_FIELD', `${file}:${line}: "${field}" is ${shown}: it must be ${wanted}`, {
    file,
    line,
    path: [field],
  })
}

function optionalText(place: Place, fields: Fields, field: string): string | null {
  const value = fields[field]
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'string') throw badField(place, field, 'a text', value)
  return value
}

function body(place: Place, fields: Fields): string {
  const text = optionalText(place, fields, 'body')
  if (text !== null && text.trim() !== '') return text
  throw new QalaError(
    'EMPTY',
    `${place.file}:${place.line}: the article has no "body": it must be a text that is not empty`,
    {
      ...place,
      path: ['body'],
    },
  )
}

function url(place: Place, fields: Fields): string | null {
  const text = optionalText(place, fields, 'url')
  if (text === null) return null
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: '' }
  if (protocol !== 'http:' && protocol !== 'https:') throw badField(place, 'url', 'an http or https address', text)
  return text
}

function publishedAt(place: Place, fields: Fields): Date | null {
  const text = optionalText(place, fields, 'publishedAt')
  if (text === null) return null
  const date = parseInstant(text)
  if (date === null)
    throw badField(place, 'publishedAt', 'a date in ISO 8601 ("2026-04-06" or "2026-04-06T15:40:00+02:00")', text)
  return date
}

function parse(line: string, place: Place): Fields {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `${place.file}:${place.line}: the line is not valid JSON (${reason.slice(0, 120)}): one object per line is expected`
    throw new QalaError('BAD_JSON', message, place, { cause })
  }
  throw new QalaError(
    'BAD_JSON',
    `${place.file}:${place.line}: the line is no JSON object: one object per line is expected`,
    place,
  )
}

function documentOf(line: string, place: Place): Document {
  const fields = parse(line, place)
  return {
    id: `${basename(place.file, extname(place.file))}:${place.line}`,
    headline: optionalText(place, fields, 'headline'),
    body: body(place, fields),
    url: url(place, fields),
    source: optionalText(place, fields, 'source'),
    publishedAt: publishedAt(place, fields),
    language: optionalText(place, fields, 'language'),
    byline: optionalText(place, fields, 'byline'),
    origin: { headline: 0, body: 0 },
  }
}

function itemOf({ number, bytes }: Line, file: string): Item | null {
  const place = { file, line: number }
  try {
    if (bytes === null) throw tooLong(file, number, MOST_BYTES)
    const line = decode(bytes, place)
    const content = number === 1 && line.startsWith(BOM) ? line.slice(BOM.length) : line
    return content.trim() === '' ? null : { document: documentOf(content, place) }
  } catch (error) {
    if (!(error instanceof QalaError)) throw error
    const { path } = error.place
    return { problem: { code: error.code, message: error.message, ...(path && { path }) }, line: number }
  }
}

async function* read({ name, bytes }: Input): AsyncGenerator<Item> {
  let empty = true
  for await (const line of linesOf(bytes, MOST_BYTES)) {
    const item = itemOf(line, name)
    if (item === null) continue
    empty = false
    yield item
  }
  if (empty) throw new QalaError('EMPTY', `${name}: the file is empty: there is no article in it`, { file: name })
}

/** JSON Lines: one article per line, of any number. Fields it does not know are passed over. */
export const jsonl: Format = { name: 'jsonl', endings: ['.jsonl', '.ndjson'], read }
