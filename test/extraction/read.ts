import { extract } from '../../src/extraction/extraction.js'
import type { ExtractedStatement, Extraction } from '../../src/model/extraction.js'
import { textOf } from '../../src/model/span.js'

/** What a statement says of itself, short enough for a table: act, kind, speaker, words. */
export function lines(body: string, language = 'ar', headline: string | null = null): string[] {
  const { statements } = extract({ headline, body, language, publishedAt: null })
  return statements.map((statement) => line(statement, headline, body))
}

export function line(statement: ExtractedStatement, headline: string | null, body: string): string {
  const { attribution, act, kind, part, content } = statement
  const text = textOf(part === 'HEADLINE' ? (headline ?? '') : body, content)
  return `${act} ${kind} ${attribution.name ?? attribution.type}: ${text}`
}

export function read(body: string, language = 'ar', publishedAt: Date | null = null): Extraction {
  return extract({ headline: null, body, language, publishedAt })
}
