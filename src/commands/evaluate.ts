import {
  BREAKDOWNS,
  type Breakdown,
  type Figures,
  breakDown,
  evaluateGold,
  readGold,
} from '../evaluation/evaluation.js'
import { QalaError } from '../model/errors.js'
import type { Command } from './command.js'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

function row(label: string, { precision, recall, f1 }: Figures): string {
  return `  ${label.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`
}

function number(text: string | undefined): number {
  const value = Number(text ?? 0)
  if (Number.isInteger(value) && value >= 0) return value
  throw new QalaError('BAD_ARGUMENT', `--errors is "${text ?? ''}": give a whole number`)
}

const COLUMNS = ['predicted', 'found', 'right', 'missed'] as const

/** A table of shares: of what is predicted, how much is found, and how much is right with its speaker. */
function* table(by: Breakdown, outcomes: Parameters<typeof breakDown>[0]): Generator<string> {
  yield [
    '',
    by.padEnd(24),
    ...COLUMNS.map((column) => column.padStart(9)),
    'found %'.padStart(9),
    'right %'.padStart(9),
  ].join(' ')
  for (const { value, predicted, found, right, missed } of breakDown(outcomes, by)) {
    const shares = [found, right].map((part) => (predicted === 0 ? '' : percent(part / predicted)).padStart(9))
    const numbers = [predicted, found, right, missed].map((part) => String(part).padStart(9))
    yield ['', value.padEnd(24), ...numbers, ...shares].join(' ')
  }
}

export const evaluate: Command<{ readonly errors?: string; readonly by?: string }> = {
  name: 'evaluate',
  description: 'score the engine on annotated articles',
  words: '<folder>',
  options: [
    { flags: '--errors <number>', description: 'how many differences to list' },
    {
      flags: '--by <property>',
      description: 'what a table of the statements is made by',
      choices: Object.keys(BREAKDOWNS),
      fallback: 'confidence',
    },
  ],
  run({ paths: [folder = ''], options, terminal }) {
    const most = number(options.errors)
    const { articles, gold, predicted, found, exact, attributed, shares, outcomes } = evaluateGold(readGold(folder))
    terminal.out(`${folder}: ${articles} articles, ${gold} gold statements, ${predicted} predicted`)
    terminal.out(row('statements found (overlap >= 0.5)', found))
    terminal.out(row('exact span (overlap >= 0.9)', exact))
    terminal.out(row('found with the right speaker', attributed))
    terminal.out(
      `  of those found: speaker ${percent(shares.speaker)}  speaker type ${percent(shares.type)}  kind ${percent(shares.kind)}  act ${percent(shares.act)}`,
    )
    for (const line of table(options.by as Breakdown, outcomes)) terminal.out(line)
    for (const { verdict, article, gold, predicted, rule, text, before } of outcomes
      .filter(({ verdict }) => verdict !== 'right')
      .slice(0, most)) {
      terminal.out(JSON.stringify({ article, error: verdict, gold, predicted, rule, text, before }))
    }
    return Promise.resolve(0)
  },
}
