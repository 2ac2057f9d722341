import { type Reading, at, hasWords, isComma, phraseAt } from '../reading.js'
import type { Opener, SourceCue } from '../languages/pack.js'
import { cueAt } from './cues.js'
import { isDescribing } from './described.js'
import { isAction } from './namewords.js'
import { hasPronoun } from './resumptives.js'
import { topicStart } from './verbplaces.js'
import { hasAny, hasBound } from './words.js'

// Where a new report begins within the words of another.

/** Words from which what somebody calls something is more than a name for it. */
const CALLED = 3

/** Whether a word or two in quotation marks behind a verb are what somebody calls something by the way: "which she called 'wrong' and …". */
function isNickname(reading: Reading, cue: number): boolean {
  const quotation = reading.markAt.get(cue + 1) ?? reading.markAt.get(cue + 2)
  if (quotation === undefined) return false
  const { open, close } = quotation
  return !hasWords(reading, { from: open + 1, to: close }, CALLED) && at(reading, close + 1).isWord
}

/**
 * Whether a verb opens a relative clause which is a report of its own: behind a comma ("the judges, who stressed that …"), or
 * where a pronoun is bound to what somebody calls something ("the attack which he regards as …").
 */
function opensRelative(reading: Reading, cue: number): boolean {
  const { relatives } = reading.lexicon
  const { entry, enclitic = 0 } = cueAt(reading, cue) ?? {}
  const isCalled = enclitic > 0 && entry?.act === 'BELIEVE' && !isNickname(reading, cue)
  if (!hasBound(reading, relatives, at(reading, cue - 1).folded) || !(isComma(reading, cue - 2) || isCalled))
    return false
  // "The remarks, in which he stressed that": who stressed it is not the antecedent.
  return !hasPronoun(reading, cue + 1)
}

/** Tokens of the longest relative clause between commas. */
const RELATIVE = 20

/** Whether a comma closes a relative clause about the subject of the verb behind it: "that the network, which …, affirms". */
function closesRelative(reading: Reading, comma: number): boolean {
  const { line } = at(reading, comma)
  for (let index = comma - 1; index > comma - RELATIVE && at(reading, index).line === line; index--) {
    if (!isComma(reading, index)) continue
    return hasBound(reading, reading.lexicon.relatives, at(reading, index + 1).folded)
  }
  return false
}

/** Whether a cue stands here that begins a report of its own: after a comma, or bound to what goes before by "and". */
export function beginsCue(reading: Reading, index: number): boolean {
  const form = cueAt(reading, index)
  if (form === undefined) return false
  const before = at(reading, index - 1)
  return (
    form.joined ||
    form.inflection.participle === true ||
    (/^[،,;؛–-]$/.test(before.text) && !closesRelative(reading, index - 1)) ||
    reading.lexicon.coordinators.has(before.folded) ||
    opensRelative(reading, index) ||
    isDescribing(reading, index) ||
    reportStart(reading, index) < index
  )
}

/** Tokens of the longest words that open a report. */
const OPENER = 4

/** The words that open a report right before a cue. */
function opener(reading: Reading, cue: number): (Opener & { readonly from: number }) | null {
  for (let length = 1; length <= OPENER; length++) {
    const found = phraseAt(reading, cue - length, reading.lexicon.openers, cue)
    if (found?.length === length) return { from: cue - length, ...found.value }
  }
  return null
}

/** Where "but rather" or "and in this context" stands right before a cue; null where neither does. */
export function openerBefore(reading: Reading, cue: number): number | null {
  return opener(reading, cue)?.from ?? null
}

/** Where "for his part" stands between a comma and a cue; null where it does not. */
function switchBefore(reading: Reading, cue: number): number | null {
  for (let length = 1; length <= OPENER; length++) {
    const from = cue - length
    if (phraseAt(reading, from, reading.lexicon.switches, cue)?.length === length && isComma(reading, from - 1))
      return from
  }
  return null
}

/** Whether a cue tells what somebody says who is not named: "there are those who see". */
export function isExistential(reading: Reading, cue: number): boolean {
  return opener(reading, cue)?.existential === true
}

/** Tokens of the longest words that stand before the verb of "according to what X said". */
const SOURCE = 3

/** "As" or "according to what" right before a cue. */
export function sourceBefore(reading: Reading, cue: number): SourceCue | undefined {
  for (let length = 1; length <= SOURCE; length++) {
    const found = phraseAt(reading, cue - length, reading.lexicon.sources, cue)
    if (found?.value.verb === true && found.length === length) return found.value
  }
  return undefined
}

/** "As it also denounced the exploitation of": a definite action behind the verb is what is denounced, not who does. */
export function isAlsoDenounced(reading: Reading, cue: number): boolean {
  return sourceBefore(reading, cue)?.alsoReports === true && isAction(reading, cue + 1)
}

/** Tokens back to the verb under which another one may stand. */
const CLAUSE = 80

/**
 * Whether a verb is of what is said, not another report: "the minister said that the step shows …, and stresses …".
 * Reporters keep to one tense. Asked of a verb that reports a noun: what a clause or a quotation follows is speech.
 */
export function carriesOn(reading: Reading, cue: number): boolean {
  const form = cueAt(reading, cue)
  if (form?.joined !== true || form.inflection.stem !== 'imperfect' || form.enclitic > 0) return false
  const { line } = at(reading, cue)
  for (let index = cue - 1; index >= Math.max(0, cue - CLAUSE) && at(reading, index).line === line; index--) {
    if (/^[.!?؟]$/.test(at(reading, index).text)) return false
    if (cueAt(reading, index)?.inflection.stem === 'perfect') return true
  }
  return false
}

/** Where "as for X" stands before a verb that is joined to it; null where it does not. */
export function topicAt(reading: Reading, cue: number): number | null {
  return cueAt(reading, cue)?.joined === true ? topicStart(reading, cue) : null
}

/** Tokens of the longest words about which something is said. */
const ABOUT = 20

/** Where "and about X" stands behind a comma before a cue, with no other between; null where it does not. */
export function aboutBefore(reading: Reading, cue: number): number | null {
  const { line } = at(reading, cue)
  if (!hasAny(reading, reading.lexicon.abouts)) return null
  for (let index = cue - 1; index >= Math.max(1, cue - ABOUT) && at(reading, index).line === line; index--) {
    if ((reading.inside[index] ?? -1) >= 0) continue
    if (reading.lexicon.abouts.has(at(reading, index).folded)) return isComma(reading, index - 1) ? index : null
    if (isComma(reading, index) || cueAt(reading, index)) return null
  }
  return null
}

/** Where the words that begin a new report start: with its cue, with "except that he", or with "and the opposition" before it. */
export function reportStart(reading: Reading, cue: number): number {
  const { complementizers, contrasts, proclitics, article, organizations, coordinators } = reading.lexicon
  const own = topicAt(reading, cue) ?? openerBefore(reading, cue)
  const start = own ?? switchBefore(reading, cue) ?? aboutBefore(reading, cue)
  if (start !== null) return start
  const before = at(reading, cue - 1)
  if (complementizers.has(before.folded) && contrasts.has(at(reading, cue - 2).folded)) return cue - 2
  // "…, before he added that".
  const { infinitives, subordinators } = reading.lexicon
  const isSubordinate = infinitives.has(before.folded) && subordinators.has(at(reading, cue - 2).folded)
  if (isSubordinate && isComma(reading, cue - 3)) return cue - 2
  const isJoined = proclitics.some((letter) => {
    const rest = before.folded.slice(letter.length)
    return before.folded.startsWith(letter) && rest.startsWith(article) && organizations.has(rest.slice(article.length))
  })
  if (article !== '' && isJoined) return cue - 1
  return coordinators.has(before.folded) || opensRelative(reading, cue) ? cue - 1 : cue
}
