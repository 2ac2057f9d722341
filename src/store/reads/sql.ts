import { Prisma, type PrismaClient } from '../../generated/prisma/client.js'
import { QalaError } from '../../model/errors.js'
import { isUuid } from '../../model/id.js'
import type { List, Noun } from '../rows.js'
import { TABLES } from './columns.js'
import { LISTS } from './lists.js'

const { sql, join, raw } = Prisma

/** The columns of the row `t` under the names of their fields. */
export function selection(noun: Noun): Prisma.Sql {
  const columns: Readonly<Record<string, string>> = TABLES[noun].columns
  return raw(
    Object.entries(columns)
      .map(([field, column]) => `t."${column}" as "${field}"`)
      .join(', '),
  )
}

export function table(noun: Noun): Prisma.Sql {
  return raw(`"${TABLES[noun].table}"`)
}

/** All conditions, the binding to the parent among them; `true` where there are none. */
export function where(list: List, conditions: readonly Prisma.Sql[]): Prisma.Sql {
  const { binds } = LISTS[list]
  const all = binds === null ? [...conditions] : [raw(binds), ...conditions]
  return all.length === 0 ? sql`true` : join(all, ' and ')
}

/** One row `p` for each parent, numbered from 1 in the order given; a list without a parent has one, without an id. */
export function parentRows(parents: readonly (string | null)[]): Prisma.Sql {
  // A string that is no UUID names nothing, which is an answer, where a failing cast would be an error.
  const ids = parents.map((id) => (id !== null && isUuid(id) ? id : null))
  return sql`unnest(${ids}::uuid[]) with ordinality as p(id, ordinal)`
}

/** SQLSTATE class 22, data exceptions: the statement is right, and a value in it is not. */
const DATA_EXCEPTION = '22'

function stateOf(error: Prisma.PrismaClientKnownRequestError): string {
  const meta = error.meta as { readonly driverAdapterError?: { readonly cause?: { readonly originalCode?: string } } }
  return meta.driverAdapterError?.cause?.originalCode ?? ''
}

/**
 * The rows of a read. Throws BAD_ARGUMENT for a value that the database cannot hold, which then is the asker's: a text
 * with the character U+0000, the key of a cursor that was not made here.
 */
export async function rowsOf<Row>(prisma: PrismaClient, statement: Prisma.Sql): Promise<Row[]> {
  try {
    return await prisma.$queryRaw<Row[]>(statement)
  } catch (cause) {
    if (!(cause instanceof Prisma.PrismaClientKnownRequestError) || !stateOf(cause).startsWith(DATA_EXCEPTION))
      throw cause
    throw new QalaError(
      'BAD_ARGUMENT',
      'a text or a cursor in the query holds what the database cannot compare',
      {},
      { cause },
    )
  }
}
