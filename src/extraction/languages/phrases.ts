import { foldName } from '../../model/folding.js'

interface Row<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Words in a row, folded, under their first: those with the most words come first. */
export class Phrases<Value> extends Map<string, readonly Row<Value>[]> {
  /** The list of the words that begin one (`LIST`); 0 until all lists are made. */
  list = 0
}

export function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldName))
}

export function phrases<Value>(
  rows: readonly (readonly [text: string | readonly string[], value: Value])[],
): Phrases<Value> {
  const found = new Phrases<Value>()
  for (const [text, value] of rows) {
    const words = typeof text === 'string' ? foldName(text).split(' ') : text.map(foldName)
    const [first = ''] = words
    found.set(first, [...(found.get(first) ?? []), { words, value }])
  }
  // The longest first, so that "according to" wins over "according".
  for (const [first, row] of found)
    found.set(
      first,
      row.toSorted((a, b) => b.words.length - a.words.length),
    )
  return found
}
