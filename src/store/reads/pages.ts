import { Prisma, type PrismaClient } from '../../generated/prisma/client.js'
import type { Page, PageRequest, Position } from '../page.js'
import type { List, Lists, Noun, Rows } from '../rows.js'
import { conditionsOf } from './filters.js'
import { LISTS } from './lists.js'
import { ORDERS, type OrderKey } from './orders.js'
import { parentRows, rowsOf, selection, table, where } from './sql.js'

const { sql, raw } = Prisma

type Direction = 'ASC' | 'DESC'

/** What the statement adds to a row: which parent it belongs to, and its key in the order. */
interface Place {
  readonly ordinal: number
  readonly orderKey: string
}

/** Rows that come later (or earlier) in the order than a position, by row comparison, which an index can answer. */
function beyond(
  { key, type }: OrderKey,
  position: Position,
  side: 'later' | 'earlier',
  direction: Direction,
): Prisma.Sql {
  const operator = (side === 'later') === (direction === 'ASC') ? '>' : '<'
  return sql`(${raw(key)}, t.id) ${raw(operator)} (${position.key}::text::${raw(type)}, ${position.id}::uuid)`
}

function statementOf<N extends Noun>(
  list: List,
  noun: N,
  parents: readonly (string | null)[],
  request: PageRequest<N>,
): Prisma.Sql {
  const order = ORDERS[noun][request.order.by]
  const { direction } = request.order
  const scan = (request.from === 'START') === (direction === 'ASC') ? 'asc' : 'desc'
  const conditions = conditionsOf(noun, request.filter)
  if (request.after) conditions.push(beyond(order, request.after, 'later', direction))
  if (request.before) conditions.push(beyond(order, request.before, 'earlier', direction))
  // One row more than asked for tells whether there are more.
  return sql`
    select p.ordinal::int as "ordinal", ${selection(noun)}, t.order_key::text as "orderKey"
    from ${parentRows(parents)}
    cross join lateral (
      select t.*, ${raw(order.key)} as order_key
      from ${table(noun)} t
      where ${where(list, conditions)}
      order by ${raw(order.key)} ${raw(scan)}, t.id ${raw(scan)}
      limit ${request.take + 1}
    ) t
    order by p.ordinal, t.order_key ${raw(scan)}, t.id ${raw(scan)}`
}

/** The first or last rows of each parent's list, in one statement, in the order of the parents. */
export async function pages<L extends List>(
  prisma: PrismaClient,
  list: L,
  parents: readonly (string | null)[],
  request: PageRequest<Lists[L]>,
): Promise<Page<Rows[Lists[L]]>[]> {
  if (parents.length === 0) return []
  const noun = LISTS[list].noun
  const found = await rowsOf<Rows[Lists[L]] & Place>(prisma, statementOf(list, noun, parents, request))
  const groups = parents.map((): Page<Rows[Lists[L]]>['rows'][number][] => [])
  for (const { ordinal, orderKey, ...row } of found) {
    // What is left of the row without its place is the row; TypeScript does not see through a generic rest.
    groups[ordinal - 1]?.push({ row: row as unknown as Rows[Lists[L]], position: { key: orderKey, id: row.id } })
  }
  return groups.map((rows) => {
    const more = rows.length > request.take
    const taken = rows.slice(0, request.take)
    return request.from === 'START'
      ? { rows: taken, hasNextPage: more, hasPreviousPage: Boolean(request.after) }
      : { rows: taken.reverse(), hasNextPage: Boolean(request.before), hasPreviousPage: more }
  })
}
