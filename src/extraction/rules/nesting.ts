import type { Range } from '../reading.js'
import type { Draft } from './draft.js'

/** Drafts back in which the one around may stand. */
const REACH = 12

/** The range of a draft's content that another one lies in. */
function rangeAround(draft: Draft | undefined, { from, to }: Range): Range | undefined {
  for (const range of draft?.content ?? []) if (range.from <= from && range.to >= to) return range
  return undefined
}

/** For each draft the place of the smallest one that its content stands inside of; null for what is said in the article itself. */
export function nesting(drafts: readonly Draft[]): (number | null)[] {
  const parents: (number | null)[] = []
  for (const [index, { content }] of drafts.entries()) parents.push(parentOf(drafts, index, content[0]))
  return parents
}

function parentOf(drafts: readonly Draft[], index: number, own: Range | undefined): number | null {
  if (own === undefined) return null
  let parent: number | null = null
  let size = Infinity
  for (let other = Math.max(0, index - REACH); other < Math.min(drafts.length, index + REACH); other++) {
    const around = rangeAround(drafts[other], own)
    if (other === index || around === undefined) continue
    const length = around.to - around.from
    if (length < size && length > own.to - own.from) {
      parent = other
      size = length
    }
  }
  return parent
}
