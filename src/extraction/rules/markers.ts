import type { CueForm } from '../languages/lexicon.js'
import { type Reading, at, phraseAt, wordsIn } from '../reading.js'
import type { Quotation } from '../text/quotations.js'
import { cueAt, isVerb } from './cues.js'
import { endsPhrase, isNominalWord } from './extent.js'
import { isBoundWord, looksLikeName } from './names.js'
import { isGivenName, isOrganization, isTitle } from './words.js'

/** How the content of a cue begins: `at` is the first token of the sign, `from` the first of the content. */
export interface Marker {
  readonly kind: 'clause' | 'quotation' | 'colon' | 'preposition' | 'object'
  readonly at: number
  readonly from: number
  readonly quotation?: Quotation
}

/** How far from its cue content may begin: subjects with their roles rarely have more words. */
const REACH = 40
/** Words from which something in quotation marks is speech rather than a name. */
const SPEECH = 4

/** The quotation that opens at a token, if it is not inside another. */
export function openingAt(reading: Reading, index: number): Quotation | undefined {
  const quotation = reading.markAt.get(index)
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

function isSpeech(reading: Reading, quotation: Quotation, cue: number): boolean {
  const isSubject = quotation.open === cue + 1 && isNameOfBody(reading, quotation)
  if (!isSubject && wordsIn(reading, { from: quotation.open + 1, to: quotation.close }) >= SPEECH) return true
  if (at(reading, quotation.open - 1).text === ':') return true
  // A word or two in quotation marks behind the verb may be its subject's name, unless the clause ends with them.
  const next = at(reading, quotation.close + 1)
  const isOver = next.line !== at(reading, quotation.close).line || /^[.!?؟]$/.test(next.text)
  return quotation.open === cue + 1 && isOver
}

/** Whether a cue stands here that begins a report of its own: after a comma, or bound to what goes before by "and". */
export function beginsCue(reading: Reading, index: number): boolean {
  const form = cueAt(reading, index)
  if (form === undefined) return false
  const before = at(reading, index - 1)
  return (
    form.joined ||
    form.inflection.participle === true ||
    /^[،,;؛–-]$/.test(before.text) ||
    reading.lexicon.coordinators.has(before.folded) ||
    reportStart(reading, index) < index
  )
}

/** Tokens of the longest topic. */
const TOPIC = 20

/** Where "as for X" stands before a verb that is joined to it; null where it does not. */
export function topicAt(reading: Reading, cue: number): number | null {
  const { topicalizers } = reading.lexicon
  if (topicalizers.size === 0 || cueAt(reading, cue)?.joined !== true) return null
  for (
    let index = cue - 1;
    index >= Math.max(0, cue - TOPIC) && at(reading, index).line === at(reading, cue).line;
    index--
  )
    if (topicalizers.has(at(reading, index).folded)) return index
  return null
}

/** Where the words that begin a new report start: with its cue, with "except that he", or with "and the opposition" before it. */
export function reportStart(reading: Reading, cue: number): number {
  const { complementizers, contrasts, proclitics, article, organizations, coordinators } = reading.lexicon
  const topic = topicAt(reading, cue)
  if (topic !== null) return topic
  const before = at(reading, cue - 1)
  if (complementizers.has(before.folded) && contrasts.has(at(reading, cue - 2).folded)) return cue - 2
  const isJoined = proclitics.some((letter) => {
    const rest = before.folded.slice(letter.length)
    return before.folded.startsWith(letter) && rest.startsWith(article) && organizations.has(rest.slice(article.length))
  })
  if (article !== '' && isJoined) return cue - 1
  return coordinators.has(before.folded) ? cue - 1 : cue
}

function isAttached(reading: Reading, index: number, letter: string): boolean {
  const { folded } = at(reading, index)
  const { prepositions, adjuncts, complementizers, roleLinks, namings } = reading.lexicon
  if (folded.startsWith(letter) && folded !== letter && namings.has(folded)) return true
  return (
    folded.length > 3 &&
    folded.startsWith(letter) &&
    !prepositions.has(folded) &&
    !roleLinks.has(folded) &&
    !adjuncts.has(folded) &&
    !complementizers.has(folded)
  )
}

/** Whether what a bound preposition leads to is surely an action or definite: a name may begin with the same letter. */
function isAttachedToAction(reading: Reading, index: number, letter: string): boolean {
  const { article } = reading.lexicon
  const rest = at(reading, index).folded.slice(letter.length)
  const isArticle = rest.startsWith(article) || (letter === article.slice(1) && rest.startsWith(letter))
  return isArticle || isNominalWord(reading, rest) || isBoundWord(reading, index)
}

/** Tokens behind a preposition in which the name follows that its role belongs to. */
const NAME_REACH = 6

/** Whether a word with a bound letter is still of the subject: a name itself, or before the name: "at the hospital, Engineer X". */
function isInSubject(reading: Reading, index: number): boolean {
  if (looksLikeName(reading, index)) return true
  const next = at(reading, index + 1)
  if (/^[،,:]$/.test(next.text) || reading.lexicon.complementizers.has(next.folded)) return true
  for (let later = index + 1; later < index + NAME_REACH; later++) {
    if (endsPhrase(reading, later)) return false
    if (isTitle(reading, later) && isGivenName(reading, later + 1)) return true
  }
  return false
}

/** What a colon leads to: marks and words after it may say that the content begins later. */
function afterColon(reading: Reading, index: number, end: number): Marker | null {
  const quotation = openingAt(reading, index + 1)
  if (quotation) return { kind: 'quotation', at: index, from: quotation.open + 1, quotation }
  const { complementizers, prepositions } = reading.lexicon
  const next = at(reading, index + 1).folded
  if (complementizers.has(next) || (prepositions.has(next) && complementizers.has(at(reading, index + 2).folded)))
    return null
  return index + 1 < end ? { kind: 'colon', at: index, from: index + 1 } : null
}

/** Tokens of the longest relative clause between commas. */
const INSERTION = 30

/** Whether a relative clause is put in here between commas: "the study, which described …, found that". */
function isInsertion(reading: Reading, index: number): boolean {
  return /^[،,]$/.test(at(reading, index).text) && reading.lexicon.relatives.has(at(reading, index + 1).folded)
}

/** The comma that closes an insertion; null where none does. */
function insertionEnd(reading: Reading, open: number, end: number): number | null {
  for (let index = open + 2; index < Math.min(end, open + INSERTION); index++)
    // A comma inside quotation marks closes nothing outside.
    if ((reading.inside[index] ?? -1) < 0 && /^[،,]$/.test(at(reading, index).text)) return index
    else if (openingAt(reading, index)) return null
  return null
}

/**
 * What shows that a preposition still belongs to the subject: a clause behind a comma ("the man in charge of the
 * inquiry, that …"), or, behind a letter, the preposition as a word ("the oil-producing states … to extend").
 */
function strongerMarker(reading: Reading, weak: Marker, end: number, form: CueForm): Marker | null {
  const { complementizers, fold } = reading.lexicon
  const words = (form.entry.prepositions ?? []).filter((word) => word.length > 1).map(fold)
  for (let index = weak.from + 1; index < Math.min(end, weak.from + REACH); index++) {
    if (openingAt(reading, index)) return null
    const { folded } = at(reading, index)
    if (beginsCue(reading, index)) return null
    const isLetter = weak.at === weak.from
    if (complementizers.has(folded)) {
      const isClause = /^[،,-]$/.test(at(reading, index - 1).text) || (isLetter && form.entry.clauseFirst === true)
      return isClause ? { kind: 'clause', at: index, from: index + 1 } : null
    }
    if (isLetter && words.includes(folded)) return { kind: 'preposition', at: index, from: index + 1 }
  }
  return null
}

/** Where the content of the cue at `cue` begins, looking no further than `end`. */
export function findMarker(reading: Reading, cue: number, end: number, form: CueForm): Marker | null {
  const { complementizers, adjuncts } = reading.lexicon
  // "Described X as …" begins with X, whatever stands in quotation marks.
  if (form.entry.objectFirst === true && form.enclitic === 0 && form.inflection.participle !== true) return null
  let weak: Marker | null = null
  for (let index = cue + 1; index < Math.min(end, cue + REACH); index++) {
    const token = at(reading, index)
    const quotation = openingAt(reading, index)
    if (quotation) {
      if (isSpeech(reading, quotation, cue)) return weak ?? { kind: 'quotation', at: index, from: index + 1, quotation }
      index = quotation.close
      continue
    }
    if (reading.lexicon.keptComplementizers.has(token.text)) return { kind: 'clause', at: index, from: index }
    if (complementizers.has(token.folded) && form.entry.objectFirst !== true)
      return { kind: 'clause', at: index, from: index + 1 }
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
    if (index > cue + 1 && beginsCue(reading, index)) break
    if (weak?.kind === 'preposition') continue
    const adjunct = phraseAt(reading, index, adjuncts, end)
    if (adjunct !== null && adjunct.length > 1) {
      index += adjunct.length - 1
      continue
    }
    weak ??= weakMarker(reading, index, form, cue)
    if (weak?.kind === 'preposition' && !complementizers.has(at(reading, weak.from).folded))
      return strongerMarker(reading, weak, end, form) ?? weak
  }
  return weak
}

function isNoun(reading: Reading, index: number): boolean {
  const { isWord, text } = at(reading, index)
  const { prepositionSpellings, pack } = reading.lexicon
  return !pack.capitals && isWord && !prepositionSpellings.has(text) && !endsPhrase(reading, index)
}

/** A preposition or a noun that the cue takes: content, unless a clause follows after all. */
function weakMarker(reading: Reading, index: number, form: CueForm, cue: number): Marker | null {
  const { folded } = at(reading, index)
  const { entry } = form
  // "Accused Y of …" says what Y is accused of too; "accused him of …" begins with the "of".
  const prepositions = entry.objectFirst === true && form.enclitic === 0 ? [] : (entry.prepositions ?? [])
  for (const preposition of prepositions) {
    if (preposition.length === 1) {
      const isNear = index === cue + 1 || preposition === reading.lexicon.article.slice(1)
      const isComplement = isNear ? isAttachedToAction(reading, index, preposition) : !isInSubject(reading, index)
      if (isAttached(reading, index, preposition) && isComplement)
        return { kind: 'preposition', at: index, from: index }
    } else if (folded === reading.lexicon.fold(preposition)) {
      return { kind: 'preposition', at: index, from: index + 1 }
    }
  }
  if (entry.object !== true || index !== cue + 1) return null
  // Behind a participle nothing but its object can stand.
  const isObject = isNominalWord(reading, folded) || (form.inflection.participle === true && isNoun(reading, index))
  return isObject ? { kind: 'object', at: index, from: index } : null
}
