import { type Range, type Reading, at, quotationAround, textIn, trimMarks } from '../reading.js'
import type { CueForm } from '../languages/lexicon.js'
import { carriesOn, isExistential } from './beginnings.js'
import { cueAt } from './cues.js'
import type { Draft } from './draft.js'
import { contentOf, firstHalf } from './contents.js'
import type { Quotation } from '../text/quotations.js'
import { parsePhrase } from './phrases.js'
import { lightMarker } from './light.js'
import { reachOf } from './embedded.js'
import { type Marker, findMarker, isWeak } from './markers.js'
import { objectBehindSubject, objectMarker } from './objectmarkers.js'
import { isPassive } from './objects.js'
import { askedMarker, calledMarker, requestMarker } from './requests.js'
import { isAttributive } from './attributive.js'
import {
  doubles,
  inSource,
  isDateline,
  isDemonstrative,
  isFalse,
  isHeadless,
  isMentioned,
  isPossibility,
  isPurpose,
  isRuling,
  takesUp,
  isThing,
  isThought,
  isWish,
} from './rejections.js'
import { lacksWord } from './gates.js'
import { disclosedMarker, heldMarker, regardedMarker, shownMarker } from './regarded.js'
import { relayAt } from './relays.js'
import { isRepetition, repeatedMarker } from './repetitions.js'
import { isRelative } from './relatives.js'
import { subjectOf } from './reporters.js'
import { subjectBefore } from './subjects.js'
import { isDay } from './words.js'

/** Tokens before a cue in which its occasion and day may stand. */
const BEFORE = 25

/** The words of the cue: without "and" before it, with its preposition where that follows at once. */
function cueRange(cue: number, marker: Marker, reading: Reading, { entry }: CueForm): Range {
  const next = at(reading, cue + 1).folded
  const taken = (entry.prepositions ?? []).some((word) => word.length > 1 && word === next)
  return { from: cue, to: taken && marker.from > cue + 1 ? cue + 2 : cue + 1 }
}

/** "X said the bridge was open": in some languages the clause follows at once. */
function bareClause(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  const { pack, prepositions, listeners } = reading.lexicon
  if (!pack.bareClause || form.inflection.participle === true) return null
  const isTold = form.entry.addressee === true
  if (isTold && !listeners.has(at(reading, cue + 1).folded)) return null
  let start = cue + (isTold ? 2 : 1)
  while (start < sentence.to && isDay(reading, start)) start++
  const next = at(reading, start)
  const fits = next.isWord && !prepositions.has(next.folded) && subjectBefore(reading, cue, sentence) !== null
  return fits && sentence.to - start > 2 ? { kind: 'clause', at: start, from: start } : null
}

function markerOf(reading: Reading, cue: number, form: CueForm, sentence: Range): Marker | null {
  const light = lightMarker(reading, cue, form, sentence.to)
  if (light !== null || form.entry.lightOnly === true) return light
  if (form.entry.objects !== undefined) return objectMarker(reading, cue, form, sentence)
  if (form.entry.asks !== undefined) return requestMarker(reading, cue, form, sentence.to)
  const disclosed = disclosedMarker(reading, cue, form, sentence)
  if (disclosed) return disclosed
  const marker = findMarker(reading, cue, sentence.to, form)
  const strong = marker !== null && !isWeak(marker)
  if (form.entry.thatOnly === true) return marker?.kind === 'clause' ? marker : null
  // "Showed 'a total lack' of it": a noun, though it is quoted.
  if (form.entry.shows === true && marker?.kind === 'quotation' && at(reading, marker.at).text !== ':')
    return shownMarker(reading, cue, form, sentence)
  if (form.entry.clauseOnly === true)
    return strong ? marker : (shownMarker(reading, cue, form, sentence) ?? regardedMarker(reading, cue, form, sentence))
  // A colon leads to what is said; behind a noun of action quotation marks are a part of it.
  const isWeaker = marker !== null && marker.kind !== 'colon' && at(reading, marker.at).text !== ':'
  const early = isWeaker ? objectBehindSubject(reading, cue, form, sentence, marker.at) : null
  if (early) return early
  if (strong && !(reading.lexicon.pack.bareClause && marker.at > cue + 8)) return marker
  const object = marker?.kind === 'preposition' ? null : objectMarker(reading, cue, form, sentence)
  const held = heldMarker(reading, cue, form, sentence.to)
  return (
    object ??
    held ??
    marker ??
    calledMarker(reading, cue, form, sentence.to) ??
    askedMarker(reading, cue, form, sentence.to) ??
    repeatedMarker(reading, cue, form, sentence) ??
    bareClause(reading, cue, form, sentence)
  )
}

/** Whether a relative clause tells what is expected of something, by nobody: "the season, of which [it is] expected that it will be". */
function isEstimate(reading: Reading, cue: number, { entry, inflection }: CueForm): boolean {
  const isHeld = entry.act === 'EXPECT' || entry.act === 'BELIEVE'
  const isOpen = isRelative(reading, cue) && !isExistential(reading, cue)
  return isHeld && isOpen && inflection.stem === 'imperfect' && inflection.gender === 'M'
}

/** Whether content has words: a number alone is a verse's or an article's. */
function isSpoken(reading: Reading, content: readonly Range[]): boolean {
  return content.some((range) => /\p{L}/u.test(textIn(reading, range)))
}

function isNamed(reading: Reading, subject: Range | null): boolean {
  return subject !== null && parsePhrase(reading, subject)?.certain === true
}

/** Whether a clause shows as well as a word near it that a verb says something: "published that", but not "published pictures, saying that". */
function hasOwnClause(reading: Reading, { entry }: CueForm, { kind, at: that }: Marker): boolean {
  return entry.clauseOnly === true && kind === 'clause' && cueAt(reading, that - 1) === undefined
}

function report(reading: Reading, cue: number, form: CueForm, sentence: Range): Draft | null {
  if (inSource(reading, cue) || doubles(reading, cue, form) || isDateline(reading, cue, form, sentence)) return null
  if (isRepetition(reading, cue, sentence)) return null
  const marker = isAttributive(reading, cue, form, sentence) ? null : markerOf(reading, cue, form, sentence)
  if (marker === null || isFalse(reading, cue, form, marker, sentence)) return null
  if (isWeak(marker) && (carriesOn(reading, cue) || isPurpose(reading, cue, form))) return null
  if (takesUp(reading, cue, form) && marker.quotation === undefined && marker.kind !== 'colon') return null
  if (
    isHeadless(reading, cue) ||
    isMentioned(reading, cue, form) ||
    isPassive(reading, cue, form) ||
    isWish(reading, cue, form) ||
    isPossibility(reading, cue, form) ||
    isThought(reading, cue, form) ||
    (lacksWord(reading, cue, form) && !hasOwnClause(reading, form, marker))
  )
    return null
  if (form.entry.relayOnly === true && relayAt(reading, { from: cue + 1, to: marker.at }, form) === null) return null
  // "Which sources confirmed": the pronoun is what was said before, and no clause follows.
  const hasObject = form.entry.addressee === true || form.entry.objectFirst === true
  if (form.enclitic > 0 && marker.kind === 'clause' && !hasObject) return null
  const isDirect = at(reading, (marker.quotation?.open ?? marker.from) - 1).text === ':'
  const reach = marker.quotation ? sentence : reachOf(reading, cue, form, marker.from, sentence)
  const behind = contentOf(reading, marker, reach, isDirect, form)
  const content = [...firstHalf(reading, cue, form, marker), ...behind]
  if (!isSpoken(reading, content) || (isWeak(marker) && isDemonstrative(reading, form, content))) return null
  const reporter = subjectOf(reading, cue, form, marker, sentence)
  if (isWeak(marker) && (reporter.subject?.from ?? 0) > cue && isThing(reading, reporter.subject)) return null
  if (isRuling(reading, form, reporter.subject)) return null
  if (form.entry.attributed === true && !isNamed(reading, reporter.subject)) return null
  if (reporter.subject === null && isEstimate(reading, cue, form)) return null
  const participle = form.inflection.participle === true ? 'participle-' : ''
  return {
    rule: `${participle}${marker.kind}`,
    act: marker.act ?? form.entry.act,
    cue: trimMarks(reading, cueRange(cue, marker, reading, form)),
    form,
    content,
    ...reporter,
    clause: { from: Math.max(sentence.from, cue - BEFORE), to: marker.at },
  }
}

/** Tokens of a quotation in which others may be quoted. */
const INSIDE = 12

/** What somebody quoted says that others said: only where a clause follows a subject that surely names them. */
function reportsInside(reading: Reading, { open, close }: Quotation, sentence: Range): Draft[] {
  if (close - open < INSIDE) return []
  const drafts: Draft[] = []
  const inside = { from: open + 1, to: close }
  for (let index = inside.from; index < inside.to; index++) {
    const form = cueAt(reading, index)
    // 'That X "stated that …"': who is named before the marks.
    const around = index === inside.from ? { from: sentence.from, to: close } : inside
    const draft = form && form.inflection.participle !== true ? report(reading, index, form, around) : null
    const named = draft?.subject ? parsePhrase(reading, draft.subject)?.certain : false
    if (draft?.rule === 'clause' && named === true && draft.content.every(({ to }) => to <= close)) drafts.push(draft)
  }
  return drafts
}

/** Cues with what they report: verbs and participles that a clause, a quotation, a colon or a noun follows. */
export function findReports(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      const quotation = quotationAround(reading, index)
      if (quotation) {
        drafts.push(...reportsInside(reading, quotation, sentence))
        index = quotation.close
        continue
      }
      const form = cueAt(reading, index)
      const draft = form && report(reading, index, form, sentence)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}
