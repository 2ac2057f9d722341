import { folded, phrases } from './phrases.js'

/** How a language says when something was said. Words may be written in any spelling. */
export interface DateWords {
  /** Several words that name a day: how many days before the publication it was. */
  readonly pastDays: Readonly<Record<string, number>>
  /** Turns and names with the word of a day that tell no day of saying: "the next day", "USA Today". */
  readonly dayNames: readonly string[]
  /** From January, each in every system of names. */
  readonly months: readonly (readonly string[])[]
  /** Names of months that mean something else as well: without a day they need a year or "last". */
  readonly doubtfulMonths: readonly string[]
  /** From Muharram. */
  readonly hijriMonths: readonly (readonly string[])[]
  /** Days of a month in words, from the first. */
  readonly ordinals: readonly (readonly string[])[]
  /** What may be written at the number of a day: "5th". */
  readonly dayEndings: readonly string[]
  /** What stands behind a year of each calendar. */
  readonly eras: { readonly gregorian: readonly string[]; readonly hijri: readonly string[] }
  /** Whether dates in numbers begin with the day; where nobody can tell, they are not read. */
  readonly dayFirst: boolean
  /** Words between the parts of a date: "of", "the month of". */
  readonly links: readonly string[]
  /** "Corresponding to", between dates of two calendars. */
  readonly equals: readonly string[]
  /** Words before a year that stands alone. */
  readonly years: readonly string[]
  readonly units: {
    readonly week: readonly string[]
    readonly month: readonly string[]
    readonly year: readonly string[]
  }
  /** Words before or behind a day, a month or a unit: "last", "this", "next". */
  readonly past: readonly string[]
  readonly present: readonly string[]
  readonly future: readonly string[]
  /** Words before a date that belong to it: "on". */
  readonly leads: readonly string[]
  /** The same before a month or a year: "in", "at the end of". */
  readonly spans: readonly string[]
  /** Words before a date that make it another than that of saying: "of", "until". */
  readonly notBefore: readonly string[]
  /** Words from which on a date is that of something else, until a comma: "since", "between", "when". */
  readonly shadows: readonly string[]
  /** Participles behind which stands the date of what they belong to: "elected". */
  readonly dated: readonly string[]
  readonly datedForms: readonly RegExp[]
  /** Prepositions of an occasion, whose date is that of saying: "in an interview on Monday". */
  readonly within: readonly string[]
  /** What is said in, besides the words of occasions: "article", "survey". */
  readonly papers: readonly string[]
  /** How words begin a sentence that tell when somebody spoke: "speaking on Monday". */
  readonly openers: readonly string[]
}

/** Words under their number, which is the place of their row. */
function numbered(rows: readonly (readonly string[])[]) {
  return phrases(rows.flatMap((words, place) => words.map((word) => [word, place + 1] as const)))
}

/** What dates need of a pack. */
interface Words {
  readonly dates: DateWords
  readonly days: Readonly<Record<string, number>>
  readonly weekdays: readonly (readonly string[])[]
  readonly capitals: boolean
}

/** Every lookup of dates, built once. */
export function compileDates({ dates, days, weekdays, capitals }: Words) {
  const lookups = {
    days: phrases([...Object.entries(days), ...Object.entries(dates.pastDays)]),
    weekdays: phrases(weekdays.flatMap((words, day) => words.map((word) => [word, day] as const))),
    dayNames: phrases(dates.dayNames.map((words) => [words, true])),
    months: numbered(dates.months),
    hijriMonths: numbered(dates.hijriMonths),
    ordinals: numbered(dates.ordinals),
    units: phrases(
      (['week', 'month', 'year'] as const).flatMap((unit) => dates.units[unit].map((word) => [word, unit] as const)),
    ),
    tenses: phrases(
      (['past', 'present', 'future'] as const).flatMap((tense) => dates[tense].map((word) => [word, tense] as const)),
    ),
    years: folded(dates.years),
  }
  const starts = [lookups.days, lookups.weekdays, lookups.months, lookups.ordinals, lookups.units, lookups.tenses]
  return {
    ...lookups,
    /** First words of everything that may be a date. */
    starts: new Set([...starts.flatMap((found) => [...found.keys()]), ...lookups.years]),
    doubtfulMonths: folded(dates.doubtfulMonths),
    dayEndings: folded(dates.dayEndings),
    eras: { gregorian: folded(dates.eras.gregorian), hijri: folded(dates.eras.hijri) },
    capitals,
    dayFirst: dates.dayFirst,
    links: folded(dates.links),
    equals: folded(dates.equals),
    leads: folded(dates.leads),
    spans: folded(dates.spans),
    notBefore: folded(dates.notBefore),
    shadows: folded(dates.shadows),
    dated: folded(dates.dated),
    datedForms: dates.datedForms,
    within: folded(dates.within),
    papers: phrases(dates.papers.map((word) => [word, true])),
    openers: folded(dates.openers),
  }
}
