import { type Range, type Reading, at } from '../reading.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { isBoundToBody } from './bound.js'
import { isUnnamed } from './crowds.js'
import { isDefinite } from './extent.js'
import { bare, isGivenName, isOrganization, isRole, isTitle } from './words.js'

// Who the words right before a verb name: "in the statement of the committee, which affirmed".

/** Whether a phrase that names somebody can begin at a token. */
function beginsPhrase(reading: Reading, index: number): boolean {
  const isDocument = reading.lexicon.documents.has(bare(reading, index))
  return isDocument || [isTitle, isRole, isGivenName, isOrganization, isUnnamed].some((is) => is(reading, index))
}

/** Whether the word before is a body that a preposition is bound to: "in the King Khalid centre", which is no king. */
function isOfBody(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index - 1)
  return !reading.lexicon.roleLinks.has(folded) && isBoundToBody(reading, folded)
}

/** Where the words end that say who is meant. */
function endOf({ type, name, role, range }: Phrase): number {
  return type === 'UNNAMED' ? range.to : Math.max(name?.to ?? 0, role?.to ?? 0)
}

function isPaper(reading: Reading, index: number): boolean {
  return reading.lexicon.documents.has(bare(reading, index)) && isDefinite(reading, index)
}

/** "Article the twenty and eighth": what tells which paper is meant. */
function isAllDefinite(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (!isDefinite(reading, index)) return false
  return true
}

/** The longest phrase that names somebody and ends where a stretch of words does; null where none does. */
export function antecedent(reading: Reading, { from, to }: Range): Range | null {
  for (let index = from; index < to; index++) {
    if (!at(reading, index).isWord || !beginsPhrase(reading, index) || isOfBody(reading, index)) continue
    const phrase = parsePhrase(reading, { from: index, to })
    if (phrase?.certain !== true) continue
    const end = endOf(phrase)
    if (end === to || (isPaper(reading, index) && isAllDefinite(reading, { from: end, to }))) return { from: index, to }
  }
  return null
}
