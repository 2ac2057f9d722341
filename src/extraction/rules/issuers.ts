import { type Range, type Reading, at, phraseAt, trimMarks } from '../reading.js'
import { isBoundArticle, isBoundToBody } from './bound.js'
import { organizationEnd } from './extent.js'
import { bare, hasArticle, isAdjective, isFeminine, isOrganization } from './words.js'

/** Past "issued by" or "published". */
function pastIssuing(reading: Reading, index: number): number {
  const { issuing, issuers, prepositionSpellings } = reading.lexicon
  if (!issuing.has(at(reading, index).folded)) return index
  const { text, folded } = at(reading, index + 1)
  // "Published in the last weeks" tells of when.
  if (prepositionSpellings.has(text)) return issuers.has(folded) ? index + 2 : index
  return index + 1
}

function isBodyAt(reading: Reading, index: number, end: number): boolean {
  return isOrganization(reading, index) || phraseAt(reading, index, reading.lexicon.known, end) !== null
}

/** Tokens between a document and the clause that tells who issued it. */
const CLAUSE = 14

/** The issuer in a relative clause further behind a definite document: "the report on poverty in the country, which the centre issued". */
function toldLater(reading: Reading, from: number): number | null {
  const { relatives, issuing } = reading.lexicon
  if (!hasArticle(reading, from)) return null
  for (let index = from + 2; index < from + CLAUSE; index++) {
    if (reading.lexicon.complementizers.has(at(reading, index).folded)) return null
    const isTold = relatives.has(at(reading, index).folded) && issuing.has(at(reading, index + 1).folded)
    if (isTold) return isBodyAt(reading, index + 2, index + CLAUSE) ? index + 2 : null
  }
  return null
}

/** Past an indefinite word before what tells of the issuer, which describes the paper: "a recent report [issued by] …". */
function pastAdjective(reading: Reading, index: number): number {
  const { isWord } = at(reading, index)
  const isIssued = isWord && !hasArticle(reading, index) && reading.lexicon.issuing.has(at(reading, index + 1).folded)
  return isIssued ? index + 1 : index
}

/** Where the issuer's name begins in "report of the ministry" and "report by a ministry"; null where none follows. */
export function issuerAt(reading: Reading, { from, to }: Range): number | null {
  const { lexicon } = reading
  const { documents } = lexicon
  if (from + 1 >= to || !documents.has(bare(reading, from))) return null
  // The statement of "White Helmets".
  if (reading.markAt.get(from + 1)?.open === from + 1) return from + 1
  if (lexicon.issuedBy.has(at(reading, from + 1).folded) && isBodyAt(reading, from + 2, to)) return from + 2
  // "The summary of the report of the commission".
  if (documents.has(bare(reading, from + 1))) return issuerAt(reading, { from: from + 1, to }) ?? from + 1
  // "The statement that the movement issued".
  const isTold = lexicon.relatives.has(at(reading, from + 1).folded)
  const start = isTold ? from + 2 : pastAdjective(reading, from + 1)
  const next = pastIssuing(reading, start)
  if (next > start && next < to) return next
  const later = isTold ? null : toldLater(reading, from)
  if (isTold || later !== null) return later
  // "The statement called upon [Iran]": what is definite has nobody's name right behind it.
  if (hasArticle(reading, from) && phraseAt(reading, next, lexicon.known, to)?.value === 'PLACE') return null
  if (isBodyAt(reading, next, to)) return hasArticle(reading, from) && hasArticle(reading, next) ? null : next
  // "The earlier forecasts of the bank", "a secret report of a ministry".
  const isAlike = hasArticle(reading, from) === hasArticle(reading, next)
  const isDescribed = isAlike && isAdjective(reading, next) && next + 1 < to
  const isLed = lexicon.pack.addressing.some((letter) => at(reading, next + 1).folded.startsWith(letter))
  const place = isDescribed && isLed ? next + 1 : next
  const { folded } = at(reading, place)
  // "A poll of opinion": of the public's, which issues nothing.
  if (lexicon.audiences.has(folded.replace(/^(.)\1/u, ''))) return null
  return isBoundToBody(reading, folded) || isBoundArticle(reading, folded) ? place : null
}

/** An organization's name, without marks around it. */
export function organizationName(reading: Reading, whole: Range): Range {
  const { to } = whole
  const from = issuerAt(reading, whole) ?? whole.from
  let end = organizationEnd(reading, { from, to: from < to ? to : (reading.lineEnds[from] ?? to) })
  // "The council, led by X": who leads it is no part of its name.
  for (let index = from + 1; index < end; index++)
    if ([reading.lexicon.roleLinks, reading.lexicon.issuing].some((words) => words.has(at(reading, index).folded)))
      end = index
  while (from > whole.from && isOfDocument(reading, from, end - 1)) end--
  return trimMarks(reading, { from, to: end })
}

/** Whether an adjective behind an issuer's feminine name describes the document: "the annual report of the organization". */
function isOfDocument(reading: Reading, from: number, last: number): boolean {
  return (
    last === from + 1 &&
    hasArticle(reading, from) &&
    isFeminine(reading, from) &&
    isAdjective(reading, last) &&
    !isFeminine(reading, last)
  )
}
