import { createHash } from 'node:crypto'
import { foldName } from '../../src/model/folding.js'
import type { ArticleRecord, SpeakerRecord, StatementRecord } from '../../src/store/store.js'

export function speaker(type: 'PERSON' | 'ORGANIZATION', name: string, ...forms: string[]): SpeakerRecord {
  const names = [name, ...forms].map((text) => ({ text, folded: foldName(text) }))
  return { type, key: foldName(name), name, names }
}

/** The statement of some words of the body, wherever they stand in it. */
export function statement(body: string, text: string, more: Partial<StatementRecord> = {}): StatementRecord {
  const start = body.indexOf(text)
  return {
    part: 'BODY',
    content: [{ start, end: start + text.length }],
    text,
    kind: 'INDIRECT',
    act: 'SAY',
    cue: null,
    speaker: null,
    speakerType: 'UNKNOWN',
    speakerName: null,
    speakerRole: null,
    mention: null,
    occasion: null,
    saidAt: null,
    parent: null,
    continues: null,
    confidence: 0.9,
    rule: 'test',
    mentions: [],
    ...more,
  }
}

export function article(more: Partial<ArticleRecord> = {}): ArticleRecord {
  const record = {
    source: { slug: 'the-mirror', name: 'The Mirror' },
    url: null,
    headline: null,
    body: 'The mayor said the bridge will open.',
    language: 'en',
    byline: null,
    publishedAt: null,
    engine: 'test',
    speakers: [],
    affiliations: [],
    statements: [],
    ...more,
  }
  const content = JSON.stringify([record.source?.slug, record.headline, record.body])
  return { contentHash: createHash('sha256').update(content).digest('hex'), ...record }
}
