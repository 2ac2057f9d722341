import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from '../src/evaluation/evaluation.js'
import { formatOf, read, splitHeadline } from '../src/formats/formats.js'
import type { Document } from '../src/model/document.js'
import { QalaError } from '../src/model/errors.js'
import type { Option } from './measurement.js'

/** What a measurement needs of an article. */
export type Text = Pick<Document, 'headline' | 'body'>

export const TEXTS: Option = {
  flags: '--texts <folder>',
  description: 'articles to read: .txt, .jsonl, or annotated ones (.json)',
  fallback: 'seeds',
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (cause) {
    const message = `${folder}: the folder cannot be read: check the path`
    throw new QalaError('UNREADABLE', message, { file: folder }, { cause })
  }
}

async function documentsOf(file: string): Promise<Document[]> {
  const documents: Document[] = []
  for await (const item of read({ name: file, bytes: createReadStream(file) })) {
    if ('problem' in item) throw new QalaError(item.problem.code, item.problem.message, { file })
    documents.push(item.document)
  }
  return documents
}

/** The articles of a folder, without those that say that they are of another language. Throws QalaError. */
export async function readTexts(folder: string, language: string): Promise<Text[]> {
  const names = namesIn(folder)
  const gold = names.some((name) => name.endsWith('.json')) ? readGold(folder) : []
  const files = names.filter((name) => formatOf(name) !== null).map((name) => join(folder, name))
  const documents = (await Promise.all(files.map(documentsOf))).flat()
  const texts = [...gold.map((row) => ({ ...splitHeadline(row.text), language: row.language })), ...documents]
    .filter((row) => row.body !== '' && (row.language === null || row.language === language))
    .map(({ headline, body }) => ({ headline, body }))
  if (texts.length > 0) return texts
  const message = `${folder}: there is no article of the language "${language}" in this folder`
  throw new QalaError('NO_ARTICLES', message, { file: folder })
}
