import { foldName } from '../../model/folding.js'
import type { Phrases } from '../languages/lexicon.js'
import { type Reading, at, phraseIn, tokenAt } from '../reading.js'
import { type Token, token } from '../text/tokens.js'

/** Words, numbers and marks within a token: "2015م", "5th", "12.5.2015" have several. */
const PART = /\p{Nd}+|[\p{L}\p{M}]+|[^\p{Nd}\p{L}\p{M}]/gu
const DIGIT = /\p{Nd}/gu
const HAS_DIGIT = /\p{Nd}/u
/** Letters and digits of the longest token that is taken apart. */
const LONGEST = 20

/** The number of a run of digits. In every script its digits stand at a multiple of sixteen. */
function numberOf(text: string): number {
  return text.match(DIGIT)?.reduce((value, digit) => 10 * value + ((digit.codePointAt(0) ?? 0) & 15), 0) ?? 0
}

/** A token cut into its parts where it is of several, else the token itself. */
function partsOf(whole: Token): readonly Token[] {
  // Most tokens are one word, and none of a date is long.
  const isMixed = whole.text.length <= LONGEST && HAS_DIGIT.test(whole.text)
  const parts = isMixed ? whole.text.match(PART) : null
  if (parts === null || parts.length < 2) return [whole]
  return parts.map((text) => token({ ...whole, text, folded: foldName(text) }))
}

/** Tokens of the longest phrase that is read in one go, and one more. */
const AHEAD = 5

/** Reads on from a token of a line, a number or a phrase at a time. */
export class Cursor {
  private readonly tokens: Token[] = []
  /** For each of them the token of the reading that it is of. */
  private readonly origins: number[] = []
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
    for (; this.tokens.length < this.place + AHEAD && this.next < this.end; this.next++)
      for (const part of partsOf(at(this.reading, this.next))) {
        this.tokens.push(part)
        this.origins.push(this.next)
      }
  }

  private advance(parts: number): void {
    this.place += parts
    if (parts > 0) this.look()
  }

  /** The token of the reading behind what has been read. */
  get token(): number {
    return this.place === 0 ? 0 : (this.origins[this.place - 1] ?? -1) + 1
  }

  private get current(): Token {
    return tokenAt(this.tokens, this.place)
  }

  get text(): string {
    return this.current.text
  }

  number(digits: 2 | 4): number | null {
    const { text } = this
    const isNumber = digits === 4 ? /^\p{Nd}{4}$/u : /^\p{Nd}{1,2}$/u
    if (!isNumber.test(text)) return null
    this.advance(1)
    return numberOf(text)
  }

  phrase<Value>(phrases: Phrases<Value>): Value | null {
    const found = phraseIn(this.tokens, this.place, phrases, this.tokens.length)
    this.advance(found?.length ?? 0)
    return found?.value ?? null
  }

  /** Past one of some words. */
  word(words: ReadonlySet<string>): boolean {
    const { isWord, folded } = this.current
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
