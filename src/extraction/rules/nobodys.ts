import { type Attributed, attributedOf } from './inheritance.js'

/**
 * Whether a verb has nobody who could have said it, and no clause, quotation or colon that shows that it was said; nor do
 * the words before a headline's colon name anybody.
 */
function isNobodys({ type, draft }: Attributed): boolean {
  return type === 'UNKNOWN' && ['preposition', 'object', 'headline'].includes(draft.rule)
}

/**
 * Rows without those of nobody, unless another row hangs on them; places in the rows that stay are set right. In 115
 * annotated articles none of the drafts of nobody that a preposition or a noun led to was a statement.
 */
export function withoutNobodys(rows: readonly Attributed[]): Attributed[] {
  const needed = new Set(rows.flatMap(({ inherits, parent }) => [inherits, parent]))
  const places: number[] = []
  const kept: Attributed[] = []
  rows.forEach((row, place) => {
    places.push(kept.length)
    if (!isNobodys(row) || needed.has(place)) kept.push(row)
  })
  if (kept.length === rows.length) return kept
  const placeOf = (place: number | null): number | null => (place === null ? null : (places[place] ?? null))
  return kept.map((row) =>
    attributedOf(row, { draft: row.draft, inherits: placeOf(row.inherits), parent: placeOf(row.parent) }),
  )
}
