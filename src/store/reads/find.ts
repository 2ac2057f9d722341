import { Prisma, type PrismaClient } from '../../generated/prisma/client.js'
import { isUuid } from '../../model/id.js'
import type { Noun, Rows } from '../rows.js'
import { TABLES } from './columns.js'
import { rowsOf, selection, table } from './sql.js'

const { sql, raw } = Prisma

/** The rows whose field has one of the values, in the order of the values; null where there is none. The field must be unique. */
export async function findBy<N extends Noun>(
  prisma: PrismaClient,
  noun: N,
  field: keyof Rows[N] & string,
  values: readonly string[],
): Promise<(Rows[N] | null)[]> {
  const column = TABLES[noun].columns[field]
  const type = column === 'id' ? 'uuid' : 'text'
  const asked = [...new Set(type === 'uuid' ? values.filter(isUuid) : values)]
  if (asked.length === 0) return values.map(() => null)
  const rows = await rowsOf<Rows[N]>(
    prisma,
    sql`
    select ${selection(noun)} from ${table(noun)} t where t.${raw(`"${column}"`)} = any(${asked}::${raw(type)}[])`,
  )
  const found = new Map(rows.map((row) => [row[field] as string, row]))
  return values.map((value) => found.get(value) ?? null)
}
