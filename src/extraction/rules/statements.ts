import type { ExtractedMention, ExtractedRole, ExtractedSpeaker, ExtractedStatement } from '../../model/extraction.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Span } from '../../model/span.js'
import { type Range, type Reading, at, partOf, sentenceStart, spanOf, textIn, wordsIn } from '../reading.js'
import { organizationOf } from './affiliations.js'
import { confidenceOf } from './confidence.js'
import { findDates } from './dates.js'
import type { Draft } from './draft.js'
import { joinedLetters } from './joined.js'
import { type Mention, findMentions, formsOf } from './mentions.js'
import { findOccasion } from './occasions.js'
import type { Entity } from './people.js'
import type { Attributed } from './speakers.js'

/** Words in quotation marks from which content is partly quoted; fewer are a term or a name. */
const QUOTED = 3

function kindOf(reading: Reading, content: readonly Range[]): Kind {
  let quoted = 0
  let words = 0
  for (const { from, to } of content) {
    words += wordsIn(reading, { from, to })
    for (let index = from; index < to; index++) {
      if (at(reading, index).isWord && (reading.inside[index] ?? -1) >= 0) quoted++
    }
  }
  if (quoted === words) return 'DIRECT'
  return quoted >= QUOTED ? 'MIXED' : 'INDIRECT'
}

/** The roles that each has where it is a speaker, with their organizations. */
function rolesOf(reading: Reading, attributed: readonly Attributed[]): Map<Entity, ExtractedRole[]> {
  const roles = new Map<Entity, Map<string, string | null>>()
  for (const { role, entity } of attributed) {
    if (entity === null || role === null) continue
    const own = roles.get(entity) ?? new Map<string, string | null>()
    roles.set(entity, own.set(textIn(reading, role), organizationOf(reading, role)))
  }
  return new Map(
    [...roles].map(([entity, own]) => [entity, [...own].map(([role, organization]) => ({ role, organization }))]),
  )
}

function speakerOf(entity: Entity, roles: ReadonlyMap<Entity, ExtractedRole[]>): ExtractedSpeaker {
  return {
    type: entity.type,
    name: entity.forms[0]?.text ?? '',
    names: entity.forms.map(({ text }) => text),
    roles: roles.get(entity) ?? [],
  }
}

function mentionOf(
  reading: Reading,
  { kind, name, range, entity }: Mention,
  places: ReadonlyMap<Entity, number>,
): ExtractedMention {
  return { kind, name, span: spanOf(reading, range), speaker: entity ? (places.get(entity) ?? null) : null }
}

/** What the rules found, as the model's statements and speakers. */
export function assemble(
  reading: Reading,
  attributed: readonly Attributed[],
  entities: readonly Entity[],
): { speakers: ExtractedSpeaker[]; statements: ExtractedStatement[] } {
  const forms = formsOf(entities)
  const mentions: Mention[][] = []
  for (const { draft } of attributed) mentions.push(findMentions(reading, draft.content, forms))
  const used = new Set([
    ...attributed.flatMap(({ entity }) => entity ?? []),
    ...mentions.flat().flatMap(({ entity }) => entity ?? []),
  ])
  const present = entities.filter((entity) => used.has(entity))
  const places = new Map(present.map((entity, place) => [entity, place]))
  const dates = findDates(reading, attributed)
  const statements = attributed.map((row, index): ExtractedStatement => {
    const { draft, type, entity, words, mention, role, inherits } = row
    const [first] = draft.content
    return {
      part: partOf(reading, first?.from ?? 0),
      content: contentSpans(reading, draft),
      kind: kindOf(reading, draft.content),
      act: draft.act,
      cue: draft.cue && cueSpan(reading, row),
      attribution: {
        type,
        speaker: entity ? (places.get(entity) ?? null) : null,
        name: entity ? (entity.forms[0]?.text ?? null) : words,
        mention: mention && spanOf(reading, mention),
        role: role && textIn(reading, role),
      },
      parent: row.parent,
      continues: draft.form?.entry.continues === true || draft.form?.inflection.participle === true ? inherits : null,
      occasion: findOccasion(reading, draft.clause),
      saidAt: dates[index] ?? null,
      mentions: (mentions[index] ?? []).map((found) => mentionOf(reading, found, places)),
      confidence: confidenceOf(reading, row),
      rule: draft.rule,
    }
  })
  const roles = rolesOf(reading, attributed)
  return { speakers: present.map((entity) => speakerOf(entity, roles)), statements }
}

/** The content, which begins behind the conjunction that joins a sentence to the one before. */
function contentSpans(reading: Reading, { rule, content }: Draft): Span[] {
  return content.map((range, place) => {
    const span = spanOf(reading, range)
    const isStart = place === 0 && rule === 'source' && sentenceStart(reading, range.from) === range.from
    return isStart ? { start: span.start + joinedLetters(reading, range.from), end: span.end } : span
  })
}

/** The cue's words without a letter bound before them. */
function cueSpan(reading: Reading, { draft }: Attributed) {
  const { cue, form } = draft
  if (cue === null) return null
  const span = spanOf(reading, cue)
  return { start: span.start + (form?.clitic ?? 0), end: span.end }
}
