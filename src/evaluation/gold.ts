import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { QalaError } from '../model/errors.js'
import { ACTS, KINDS, SPEAKER_TYPES } from '../model/vocabulary.js'
import type { Act, Kind, SpeakerType } from '../model/vocabulary.js'

export type Pair = readonly [start: number, end: number]

/** A statement as a person annotated it: offsets in UTF-16 units into the article's whole text. */
export interface GoldStatement {
  readonly content: readonly Pair[]
  readonly kind: Kind
  readonly act: Act
  readonly cue: Pair | null
  readonly speaker: { readonly names: readonly string[]; readonly type: SpeakerType }
}

export interface GoldArticle {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
}

function isStatement(value: unknown): value is GoldStatement {
  const row = value as Partial<GoldStatement> | null
  return (
    Array.isArray(row?.content) &&
    KINDS.some((kind) => kind === row.kind) &&
    ACTS.some((act) => act === row.act) &&
    SPEAKER_TYPES.some((type) => type === row.speaker?.type) &&
    Array.isArray(row.speaker?.names)
  )
}

function parse(file: string): GoldArticle {
  const article = JSON.parse(readFileSync(file, 'utf8')) as Partial<GoldArticle>
  const valid =
    typeof article.id === 'string' &&
    typeof article.text === 'string' &&
    article.statements?.every(isStatement) === true
  if (valid) return article as GoldArticle
  throw new QalaError(
    'BAD_FIELD',
    `${file}: this is no annotated article: it needs "id", "language", "text" and "statements"`,
    { file },
  )
}

/** The annotated articles of a folder, one JSON file each. Throws UNREADABLE, BAD_JSON, BAD_FIELD or NO_ARTICLES. */
export function readGold(folder: string): GoldArticle[] {
  let names: string[]
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (cause) {
    throw new QalaError(
      'UNREADABLE',
      `${folder}: the folder cannot be read: check the path`,
      { file: folder },
      { cause },
    )
  }
  if (names.length === 0)
    throw new QalaError('NO_ARTICLES', `${folder}: there is no annotated article (*.json) in this folder`, {
      file: folder,
    })
  return names.map((name) => {
    const file = join(folder, name)
    try {
      return parse(file)
    } catch (cause) {
      if (cause instanceof QalaError) throw cause
      throw new QalaError('BAD_JSON', `${file}: the file is not valid JSON`, { file }, { cause })
    }
  })
}
