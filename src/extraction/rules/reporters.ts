import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, isComma, partOf, trimMarks } from '../reading.js'
import type { Draft } from './draft.js'
import { isAddressee } from './addressed.js'
import { isPointed } from './crowds.js'
import { isDefinite, isNominal } from './extent.js'
import { aboutBefore, isAlsoDenounced, openerBefore, sourceBefore, topicAt } from './beginnings.js'
import { cueAt } from './cues.js'
import { isDescribing } from './described.js'
import { ownerBefore } from './owners.js'
import { relayAt } from './relays.js'
import { parsePhrase } from './phrases.js'
import { askedAt } from './requests.js'
import { type Marker, isWeak } from './markers.js'
import { isRelative } from './relatives.js'
import { isInWhich } from './resumptives.js'
import { hasSubject, subjectAfter, subjectBefore } from './subjects.js'
import { hasArticle, hasBound } from './words.js'
import { subjectEnd } from './subjectends.js'

/** The words that may name who reports, and whether they stand before the cue; null where nobody is named. */
export function subjectOf(
  reading: Reading,
  cue: number,
  form: CueForm,
  marker: Marker,
  sentence: Range,
): Pick<Draft, 'subject' | 'before'> {
  if (form.inflection.participle === true) return { subject: null, before: false }
  const relay = relayAt(reading, { from: cue + 1, to: marker.at }, form)
  if (relay !== null) return { subject: beforeSaying(reading, relay + 1, marker.at), before: false }
  const prior = priorBefore(reading, cue, sentence)
  if (prior) return { subject: prior, before: false }
  const owner = ownerBefore(reading, cue, sentence)
  if (owner) return { subject: owner, before: true }
  const topic = form.joined ? topicBefore(reading, cue, sentence) : null
  if (topic) return { subject: topic, before: false }
  // "Denied his part in": the first word is what is denied, and the subject is dropped or stands before.
  const isNoun = isNominal(reading, cue + 1) && !isPointed(reading, cue + 1)
  const isObject = form.entry.object === true && (isNoun || isAlsoDenounced(reading, cue))
  const isAddressed = form.entry.addressee === true && isAddressee(reading, cue, form, sentence)
  const after = (): Range | null =>
    isObject || isAddressed || hasSubject(reading, form)
      ? null
      : subjectAfter(reading, cue + 1, askedAt(reading, cue, form, marker.at) ?? toldAt(reading, cue, form, marker.at))
  // "Issued a statement in which it condemned": not the statement did. "As X said": whoever acts before did not say it.
  const isOpened = openerBefore(reading, cue) !== null || aboutBefore(reading, cue) !== null
  const isApart = form.joined || isInWhich(reading, cue + 1) || isDescribing(reading, cue) || isOpened
  const before = (): Range | null =>
    isApart || sourceBefore(reading, cue) !== undefined ? null : subjectBefore(reading, cue, sentence)
  // "X had condemned in January": what stands behind the verb is when.
  const told = before()
  if (
    told !== null &&
    (isClosed(reading, cue, told) || at(reading, cue - 1).folded !== '') &&
    (isTold(reading, told) || (told.to === cue && isSet(reading, told)))
  )
    return { subject: told, before: false }
  // "The bank calls upon the country to …": a headline begins with who speaks.
  if (form.inflection.stem === 'imperfect' && leadsHeadline(reading, told, cue) && told !== null)
    return { subject: told, before: isWeak(marker) && !hasArticle(reading, told.from) }
  // "The lawsuit calls upon the court to …": who calls stands before.
  if (told !== null && form.entry.addressee === true && leadsVerb(reading, told, cue, sentence))
    return { subject: told, before: false }
  // What stands behind the verb is then whom it is said to, or what.
  if (!reading.lexicon.pack.verbFirst) return { subject: told, before: true }
  const [first, second] = [after, before]
  const subject = first()
  if (subject) return { subject, before: first === before }
  const other = second()
  return { subject: other, before: second === before && !isTold(reading, other) && !leadsHeadline(reading, other, cue) }
}

/** Where those begin whom somebody tells or asks: "a source assured [the citizens] that"; the content's beginning where nobody does. */
function toldAt(reading: Reading, cue: number, { entry }: CueForm, marker: number): number {
  const end = entry.addressee === true ? subjectEnd(reading, cue, marker) : null
  return end !== null && end < marker && hasArticle(reading, end) ? end : marker
}

/** Tokens of somebody between "it happened before" and what he did. */
const PRIOR = 12

/** "It happened to X before that he said": who is named behind the bound preposition. */
function priorBefore(reading: Reading, cue: number, sentence: Range): Range | null {
  const { priors, complementizers, addressing, pack } = reading.lexicon
  if (!hasBound(reading, complementizers, at(reading, cue - 1).folded)) return null
  for (let index = cue - 2; index >= Math.max(sentence.from, cue - PRIOR); index--) {
    if (!priors.has(at(reading, index).folded)) continue
    const isBound = [...addressing].some((letter) => at(reading, index + 1).folded.startsWith(letter.slice(0, 1)))
    return isBound && pack.verbFirst && index + 1 < cue - 1 ? { from: index + 1, to: cue - 1 } : null
  }
  return null
}

/** "As for X, he said": who is set before the verb, which is joined to him. */
function topicBefore(reading: Reading, cue: number, sentence: Range): Range | null {
  const start = topicAt(reading, cue)
  if (start === null || start < sentence.from) return null
  const range = trimMarks(reading, { from: start + 1, to: cue })
  return range.to > range.from ? range : null
}

/**
 * Whether a verb of telling has who tells before it: somebody surely named, with nothing but "has" between ("but X [called]
 * the parties to"), or something definite at the head of the sentence, before an imperfect that has another behind it.
 */
function leadsVerb(reading: Reading, subject: Range, cue: number, sentence: Range): boolean {
  const { from, to } = subject
  const { pack, auxiliaries } = reading.lexicon
  if (!pack.verbFirst) return false
  const phrase = parsePhrase(reading, subject)
  let verb = cue
  const isLed = (index: number): boolean =>
    auxiliaries.has(at(reading, index - 1).folded) ||
    isRelative(reading, index) ||
    (index < cue && isComma(reading, index - 1))
  while (verb > to && isLed(verb)) verb--
  if (to === verb && phrase?.certain === true && phrase.type !== 'UNNAMED') return true
  const isImperfect = cueAt(reading, cue)?.inflection.stem === 'imperfect'
  return (
    from === sentence.from && to === cue && isImperfect && isDefinite(reading, from) && hasArticle(reading, cue + 1)
  )
}

/** Whether "was" stands before a subject: "X had said" has a subject, whoever X is. */
function isTold(reading: Reading, subject: Range | null): boolean {
  return (
    subject !== null &&
    reading.lexicon.pack.verbFirst &&
    reading.lexicon.auxiliaries.has(at(reading, subject.from - 1).folded)
  )
}

/** Whether nothing but a comma stands between a short subject and its verb: "and X, had asked Y to …". */
function isClosed(reading: Reading, cue: number, { from, to }: Range): boolean {
  return to === cue - 1 && isComma(reading, to) && to - from <= SHORT
}

/** Tokens of a subject that a comma may part from its verb. */
const SHORT = 3

/** Whether "that" stands before somebody, or "but that" before whoever it is: "that Interpol [informed] the ministry". */
function isSet(reading: Reading, subject: Range): boolean {
  const { complementizers, contrasts } = reading.lexicon
  const { from } = subject
  if (!complementizers.has(at(reading, from - 1).folded)) return false
  return contrasts.has(at(reading, from - 2).folded) || parsePhrase(reading, subject)?.certain === true
}

/** Tokens before a headline's verb that can only be who says it. */
const LEAD = 6

/** "Tribes of Anbar demand …": in a headline the first words are the subject, whoever they are. */
function leadsHeadline(reading: Reading, subject: Range | null, cue: number): boolean {
  return subject !== null && partOf(reading, cue) === 'HEADLINE' && subject.from === 0 && cue - subject.from <= LEAD
}

/** Whom a relay quotes: the words up to "his saying". */
function beforeSaying(reading: Reading, from: number, to: number): Range | null {
  let end = from
  while (end < to && !reading.lexicon.sayings.has(at(reading, end).folded)) end++
  return subjectAfter(reading, from, end)
}
