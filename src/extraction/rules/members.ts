import { type Reading, at } from '../reading.js'
import { isBoundArticle, isBoundToBody } from './bound.js'
import { isCrowd } from './crowds.js'
import { endsPhrase } from './extent.js'
import { hasArticle, isOrganization, isRole } from './words.js'

// Words of a subject that begin like a preposition.

/** Tokens behind such a word in which the verb's own preposition stands. */
const REACH = 6

/**
 * Whether a word that begins like a preposition is of those before it, since the preposition leads to something else too:
 * "members of-the-council welcomed the-decision", "the organization B'Tselem".
 */
export function isOfMembers(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const isMember = (isCrowd(reading, index - 1) || isRole(reading, index - 1)) && isBoundToBody(reading, folded)
  const isHead = isOrganization(reading, index - 1) && !hasArticle(reading, index - 1)
  if (!isMember && !isHead) return false
  for (let later = index + 1; later < index + REACH && !endsPhrase(reading, later); later++)
    if (at(reading, later).folded.startsWith(folded.slice(0, 1)) && isBoundArticle(reading, at(reading, later).folded))
      return true
  return false
}
