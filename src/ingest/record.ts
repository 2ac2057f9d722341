import { createHash } from 'node:crypto'
import { identify } from '../identity/identity.js'
import type { Document } from '../model/document.js'
import type { ExtractedStatement, Extraction } from '../model/extraction.js'
import { foldName } from '../model/folding.js'
import { textOf } from '../model/span.js'
import type { ArticleRecord, StatementRecord } from '../store/store.js'

/** Lower case, letters and digits of any script, hyphens between: "The Mirror" → "the-mirror". */
function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-')
}

/** The outlet: as named, else the host of the address. */
function sourceOf({ source, url }: Document): ArticleRecord['source'] {
  const name = source ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, ''))
  if (name === null) return null
  const slug = slugOf(name)
  return slug === '' ? null : { slug, name }
}

/** What makes an article the same again: outlet, headline and body, whatever else is known of it. */
function hashOf(slug: string | null, { headline, body }: Document): string {
  return createHash('sha256')
    .update(JSON.stringify([slug, headline, body]))
    .digest('hex')
}

function statementRecord(
  statement: ExtractedStatement,
  { headline, body }: Document,
  place: (speaker: number | null) => number | null,
): StatementRecord {
  const { attribution, mentions, content, part } = statement
  return {
    part,
    content,
    text: textOf(part === 'HEADLINE' ? (headline ?? '') : body, content),
    kind: statement.kind,
    act: statement.act,
    cue: statement.cue,
    speaker: place(attribution.speaker),
    speakerType: attribution.type,
    speakerName: attribution.name,
    speakerRole: attribution.role,
    mention: attribution.mention,
    occasion: statement.occasion,
    saidAt: statement.saidAt,
    parent: statement.parent,
    continues: statement.continues,
    confidence: statement.confidence,
    rule: statement.rule,
    mentions: mentions.map(({ kind, name, span, speaker }) => ({
      kind,
      name,
      folded: foldName(name),
      span,
      speaker: place(speaker),
    })),
  }
}

/** Everything that is stored of an article. */
export function recordOf(document: Document, extraction: Extraction): ArticleRecord {
  const source = sourceOf(document)
  const contentHash = hashOf(source?.slug ?? null, document)
  const { speakers, places, roles } = identify(extraction, contentHash)
  const place = (speaker: number | null): number | null => (speaker === null ? null : (places[speaker] ?? null))
  return {
    source,
    url: document.url,
    contentHash,
    headline: document.headline,
    body: document.body,
    language: extraction.language,
    byline: document.byline,
    publishedAt: document.publishedAt,
    engine: extraction.engine,
    speakers,
    affiliations: roles,
    statements: extraction.statements.map((statement) => statementRecord(statement, document, place)),
  }
}
