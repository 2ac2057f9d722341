import type { ExtractedStatement } from '../../model/extraction.js'

// Days as the first moment of them in UTC, in milliseconds.

export type Moment = NonNullable<ExtractedStatement['saidAt']>

export const DAY = 24 * 60 * 60 * 1000

/** What is counted of a date, in either calendar; `month` from 1. */
export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a Gregorian date; null where the month has no such day. */
export function fromGregorian({ year, month, day }: YearMonthDay): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null
}

export function startOfDay(date: Date): number {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
}

// The calendar that Saudi Arabia reckons with. Its tables are part of ICU: every Node has the same.
const UMALQURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The Hijri date of a day. */
export function toHijri(time: number): YearMonthDay {
  const parts = new Map(UMALQURA.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 }
}

/** 1 Muharram of the year 1, and the mean lengths of a Hijri year and month, which are off by a day or two. */
const EPOCH = Date.UTC(622, 6, 19)
const YEAR = 354.367
const MONTH = 29.53
const CORRECTIONS = 4

/** The day of a Hijri date; null where the month has no such day. */
export function fromHijri({ year, month, day }: YearMonthDay): number | null {
  let time = EPOCH + Math.round((year - 1) * YEAR + (month - 1) * MONTH + day - 1) * DAY
  for (let turn = 0; turn < CORRECTIONS; turn++) {
    const found = toHijri(time)
    const off = (year - found.year) * YEAR + (month - found.month) * MONTH + day - found.day
    if (found.year === year && found.month === month && found.day === day) return time
    time += (Math.round(off) || Math.sign(off)) * DAY
  }
  return null
}

/** The last day of a name (0 is Sunday) that is not after a day. */
export function lastWeekday(time: number, weekday: number): number {
  return time - ((new Date(time).getUTCDay() - weekday + 7) % 7) * DAY
}
