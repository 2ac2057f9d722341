import { foldName } from '../../model/folding.js'

/** Words in a row, folded, under their first. */
export type Phrases<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>

export function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldName))
}

export function phrases<Value>(
  rows: readonly (readonly [text: string | readonly string[], value: Value])[],
): Phrases<Value> {
  const found = new Map<string, { words: readonly string[]; value: Value }[]>()
  for (const [text, value] of rows) {
    const words = typeof text === 'string' ? foldName(text).split(' ') : text.map(foldName)
    const [first = ''] = words
    found.set(first, [...(found.get(first) ?? []), { words, value }])
  }
  // The longest first, so that "according to" wins over "according".
  for (const row of found.values()) row.sort((a, b) => b.words.length - a.words.length)
  return found
}
