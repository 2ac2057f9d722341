import { type Reading, at } from '../reading.js'
import { isDefinite } from './extent.js'
import { bare, hasArticle, isGivenName, isOrganization, isRole, isTitle } from './words.js'

// Names within other people's and bodies': "the King Salman Centre", "Mohammed V University", "a spokesman for President X".

/** Whether a given name is that of an organization's patron: "the King Salman Centre". */
export function isPatron(reading: Reading, index: number): boolean {
  if (!isTitle(reading, index - 1)) return false
  // "The minister of the education, Doctor X": a definite word is of nobody.
  const body = at(reading, index - 2).folded
  const { attached, organizations, roleLinks } = reading.lexicon
  // "A delegation led by Doctor X": spelt like a body's name.
  if (roleLinks.has(body)) return false
  const isBound = attached.includes(body.slice(0, 1)) && organizations.has(body.slice(1))
  return isBound || (isOrganization(reading, index - 2) && !hasArticle(reading, index - 2))
}

/** Tokens of the patron's name in an organization's: "King Saud University", "Prince Sattam bin Abdulaziz University". */
export function patronLength(reading: Reading, title: number): number {
  let index = title + 1
  while (isTitle(reading, index)) index++
  if (isGivenName(reading, index)) index++
  while (reading.lexicon.nameParticles.has(at(reading, index).folded)) index += 2
  return index - title
}

/** Whether a given name is the one of a body: right behind its head, which needs one: "at Mohammed V University". */
export function isOfBody(reading: Reading, index: number): boolean {
  const isDocument = (place: number): boolean => reading.lexicon.documents.has(bare(reading, place))
  const isHead = isOrganization(reading, index - 1) && !isDefinite(reading, index - 1) && !isDocument(index - 1)
  return isHead || (isPatron(reading, index) && !isDocument(index - 2))
}

/** "A spokesman for President X": the name is of whom he speaks for. */
export function isSpokenFor(reading: Reading, index: number): boolean {
  if (!isRole(reading, index) || hasArticle(reading, index)) return false
  const isFor = reading.lexicon.roleLinks.has(at(reading, index + 1).folded) && !isOrganization(reading, index + 2)
  return isFor && (isRole(reading, index + 2) || isTitle(reading, index + 2))
}
