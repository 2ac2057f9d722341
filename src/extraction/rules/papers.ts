import { foundOnce } from '../answers.js'
import { type Range, type Reading, at } from '../reading.js'
import { organizationEnd } from './extent.js'
import { issuerAt } from './issuers.js'
import type { Draft } from './draft.js'
import { bare, hasArticle, isOrganization } from './words.js'

// Papers and who issued them.

/** Somebody who spoke before. */
interface Told {
  readonly draft: Draft
  readonly mention: Range | null
}

/** Whether a word is a paper of some kind, also as somebody's: "reports", "its report". */
function isPaper(reading: Reading, index: number, head: string): boolean {
  const { folded } = at(reading, index)
  const { paperPlurals } = reading.lexicon
  const isKind = (word: string): boolean => word === head || paperPlurals.get(word) === head
  return isKind(folded) || isKind(ownedBy(reading, index) ?? '')
}

/** A noun without the pronoun bound to it; undefined where none is. */
function ownedBy({ lexicon, tokens }: Reading, index: number): string | undefined {
  const { folded = '' } = tokens[index] ?? {}
  const ending = lexicon.possessiveOf(folded)
  return ending === undefined ? undefined : folded.slice(0, -ending.length)
}

/** Tokens of a paper's words with its issuer. */
const LONGEST = 20

/** The first body of which the text tells that it issued a paper of this kind: "the report issued by the bank". */
export const issuerTold = foundOnce((reading: Reading, head: string): Range | null => {
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!hasArticle(reading, index) || bare(reading, index) !== head) continue
    const to = Math.min(reading.lineEnds[index] ?? index, index + LONGEST)
    const from = issuerAt(reading, { from: index, to })
    if (from !== null && isOrganization(reading, from)) return { from, to: organizationEnd(reading, { from, to }) }
  }
  return null
})

/** Whether somebody said something in a paper of this kind: "the ministry said in a statement that", "a statement by the minister said". */
export function saidIn(reading: Reading, { draft, mention }: Told, head: string): boolean {
  const { cue, content } = draft
  const { announcements, documents, prepositionSpellings } = reading.lexicon
  if (mention !== null && documents.has(bare(reading, mention.from))) return false
  for (let index = cue?.to ?? 0; cue !== null && index < (content[0]?.from ?? 0); index++) {
    if (!isPaper(reading, index, head)) continue
    const isSubject = index === cue.to && (mention?.from ?? 0) > index
    const isBehind = prepositionSpellings.has(at(reading, index - 1).text)
    const isOwn = ownedBy(reading, index) !== undefined
    if ((announcements.has(head) && isSubject) || isBehind || isOwn) return true
  }
  return false
}
