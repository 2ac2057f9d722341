import type { Lexicon } from '../languages/lexicon.js'
import type { Reading } from '../reading.js'
import { Cursor } from './cursor.js'
import { isCapital } from './words.js'

/** What the words of a date say, as far as they go. */
export interface DateParts {
  /** How many days before the publication. */
  readonly daysBefore?: number
  /** From Sunday, 0. */
  readonly weekday?: number
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly hijri?: { readonly day: number; readonly month: number; readonly year: number | null }
  /** What "last", "this" or "next" counts where it stands before no day or month. */
  readonly unit?: 'week' | 'month' | 'year'
  readonly tense?: 'past' | 'present' | 'future'
}

/** A date in the text, from its first token to the last of its parts. */
export interface Wording {
  readonly parts: DateParts
  readonly from: number
  readonly to: number
}

type Dates = Lexicon['dates']
type Reader = (cursor: Cursor, dates: Dates) => DateParts | null

/** Tokens of the longest date: a day of two calendars, its month under two names. */
const LONGEST = 18
/** Parts of a date beside each other: "yesterday, Thursday, 12 Sha'ban, 30 May". */
const MOST = 4

/** Years of each calendar; none is of both. */
const GREGORIAN = [1800, 2200] as const
const HIJRI = [1300, 1500] as const

function isIn(year: number, [first, last]: readonly [number, number]): boolean {
  return year >= first && year <= last
}

/** A month, also with its other name beside it: "نيسان/أبريل", "أبريل (نيسان)", "Sept." */
function monthOf(cursor: Cursor, { months, capitals }: Dates): number | null {
  if (capitals && !isCapital(cursor.text)) return null
  const month = cursor.phrase(months)
  if (month === null) return null
  cursor.mark(/^\.$/)
  cursor.attempt(() => {
    cursor.mark(/^[/(-]$/)
    const other = cursor.phrase(months)
    cursor.mark(/^\)$/)
    return other === month ? other : null
  })
  return month
}

function dayOf(cursor: Cursor, { ordinals, dayEndings }: Dates): number | null {
  const day = cursor.phrase(ordinals) ?? cursor.number(2)
  cursor.word(dayEndings)
  return day !== null && day >= 1 && day <= 31 ? day : null
}

function pastLinks(cursor: Cursor, { links }: Dates): void {
  while (cursor.word(links));
}

/** The year behind a month: "2015", "of the year 2015"; behind a day and a month also after a comma. */
function yearOf(cursor: Cursor, dates: Dates, marks: RegExp): number | null {
  return cursor.attempt(() => {
    cursor.mark(marks)
    pastLinks(cursor, dates)
    cursor.word(dates.years)
    const year = cursor.number(4)
    return year !== null && (isIn(year, GREGORIAN) || isIn(year, HIJRI)) ? year : null
  })
}

function gregorian(cursor: Cursor, { eras }: Dates, parts: DateParts): DateParts | null {
  if (parts.year === undefined) return parts
  cursor.word(eras.gregorian)
  return isIn(parts.year, GREGORIAN) ? parts : null
}

function hijri(cursor: Cursor, { eras }: Dates, day: number, month: number, year: number | null): DateParts | null {
  cursor.word(eras.hijri)
  return year === null || isIn(year, HIJRI) ? { hijri: { day, month, year } } : null
}

/** "5 May 2015", "the fifth of May", "12 Sha'ban 1436". */
const dayThenMonth: Reader = (cursor, dates) => {
  const day = dayOf(cursor, dates)
  if (day === null) return null
  if (!cursor.mark(/^[/-]$/)) pastLinks(cursor, dates)
  const month = monthOf(cursor, dates)
  const hijriMonth = month === null ? cursor.phrase(dates.hijriMonths) : null
  const year = yearOf(cursor, dates, /^[,،/-]$/)
  if (hijriMonth !== null) return hijri(cursor, dates, day, hijriMonth, year)
  return month === null ? null : gregorian(cursor, dates, { day, month, ...(year === null ? {} : { year }) })
}

/** "May 5, 2015", "May 2015", "May". */
const monthFirst: Reader = (cursor, dates) => {
  const month = monthOf(cursor, dates)
  if (month === null) return null
  const day = dates.dayFirst ? null : cursor.attempt(() => dayOf(cursor, dates))
  const year = yearOf(cursor, dates, day === null ? /^[/-]$/ : /^,$/)
  return gregorian(cursor, dates, { month, ...(day === null ? {} : { day }), ...(year === null ? {} : { year }) })
}

const monthThenDay: Reader = (cursor, dates) => {
  const found = monthFirst(cursor, dates)
  return found?.day === undefined ? null : found
}

/** "12/5/2015", "2015-05-12", "1436/8/12". */
const numeric: Reader = (cursor, dates) => {
  const first = cursor.number(4) ?? cursor.number(2)
  const sign = cursor.text
  if (first === null || !cursor.mark(/^[/.-]$/)) return null
  const month = cursor.number(2)
  if (month === null || cursor.text !== sign || !cursor.mark(/^[/.-]$/)) return null
  const isYearFirst = first > 31
  const last = cursor.number(isYearFirst ? 2 : 4)
  if (last === null || (!isYearFirst && !dates.dayFirst)) return null
  const [day, year] = isYearFirst ? [last, first] : [first, last]
  return isIn(year, HIJRI) ? hijri(cursor, dates, day, month, year) : gregorian(cursor, dates, { day, month, year })
}

/** "In 2015", "عام 2015م". */
const yearAlone: Reader = (cursor, dates) => {
  if (!cursor.word(dates.years)) return null
  const year = cursor.number(4)
  return year === null ? null : gregorian(cursor, dates, { year })
}

const unit: Reader = (cursor, { units }) => {
  const found = cursor.phrase(units)
  return found === null ? null : { unit: found }
}

const weekday: Reader = (cursor, { weekdays }) => {
  const found = cursor.phrase(weekdays)
  return found === null ? null : { weekday: found }
}

/** "Yesterday", "أول أمس". */
const distance: Reader = (cursor, { days }) => {
  const daysBefore = cursor.phrase(days)
  return daysBefore === null ? null : { daysBefore }
}

/** What one of the readers finds, with "last" or "next" before or behind it. */
function withTense(cursor: Cursor, dates: Dates, readers: readonly Reader[]): DateParts | null {
  const before = cursor.phrase(dates.tenses)
  for (const reader of readers) {
    const found = cursor.attempt(() => reader(cursor, dates))
    if (found === null) continue
    const tense = before ?? cursor.phrase(dates.tenses)
    // A week without "last" is none of a date.
    if (tense === null && found.unit !== undefined) return null
    return tense === null ? found : { ...found, tense }
  }
  return null
}

const FIRST = [weekday, numeric, dayThenMonth, yearAlone, monthFirst, unit]
const BESIDE = [weekday, numeric, dayThenMonth, monthThenDay, unit]

function partsAt(cursor: Cursor, dates: Dates, readers: readonly Reader[]): DateParts | null {
  // "Last night" is a day of its own, no night before this one.
  return cursor.attempt(() => distance(cursor, dates)) ?? cursor.attempt(() => withTense(cursor, dates, readers))
}

/** The next part of the same date: "Thursday, 18 June", "الخميس 12 شعبان الموافق 30 مايو". */
function partsBeside(cursor: Cursor, dates: Dates, times: ReadonlySet<string>): DateParts | null {
  return cursor.attempt(() => {
    while (cursor.mark(/^[،,()–/-]$/) || cursor.word(times) || cursor.word(dates.equals) || cursor.word(dates.links));
    return partsAt(cursor, dates, BESIDE)
  })
}

/** The date whose words begin at a token; null where none does. */
export function dateAt(reading: Reading, from: number): Wording | null {
  const { dates, times } = reading.lexicon
  const cursor = new Cursor(reading, from, LONGEST)
  let parts = partsAt(cursor, dates, FIRST)
  let { token } = cursor
  for (let count = 1; parts !== null && count < MOST; count++) {
    const beside = partsBeside(cursor, dates, times)
    if (beside === null) break
    parts = { ...beside, ...parts }
    token = cursor.token
  }
  return parts && { parts, from, to: token }
}
