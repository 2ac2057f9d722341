import { ALPHABETS, foldName } from '../../model/folding.js'

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

/** Makes a token, so that all have their properties in one order: V8 reads those faster than mixed ones. */
export function token({ start, end, text, folded, isWord, line, space }: Token): Token {
  return { start, end, text, folded, isWord, line, space }
}

// Hashtags are read as the words they join. Numbers keep their points and commas; "((" and "''" are quotation marks typed with two keys; "…" may be dots.
export const TOKEN =
  /\d+(?:[.,:\u066b\u066c]\d+)*|[\p{L}\p{M}\p{N}]+(?:(?<=\d)[.,:]\d+)*|['’]s\b|\(\(|\)\)|''|\.{2,}|\n|[^\s\p{L}\p{M}\p{N}_#]/gu
const WORD = /^[\p{L}\p{M}\p{N}]/u

const SPACE = 0x20

/** Which characters of the usual alphabets words without (European) digits are made of. */
const isPlain = Array.from({ length: ALPHABETS }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return WORD.test(character) && !/\d/.test(character)
})

/**
 * Where a word that begins at a place ends, found far faster than by the pattern; the same place where no word begins
 * there or only the pattern can tell.
 */
function plainEnd(text: string, start: number): number {
  for (let end = start; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit >= ALPHABETS || (unit >= ZERO && unit <= NINE)) return start
    if (isPlain[unit] !== true) return end
  }
  return text.length
}

const ZERO = 0x30
const NINE = 0x39

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
  const add = (start: number, part: string, isWord: boolean): void => {
    const end = start + part.length
    tokens.push(
      token({ start, end, text: part, folded: isWord ? fold(part) : '', isWord, line, space: start !== last }),
    )
    last = end
  }
  for (let place = 0; place < text.length;) {
    if (text.charCodeAt(place) === SPACE) {
      place++
      continue
    }
    const end = plainEnd(text, place)
    if (end > place) {
      add(place, text.slice(place, end), true)
      place = end
      continue
    }
    TOKEN.lastIndex = place
    const match = TOKEN.exec(text)
    if (match === null) break
    const [part] = match
    place = match.index + part.length
    if (part !== '\n') add(match.index, part, WORD.test(part))
    else {
      line++
      last = -1
    }
  }
  return tokens
}
