import { type Range, type Reading, at, phraseAt, sentenceStart } from '../reading.js'
import { contentAround, phraseEnd } from './around.js'
import { cueAt, saidAt } from './cues.js'
import type { SourceCue } from '../languages/pack.js'
import type { Draft } from './draft.js'
import { parsePhrase } from './phrases.js'
import { isOfThings } from './quantities.js'
import { relayAt } from './relays.js'
import { findMarker } from './markers.js'
import { beginsWithObject } from './prepositions.js'
import { hasPronoun } from './resumptives.js'
import { subjectAfter } from './subjects.js'
import { hasArticle, isNorm } from './words.js'
import { followsBreak } from './verbplaces.js'

/** Past the pronoun that stands for what was said: "as X told of it", also with a preposition of one letter. */
function pastPronoun(reading: Reading, index: number): number {
  const { attached, possessiveEndings } = reading.lexicon
  const { folded } = at(reading, index)
  const isBound = attached.some((letter) => possessiveEndings.some((ending) => folded === letter + ending))
  return isBound || hasPronoun(reading, index) ? index + 1 : index
}

function isSure(reading: Reading, subject: Range): boolean {
  const phrase = parsePhrase(reading, subject)
  return phrase?.certain === true && phrase.type !== 'UNNAMED'
}

/** Whether a source can be one: plans and duties are what something accords with, too. */
function mayTell(reading: Reading, subject: Range): boolean {
  const phrase = parsePhrase(reading, subject)
  const isQuoted = reading.markAt.has(subject.from) || reading.markAt.has(subject.from - 1)
  const { article, commonNouns, documents, organizations, roles, unnamed, rolePlurals, pack } = reading.lexicon
  const { folded } = at(reading, subject.from)
  // A preposition takes the article's first letter: folding gives it back, the spelling has none.
  const isDefinite = article !== '' && folded.startsWith(article) && folded.length > article.length + 1
  const head = isDefinite ? folded.slice(article.length) : folded
  const isListed = [documents, organizations, roles, unnamed].some((words) => words.has(head))
  // "According to the influence of each": a thing that says nothing.
  if (isOfThings(reading, subject.from) || (commonNouns.has(head) && !isListed)) return false
  if (phrase?.certain === true || isQuoted) return true
  const plural = rolePlurals.find((ending) => head.endsWith(ending))
  const singular = plural === undefined ? head : head.slice(0, -plural.length)
  if (isListed || roles.has(singular) || reading.surnames.has(head)) return true
  // "According to the rules of the law": of something definite.
  return pack.capitals || !(isDefinite || hasArticle(reading, subject.from + 1))
}

/** Whether a source is one by its form: more than a preposition, or set apart, or somebody who surely can say something. */
function isSource(reading: Reading, index: number, { value, length }: Found, subject: Range | null): boolean {
  // "By": also of numbers and places.
  const isApart = length > 1 || value.verb === true || value.inherits === true || followsBreak(reading, index)
  if (!isApart && (subject === null || !isSure(reading, subject))) return false
  if (value.verb === true || subject === null) return true
  const isFirst = sentenceStart(reading, index) === index
  return (isFirst || !isNorm(reading, subject.from)) && mayTell(reading, subject)
}

interface Found {
  readonly value: SourceCue
  readonly length: number
}

/** Whether a source cue is none here: its verb says nothing or reports anew, or it stands beside a verb of saying. */
function isOther(reading: Reading, index: number, { value, length }: Found, sentence: Range): boolean {
  const before = cueAt(reading, index - 1)
  // "He said, citing sources, that": they are named beside the speaker.
  if (before !== undefined && before.inflection.participle !== true) return true
  if (value.verb !== true) return false
  // "In answer to what X said": only set apart it is a source.
  if (value.apart === true && !followsBreak(reading, index)) return true
  const form = saidAt(reading, index + length)
  // "As the tax rose" is spelt like "as the tax added".
  const { thatOnly, clauseOnly, continues } = form?.entry ?? {}
  if (form === undefined || thatOnly === true || (clauseOnly === true && continues === true)) return true
  // "As X announced" closes a sentence; with a content of its own it is a new report.
  const anew = beginsWithObject(form) || findMarker(reading, index + length, sentence.to, form) !== null
  return value.alsoReports === true && anew
}

/** Tokens of the longest clause before a source. */
const CLAUSE = 80

/** Where the words of a sentence begin that nothing before a token has reported yet: behind what others said, in a clause of its own. */
function unreported(reading: Reading, index: number, sentence: Range, covered: Uint8Array): Range {
  const start = Math.max(sentence.from, index - CLAUSE)
  const last = covered.subarray(start, index).lastIndexOf(TOLD)
  if (last < 0) return sentence
  const { adversatives } = reading.lexicon
  const next = start + last + 1
  for (let from = next; from <= next + 1; from++)
    if (adversatives.has(at(reading, from).folded)) return { from: from + 1, to: sentence.to }
  return sentence
}

function draftAt(reading: Reading, index: number, found: Found, whole: Range, covered: Uint8Array): Draft | null {
  if (isOther(reading, index, found, whole)) return null
  const sentence = unreported(reading, index, whole, covered)
  const { value, length } = found
  const form = value.verb === true ? saidAt(reading, index + length) : undefined
  const from = form ? pastPronoun(reading, index + length + 1) : index + length
  const end = phraseEnd(reading, from, sentence.to)
  const content = contentAround(reading, index, end, sentence)
  // "As it says in …": who says it stands behind the preposition.
  const relay = form === undefined ? null : relayAt(reading, { from, to: end }, form)
  const subject = value.inherits === true ? null : subjectAfter(reading, relay === null ? from : relay + 1, end)
  // "…, as he told the paper": the subject of the verb is dropped.
  const isNobodys = subject === null && value.inherits !== true && form === undefined
  // "As the deputies criticized it, warning of …": what a participle reports is a report of its own.
  const hangs = cueAt(reading, content[0]?.from ?? 0)?.inflection.participle === true
  if (content.length === 0 || hangs || isNobodys || !isSource(reading, index, found, subject)) return null
  return {
    rule: 'source',
    act: form?.entry.act ?? 'SAY',
    cue: { from: index, to: from },
    form: null,
    content,
    subject,
    before: false,
    clause: { from: index, to: end },
  }
}

/**
 * What `covered` has at the tokens of what is reported already, at those between a cue and its content, and at what a
 * participle reports, which may hang on what a source tells: "X sued Y, accusing it of …, as the ministry announced".
 */
export const TOLD = 1
export const LED = 2
export const HUNG = 3

/** "According to X": cues that name who said what stands around them (`covered`: what other rules have taken). */
export function findSources(reading: Reading, covered: Uint8Array): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      // "Said the agency, citing X, that": named beside the speaker.
      if ((reading.inside[index] ?? -1) >= 0 || covered[index] === LED) continue
      const found = phraseAt(reading, index, reading.lexicon.sources, sentence.to)
      // "Depending on the place".
      const isNone = found?.value.other === true
      if (isNone) index += found.length - 1
      const draft = found && !isNone ? draftAt(reading, index, found, sentence, covered) : null
      if (draft === null) continue
      drafts.push(draft)
      index = draft.clause.to
    }
  }
  return drafts
}
