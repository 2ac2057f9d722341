import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, isComma, phraseAt, trimMarks } from '../reading.js'
import { antecedent } from './antecedents.js'
import { parsePhrase } from './phrases.js'
import { addresseeLength } from './addressees.js'
import { adjunctAt, isBoundToPreposition } from './adjuncts.js'
import { cueAt } from './cues.js'
import { isForeign } from './extent.js'
import { crowdBefore } from './groups.js'
import { bracketEnd } from './insertions.js'
import { isIssuing } from './issuing.js'
import { agreesWithRelative, isOfRelative, isRelative } from './relatives.js'
import { isResumptive } from './resumptives.js'
import { continuesName } from './namewords.js'
import { isVerb } from './verbs.js'
import { isUnnamed } from './crowds.js'
import { bare, hasBound, isBoundIn, isDay, isGivenName, isIn, isOrganization, isRole, isTitle } from './words.js'

/** Tokens of the longest subjects before a verb. */
const MOST_TOKENS = 20

/** Whether nothing but its shape makes a word a verb. */
function isShapedOnly(reading: Reading, index: number): boolean {
  const isListed = isIn(reading, index, LIST.complementizers | LIST.conjunctions | LIST.verbs | LIST.cues)
  return !isListed && isVerb(reading, index)
}

/** Tokens of what may stand between a verb and its subject: "told him", "affirmed for his part", "again". */
function interposed(reading: Reading, index: number, to: number): number {
  const { listeners, switches, adverbs } = reading.lexicon
  const { pack } = reading.lexicon
  if (pack.verbFirst && (listeners.has(at(reading, index).folded) || isResumptive(reading, index))) return 1
  return (phraseAt(reading, index, switches, to) ?? phraseAt(reading, index, adverbs, to))?.length ?? 0
}

/** Whether a verb has its subject in its ending: where the verb comes first, a dual or a plural takes no other behind it. */
export function hasSubject({ lexicon }: Reading, { inflection }: CueForm): boolean {
  const { number, participle } = inflection
  return lexicon.pack.verbFirst && participle !== true && (number === 'DUAL' || number === 'PLURAL')
}

/** The subject between a cue and its content: the words up to the first adjunct; null where it is dropped. */
export function subjectAfter(reading: Reading, from: number, to: number): Range | null {
  const { prepositionSpellings } = reading.lexicon
  let start = from
  // "Today" may stand before the subject, a press conference may not.
  while (start < to) {
    const { folded, text } = at(reading, start)
    const { auxiliaries } = reading.lexicon
    const isSaying = cueAt(reading, start)?.inflection.participle === true
    const isTime = isDay(reading, start) || reading.lexicon.times.has(folded)
    const addressee = Math.max(addresseeLength(reading, start, to), interposed(reading, start, to))
    if (!isSaying && !isTime && !auxiliaries.has(folded) && !/^[،,]$/.test(text) && addressee === 0) break
    start += Math.max(addressee, 1)
  }
  // "(J.D.) said".
  const close = reading.lexicon.pack.verbFirst && at(reading, start).text === '(' ? bracketEnd(reading, start) : null
  if (close !== null && close <= to) return { from: start + 1, to: close - 1 }
  // What a preposition begins is when, where or to whom, not who.
  if (reading.lexicon.prepositionSpellings.has(at(reading, start).text) || isBoundToPreposition(reading, start))
    return null
  // Right behind its verb even a word that looks like a verb is a name.
  const { isWord, folded } = at(reading, start)
  // "Umm Nasser" is spelt like "or".
  const isParticle = reading.lexicon.nameParticles.has(folded) && isGivenName(reading, start + 1)
  let end = start < to && isWord && (isShapedOnly(reading, start) || isParticle) ? start + 1 : start
  const isNameLed =
    isGivenName(reading, start) ||
    (!isRole(reading, start) &&
      !isTitle(reading, start) &&
      !isOrganization(reading, start) &&
      !reading.lexicon.documents.has(bare(reading, start)) &&
      !isUnnamed(reading, start))
  // "Jean-Claude Juncker", whose last name looks like a verb.
  const isNamed = (index: number): boolean =>
    index > start && isShapedOnly(reading, index) && continuesName(reading, index)
  // "The agency Yonhap", whose name does.
  const isBodys = (index: number): boolean => isOrganization(reading, index - 1) && isForeign(reading, index, index - 1)
  const isOver = (index: number): boolean =>
    (adjunctAt(reading, index, to) > 0 && !isIssuing(reading, index) && !isNamed(index) && !isBodys(index)) ||
    (isNameLed && prepositionSpellings.has(at(reading, index).text))
  while (end < to && !isOver(end)) end = pastQuoted(reading, end, to)
  end = withApposition(reading, end, to)
  const range = trimPrepositions(reading, { from: start, to: end })
  return range.to > range.from ? range : null
}

/** Tokens of the longest names in quotation marks. */
const QUOTED = 8

/** The next token, or the one behind a short name in quotation marks, whose words may look like anything. */
function pastQuoted(reading: Reading, index: number, to: number): number {
  const quotation = reading.markAt.get(index)
  const isName = quotation?.open === index && quotation.isClosed && quotation.close - index <= QUOTED
  return isName && quotation.close < to ? quotation.close + 1 : index + 1
}

/** A name after a comma belongs to the role before it, though words of place may stand between. */
function withApposition(reading: Reading, end: number, to: number): number {
  for (let index = end; index < to - 1; index++) {
    if (!isComma(reading, index)) continue
    const { folded } = at(reading, index + 1)
    if (!reading.lexicon.titles.has(folded) && !isGivenName(reading, index + 1)) continue
    let last = index + 1
    while (last < to && adjunctAt(reading, last, to) === 0) last++
    return last
  }
  return end
}

/** A pronoun names nobody: its speaker is the last one. */
function isPronoun(reading: Reading, { from, to }: Range): boolean {
  return to - from === 1 && reading.lexicon.pronouns.has(at(reading, from).folded)
}

/** Without prepositions at the ends: they lead to the content, or from the verb. */
function trimPrepositions(reading: Reading, range: Range): Range {
  let { from, to } = trimMarks(reading, range)
  const { prepositionSpellings, pack } = reading.lexicon
  // Where the subject comes first, what a preposition begins is a part of the sentence before it.
  while (pack.verbFirst && from < to && prepositionSpellings.has(at(reading, from).text)) from++
  while (to > from && prepositionSpellings.has(at(reading, to - 1).text)) to--
  const left = trimMarks(reading, { from, to })
  return isPronoun(reading, left) ? { from, to: from } : left
}

/** The subject before a cue, back to the beginning of its clause; null where the clause begins with the cue. */
export function subjectBefore(reading: Reading, cue: number, sentence: Range): Range | null {
  const { pack } = reading.lexicon
  // "Because of what he said": whoever acts before is not its subject.
  if (isIn(reading, cue - 1, LIST.namings)) return null
  // "The leg, of which [she] explained that": another's verb does not agree with the relative.
  if (isRelative(reading, cue) && !agreesWithRelative(reading, cue)) return null
  let from = cue
  let commas = 0
  let verb = cue
  while (pack.verbFirst && isIn(reading, verb - 1, LIST.auxiliaries)) verb--
  while (from > sentence.from && cue - from <= MOST_TOKENS) {
    const { text } = at(reading, from - 1)
    const isDateline = text === '/' && at(reading, from).space
    if (isDateline || /^(?:[;:…]|\.{2,})$/.test(text) || isBoundIn(reading, from - 1, LIST.complementizers)) break
    // "Dubai, UAE (CNN) -- The minister announced": a dash before the verb ends a dateline.
    if (from === cue && (/^(?:–|—|--)$/.test(text) || (text === '-' && at(reading, from).space))) return null
    // A subject may have an apposition between commas, and one of them right before its verb.
    if (/^[،,؛]$/.test(text) && from < verb && ++commas > 1) break
    if (isIn(reading, from - 1, LIST.conjunctions) && !isIn(reading, from - 1, LIST.auxiliaries)) break
    if (cueAt(reading, from - 1)) break
    from--
  }
  if (cue - from > MOST_TOKENS && !isRelative(reading, cue)) return null
  let to = cue
  const isAuxiliary = (index: number): boolean =>
    isIn(reading, index, LIST.auxiliaries) || isBoundIn(reading, index, LIST.relatives)
  // "Still do not", "are still".
  const isNegation = (index: number): boolean => reading.lexicon.negations.has(at(reading, index).folded)
  while (to > from && (isAuxiliary(to - 1) || (to < cue && isNegation(to - 1)))) to--
  while (from < to && (isAuxiliary(from) || adjunctLength(reading, from, to) > 0)) from++
  // "And when asked about what the leader, X, who said": he stands behind what the preposition begins.
  // "And on the plan [he] said": without a relative before the verb nobody there is its subject.
  if (pack.verbFirst && hasBound(reading, reading.lexicon.prepositions, at(reading, from).folded)) {
    if (to === cue) return null
    while (from < to && !isNamed(reading, from)) from++
  }
  const range = trimPrepositions(reading, { from, to })
  if (range.to === range.from || range.to - range.from > MOST_TOKENS) return null
  const meant = antecedent(reading, range)
  // "The committee's season, which [it is] expected": the relative is of another gender than the body.
  if (meant !== null && isRelative(reading, cue) && !isOfRelative(reading, cue, meant.from)) return null
  return mayFollow(reading, cue, range) ? (meant ?? range) : (crowdBefore(reading, cue, range) ?? range)
}

/** Whether the words right before a verb are rather its subject than the whole stretch: in a relative clause, or where the whole names nobody. */
function mayFollow(reading: Reading, cue: number, range: Range): boolean {
  const form = cueAt(reading, cue)
  if (!reading.lexicon.pack.verbFirst || form === undefined || form.enclitic > 0) return false
  const end = isComma(reading, cue - 2) ? cue - 2 : cue - 1
  const isBehind = isRelative(reading, cue) && range.to === end
  const isBare = range.to === cue && form.inflection.stem === 'perfect'
  return isBehind || (isBare && parsePhrase(reading, range)?.certain !== true)
}

function isNamed(reading: Reading, index: number): boolean {
  return [isTitle, isRole, isGivenName, isOrganization, isUnnamed].some((is) => is(reading, index))
}

function adjunctLength(reading: Reading, index: number, to: number): number {
  if (isDay(reading, index)) return 1
  return phraseAt(reading, index, reading.lexicon.switches, to)?.length ?? 0
}
