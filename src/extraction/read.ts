import type { ArticleText } from '../model/document.js'
import { noAnswers } from './answers.js'
import type { Lexicon } from './languages/lexicon.js'
import { type Reading, readingOf } from './reading.js'
import { type Quotation, findQuotations } from './text/quotations.js'
import { findSentences, outermost } from './text/sentences.js'
import { respelled } from './text/spelling.js'
import { type Token, tokenize } from './text/tokens.js'
import { wordsOf } from './vocabulary.js'

const GAP = '\n\n'

function lineEndsOf(tokens: readonly Token[]): Int32Array {
  const ends = new Int32Array(tokens.length)
  for (let index = tokens.length - 1; index >= 0; index--)
    ends[index] = tokens[index + 1]?.line === tokens[index]?.line ? (ends[index + 1] ?? 0) : index + 1
  return ends
}

/** Whether a full stop behind a word shortens it. Of letters spelt out, one alone does: "J. Smith", but not "the BBC." */
function isAbbreviation(tokens: readonly Token[], index: number, { abbreviations, initials }: Lexicon): boolean {
  const { folded = '', line } = tokens[index] ?? {}
  if (abbreviations.has(folded)) return true
  const next = tokens[index + 2]
  const isFollowed = next?.isWord === true && next.line === line
  return isFollowed && initials.has(folded) && !initials.has(tokens[index - 1]?.folded ?? '')
}

export function read({ headline, body, publishedAt }: ArticleText, lexicon: Lexicon): Reading {
  // Joined in one go: V8 reads what "+" puts together through both of its halves.
  const text = headline === null ? body : [headline, body].join(GAP)
  const tokens = respelled(tokenize(text), lexicon)
  const reports = (index: number): boolean => {
    const form = lexicon.cues.get(tokens[index]?.folded ?? '')
    const isNarrated = lexicon.narrations.has(tokens[index]?.folded ?? '')
    return isNarrated || (form?.joined === true && form.inflection.participle !== true)
  }
  const goesOn = (index: number): boolean => {
    const participle = lexicon.cues.get(tokens[index]?.folded ?? '')?.inflection.participle === true
    return participle && [1, 2].some((offset) => lexicon.complementizers.has(tokens[index + offset]?.folded ?? ''))
  }
  const quotations = findQuotations(tokens, { reports, goesOn })
  const inside = outermost(tokens, quotations)
  const markAt = new Map<number, Quotation>()
  for (const row of quotations) markAt.set(row.open, row).set(row.close, row)
  const sentences = findSentences(tokens, quotations, inside, (index) => isAbbreviation(tokens, index, lexicon))
  const bodyStart = headline === null ? 0 : headline.length + GAP.length
  return readingOf({
    text,
    lexicon,
    tokens,
    ...wordsOf(tokens, lexicon),
    answers: noAnswers(tokens.length),
    cues: new Map(),
    quotations,
    inside,
    markAt,
    sentences,
    lineEnds: lineEndsOf(tokens),
    bodyStart,
    publishedAt,
    surnames: new Set(),
    placed: new Map(),
  })
}
