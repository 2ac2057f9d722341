import { type FileItem, readFiles } from '../ingest/ingest.js'
import { extract as extractArticle } from '../extraction/extraction.js'
import type { Document } from '../model/document.js'
import type { ExtractedStatement, Extraction } from '../model/extraction.js'
import { QalaError } from '../model/errors.js'
import { type Span, textOf } from '../model/span.js'
import type { Command } from './command.js'

type Pair = readonly [start: number, end: number]

/** Spans as offsets into what was read: the file for formats that have an origin, else the headline or body. */
function shift({ origin }: Document, { part }: ExtractedStatement): (span: Span) => Pair {
  const by = part === 'HEADLINE' ? origin.headline : origin.body
  return ({ start, end }) => [start + by, end + by]
}

function statementLine(document: Document, statement: ExtractedStatement): unknown {
  const pair = shift(document, statement)
  const { attribution, occasion, saidAt } = statement
  return {
    part: statement.part,
    content: statement.content.map(pair),
    kind: statement.kind,
    act: statement.act,
    cue: statement.cue && pair(statement.cue),
    speaker: {
      name: attribution.name,
      type: attribution.type,
      mention: attribution.mention && pair(attribution.mention),
      role: attribution.role,
    },
    parent: statement.parent,
    continues: statement.continues,
    occasion: occasion && { kind: occasion.kind, span: pair(occasion.span) },
    saidAt: saidAt && { date: saidAt.date.toISOString(), precision: saidAt.precision },
    mentions: statement.mentions.map(({ kind, name, span }) => ({ kind, name, span: pair(span) })),
    confidence: statement.confidence,
    rule: statement.rule,
  }
}

function articleLine(document: Document, { language, statements }: Extraction): object {
  return { id: document.id, language, statements: statements.map((statement) => statementLine(document, statement)) }
}

function tableOf(document: Document, { statements }: Extraction): string {
  const rows = statements.map((statement) => {
    const text = textOf(statement.part === 'HEADLINE' ? (document.headline ?? '') : document.body, statement.content)
    const { attribution, act, kind, confidence } = statement
    return [act, kind, confidence.toFixed(2), attribution.name ?? attribution.type, text.replace(/\s+/g, ' ')].join(
      '\t',
    )
  })
  return [`# ${document.id}`, ...rows].join('\n')
}

/** How each format writes: the line for an article, and what stands before, between and after lines. */
const WRITERS = {
  jsonl: {
    line: (d: Document, e: Extraction) => JSON.stringify(articleLine(d, e)),
    open: null,
    comma: '',
    close: null,
  },
  json: {
    line: (d: Document, e: Extraction) => JSON.stringify(articleLine(d, e), null, 2),
    open: '[',
    comma: ',',
    close: ']',
  },
  table: { line: tableOf, open: null, comma: '', close: null },
} as const

type Format = keyof typeof WRITERS

/** An article with what was found in it, or why not. */
function result(
  item: FileItem,
): { readonly document: Document; readonly extraction: Extraction } | { readonly message: string } {
  if ('problem' in item) return { message: item.problem.message }
  try {
    return { document: item.document, extraction: extractArticle(item.document) }
  } catch (error) {
    if (!(error instanceof QalaError)) throw error
    return { message: `${item.document.id}: ${error.message}` }
  }
}

export const extract: Command<{ readonly format?: string }> = {
  name: 'extract',
  description: 'print the statements of articles; needs no database',
  words: '<paths...>',
  options: [
    { flags: '--format <format>', description: 'how to write them', choices: Object.keys(WRITERS), fallback: 'table' },
  ],
  async run({ paths, options, terminal }) {
    const writer = WRITERS[options.format as Format]
    let failed = 0
    let written = 0
    if (writer.open !== null) terminal.out(writer.open)
    for await (const item of readFiles(paths)) {
      const found = result(item)
      if ('message' in found) {
        failed++
        terminal.error(`failed: ${found.message}`)
        continue
      }
      const comma = written++ > 0 ? writer.comma : ''
      terminal.out(`${comma}${writer.line(found.document, found.extraction)}`)
    }
    if (writer.close !== null) terminal.out(writer.close)
    return failed > 0 ? 1 : 0
  },
}
