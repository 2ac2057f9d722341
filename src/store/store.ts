import { PrismaClient } from '../generated/prisma/client.js'
import { QalaError } from '../model/errors.js'
import type { Target } from './adapters/adapter.js'
import { adapterFor } from './adapters/adapters.js'
import type { Store } from './contract.js'
import { counts } from './reads/counts.js'
import { findBy } from './reads/find.js'
import { pages } from './reads/pages.js'
import { saveArticle } from './writes/save.js'

export type { Reads, Store, Writes } from './contract.js'
export type { ArticleFilter, DateRange, Filters, SpeakerFilter, StatementFilter } from './filter.js'
export { readHolder, type Holder } from './lock.js'
export type { Orders, Page, PageRequest, Position } from './page.js'
export type {
  AffiliationRecord,
  ArticleRecord,
  MentionRecord,
  SpeakerRecord,
  StatementRecord,
  WriteResult,
} from './records.js'
export type { List, Lists, Noun, Rows, Speaker } from './rows.js'
export { prepareTemplate } from './template.js'

export interface StoreOptions extends Target {
  /** Called with every SQL statement that is sent, for logs and for tests that count. */
  readonly onQuery?: (sql: string) => void
}

/**
 * Opens the database that the options name, migrated. The embedded one belongs to this process until `close`.
 * Throws BAD_CONFIGURATION, DATA_IN_USE, DATABASE_UNREACHABLE, DATABASE_TOO_NEW or MIGRATION_FAILED.
 */
export async function openStore({ onQuery, ...target }: StoreOptions): Promise<Store> {
  const database = await adapterFor(target.url).open(target)
  const prisma = new PrismaClient({ adapter: database.adapter, log: [{ emit: 'event', level: 'query' }] })
  if (onQuery) {
    prisma.$on('query', ({ query }) => {
      onQuery(query)
    })
  }
  let closing: Promise<void> | undefined
  return {
    findByIds: (noun, ids) => findBy(prisma, noun, 'id', ids),
    findArticlesByUrls: (urls) => findBy(prisma, 'article', 'url', urls),
    findSourcesBySlugs: (slugs) => findBy(prisma, 'source', 'slug', slugs),
    pages: (list, parents, request) => pages(prisma, list, parents, request),
    counts: (list, parents, filter) => counts(prisma, list, parents, filter),
    saveArticle: (record) => saveArticle(prisma, record),
    announce: (address) => {
      database.announce(address)
    },
    ping: async () => {
      try {
        await prisma.$queryRaw`select 1`
      } catch (cause) {
        throw new QalaError('DATABASE_UNREACHABLE', 'the database does not answer: look at its log', {}, { cause })
      }
    },
    close: () => (closing ??= prisma.$disconnect().then(() => database.close())),
  }
}
