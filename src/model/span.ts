/** A stretch of a text in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words between two span contents when several spans are shown as one text. */
export const ELLIPSIS = ' … '

/** The exact text of the spans, in order, joined by an ellipsis. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(ELLIPSIS)
}
