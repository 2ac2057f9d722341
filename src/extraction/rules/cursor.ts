import { foldName } from '../../model/folding.js'
import type { Phrases } from '../languages/lexicon.js'
import { type Reading, at, phraseAt } from '../reading.js'
import type { Token } from '../text/tokens.js'

/** Words, numbers and marks within a token: "2015م", "5th", "12.5.2015" have several. */
const PART = /\p{Nd}+|[\p{L}\p{M}]+|[^\p{Nd}\p{L}\p{M}]/gu
const DIGIT = /\p{Nd}/gu
/** Letters and digits of the longest token that is taken apart. */
const LONGEST = 20

/** The number of a run of digits. In every script its digits stand at a multiple of sixteen. */
function numberOf(text: string): number {
  return text.match(DIGIT)?.reduce((value, digit) => 10 * value + ((digit.codePointAt(0) ?? 0) & 15), 0) ?? 0
}

interface Part extends Token {
  /** The token of the reading it is of. */
  readonly token: number
}

function partsAt(reading: Reading, index: number): Part[] {
  const token = at(reading, index)
  // Most tokens are one word, and none of a date is long.
  const isMixed = token.text.length <= LONGEST && /\p{Nd}/u.test(token.text)
  const parts = isMixed ? token.text.match(PART) : null
  if (parts === null || parts.length < 2) return [{ ...token, token: index }]
  return parts.map((text) => ({ ...token, text, folded: foldName(text), token: index }))
}

/** Tokens of the longest phrase that is read in one go, and one more. */
const AHEAD = 5

/** Reads on from a token of a line, a number or a phrase at a time. */
export class Cursor {
  readonly tokens: Part[] = []
  private place = 0
  private next: number
  private readonly end: number

  constructor(
    private readonly reading: Reading,
    from: number,
    most: number,
  ) {
    this.next = from
    this.end = Math.min(from + most, reading.lineEnds[from] ?? 0)
    this.look()
  }

  /** Cuts what comes next into its parts. */
  private look(): void {
    while (this.tokens.length < this.place + AHEAD && this.next < this.end)
      this.tokens.push(...partsAt(this.reading, this.next++))
  }

  private advance(parts: number): void {
    this.place += parts
    if (parts > 0) this.look()
  }

  /** The token of the reading behind what has been read. */
  get token(): number {
    return (this.tokens[this.place - 1]?.token ?? -1) + 1
  }

  get text(): string {
    return at(this, this.place).text
  }

  number(digits: 2 | 4): number | null {
    const { text } = this
    const isNumber = digits === 4 ? /^\p{Nd}{4}$/u : /^\p{Nd}{1,2}$/u
    if (!isNumber.test(text)) return null
    this.advance(1)
    return numberOf(text)
  }

  phrase<Value>(phrases: Phrases<Value>): Value | null {
    const found = phraseAt(this, this.place, phrases, this.tokens.length)
    this.advance(found?.length ?? 0)
    return found?.value ?? null
  }

  /** Past one of some words. */
  word(words: ReadonlySet<string>): boolean {
    const { isWord, folded } = at(this, this.place)
    const isOne = isWord && words.has(folded)
    if (isOne) this.advance(1)
    return isOne
  }

  mark(marks: RegExp): boolean {
    const isOne = marks.test(this.text)
    if (isOne) this.advance(1)
    return isOne
  }

  /** What a reader finds; where it finds nothing, nothing has been read. */
  attempt<Value>(read: () => Value | null): Value | null {
    const { place } = this
    const value = read()
    if (value === null) this.place = place
    return value
  }
}
