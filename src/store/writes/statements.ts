import type { Prisma } from '../../generated/prisma/client.js'
import { uuidv7 } from '../../model/id.js'
import type { ArticleRecord, SpeakerRecord, StatementRecord } from '../records.js'

/** Rows per INSERT: 31 values each must stay under PostgreSQL's 65,535 and Prisma's 32,767 parameters. */
const BATCH = 500

/** What a statement needs to know of its article. */
export interface Home {
  readonly articleId: string
  readonly sourceId: string | null
  readonly headlineLength: number
  readonly bodyLength: number
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  )
}

/** The column pair that names one speaker. */
function speakerColumns(speakers: readonly SpeakerRecord[], ids: readonly string[], index: number | null) {
  const type = index === null ? null : speakers[index]?.type
  const id = index === null ? null : (ids[index] ?? null)
  return { personId: type === 'PERSON' ? id : null, organizationId: type === 'ORGANIZATION' ? id : null }
}

function statementRow(
  statement: StatementRecord,
  position: number,
  own: readonly string[],
  home: Home,
): Omit<Prisma.StatementCreateManyInput, 'language' | 'publishedAt'> {
  const id = own[position]
  if (id === undefined) throw new RangeError(`statement ${position} has no id`)
  return {
    id,
    ...home,
    position,
    part: statement.part,
    spans: statement.content.flatMap(({ start, end }) => [start, end]),
    text: statement.text,
    kind: statement.kind,
    act: statement.act,
    cueStart: statement.cue?.start ?? null,
    cueEnd: statement.cue?.end ?? null,
    speakerType: statement.speakerType,
    speakerName: statement.speakerName,
    speakerRole: statement.speakerRole,
    mentionStart: statement.mention?.start ?? null,
    mentionEnd: statement.mention?.end ?? null,
    occasionKind: statement.occasion?.kind ?? null,
    occasionStart: statement.occasion?.span.start ?? null,
    occasionEnd: statement.occasion?.span.end ?? null,
    saidAt: statement.saidAt?.date ?? null,
    saidAtPrecision: statement.saidAt?.precision ?? null,
    parentId: statement.parent === null ? null : (own[statement.parent] ?? null),
    continuesId: statement.continues === null ? null : (own[statement.continues] ?? null),
    confidence: statement.confidence,
    rule: statement.rule,
  }
}

/** The article's statements and what they mention, in few INSERTs. */
export async function writeStatements(
  tx: Prisma.TransactionClient,
  record: ArticleRecord,
  home: Home,
  speakerIds: readonly string[],
): Promise<void> {
  const { language, publishedAt, speakers } = record
  const own = record.statements.map(() => uuidv7())
  const statements = record.statements.map((statement, position) => ({
    ...statementRow(statement, position, own, home),
    ...speakerColumns(speakers, speakerIds, statement.speaker),
    language,
    publishedAt,
  }))
  const mentions = record.statements.flatMap((statement, position) =>
    statement.mentions.map(({ kind, name, folded, span, speaker }, place) => ({
      id: uuidv7(),
      statementId: own[position] ?? '',
      position: place,
      kind,
      name,
      folded,
      start: span.start,
      end: span.end,
      ...speakerColumns(speakers, speakerIds, speaker),
    })),
  )
  for (const data of batches(statements)) await tx.statement.createMany({ data })
  for (const data of batches(mentions)) await tx.mention.createMany({ data })
}
