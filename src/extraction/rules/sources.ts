import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { contentAround, phraseEnd } from './around.js'
import { cueAt, followsBreak, saidAt } from './cues.js'
import type { Draft } from './draft.js'
import { parsePhrase } from './phrases.js'
import { findMarker } from './markers.js'
import { beginsWithObject } from './prepositions.js'
import { subjectAfter } from './subjects.js'
import { bare, hasArticle } from './words.js'

/** Past the pronoun that stands for what was said: "as X told of it". */
function pastPronoun(reading: Reading, index: number): number {
  const { prepositionSpellings, pack } = reading.lexicon
  const { text, folded } = at(reading, index)
  const isPronoun = pack.possessiveEndings.some((ending) => folded.endsWith(ending))
  return prepositionSpellings.has(text) && isPronoun ? index + 1 : index
}

/** Where the preposition of "as it says in …" stands; -1 where it does not. */
function relayAt(reading: Reading, from: number, end: number, relay: string): number {
  for (let index = from; index < end; index++)
    if (at(reading, index).folded === reading.lexicon.fold(relay)) return index
  return -1
}

function isSure(reading: Reading, subject: Range): boolean {
  const phrase = parsePhrase(reading, subject)
  return phrase?.certain === true && phrase.type !== 'UNNAMED'
}

/** Whether a source can be one: plans and duties are what something accords with, too. */
function mayTell(reading: Reading, subject: Range): boolean {
  const phrase = parsePhrase(reading, subject)
  const isQuoted = reading.markAt.has(subject.from) || reading.markAt.has(subject.from - 1)
  if (phrase?.certain === true || isQuoted) return true
  const head = bare(reading, subject.from)
  return reading.lexicon.documents.has(head) || !hasArticle(reading, subject.from) || reading.surnames.has(head)
}

/** "According to X": cues that name who said what stands around them. */
export function findSources(reading: Reading): Draft[] {
  const { sources } = reading.lexicon
  const drafts: Draft[] = []
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      if ((reading.inside[index] ?? -1) >= 0) continue
      const found = phraseAt(reading, index, sources, sentence.to)
      if (found === null) continue
      const { value, length } = found
      let from = index + length
      const form = value.verb === true ? saidAt(reading, from) : undefined
      if (value.verb === true && form === undefined) continue
      // "He said, citing sources, that": they are named beside the speaker.
      if (cueAt(reading, index - 1)?.inflection.participle !== true && cueAt(reading, index - 1) !== undefined) continue
      // "As X announced" closes a sentence; with a content of its own it is a new report.
      const reportsAnew = form && (beginsWithObject(form) || findMarker(reading, from, sentence.to, form) !== null)
      if (value.alsoReports === true && reportsAnew === true) continue
      if (form) from = pastPronoun(reading, from + 1)
      const end = phraseEnd(reading, from, sentence.to)
      const content = contentAround(reading, index, end, sentence)
      const relay = form?.entry.relay === undefined ? -1 : relayAt(reading, from, end, form.entry.relay)
      const subject = value.inherits === true ? null : subjectAfter(reading, relay < 0 ? from : relay + 1, end)
      // "…, as he told the paper": the subject of the verb is dropped.
      if (content.length === 0 || (subject === null && value.inherits !== true && form === undefined)) continue
      // "By": also of numbers and places; it names who said so where a comma sets it apart or the name is sure.
      const isApart = length > 1 || form !== undefined || value.inherits === true || followsBreak(reading, index)
      if (!isApart && (subject === null || !isSure(reading, subject))) continue
      if (form === undefined && subject !== null && !mayTell(reading, subject)) continue
      drafts.push({
        rule: 'source',
        act: form?.entry.act ?? 'SAY',
        cue: { from: index, to: from },
        form: null,
        content,
        subject,
        before: false,
        clause: { from: index, to: end },
      })
      index = end
    }
  }
  return drafts
}
