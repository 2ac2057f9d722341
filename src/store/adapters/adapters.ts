import { QalaError } from '../../model/errors.js'
import type { Adapter } from './adapter.js'
import { pglite } from './pglite.js'
import { postgres } from './postgres.js'

/** Every kind of database, one row each. */
export const ADAPTERS: readonly Adapter[] = [pglite, postgres]

/** The adapter a DATABASE_URL means; without one the embedded database. Throws BAD_CONFIGURATION. */
export function adapterFor(url: string | null): Adapter {
  const found = ADAPTERS.find(({ protocols }) =>
    url === null ? protocols.length === 0 : protocols.some((protocol) => url.startsWith(protocol)),
  )
  if (found) return found
  const known = ADAPTERS.flatMap(({ protocols }) => protocols).join(' or ')
  throw new QalaError(
    'BAD_CONFIGURATION',
    `DATABASE_URL must begin with ${known}; leave it empty for the embedded database`,
  )
}
