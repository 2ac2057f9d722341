import type { ArticleFilter, SpeakerFilter, StatementFilter } from '../generated/graphql.js'
import { QalaError } from '../model/errors.js'
import type {
  ArticleFilter as ArticleRows,
  SpeakerFilter as SpeakerRows,
  StatementFilter as StatementRows,
} from '../store/store.js'
import { type NodeType, uuidOf } from './id.js'

// The filters of the SDL as those of the store: ids become UUIDs, and what is out of bounds is refused.

const MOST_VALUES = 100
const MOST_LETTERS = 200

function bounded<Value>(field: string, values: readonly Value[] | null | undefined): readonly Value[] | null {
  if (values && values.length > MOST_VALUES) {
    throw new QalaError(
      'BAD_ARGUMENT',
      `the filter "${field}" has ${values.length} values, at most ${MOST_VALUES} are allowed`,
    )
  }
  return values ?? null
}

function ids(field: string, values: readonly string[] | null | undefined, ...types: NodeType[]): string[] | null {
  return bounded(field, values)?.map((id) => uuidOf(id, ...types)) ?? null
}

function words(field: string, text: string | null | undefined): string | null {
  if (text && text.length > MOST_LETTERS) {
    throw new QalaError(
      'BAD_ARGUMENT',
      `the filter "${field}" has ${text.length} characters, at most ${MOST_LETTERS} are allowed`,
    )
  }
  return text ?? null
}

/** Only the given conditions: a filter that says nothing is none, however it is written. */
function given<Filter extends object>(filter: Filter): Filter | null {
  const entries = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined)
  return entries.length === 0 ? null : (Object.fromEntries(entries) as Filter)
}

/** Throws BAD_ID or BAD_ARGUMENT, as do the other two. */
export function statementFilter(filter: StatementFilter | null | undefined): StatementRows | null {
  if (!filter) return null
  return given<StatementRows>({
    speaker: ids('speaker', filter.speaker, 'Person', 'Organization'),
    source: ids('source', filter.source, 'Source'),
    article: ids('article', filter.article, 'Article'),
    act: bounded('act', filter.act),
    kind: bounded('kind', filter.kind),
    speakerType: bounded('speakerType', filter.speakerType),
    language: bounded('language', filter.language),
    mentioned: ids('mentioned', filter.mentioned, 'Person', 'Organization'),
    mentionedName: words('mentionedName', filter.mentionedName),
    contains: words('contains', filter.contains),
    publishedAt: filter.publishedAt ?? null,
    saidAt: filter.saidAt ?? null,
    minConfidence: filter.minConfidence ?? null,
  })
}

export function articleFilter(filter: ArticleFilter | null | undefined): ArticleRows | null {
  if (!filter) return null
  return given<ArticleRows>({
    source: ids('source', filter.source, 'Source'),
    language: bounded('language', filter.language),
    speaker: ids('speaker', filter.speaker, 'Person', 'Organization'),
    mentioned: ids('mentioned', filter.mentioned, 'Person', 'Organization'),
    contains: words('contains', filter.contains),
    publishedAt: filter.publishedAt ?? null,
  })
}

export function speakerFilter(filter: SpeakerFilter | null | undefined): SpeakerRows | null {
  if (!filter) return null
  return given<SpeakerRows>({
    name: words('name', filter.name),
    nameStartsWith: words('nameStartsWith', filter.nameStartsWith),
  })
}
