import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt, trimMarks } from '../reading.js'
import { SHORTEST_NAME } from './bound.js'
import { parsePhrase } from './phrases.js'
import { withoutAccusative } from './objectnouns.js'
import { isInWhich } from './resumptives.js'
import { subjectAfter } from './subjects.js'
import { bare, hasArticle, hasBound, isAdjective, isGivenName } from './words.js'

// Whose words a document or an occasion has: "the remarks of X in which he announced", "a letter from X, who praised in it".

/** Tokens between the document and the verb. */
const REACH = 14

function isDocument(reading: Reading, index: number): boolean {
  const { documents, recordings } = reading.lexicon
  const word = bare(reading, index)
  const stem = withoutAccusative(reading, word) ?? word
  const isListed = [word, stem].some((noun) => documents.has(noun) || recordings.has(noun))
  return isListed || phraseAt(reading, index, reading.lexicon.occasions)?.length === 1
}

/** Where the owner behind a document begins: at once, or behind "from", with a word between at most. */
function ownerStart(reading: Reading, document: number): number {
  const { issuedBy } = reading.lexicon
  const places = [1, 2, 3, 4].map((offset) => document + offset)
  const from = places.find((index) => issuedBy.has(at(reading, index).folded))
  return from === undefined ? document + 1 : from + 1
}

/** Words between a document and a letter bound to whose it is: "an earlier tape [of-X]". */
const NEAR = 3

/** Where the name begins that a letter behind a document is bound to, or to whose title: "a letter of-X", "remarks of-the-sheikh X". */
function boundOwner(reading: Reading, document: number): number | null {
  const { pack, givenNames, boundArticles, titles, roles, organizations } = reading.lexicon
  const isNamed = (index: number): boolean =>
    reading.surnames.has(at(reading, index).folded) || isGivenName(reading, index)
  for (let index = document + 1; index <= document + NEAR; index++) {
    const { folded } = at(reading, index)
    const beginning = boundArticles.find((letters) => folded.startsWith(letters))
    const head = beginning === undefined ? '' : folded.slice(beginning.length)
    if ((titles.has(head) || roles.has(head)) && isNamed(index + 1)) return index + 1
    if (organizations.has(head)) return index
    const letter = pack.addressing.find((first) => folded.startsWith(first))
    const rest = letter === undefined ? '' : folded.slice(letter.length)
    if (reading.surnames.has(rest) || (rest.length >= SHORTEST_NAME && givenNames.has(rest))) return index
  }
  return null
}

function isIndefiniteAdjective(reading: Reading, index: number): boolean {
  const isName = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
  const stem = withoutAccusative(reading, at(reading, index).folded)
  const isListed = stem !== null && (reading.lexicon.lists.get(stem) & LIST.adjectives) !== 0
  return (isListed || isAdjective(reading, index)) && !hasArticle(reading, index) && !isName
}

/** Who is named as the owner of what "in which" means before a verb; null where nobody is, or the verb names its own subject. */
export function ownerBefore(reading: Reading, cue: number, sentence: Range): Range | null {
  const { pack, relatives } = reading.lexicon
  if (!pack.verbFirst || !isInWhich(reading, cue + 1)) return null
  const isRelative = hasBound(reading, relatives, at(reading, cue - 1).folded)
  const { from: least, to } = trimMarks(reading, { from: sentence.from, to: isRelative ? cue - 1 : cue })
  for (let index = to - 1; index >= Math.max(least, to - REACH); index--) {
    if (!isDocument(reading, index)) continue
    const bound = boundOwner(reading, index)
    if (bound !== null && bound < to) return { from: bound, to }
    const start = ownerStart(reading, index)
    // "A press release": what tells more of it is no owner.
    const owner = isIndefiniteAdjective(reading, start) ? null : subjectAfter(reading, start, to)
    return owner && parsePhrase(reading, owner)?.certain === true ? owner : null
  }
  return null
}
