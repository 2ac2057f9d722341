import { Prisma, type PrismaClient } from '../../generated/prisma/client.js'
import type { Filters } from '../filter.js'
import type { List, Lists } from '../rows.js'
import { conditionsOf } from './filters.js'
import { LISTS } from './lists.js'
import { parentRows, rowsOf, table, where } from './sql.js'

const { sql } = Prisma

/** How many rows each parent's list has under a filter, in one statement, in the order of the parents. */
export async function counts<L extends List>(
  prisma: PrismaClient,
  list: L,
  parents: readonly (string | null)[],
  filter: Filters[Lists[L]] | null | undefined,
): Promise<number[]> {
  if (parents.length === 0) return []
  const noun = LISTS[list].noun
  const rows = await rowsOf<{ ordinal: number; count: number }>(
    prisma,
    sql`
    select p.ordinal::int as "ordinal", r.count::int as "count"
    from ${parentRows(parents)}
    cross join lateral (
      select count(*) from ${table(noun)} t where ${where(list, conditionsOf(noun, filter))}
    ) r
    order by p.ordinal`,
  )
  return rows.map(({ count }) => count)
}
