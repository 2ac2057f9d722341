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
const FINAL = /^[.!?؟]$/
const PAUSE = /^[،,]$/
const CLOSING = new Set(['»', '))', '›'])

/** Whether a token is one letter, which is bound to what is quoted behind it: `and"the party"`. */
function isBoundLetter(token: Token): boolean {
  return token.space && /^\p{L}ـ?$/u.test(token.text)
}

/** Whether nothing that a quotation could end with stands before a mark. */
function isFreeBefore(mark: Token, before: Token | undefined): boolean {
  return mark.space || before?.line !== mark.line || /^[:([،,-]$/.test(before.text) || isBoundLetter(before)
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

/** Whether the spaces beside a mark are those of one that opens, of one that closes, or tell nothing. */
function sideOf(tokens: readonly Token[], index: number): 'open' | 'close' | null {
  const mark = tokens[index]
  if (mark === undefined) return null
  const before = isFreeBefore(mark, tokens[index - 1])
  if (before === isFreeAfter(mark, tokens[index + 1])) return null
  return before ? 'open' : 'close'
}

/** Whether a mark set like a closing one opens, since the next mark of the line closes it: `said" the words"`. */
function isMisplaced(tokens: readonly Token[], index: number): boolean {
  const line = tokens[index]?.line
  for (let next = index + 1; tokens[next]?.line === line; next++) {
    const { text = '' } = tokens[next] ?? {}
    if (MARKS.has(text)) return !OPENING.has(text) && sideOf(tokens, next) !== 'open'
  }
  return false
}

/** Whether a mark opens, by what stands beside it: the glyph tells little, since “ and ” are swapped in writing from the right. */
function opens(tokens: readonly Token[], index: number, depth: number): boolean {
  const { text = '' } = tokens[index] ?? {}
  if (CLOSING.has(text)) return false
  if (OPENING.has(text)) return true
  const side = sideOf(tokens, index)
  return depth === 0 ? side !== 'close' || isMisplaced(tokens, index) : side === 'open'
}

/** What shows behind a quotation that is never closed that the reporter speaks again, by the token at which it begins. */
export interface Continuations {
  /** Words of a new report behind a full stop: "and he said". */
  readonly reports: (index: number) => boolean
  /** Words that go on with the same report behind a comma: "adding that". */
  readonly goesOn: (index: number) => boolean
}

/**
 * Where a quotation that is never closed ends before its line does: with the sentence before the next quotation, or
 * before the words that begin a new report; null where neither follows.
 */
function missingClose(
  tokens: readonly Token[],
  open: number,
  end: number,
  opensAt: (index: number) => boolean,
  { reports, goesOn }: Continuations,
): number | null {
  let final = -1
  for (let index = open + 1; index < end; index++) {
    if (opensAt(index) && final > open) return final
    const { text = '' } = tokens[index] ?? {}
    if (PAUSE.test(text) && goesOn(index + 1)) return index
    if (!FINAL.test(text)) continue
    if (reports(index + 1)) return index
    final = index
  }
  return null
}

/**
 * The quotations of a text in the order in which they open. Odd marks: what is never opened is dropped; what is never
 * closed ends where the next quotation or report shows that it must have, else with its line.
 */
export function findQuotations(tokens: readonly Token[], continuations: Continuations): Quotation[] {
  const found: Quotation[] = []
  const brackets = bracketed(tokens)
  let open: { index: number; place: number }[] = []
  let lastFinal = -1
  const closeAll = (end: number): void => {
    // Only the outermost keeps what was never closed: a stray mark inside would cut it in two.
    open.forEach(({ index, place }, depth) => {
      found[place] = { open: index, close: end, isClosed: false, depth }
    })
    const [outer] = open
    open = []
    if (outer) repair(outer, end)
  }
  /** Ends the outermost quotation of a line where it must have been closed; those behind that are inside it no longer. */
  const repair = ({ index, place }: { index: number; place: number }, end: number): void => {
    const inner = new Map(found.slice(place + 1).map((row) => [row.open, row]))
    const close = missingClose(tokens, index, end, (token) => inner.get(token)?.depth === 1, continuations)
    if (close === null) return
    found[place] = { open: index, close, isClosed: false, depth: 0 }
    for (let other = place + 1; other < found.length; other++) {
      const row = found[other]
      if (row && row.open > close) found[other] = { ...row, depth: row.depth - 1 }
    }
  }
  tokens.forEach((token, index) => {
    if (index > 0 && tokens[index - 1]?.line !== token.line) closeAll(index)
    if (token.isWord) return
    if (FINAL.test(token.text)) lastFinal = index
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
