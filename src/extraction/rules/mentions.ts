import type { MentionKind } from '../../model/vocabulary.js'
import { foldName } from '../../model/folding.js'
import { type Range, type Reading, at, phraseAt, textIn } from '../reading.js'
import type { Entity } from './people.js'

export interface Mention {
  readonly kind: MentionKind
  readonly name: string
  readonly range: Range
  readonly entity: Entity | null
}

/** The forms of the article's people and organizations, under their first words. */
export type Forms = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entity: Entity }[]>

export function formsOf(entities: readonly Entity[]): Forms {
  const forms = new Map<string, { words: readonly string[]; entity: Entity }[]>()
  for (const entity of entities) {
    for (const { text } of entity.forms) {
      const words = foldName(text).split(' ')
      const [first = ''] = words
      forms.set(first, [...(forms.get(first) ?? []), { words, entity }])
    }
  }
  for (const row of forms.values()) row.sort((a, b) => b.words.length - a.words.length)
  return forms
}

function entityAt(reading: Reading, index: number, end: number, forms: Forms) {
  return forms.get(at(reading, index).folded)?.find(({ words }) => {
    return index + words.length <= end && words.every((word, offset) => at(reading, index + offset).folded === word)
  })
}

/** The people, organizations and places named in the content. */
export function findMentions(reading: Reading, content: readonly Range[], forms: Forms): Mention[] {
  const found: Mention[] = []
  for (const { from, to } of content) {
    for (let index = from; index < to; index++) {
      const entity = entityAt(reading, index, to, forms)
      if (entity) {
        const range = { from: index, to: index + entity.words.length }
        found.push({ kind: entity.entity.type, name: entity.entity.forms[0]?.text ?? '', range, entity: entity.entity })
        index = range.to - 1
        continue
      }
      const known = phraseAt(reading, index, reading.lexicon.known, to)
      if (known === null) continue
      const range = { from: index, to: index + known.length }
      found.push({ kind: known.value, name: textIn(reading, range), range, entity: null })
      index = range.to - 1
    }
  }
  return found
}
