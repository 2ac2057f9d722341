import type { Token } from './tokens.js'

/** A stretch in quotation marks. `open` and `close` are tokens; the words lie between them. */
export interface Quotation {
  readonly open: number
  /** The closing mark; one past the line's last token where it was never closed. */
  readonly close: number
  readonly isClosed: boolean
  /** Quotations around it. */
  readonly depth: number
}

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '((', '))', "''", '‹', '›', '″'])
const OPENING = new Set(['«', '((', '‹', '„'])
const CLOSING = new Set(['»', '))', '›'])

/** Whether nothing that a quotation could end with stands before a mark. */
function isFreeBefore(mark: Token, before: Token | undefined): boolean {
  return mark.space || before?.line !== mark.line || /^[:([،,-]$/.test(before.text)
}

/** Whether nothing that a quotation could begin with stands after a mark. */
function isFreeAfter(mark: Token, next: Token | undefined): boolean {
  if (next?.line !== mark.line || next.space) return true
  return !next.isWord && !MARKS.has(next.text) && !/^[([#@]$/.test(next.text)
}

/** Words from which brackets hold speech, as some outlets set it: fewer are an aside. */
const BRACKETED = 8

/** Brackets that serve as quotation marks, by the places of both. */
function bracketed(tokens: readonly Token[]): ReadonlyMap<number, 'open' | 'close'> {
  const found = new Map<number, 'open' | 'close'>()
  let open = -1
  let words = 0
  tokens.forEach((token, index) => {
    if (open >= 0 && tokens[open]?.line !== token.line) open = -1
    if (token.text === '(') [open, words] = [index, 0]
    else if (token.text === ')' && open >= 0) {
      if (words >= BRACKETED) found.set(open, 'open').set(index, 'close')
      open = -1
    } else if (token.isWord) words++
  })
  return found
}

/** Whether a mark opens, by what stands beside it: the glyph tells little, since “ and ” are swapped in writing from the right. */
function opens(tokens: readonly Token[], index: number, depth: number): boolean {
  const mark = tokens[index]
  if (mark === undefined || CLOSING.has(mark.text)) return false
  if (OPENING.has(mark.text)) return true
  const before = isFreeBefore(mark, index > 0 ? tokens[index - 1] : undefined)
  return before === isFreeAfter(mark, tokens[index + 1]) ? depth === 0 : before
}

/** The quotations of a text in the order in which they open. Odd marks: what is never opened is dropped, what is never closed ends with its line. */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = []
  const brackets = bracketed(tokens)
  let open: { index: number; place: number }[] = []
  let lastFinal = -1
  const closeAll = (end: number): void => {
    // Only the outermost keeps what was never closed: a stray mark inside would cut it in two.
    for (const { index, place } of open)
      found[place] = { open: index, close: end, isClosed: false, depth: open.findIndex((row) => row.index === index) }
    open = []
  }
  tokens.forEach((token, index) => {
    if (index > 0 && tokens[index - 1]?.line !== token.line) closeAll(index)
    if (/^[.!?؟]$/.test(token.text)) lastFinal = index
    const bracket = brackets.get(index)
    if (bracket === undefined && !MARKS.has(token.text)) return
    if (bracket === 'open' || (bracket === undefined && opens(tokens, index, open.length))) {
      const outer = open.at(-1)
      // The same opening mark again, a full stop since: the first was never closed.
      if (outer && OPENING.has(token.text) && tokens[outer.index]?.text === token.text && lastFinal > outer.index) {
        found[outer.place] = { open: outer.index, close: lastFinal, isClosed: false, depth: open.length - 1 }
        open.pop()
      }
      open.push({ index, place: found.length })
      found.push({ open: index, close: index, isClosed: false, depth: open.length - 1 })
      return
    }
    const last = open.pop()
    if (last) found[last.place] = { open: last.index, close: index, isClosed: true, depth: open.length }
  })
  closeAll(tokens.length)
  return found
}
