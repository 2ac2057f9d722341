import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isFeminineNoun } from './namewords.js'
import { hasArticle, isAdjective, isBareIn, isOrganization, isRole } from './words.js'

// What stands behind a role's words: known bodies and quoted ones, which complete it, and where something is done, which does not.

/** Whether a feminine noun follows a man's nationality, which it cannot describe: "the Venezuelan minister [accused] the opposition". */
export function isOfOther(reading: Reading, index: number): boolean {
  const { adjectiveEndings } = reading.lexicon
  const before = at(reading, index - 1)
  const isMans = adjectiveEndings.some((ending) => ending.length === 1 && before.folded.endsWith(ending))
  return isFeminineNoun(reading, index) && isMans && hasArticle(reading, index - 1)
}

/** Whether a preposition leads to where somebody does something: "takes part [in the summit]". */
export function isWhere(reading: Reading, index: number, to: number): boolean {
  if (!reading.lexicon.occasionLeads.has(at(reading, index).folded)) return false
  const isThing = hasArticle(reading, index + 1) && isBareIn(reading, index + 1, LIST.commonNouns)
  const isKnown = phraseAt(reading, index + 1, reading.lexicon.known, to) !== null
  const isBody = isKnown || isOrganization(reading, index + 1) || isRole(reading, index + 1)
  // "In a live broadcast": a noun that its adjective describes.
  const isIndefinite =
    !hasArticle(reading, index + 1) && !hasArticle(reading, index + 2) && isAdjective(reading, index + 2)
  return ((isThing || isIndefinite) && !isBody) || phraseAt(reading, index + 1, reading.lexicon.occasions, to) !== null
}

/** Tokens of a known name with a preposition bound to its first word: "of the United Nations"; 0 where none stands. */
export function boundKnown({ lexicon, tokens }: Reading, index: number, to: number): number {
  const { folded = '' } = tokens[index] ?? {}
  if (!lexicon.attached.some((letter) => folded.startsWith(letter))) return 0
  const rows = lexicon.known.get(folded.slice(1)) ?? []
  const isWhole = ({ words }: { readonly words: readonly string[] }): boolean =>
    index + words.length <= to && words.every((word, place) => place === 0 || tokens[index + place]?.folded === word)
  return rows.find(isWhole)?.words.length ?? 0
}

/** Tokens of the longest names of bodies in quotation marks. */
const QUOTED = 6

/** Tokens of a name in quotation marks that completes an open role: "director of the channel 'T'"; 0 where none opens. */
export function quotedLength(reading: Reading, index: number, isOpen: boolean): number {
  const { open, close = 0, isClosed } = reading.markAt.get(index) ?? {}
  return isOpen && open === index && isClosed === true && close - index <= QUOTED ? close + 1 - index : 0
}
