import type { ArticleOrder, SpeakerOrder, StatementOrder } from '../generated/graphql.js'
import type { Noun, Orders } from '../store/store.js'

/** An order of rows, as the store takes it. */
export interface Order<N extends Noun> {
  readonly by: Orders[N]
  readonly direction: 'ASC' | 'DESC'
}

// What lists are ordered by where nobody says.
export const NEWEST = { by: 'PUBLISHED_AT', direction: 'DESC' } as const
export const AS_WRITTEN = { by: 'POSITION', direction: 'ASC' } as const
export const BY_NAME = { by: 'NAME', direction: 'ASC' } as const
export const LAST_SEEN = { by: 'LAST_SEEN', direction: 'DESC' } as const

export function statementOrder(
  order: StatementOrder | null | undefined,
  otherwise: Order<'statement'> = NEWEST,
): Order<'statement'> {
  return order ? { by: order.field ?? NEWEST.by, direction: order.direction ?? 'DESC' } : otherwise
}

export function articleOrder(order: ArticleOrder | null | undefined): Order<'article'> {
  return order ? { by: order.field ?? NEWEST.by, direction: order.direction ?? 'DESC' } : NEWEST
}

export function speakerOrder(order: SpeakerOrder | null | undefined): Order<'speaker'> {
  return order ? { by: order.field ?? BY_NAME.by, direction: order.direction ?? 'ASC' } : BY_NAME
}
