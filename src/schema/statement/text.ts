import type { Context } from '../context.js'
import type { SpanOfText, StatementRow } from '../parents.js'
import { required } from '../required.js'

/** The text that a statement's spans count in: its article's headline or body. */
export async function textOf(
  { articleId, part }: Pick<StatementRow, 'articleId' | 'part'>,
  { loaders }: Context,
): Promise<string> {
  const { headline, body } = await required(loaders.row('article').load(articleId))
  return part === 'HEADLINE' ? (headline ?? '') : body
}

/** A span of a statement's text; null where one of its ends is. */
export async function spanOf(
  statement: StatementRow,
  start: number | null,
  end: number | null,
  context: Context,
): Promise<SpanOfText | null> {
  return start === null || end === null ? null : { start, end, whole: await textOf(statement, context) }
}

/** The content's spans, which a row holds as start, end, start, end … */
export function spansOf({ spans }: StatementRow, whole: string): SpanOfText[] {
  return spans.flatMap((start, index) => {
    const end = spans[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end, whole }] : []
  })
}

/** At most so many units before an offset, from a space on, so that no word is cut. */
export function wordsBefore(text: string, offset: number, length: number): string {
  const from = Math.max(0, offset - length)
  if (from === 0 || /\s/.test(text.charAt(from - 1))) return text.slice(from, offset)
  const space = text.slice(from, offset).search(/\s/)
  return space === -1 ? '' : text.slice(from + space + 1, offset)
}

/** At most so many units after an offset, up to a space. */
export function wordsAfter(text: string, offset: number, length: number): string {
  const to = Math.min(text.length, offset + length)
  if (to === text.length || /\s/.test(text.charAt(to))) return text.slice(offset, to)
  const words = text.slice(offset, to)
  const last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'))
  return words.slice(0, Math.max(0, last))
}
