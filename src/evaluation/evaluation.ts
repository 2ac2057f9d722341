import { extract } from '../extraction/extraction.js'
import { splitHeadline } from '../formats/formats.js'
import type { ExtractedStatement } from '../model/extraction.js'
import type { Span } from '../model/span.js'
import type { GoldArticle, Pair } from './gold.js'
import { NAME_RULES } from './names.js'
import { type Outcome, type Predicted, scoreArticle } from './score.js'

export { readGold, type GoldArticle } from './gold.js'
export type { Outcome } from './score.js'
export { BREAKDOWNS, type Breakdown, type BreakdownRow, breakDown } from './breakdown.js'

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Evaluation {
  readonly articles: number
  readonly gold: number
  readonly predicted: number
  readonly found: Figures
  readonly exact: Figures
  /** Found, and with the right speaker: the figure that matters most. */
  readonly attributed: Figures
  /** Of the statements found, the share in which each is as in the gold. */
  readonly shares: Readonly<Record<'speaker' | 'type' | 'kind' | 'act', number>>
  readonly outcomes: readonly Outcome[]
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function figures(right: number, predicted: number, gold: number): Figures {
  const precision = divide(right, predicted)
  const recall = divide(right, gold)
  return { precision, recall, f1: divide(2 * precision * recall, precision + recall) }
}

/** What the engine finds in an annotated article's text, which is read as a text file is. */
function predict({ text, language }: GoldArticle): Predicted[] {
  const { headline, body, origin } = splitHeadline(text)
  const pairOf = ({ part }: ExtractedStatement) => {
    const by = part === 'HEADLINE' ? origin.headline : origin.body
    return ({ start, end }: Span): Pair => [start + by, end + by]
  }
  const { statements } = extract({ headline, body, language, publishedAt: null })
  return statements.map((statement) => ({
    content: statement.content.map(pairOf(statement)),
    kind: statement.kind,
    act: statement.act,
    cue: statement.cue && pairOf(statement)(statement.cue),
    speaker: { name: statement.attribution.name, type: statement.attribution.type },
    rule: statement.rule,
    confidence: statement.confidence,
  }))
}

/** Scores the engine on annotated articles, by the rules of the annotation guidelines. */
export function evaluateGold(articles: readonly GoldArticle[]): Evaluation {
  const outcomes = articles.flatMap((article) => scoreArticle(article, predict(article), NAME_RULES))
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length
  const gold = count(({ verdict }) => verdict !== 'spurious')
  const predicted = count(({ verdict }) => verdict !== 'missed')
  const found = count(({ verdict }) => verdict === 'right' || verdict === 'speaker')
  const right = count(({ verdict }) => verdict === 'right')
  const same = (property: keyof Outcome['same']): number => count((outcome) => outcome.same[property])
  return {
    articles: articles.length,
    gold,
    predicted,
    found: figures(found, predicted, gold),
    exact: figures(same('span'), predicted, gold),
    attributed: figures(right, predicted, gold),
    shares: {
      speaker: divide(right, found),
      type: divide(same('type'), found),
      kind: divide(same('kind'), found),
      act: divide(same('act'), found),
    },
    outcomes,
  }
}
