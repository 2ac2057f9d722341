import type { ExtractedOccasion, ExtractedStatement } from '../../model/extraction.js'
import { type Range, type Reading, at, phraseAt, spanOf } from '../reading.js'

/** Where or how it was said, by the words of the reporting clause. */
export function findOccasion(reading: Reading, { from, to }: Range): ExtractedOccasion | null {
  for (let index = from; index < to; index++) {
    const found = phraseAt(reading, index, reading.lexicon.occasions, to)
    if (found) return { kind: found.value, span: spanOf(reading, { from: index, to: index + found.length }) }
  }
  return null
}

const DAY = 24 * 60 * 60 * 1000

/** How many days before the publication a word names: "yesterday", or the last day of that name. */
function daysBefore(reading: Reading, index: number, published: Date): number | null {
  const { days, weekdays } = reading.lexicon
  const { folded } = at(reading, index)
  const weekday = weekdays.get(folded)
  if (weekday !== undefined) return (published.getUTCDay() - weekday + 7) % 7
  return days.get(folded) ?? null
}

/** The day it was said, where the reporting clause names it and the article has a date. */
export function findDate(reading: Reading, { from, to }: Range): ExtractedStatement['saidAt'] {
  const { publishedAt } = reading
  if (publishedAt === null) return null
  const midnight = Date.UTC(publishedAt.getUTCFullYear(), publishedAt.getUTCMonth(), publishedAt.getUTCDate())
  for (let index = from; index < to; index++) {
    const days = daysBefore(reading, index, publishedAt)
    if (days !== null) return { date: new Date(midnight - days * DAY), precision: 'DAY' }
  }
  return null
}
