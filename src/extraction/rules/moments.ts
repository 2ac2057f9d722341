import { foundOnce } from '../answers.js'
import { type Reading, at } from '../reading.js'
import { DAY, type Moment, fromGregorian, fromHijri, lastWeekday, startOfDay, toHijri } from './calendar.js'
import { type DateParts, type Wording, dateAt } from './dateparts.js'

// A date's words resolved against the day of publication: nothing is said after it.

/** The day of an article's publication; null where nobody knows. */
type Today = number | null

function onDay(time: number | null, today: Today): Moment | null {
  return time === null || time > (today ?? Infinity) ? null : { date: new Date(time), precision: 'DAY' }
}

/** The years to try where a date names none, the latest first: 29 February is not in all of them. */
const YEARS = 4

/** The last day of a date without a year. Where it was tomorrow, clocks differ, and nobody means a year ago. */
function latest(today: number, year: number, dayIn: (year: number) => number | null): number | null {
  for (let back = 0; back < YEARS; back++) {
    const time = dayIn(year - back)
    if (time !== null && time <= today) return time
    if (time === today + DAY) return null
  }
  return null
}

function yearOf({ year, unit, tense }: DateParts, today: Today): number | null {
  if (year !== undefined) return year
  if (unit !== 'year' || today === null) return null
  return new Date(today).getUTCFullYear() - (tense === 'past' ? 1 : 0)
}

/** Days back in which a day of "this month" may lie. */
const MONTH = 31

/** A day without a year; "26 April this month" that is to come is not last year's. */
function ofLatest(
  dayIn: (year: number) => number | null,
  now: number,
  { tense }: DateParts,
  today: number,
): Moment | null {
  const time = latest(today, now, dayIn)
  return tense === 'present' && time !== null && today - time > MONTH * DAY ? null : onDay(time, today)
}

function ofMonthDay(parts: DateParts, month: number, day: number, today: Today): Moment | null {
  const year = yearOf(parts, today)
  if (year !== null) return onDay(fromGregorian({ year, month, day }), today)
  if (today === null) return null
  return ofLatest((own) => fromGregorian({ year: own, month, day }), new Date(today).getUTCFullYear(), parts, today)
}

function ofHijri(parts: DateParts, { day, month, year }: NonNullable<DateParts['hijri']>, today: Today): Moment | null {
  if (year !== null) return onDay(fromHijri({ year, month, day }), today)
  if (today === null) return null
  return ofLatest((own) => fromHijri({ year: own, month, day }), toHijri(today).year, parts, today)
}

function inMonth(year: number, month: number, today: Today): Moment | null {
  const date = new Date(Date.UTC(year, month - 1, 1))
  return date.getTime() > (today ?? Infinity) ? null : { date, precision: 'MONTH' }
}

function inYear(year: number, today: Today): Moment | null {
  const date = new Date(Date.UTC(year, 0, 1))
  return date.getTime() > (today ?? Infinity) ? null : { date, precision: 'YEAR' }
}

function ofMonth(parts: DateParts, month: number, today: Today): Moment | null {
  const year = yearOf(parts, today)
  if (year !== null) return inMonth(year, month, today)
  if (today === null) return null
  const now = new Date(today)
  const isBefore = month <= now.getUTCMonth() || (month === now.getUTCMonth() + 1 && parts.tense !== 'past')
  if (!isBefore && parts.tense === 'present') return null
  return inMonth(now.getUTCFullYear() - (isBefore ? 0 : 1), month, today)
}

function ofUnit({ unit, tense }: DateParts, today: number): Moment | null {
  const now = new Date(today)
  const back = tense === 'past' ? 1 : 0
  if (unit === 'year') return inYear(now.getUTCFullYear() - back, today)
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))
  return inMonth(month.getUTCFullYear(), month.getUTCMonth() + 1, today)
}

function ofWeekday(weekday: number, { daysBefore, tense }: DateParts, today: number): Moment | null {
  const time = lastWeekday(today, weekday)
  if (tense === 'past' && time === today) return onDay(time - 7 * DAY, today)
  // "Today, Friday" where it was Thursday: clocks differ, and nobody means six days ago.
  return daysBefore === 0 && time === today - 6 * DAY ? null : onDay(time, today)
}

function resolve(parts: DateParts, today: Today): Moment | null {
  const { daysBefore, weekday, day, month, year, hijri, unit, tense } = parts
  if (tense === 'future' || unit === 'week') return null
  if (month !== undefined)
    return day === undefined ? ofMonth(parts, month, today) : ofMonthDay(parts, month, day, today)
  if (hijri !== undefined) return ofHijri(parts, hijri, today)
  if (year !== undefined) return inYear(year, today)
  if (today === null) return null
  if (weekday !== undefined) return ofWeekday(weekday, parts, today)
  if (daysBefore !== undefined) return onDay(today - daysBefore * DAY, today)
  return ofUnit(parts, today)
}

/** A date in the text and when it is; `moment` is null where that is not known, or not yet. */
export interface Dating extends Wording {
  readonly moment: Moment | null
}

/** Whether a date may begin at a token. */
function mayBegin(reading: Reading, index: number): boolean {
  const { text, folded } = at(reading, index)
  return reading.lexicon.dates.starts.has(folded) || /^\p{Nd}/u.test(text)
}

/** The clauses of several statements ask for the same dates. */
const findDating = foundOnce((reading: Reading, index: number): Dating | null => {
  const wording = dateAt(reading, index)
  const { publishedAt } = reading
  return wording && { ...wording, moment: resolve(wording.parts, publishedAt && startOfDay(publishedAt)) }
})

/** The date that begins at a token; null where none does. */
export function datingAt(reading: Reading, index: number): Dating | null {
  return mayBegin(reading, index) ? findDating(reading, index) : null
}
