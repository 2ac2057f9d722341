import type { Article, Source } from '../generated/prisma/client.js'
import type { Filters } from './filter.js'
import type { Page, PageRequest } from './page.js'
import type { ArticleRecord, WriteResult } from './records.js'
import type { List, Lists, Noun, Rows } from './rows.js'

/** Plural reads: one SQL statement each, whatever the number of ids or parents; answers in the order of the question. */
export interface Reads {
  findByIds<N extends Noun>(noun: N, ids: readonly string[]): Promise<(Rows[N] | null)[]>
  findArticlesByUrls(urls: readonly string[]): Promise<(Article | null)[]>
  findSourcesBySlugs(slugs: readonly string[]): Promise<(Source | null)[]>
  /** The first or last N of each parent (LATERAL); `parents` is `[null]` for a list without a parent. */
  pages<L extends List>(
    list: L,
    parents: readonly (string | null)[],
    request: PageRequest<Lists[L]>,
  ): Promise<Page<Rows[Lists[L]]>[]>
  counts<L extends List>(
    list: L,
    parents: readonly (string | null)[],
    filter?: Filters[Lists[L]] | null,
  ): Promise<number[]>
}

export interface Writes {
  /** One article, one transaction: all of it is stored or nothing. Idempotent by URL and content. */
  saveArticle(record: ArticleRecord): Promise<WriteResult>
}

export interface Store extends Reads, Writes {
  /** Answers when the database does; throws DATABASE_UNREACHABLE. */
  ping(): Promise<void>
  /** Writes the address of this process's server into the lock of an embedded database, where other commands find it. */
  announce(address: string): void
  /** Lets go of the database and its lock; may be called more than once. */
  close(): Promise<void>
}
