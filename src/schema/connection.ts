import { QalaError } from '../model/errors.js'
import type { Filters, List, Lists, Orders, PageRequest } from '../store/store.js'
import type { Context } from './context.js'
import { decodeCursor, encodeCursor, fingerprint } from './cursor.js'
import { ROOT } from './loaders.js'
import type { ConnectionOf } from './parents.js'

/** The arguments of every connection, as the SDL has them. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

const PAGE = 20
export const MOST = 100

/** A number of rows that may be asked for. Throws BAD_ARGUMENT. */
export function rows(argument: string, number: number): number {
  if (number >= 0 && number <= MOST) return number
  throw new QalaError('BAD_ARGUMENT', `"${argument}" is ${number}: ask for 0 to ${MOST}, and page with cursors`)
}

function extent({ first, last }: PageArguments): Pick<PageRequest<'article'>, 'take' | 'from'> {
  if (first != null && last != null) {
    throw new QalaError('BAD_ARGUMENT', 'ask for "first" or for "last", not for both')
  }
  return last != null
    ? { take: rows('last', last), from: 'END' }
    : { take: rows('first', first ?? PAGE), from: 'START' }
}

/** A list of the store as a connection; nothing is read before a field of it is resolved. Throws BAD_ARGUMENT or BAD_CURSOR. */
export function connection<L extends List>(
  { loaders }: Context,
  list: L,
  parent: string | null,
  args: PageArguments,
  order: { readonly by: Orders[Lists[L]]; readonly direction: 'ASC' | 'DESC' },
  filter: Filters[Lists[L]] | null = null,
): ConnectionOf<Lists[L]> {
  const name = fingerprint(list, order, filter)
  const request: PageRequest<Lists[L]> = {
    ...extent(args),
    order,
    filter,
    after: args.after == null ? null : decodeCursor(name, args.after),
    before: args.before == null ? null : decodeCursor(name, args.before),
  }
  return {
    page: () => loaders.page(list, request).load(parent ?? ROOT),
    count: () => loaders.count(list, filter).load(parent ?? ROOT),
    cursor: (position) => encodeCursor(name, position),
  }
}

/** The resolvers of every connection type. */
export const connectionFields = {
  edges: async <N extends Lists[List]>({ page, cursor }: ConnectionOf<N>) =>
    (await page()).rows.map(({ row, position }) => ({ node: row, cursor: cursor(position) })),
  nodes: async <N extends Lists[List]>({ page }: ConnectionOf<N>) => (await page()).rows.map(({ row }) => row),
  pageInfo: async <N extends Lists[List]>({ page, cursor }: ConnectionOf<N>) => {
    const { rows: found, hasNextPage, hasPreviousPage } = await page()
    const [start, end] = [found.at(0), found.at(-1)]
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: start ? cursor(start.position) : null,
      endCursor: end ? cursor(end.position) : null,
    }
  },
  totalCount: <N extends Lists[List]>({ count }: ConnectionOf<N>) => count(),
}
