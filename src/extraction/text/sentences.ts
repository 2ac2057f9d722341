import type { Quotation } from './quotations.js'
import type { Token } from './tokens.js'

/** Tokens from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

// Two dots serve as a comma or a dash in headlines and columns.
const FINAL = new Set(['.', '!', '?', '؟', '۔', '...', '…'])

/** For each token the outermost quotation around or at it, or -1. */
export function outermost(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1)
  quotations.forEach(({ open, close, depth }, number) => {
    if (depth === 0) inside.fill(number, open, Math.min(close + 1, tokens.length))
  })
  return inside
}

/** Letters of the longest part of initials: "C.N.N.", which some scripts spell out by letters' names. */
const INITIAL = 3

/** A part of an address on the web: small Latin letters and digits. */
const ADDRESS = /^[a-z0-9]+$/

/** Whether a full stop stands inside a word, without a space: between initials, or in an address on the web. */
function isInside(tokens: readonly Token[], index: number): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]]
  if (mark?.text !== '.' || mark.space || next?.isWord !== true || next.space || next.line !== mark.line) return false
  const before = (index > 0 ? tokens[index - 1] : undefined)?.text ?? ''
  const areInitials = before !== '' && before.length <= INITIAL && next.text.length <= INITIAL
  return areInitials || (ADDRESS.test(before) && ADDRESS.test(next.text))
}

/** Sentences: what full stops outside quotations (or just before their end) and line ends divide. */
export function findSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  inside: Int32Array,
  isAbbreviation: (index: number) => boolean,
): Range[] {
  const sentences: Range[] = []
  let from = 0
  const end = (to: number): void => {
    if (to > from) sentences.push({ from, to })
    from = to
  }
  tokens.forEach((token, index) => {
    if (index > 0 && tokens[index - 1]?.line !== token.line) end(index)
    const number = inside[index] ?? -1
    const quotation = number < 0 ? undefined : quotations[number]
    const before = index > 0 ? tokens[index - 1] : undefined
    if (quotation !== undefined) {
      // A full stop inside the marks ends the sentence around them too, unless it goes on with a comma or a small word.
      const last = quotation.isClosed && quotation.close === index && before !== undefined && FINAL.has(before.text)
      const next = tokens[index + 1]
      if (last && next?.isWord === true && !/^\p{Ll}/u.test(next.text)) end(index + 1)
      return
    }
    if (token.isWord || !FINAL.has(token.text)) return
    const abbreviated = token.text === '.' && before !== undefined && !token.space && isAbbreviation(index - 1)
    if (!abbreviated && !isInside(tokens, index)) end(index + 1)
  })
  end(tokens.length)
  return sentences
}
