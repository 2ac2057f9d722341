import { Prisma } from '../../generated/prisma/client.js'
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
