import { Prisma, type PrismaClient } from '../../generated/prisma/client.js'
import { uuidv7 } from '../../model/id.js'
import type { ArticleRecord, WriteResult } from '../records.js'
import { writeAffiliations, writeNames, writeSpeakers } from './speakers.js'
import { writeStatements } from './statements.js'

type Transaction = Prisma.TransactionClient

/** The embedded database runs one transaction at a time: those that wait must not be told off for it. In milliseconds. */
const PATIENCE = { maxWait: 120_000, timeout: 120_000 }

/** Prisma's code for a deadlock or a serialization failure: the transaction left nothing and may run again. */
const CONFLICT = 'P2034'
const TRIES = 5

async function writeSource(tx: Transaction, source: NonNullable<ArticleRecord['source']>): Promise<string> {
  await tx.$executeRaw`
    insert into source (id, slug, name) values (${uuidv7()}::uuid, ${source.slug}, ${source.name}) on conflict (slug) do nothing`
  const { id } = await tx.source.findUniqueOrThrow({ where: { slug: source.slug }, select: { id: true } })
  return id
}

/** The article that stands in the way: one with the same content, or else the one with the same URL. */
async function existing(tx: Transaction, { url, contentHash }: ArticleRecord): Promise<WriteResult> {
  const select = { id: true }
  const same = await tx.article.findUnique({ where: { contentHash }, select })
  if (same !== null) return { status: 'DUPLICATE', articleId: same.id }
  const { id } = await tx.article.findUniqueOrThrow({ where: { url: url ?? '' }, select })
  return { status: 'CHANGED', articleId: id }
}

async function write(tx: Transaction, record: ArticleRecord): Promise<WriteResult> {
  const sourceId = record.source === null ? null : await writeSource(tx, record.source)
  const article = {
    id: uuidv7(),
    sourceId,
    url: record.url,
    contentHash: record.contentHash,
    headline: record.headline,
    body: record.body,
    language: record.language,
    byline: record.byline,
    publishedAt: record.publishedAt,
    headlineLength: record.headline?.length ?? 0,
    bodyLength: record.body.length,
    engine: record.engine,
  }
  // Where another transaction writes the same article, this waits for it and then finds it there.
  const { count } = await tx.article.createMany({ data: [article], skipDuplicates: true })
  if (count === 0) return existing(tx, record)
  const speakerIds = await writeSpeakers(tx, record)
  await writeNames(tx, record, speakerIds)
  await writeAffiliations(tx, record, speakerIds)
  const { id: articleId, headlineLength, bodyLength } = article
  await writeStatements(tx, record, { articleId, sourceId, headlineLength, bodyLength }, speakerIds)
  return { status: 'STORED', articleId }
}

/** One article in one transaction, tried again when it ran into another one. */
export async function saveArticle(prisma: PrismaClient, record: ArticleRecord): Promise<WriteResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction((tx) => write(tx, record), PATIENCE)
    } catch (error) {
      const conflict = error instanceof Prisma.PrismaClientKnownRequestError && error.code === CONFLICT
      if (!conflict || attempt === TRIES) throw error
    }
  }
}
