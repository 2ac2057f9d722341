import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, isComma, phraseAt } from '../reading.js'
import { beginsCue } from './beginnings.js'
import { cueAt } from './cues.js'
import type { Marker } from './draft.js'
import type { Quotation } from '../text/quotations.js'
import { beginsWithObject, lastMarker, strongerMarker, weakMarker } from './prepositions.js'
import { isSpeech, openingAt } from './speech.js'
import { isTurn } from './turns.js'
import { isVerb } from './verbs.js'
import { isIn } from './words.js'

export type { Marker } from './draft.js'

/** Whether no clause, quotation or colon shows what is said: a noun does, or nothing. */
export function isWeak(marker: Marker | null): boolean {
  return marker === null || marker.kind === 'preposition' || marker.kind === 'object'
}

/** How far from its cue content may begin: subjects with their roles rarely have more words. */
const REACH = 40

/** Tokens of when and where that stands between a colon and a quotation. */
const ADVERBIAL = 25

/** The quotation behind the comma that ends when or where it was said: 'the source said: minutes after the talks, "…"'. */
function quotedLater(reading: Reading, colon: number, end: number): Quotation | undefined {
  for (let index = colon + 1; index < Math.min(end, colon + ADVERBIAL); index++) {
    const quotation = openingAt(reading, index)
    if (quotation && isSpeech(reading, quotation, colon) && isComma(reading, index - 1)) return quotation
    if (/^[.!?؟]$/.test(at(reading, index).text)) return undefined
  }
  return undefined
}

/** What a colon leads to: marks and words after it may say that the content begins later. */
function afterColon(reading: Reading, index: number, end: number): Marker | null {
  const quotation = openingAt(reading, index + 1)
  if (quotation) return { kind: 'quotation', at: index, from: quotation.open + 1, quotation }
  const { complementizers, prepositions } = reading.lexicon
  const next = at(reading, index + 1).folded
  const later = prepositions.has(next) ? quotedLater(reading, index, end) : undefined
  if (later) return { kind: 'quotation', at: later.open - 1, from: later.open + 1, quotation: later }
  if (complementizers.has(next) || (prepositions.has(next) && complementizers.has(at(reading, index + 2).folded)))
    return null
  return index + 1 < end ? { kind: 'colon', at: index, from: index + 1 } : null
}

/** Tokens back to the relative of a clause. */
const CLAUSE = 12

/** Tokens of the longest relative clause between commas. */
const INSERTION = 30

/** Whether a relative clause is put in here between commas: "the study, which described …, found that". */
function isInsertion(reading: Reading, index: number): boolean {
  const { relatives, complementizers } = reading.lexicon
  // "…, of that": a preposition that is spelt like a relative leads to the clause.
  if (!isComma(reading, index) || complementizers.has(at(reading, index + 2).folded)) return false
  return relatives.has(at(reading, index + 1).folded)
}

/** The comma that closes an insertion; null where none does. */
function insertionEnd(reading: Reading, open: number, end: number): number | null {
  for (let index = open + 2; index < Math.min(end, open + INSERTION); index++)
    // A comma inside quotation marks closes nothing outside.
    if ((reading.inside[index] ?? -1) < 0 && isComma(reading, index)) return index
    else if (openingAt(reading, index)) return null
  return null
}

/** Tokens behind a title in which the clause begins that is said. */
const APPOSITION = 14

/** Whether a quotation is a title in what is told of the speaker: 'X, author of "…", said that'. */
function isInApposition(reading: Reading, { open, close }: Quotation, cue: number, end: number): boolean {
  const isOwn = open === cue + 1 || at(reading, open - 1).text === ':'
  if (isOwn || !isComma(reading, close + 1)) return false
  for (let index = close + 2; index < Math.min(end, close + APPOSITION); index++) {
    if (reading.lexicon.complementizers.has(at(reading, index).folded)) return true
    const next = openingAt(reading, index)
    if (cueAt(reading, index) || (next && isSpeech(reading, next, cue))) return false
  }
  return false
}

/** Whether a clause of its own begins behind a comma: "…, and this means that". */
function isNewClause(reading: Reading, index: number): boolean {
  const { demonstratives, proclitics } = reading.lexicon
  const { folded } = at(reading, index)
  const isJoined = proclitics.some(
    (letter) => folded.startsWith(letter) && demonstratives.has(folded.slice(letter.length)),
  )
  return isJoined && isComma(reading, index - 1)
}

/** Whether another reporting verb stands at a token, and not in a relative clause about who speaks. */
function isOtherVerb(reading: Reading, index: number): boolean {
  const { relatives, pack } = reading.lexicon
  const form = cueAt(reading, index)
  if (!pack.verbFirst || form === undefined || form.inflection.participle === true) return false
  for (let before = index - 1; before > index - CLAUSE; before--)
    if (relatives.has(at(reading, before).folded)) return false
  return form.inflection.stem === 'perfect'
}

/** Whether "that" is of the impersonal word before it: "in remarks [that] it is likely that …, that". */
function isOfAnother(reading: Reading, index: number): boolean {
  const { falseFriends, modals, pack } = reading.lexicon
  const { folded } = at(reading, index - 1)
  return pack.verbFirst && (modals.has(folded) || (falseFriends.has(folded) && isVerb(reading, index - 1)))
}

/** Whether "that" stands right behind the verb of a relative clause: "the director, who affirmed that". */
function isOfRelative(reading: Reading, index: number, cue: number): boolean {
  if (!reading.lexicon.pack.verbFirst || index - 1 === cue || cueAt(reading, index - 1) === undefined) return false
  return reading.lexicon.relatives.has(at(reading, index - 2).folded)
}

/**
 * Where the content of the cue at `cue` begins, looking no further than `end`. `isRepeated`: whether a word of saying on the
 * way only repeats the verb ("he added, with his friends beside him, saying"): what verbs with an object report may be that.
 */
export function findMarker(
  reading: Reading,
  cue: number,
  end: number,
  form: CueForm,
  isRepeated = form.entry.object !== true,
): Marker | null {
  const { subordinators, adjuncts, contrasts } = reading.lexicon
  // "Described X as …" begins with X, whatever stands in quotation marks.
  if (beginsWithObject(form) && form.inflection.participle !== true) return null
  // "Accusing [her] of": what of begins behind the pronoun.
  if (beginsWithObject(form) && reading.lexicon.objectPronouns.has(at(reading, cue + 1).folded))
    return cue + 2 < end ? { kind: 'preposition', at: cue + 2, from: cue + 2 } : null
  // "Accusing 'dark forces' of …": a name in quotation marks is whom.
  if (beginsWithObject(form) && openingAt(reading, cue + 1)) return { kind: 'object', at: cue + 1, from: cue + 1 }
  let weak: Marker | null = null
  for (let index = cue + 1; index < Math.min(end, cue + REACH); index++) {
    const token = at(reading, index)
    const quotation = openingAt(reading, index)
    if (quotation) {
      if (isSpeech(reading, quotation, cue) && !isInApposition(reading, quotation, cue, end))
        return weak ?? { kind: 'quotation', at: index, from: index + 1, quotation }
      index = quotation.close
      continue
    }
    if (reading.lexicon.keptComplementizers.has(token.text)) return { kind: 'clause', at: index, from: index }
    const isClause = isIn(reading, index, LIST.complementizers)
    // "Criticized …, except that": the reporter goes on.
    if (isClause && contrasts.has(at(reading, index - 1).folded)) break
    // "Approved measures, among them that …": what they are, and nobody said it.
    if (isClause && form.entry.act !== 'SAY' && reading.lexicon.inclusions.has(at(reading, index - 1).folded)) break
    // "Asked for asylum after that he had fled": another clause than what is said.
    if (isClause && subordinators.has(at(reading, index - 1).folded) && index > cue + 1) continue
    if (isClause && isOfAnother(reading, index) && index > cue + 2) continue
    if (isClause && isOfRelative(reading, index, cue)) continue
    if (isClause && !beginsWithObject(form)) return { kind: 'clause', at: index, from: index + 1 }
    if (isInsertion(reading, index)) {
      const close = insertionEnd(reading, index, end)
      if (close !== null) {
        index = close - 1
        continue
      }
    }
    if (token.text === ':') {
      const marker = afterColon(reading, index, end)
      if (marker) return marker
      continue
    }
    if (isNewClause(reading, index)) break
    if (isTurn(reading, index) || (phraseAt(reading, index, reading.lexicon.leftovers)?.length ?? 0) > 1) break
    if (weak === null && isRepeated && reading.lexicon.repetitions.has(token.folded)) continue
    if (index > cue + 1 && (beginsCue(reading, index) || isOtherVerb(reading, index))) break
    if (weak?.kind === 'preposition') continue
    const adjunct = phraseAt(reading, index, adjuncts, end)
    if (adjunct !== null && adjunct.length > 1) {
      index += adjunct.length - 1
      continue
    }
    weak ??= weakMarker(reading, index, form, cue)
    if (weak?.kind === 'preposition' && !isIn(reading, weak.from, LIST.complementizers | LIST.sayings))
      return (weak.at > cue + 1 ? strongerMarker(reading, weak, end, form) : null) ?? weak
  }
  return weak ?? lastMarker(reading, cue, end, form)
}
