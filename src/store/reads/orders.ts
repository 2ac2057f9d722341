import type { Orders } from '../page.js'
import type { Noun } from '../rows.js'

/** A sort key over the row `t`, never null, and the type that a key out of a cursor is cast to. */
export interface OrderKey {
  readonly key: string
  readonly type: string
}

const NAME: OrderKey = { key: 't.name collate "C"', type: 'text' }
const POSITION: OrderKey = { key: 't.position', type: 'integer' }
const PUBLISHED_AT: OrderKey = { key: "coalesce(t.published_at, '-infinity')", type: 'timestamptz' }
// Counted for every candidate: for short lists and look-ups, not for paging through millions.
const STATEMENTS: OrderKey = {
  key: '(select count(*) from statement s where coalesce(s.person_id, s.organization_id) = t.id)',
  type: 'bigint',
}

/** The orders of each noun. What is not a plain column has an expression index in the migrations. */
export const ORDERS: { readonly [N in Noun]: Readonly<Record<Orders[N], OrderKey>> } = {
  source: { NAME },
  article: { PUBLISHED_AT },
  speaker: { NAME, STATEMENTS },
  statement: {
    PUBLISHED_AT,
    SAID_AT: { key: "coalesce(t.said_at, '-infinity')", type: 'timestamptz' },
    POSITION,
    CONFIDENCE: { key: 't.confidence', type: 'double precision' },
  },
  affiliation: { LAST_SEEN: { key: "coalesce(t.last_seen, '-infinity')", type: 'timestamptz' } },
  mention: { POSITION },
  name: { LENGTH: { key: 'char_length(t.text)', type: 'integer' } },
}
