import { type Range, type Reading, at } from '../reading.js'
import type { Entity, People } from './people.js'
import { headsOf, nationsIn, nationsOf } from './forms.js'
import { nameText } from './nametext.js'
import { bare, hasArticle, isAdjective, isOrganization } from './words.js'

// Bodies that are called by their kind and where they are from, once they are named: "the American paper".

/** Statements back in which a body that is called so has spoken. */
const RECENT = 6

/** Statements back in which a body has spoken under those very words. */
const EARLIER = 40

/** Whether words say no more of a body than its kind and adjectives. */
function isEpithet(reading: Reading, { from, to }: Range): boolean {
  if (!hasArticle(reading, from) || !isOrganization(reading, from) || to - from < 2) return false
  for (let index = from + 1; index < to; index++)
    if (!at(reading, index).isWord || !hasArticle(reading, index) || !isAdjective(reading, index)) return false
  return true
}

/** Whether a body is of that kind, has a name of its own, and is not said to be from elsewhere. */
function fits(reading: Reading, { forms }: Entity, kind: string, nations: readonly string[]): boolean {
  const ofKind = forms.filter(({ words }) => words[0] === kind && words.length > 1)
  const own = ofKind.flatMap(({ words }) => nationsIn(reading, words))
  return ofKind.length > 0 && (own.length === 0 || own.some((nation) => nations.includes(nation)))
}

/** Which body "the American paper" is, which the text has not called so before; null where none of that kind has just spoken. */
export function calledByKind(
  reading: Reading,
  people: People,
  done: readonly { readonly entity: Entity | null }[],
  range: Range,
): Entity | null {
  if (!isEpithet(reading, range)) return null
  const named = people.named('ORGANIZATION', nameText(reading, range), range.from, false)
  if (named && done.slice(-EARLIER).some(({ entity }) => entity === named)) return null
  const nations = nationsOf(reading, headsOf(reading, range))
  const spoken = done.slice(-RECENT).flatMap(({ entity }) => (entity?.type === 'ORGANIZATION' ? [entity] : []))
  return spoken.findLast((entity) => fits(reading, entity, bare(reading, range.from), nations)) ?? null
}
