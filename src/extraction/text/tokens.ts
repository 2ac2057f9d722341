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

// Hashtags are read as the words they join. Numbers keep their points and commas, initials
// their points ("بي.بي.سي"); "((" and "''" are quotation marks typed with two keys; "…" may be dots.
export const TOKEN =
  /\d+(?:[.,:\u066b\u066c]\d+)*|\p{L}{1,4}(?:\.\p{L}{1,4}){2,}(?![\p{L}\p{M}])|\p{L}\.\p{L}(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+(?:(?<=\d)[.,:]\d+)*|['’]s\b|\(\(|\)\)|''|\.{2,}|\n|[^\s\p{L}\p{M}\p{N}_#]/gu
const WORD = /^[\p{L}\p{M}\p{N}]/u

const SPACE = 0x20
const DOT = 0x2e
const ZERO = 0x30
const NINE = 0x39

/** What a character of the usual alphabets is of: words without (European) digits, marks that stand alone, or others. */
const IN_WORD = 1
const MARK = 2
const kinds = Uint8Array.from({ length: ALPHABETS }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (WORD.test(character)) return /\d/.test(character) ? 0 : IN_WORD
  return /[\s_#()']/.test(character) ? 0 : MARK
})

/** Whether only the pattern can tell where a word ends before a character. */
function isDoubtful(unit: number): boolean {
  return unit >= ALPHABETS || (unit >= ZERO && unit <= NINE)
}

/** Letters of an initial: "إيه". */
const INITIAL = 4

/** Whether a point without white space follows so short a word that both may be initials. */
function mayBeInitials(text: string, from: number, to: number): boolean {
  return to - from <= INITIAL && text.charCodeAt(to) === DOT && kinds[text.charCodeAt(to + 1)] === IN_WORD
}

/** Whether a mark stands at a place that is a token by itself, whatever follows. */
function isAlone(text: string, place: number): boolean {
  const unit = text.charCodeAt(place)
  return kinds[unit] === MARK && (unit !== DOT || text.charCodeAt(place + 1) !== DOT)
}

/** The golden ratio as a fraction of 2³²: multiplied by it, numbers that are close come to lie far apart. */
const GOLDEN = 0x9e3779b1

/** Where the last word of each hash stands in the text that is read. What another text has left is harmless: words are compared. */
const recent = new Int32Array(1024)

/** The words and marks of a text, line by line. One pass, in time linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let line = 0
  let last = -1
  const add = (start: number, part: string, isWord: boolean, hash: number): void => {
    const slot = hash & (recent.length - 1)
    const place = recent[slot] ?? 0
    const known = place < tokens.length ? tokens[place] : undefined
    recent[slot] = tokens.length
    // A text has few words, many times each.
    const isKnown = known?.text === part
    const folded = isKnown ? known.folded : isWord ? foldName(part) : ''
    const end = start + part.length
    tokens.push(token({ start, end, text: isKnown ? known.text : part, folded, isWord, line, space: start !== last }))
    last = end
  }
  for (let place = 0; place < text.length;) {
    let end = place
    let hash = 0
    // Far faster than by the pattern.
    while (end < text.length && kinds[text.charCodeAt(end)] === IN_WORD)
      hash = Math.imul(hash ^ text.charCodeAt(end++), GOLDEN) ^ (hash >>> 15)
    const isWhole = end === text.length || !isDoubtful(text.charCodeAt(end))
    if (end > place && isWhole && !mayBeInitials(text, place, end)) {
      add(place, text.slice(place, end), true, hash)
      place = end
    } else if (text.charCodeAt(place) === SPACE) place++
    else if (isAlone(text, place)) add(place, text.charAt(place), false, text.charCodeAt(place++))
    else {
      TOKEN.lastIndex = place
      const match = TOKEN.exec(text)
      if (match === null) break
      const [part] = match
      place = match.index + part.length
      if (part !== '\n') add(match.index, part, WORD.test(part), part.length)
      else {
        line++
        last = -1
      }
    }
  }
  return tokens
}
