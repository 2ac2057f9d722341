import { type Reading, at, phraseAt } from '../reading.js'
import { isCalling } from './called.js'
import { cueAt } from './cues.js'
import { endsPhrase } from './extent.js'
import { bare, hasArticle, isDay, isGivenName, isOrganization, isRole, isSurelyAdjective, isTitle } from './words.js'

// What stands beside a subject in its clause: when, where and to whom it was said.

/** Whether a preposition leads to where it was said or to something of the speaker's: "in an interview", "in her speech". */
function isOccasion(reading: Reading, index: number, end: number): boolean {
  const { prepositionSpellings, occasions, possessives } = reading.lexicon
  if (!prepositionSpellings.has(at(reading, index).text)) return false
  const next = at(reading, index + 1).folded
  return phraseAt(reading, index + 1, occasions, end) !== null || possessives.test(next)
}

/** Whether a preposition leads to what the role before it is for: "the official in charge [of] the file". */
export function isAnswerable(reading: Reading, index: number): boolean {
  return reading.lexicon.answerable.has(`${bare(reading, index - 1)} ${at(reading, index).folded}`)
}

/** Whether the words that follow are no part of the subject: when, where, to whom it was said. */
export function adjunctAt(reading: Reading, index: number, end: number): number {
  const { adjuncts } = reading.lexicon
  const { text } = at(reading, index)
  // "A report by the agency": whose it is, not to whom it was said.
  const isPaper = reading.lexicon.documents.has(bare(reading, index - 1)) && !hasArticle(reading, index - 1)
  if (isPaper && isBoundToPreposition(reading, index)) return 0
  // "The deputy of the party", where the same preposition also leads to what is spoken about.
  const isHead = isRole(reading, index - 1) || isTitle(reading, index - 1)
  if (isHead && reading.lexicon.prepositionSpellings.has(text) && isOrganization(reading, index + 1)) return 0
  if (isAnswerable(reading, index)) return 0
  // "The director general": spelt like "this year".
  if (isRole(reading, index - 1) && isSurelyAdjective(reading, index)) return 0
  // "A teacher called X".
  if (isCalling(reading, index)) return 0
  if (isDay(reading, index)) return 1
  if (/^[–(—]$/.test(text) || text === '--') return 1
  if (text === '-' && (at(reading, index).space || at(reading, index + 1).space)) return 1
  if (cueAt(reading, index)?.inflection.participle === true || endsPhrase(reading, index)) return 1
  if (isOccasion(reading, index, end) || phraseAt(reading, index, reading.lexicon.sources, end)) return 1
  return phraseAt(reading, index, adjuncts, end)?.length ?? 0
}

/** Whether a preposition is bound to a word: one letter before an article, a role, an organization or a quantifier. */
export function isBoundToPreposition(reading: Reading, index: number): boolean {
  const { attached, article, roles, organizations, quantifiers, unnamed, known } = reading.lexicon
  const { folded } = at(reading, index)
  if (article === '' || isGivenName(reading, index)) return false
  return attached.some((letter) => {
    const rest = folded.slice(letter.length)
    if (!folded.startsWith(letter) || rest.length < 2) return false
    // The article loses its first letter behind "to", which is the same as its second.
    if (rest.startsWith(article) || (letter === article.slice(1) && rest.startsWith(letter))) return true
    // "To BBC".
    const isPhrase = known
      .get(rest)
      ?.some(
        ({ words }) =>
          words.length > 1 && words.slice(1).every((word, place) => at(reading, index + 1 + place).folded === word),
      )
    return isPhrase === true || [roles, organizations, quantifiers, unnamed].some((words) => words.has(rest))
  })
}
