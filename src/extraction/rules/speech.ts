import { type Reading, at, hasWords } from '../reading.js'
import type { Quotation } from '../text/quotations.js'
import { isVerb } from './verbs.js'
import { bare, isOrganization } from './words.js'

// Quotations, and which of them are speech.

/** Words from which something in quotation marks is speech rather than a name. */
const SPEECH = 4

/** Words of the shortest speech behind a subject. */
const SHORT = 3

/** The quotation that opens at a token, if it is not inside another. */
export function openingAt(reading: Reading, index: number): Quotation | undefined {
  // No word is a mark; most tokens are words.
  const quotation = at(reading, index).isWord ? undefined : reading.markAt.get(index)
  return quotation?.open === index && quotation.depth === 0 && quotation.close > index ? quotation : undefined
}

/** Words of the longest names of bodies in quotation marks. */
const NAME = 8

/** Whether what is quoted is the name of an organization: its head word first, and no verb. */
function isNameOfBody(reading: Reading, { open, close, isClosed }: Quotation): boolean {
  if (!isClosed || close - open > NAME + 1 || !isOrganization(reading, open + 1)) return false
  for (let index = open + 1; index < close; index++) if (isVerb(reading, index)) return false
  return true
}

/** Whether what is quoted is the title of a work: 'in his book "…"'. */
function isTitleOfWork(reading: Reading, { open }: Quotation): boolean {
  const { works, possessiveOf, attached } = reading.lexicon
  const word = bare(reading, open - 1)
  const ending = possessiveOf(word)
  // "In-the-programme".
  const isBound = attached.some((letter) => word.startsWith(letter) && works.has(word.slice(letter.length)))
  return isBound || works.has(word) || (ending !== undefined && works.has(word.slice(0, -ending.length)))
}

export function isSpeech(reading: Reading, quotation: Quotation, cue: number): boolean {
  if (isTitleOfWork(reading, quotation)) return false
  const isSubject = quotation.open === cue + 1 && isNameOfBody(reading, quotation)
  if (!isSubject && hasWords(reading, { from: quotation.open + 1, to: quotation.close }, SPEECH)) return true
  if (at(reading, quotation.open - 1).text === ':') return true
  // A few words in quotation marks may be the name of the subject, or of its body, unless the clause ends with them.
  const next = at(reading, quotation.close + 1)
  const isOver = next.line !== at(reading, quotation.close).line || /^[.!?؟]$/.test(next.text)
  const isBehind =
    !isNameOfBody(reading, quotation) && hasWords(reading, { from: quotation.open + 1, to: quotation.close }, SHORT)
  return isOver && (quotation.open === cue + 1 || isBehind)
}
