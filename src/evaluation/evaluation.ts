import { extract } from '../extraction/extraction.js'
import { splitHeadline } from '../formats/formats.js'
import type { ExtractedStatement } from '../model/extraction.js'
import type { Span } from '../model/span.js'
import type { GoldArticle, Pair } from './gold.js'
import { NAME_RULES } from './names.js'
import { type Counts, type Difference, type Outcome, type Predicted, scoreArticle } from './score.js'

export { readGold, type GoldArticle } from './gold.js'
export type { Counts, Difference, Outcome } from './score.js'
export { BREAKDOWNS, type Breakdown, type BreakdownRow, breakDown } from './breakdown.js'

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Evaluation {
  readonly counts: Readonly<Counts>
  readonly found: Figures
  readonly exact: Figures
  /** Found, and with the right speaker: the figure that matters most. */
  readonly attributed: Figures
  readonly differences: readonly Difference[]
  readonly outcomes: readonly Outcome[]
}

function figures(right: number, { predicted, gold }: Counts): Figures {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
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
    speaker: { name: statement.attribution.name, type: statement.attribution.type },
    rule: statement.rule,
    confidence: statement.confidence,
  }))
}

/** Scores the engine on annotated articles, by the rules of the annotation guidelines. */
export function evaluateGold(articles: readonly GoldArticle[]): Evaluation {
  const counts: Counts = {
    articles: 0,
    gold: 0,
    predicted: 0,
    found: 0,
    exact: 0,
    speaker: 0,
    type: 0,
    kind: 0,
    act: 0,
  }
  const differences: Difference[] = []
  const outcomes: Outcome[] = []
  for (const article of articles) scoreArticle(article, predict(article), NAME_RULES, counts, differences, outcomes)
  return {
    counts,
    found: figures(counts.found, counts),
    exact: figures(counts.exact, counts),
    attributed: figures(counts.speaker, counts),
    differences,
    outcomes,
  }
}
