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

/** A form of somebody's name, and the longer ones that begin with the same words. */
interface Node {
  readonly next: Map<string, Node>
  entity: Entity | null
}

/** The forms of the article's people and organizations, word by word. */
export type Forms = Pick<Node, 'next'>

export function formsOf(entities: readonly Entity[]): Forms {
  const root: Node = { next: new Map(), entity: null }
  for (const entity of entities) {
    for (const { text } of entity.forms) {
      let node = root
      for (const word of foldName(text).split(' ')) {
        const next = node.next.get(word) ?? { next: new Map<string, Node>(), entity: null }
        node.next.set(word, next)
        node = next
      }
      node.entity ??= entity
    }
  }
  return root
}

/** Who has the longest name that begins at a token, and where it ends. */
function entityAt(reading: Reading, index: number, end: number, forms: Forms) {
  let found: { readonly entity: Entity; readonly to: number } | null = null
  let node = forms.next.get(at(reading, index).folded)
  for (let to = index + 1; node !== undefined && to <= end; to++) {
    if (node.entity) found = { entity: node.entity, to }
    node = node.next.get(at(reading, to).folded)
  }
  return found
}

/** The people, organizations and places named in the content. */
export function findMentions(reading: Reading, content: readonly Range[], forms: Forms): Mention[] {
  const found: Mention[] = []
  for (const { from, to } of content) {
    for (let index = from; index < to; index++) {
      const named = entityAt(reading, index, to, forms)
      if (named) {
        const { entity, to: end } = named
        found.push({ kind: entity.type, name: entity.forms[0]?.text ?? '', range: { from: index, to: end }, entity })
        index = end - 1
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
