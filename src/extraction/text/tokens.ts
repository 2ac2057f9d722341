import { foldName } from '../../model/folding.js'

/** A word or a mark. Offsets are UTF-16 units of the text as it was given: the folded form never moves them. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** For comparison; '' for marks. */
  readonly folded: string
  readonly isWord: boolean
  /** Number of the line it stands in. */
  readonly line: number
  /** Whether white space (or the beginning) stands before it. */
  readonly space: boolean
}

// Hashtags are read as the words they join. Numbers keep their points and commas; "((" and "''" are quotation marks typed with two keys; "…" may be dots.
const TOKEN =
  /\d+(?:[.,:\u066b\u066c]\d+)*|[\p{L}\p{M}\p{N}]+(?:(?<=\d)[.,:]\d+)*|['’]s\b|\(\(|\)\)|''|\.{2,}|\n|[^\s\p{L}\p{M}\p{N}_#]/gu
const WORD = /^[\p{L}\p{M}\p{N}]/u

/** The words and marks of a text, line by line. One pass, in time linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  // A text has few words, many times each.
  const folds = new Map<string, string>()
  const fold = (word: string): string => {
    const known = folds.get(word)
    if (known !== undefined) return known
    const folded = foldName(word)
    folds.set(word, folded)
    return folded
  }
  let line = 0
  let last = -1
  for (const match of text.matchAll(TOKEN)) {
    const [part] = match
    const start = match.index
    if (part === '\n') {
      line++
      last = -1
      continue
    }
    const end = start + part.length
    const isWord = WORD.test(part)
    tokens.push({ start, end, text: part, folded: isWord ? fold(part) : '', isWord, line, space: start !== last })
    last = end
  }
  return tokens
}
