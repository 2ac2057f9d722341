const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/**
 * An instant in ISO 8601 with an offset, or a date, which is its first moment in UTC. Null for anything else, and for
 * days and times that do not exist: `Date` alone would take 31 April for 1 May.
 */
export function parseInstant(text: string): Date | null {
  const [match, year, month, day] = INSTANT.exec(text) ?? []
  if (match === undefined) return null
  const date = new Date(text)
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number.isNaN(date.getTime()) || Number(day) > lastDay || Number(year) === 0 ? null : date
}
