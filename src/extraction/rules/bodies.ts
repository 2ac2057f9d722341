import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at } from '../reading.js'
import { isDefinite, organizationEnd } from './extent.js'
import { bare, hasArticle, isAdjective, isBareIn, isIn, isOrganization } from './words.js'

// Which body "the company" is, where no statement has named it: the last that the text calls "company such and such".

/** Tokens back to where the whole name stands. */
const LOOK = 400
/** Tokens of a name. */
const LONGEST = 12

/** Whether a token is a word without its article, alone or with letters bound before it: "for-company". */
function isHeadOf({ lexicon, tokens }: Reading, index: number, head: string): boolean {
  const { folded = '' } = tokens[index] ?? {}
  if (!folded.endsWith(head) || folded.length > head.length + 2) return false
  const letters = folded.slice(0, folded.length - head.length)
  const rest = lexicon.proclitics.includes(letters.slice(0, 1)) ? letters.slice(1) : letters
  return rest === '' || lexicon.attached.includes(rest)
}

/** Whether what stands behind a head names the body, and does not only describe it: "an Israeli company", "the oil companies". */
function isNaming(reading: Reading, index: number): boolean {
  if (reading.markAt.get(index)?.open === index) return true
  if (!at(reading, index).isWord || reading.lexicon.prepositionSpellings.has(at(reading, index).text)) return false
  if (isIn(reading, index, LIST.commonNouns | LIST.verbs)) return false
  return !isAdjective(reading, index) || isDefinite(reading, index) || isBareIn(reading, index, LIST.known)
}

/** The whole name of a body of which a definite noun alone is left: "the company"; null where the text gives none before. */
export function wholeName(reading: Reading, { from, to }: Range): Range | null {
  if (to !== from + 1 || !hasArticle(reading, from) || !isOrganization(reading, from)) return null
  const head = bare(reading, from)
  if (reading.lexicon.documents.has(head)) return null
  for (let index = from - 1; index >= Math.max(0, from - LOOK); index--) {
    // A hashtag calls for something as well: "#a-university-for-the-town-is-a-must".
    const isTag = at(reading, index - 1).text === '#'
    if (isTag || !isHeadOf(reading, index, head) || !isNaming(reading, index + 1)) continue
    const lineEnd = reading.lineEnds[index] ?? from
    return { from: index, to: organizationEnd(reading, { from: index, to: Math.min(lineEnd, index + LONGEST, from) }) }
  }
  return null
}
