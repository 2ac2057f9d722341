import { type Reading, at } from '../reading.js'
import { isBoundArticle, isBoundToBody } from './bound.js'
import { isCrowd } from './crowds.js'
import { endsPhrase, isNominal } from './extent.js'
import { hasArticle, isAdjective, isOrganization, isRole } from './words.js'

// Words of a subject that begin like a preposition.

/** Tokens behind such a word in which the verb's own preposition stands. */
const REACH = 6

/** Whether somebody stands at a token, or the adjective of somebody: "a responsible source". */
function isPerson(reading: Reading, index: number): boolean {
  const isOne = (place: number): boolean => isCrowd(reading, place) || isRole(reading, place)
  return isOne(index) || (isAdjective(reading, index) && !hasArticle(reading, index) && isOne(index - 1))
}

/**
 * Whether a word that begins like a preposition is of those before it, since the preposition leads to something else too:
 * "members of-the-council welcomed the-decision", "the organization B'Tselem".
 */
export function isOfMembers(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const isMember = isPerson(reading, index - 1) && isBoundToBody(reading, folded)
  const isHead = isOrganization(reading, index - 1) && !hasArticle(reading, index - 1)
  if (!isMember && !isHead) return false
  for (let later = index + 1; later < index + REACH && !endsPhrase(reading, later); later++) {
    const { folded: word } = at(reading, later)
    if (word.startsWith(folded.slice(0, 1)) && isBoundArticle(reading, word)) return true
    // "A source at-the-ministry affirmed the stand of …": an action behind the body is what is said.
    if (isMember && hasArticle(reading, later - 1) && isNominal(reading, later)) return true
  }
  return false
}
