import type { Outcome } from './score.js'

/** Confidence in steps of a twentieth: "0.90". */
const STEP = 0.05

function stepOf(confidence: number | null): string {
  // A hundredth more, so that 0.9 does not fall below its own step by the way numbers are kept.
  return confidence === null ? 'missed' : (Math.floor((confidence + 0.001) / STEP) * STEP).toFixed(2)
}

/** By what outcomes can be counted: the value each has. An outlet is an article's name without its number. */
export const BREAKDOWNS = {
  rule: ({ rule }: Outcome) => rule ?? 'missed',
  act: ({ act }: Outcome) => act,
  kind: ({ kind }: Outcome) => kind,
  cue: ({ cue }: Outcome) => cue ?? 'none',
  outlet: ({ article }: Outcome) => article.replace(/-\d+$/, ''),
  confidence: ({ confidence }: Outcome) => stepOf(confidence),
} as const satisfies Record<string, (outcome: Outcome) => string>

export type Breakdown = keyof typeof BREAKDOWNS

export interface BreakdownRow {
  readonly value: string
  /** Statements that the engine predicts. */
  readonly predicted: number
  /** Of these, found; and of these, with the right speaker. */
  readonly found: number
  readonly right: number
  /** Gold statements that it does not find. */
  readonly missed: number
}

/** Outcomes counted by one of their properties, in the order of its values. */
export function breakDown(outcomes: readonly Outcome[], by: Breakdown): BreakdownRow[] {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const value = BREAKDOWNS[by](outcome)
    const group = groups.get(value)
    if (group) group.push(outcome)
    else groups.set(value, [outcome])
  }
  return [...groups]
    .map(([value, group]) => {
      const count = (...verdicts: Outcome['verdict'][]): number =>
        group.filter(({ verdict }) => verdicts.includes(verdict)).length
      const right = count('right')
      const found = right + count('speaker')
      return { value, predicted: found + count('spurious'), found, right, missed: count('missed') }
    })
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}
