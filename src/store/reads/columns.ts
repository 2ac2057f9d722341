import type { Noun, Rows } from '../rows.js'

type Columns<N extends Noun> = Readonly<Record<keyof Rows[N], string>>

/** Where the rows of a noun lie: its table or view, and the column of each field. */
export interface Table<N extends Noun> {
  readonly table: string
  readonly columns: Columns<N>
}

/** Column knowledge, once, for every read that is SQL. A test holds it to prisma/schema.prisma. */
export const TABLES: { readonly [N in Noun]: Table<N> } = {
  source: {
    table: 'source',
    columns: { id: 'id', slug: 'slug', name: 'name', country: 'country', createdAt: 'created_at' },
  },
  article: {
    table: 'article',
    columns: {
      id: 'id',
      sourceId: 'source_id',
      url: 'url',
      contentHash: 'content_hash',
      headline: 'headline',
      body: 'body',
      language: 'language',
      byline: 'byline',
      publishedAt: 'published_at',
      headlineLength: 'headline_length',
      bodyLength: 'body_length',
      engine: 'engine',
      createdAt: 'created_at',
    },
  },
  speaker: { table: 'speaker', columns: { id: 'id', type: 'type', name: 'name' } },
  name: {
    table: 'name',
    columns: {
      id: 'id',
      personId: 'person_id',
      organizationId: 'organization_id',
      text: 'text',
      language: 'language',
      folded: 'folded',
    },
  },
  affiliation: {
    table: 'affiliation',
    columns: {
      id: 'id',
      personId: 'person_id',
      organizationId: 'organization_id',
      role: 'role',
      foldedRole: 'folded_role',
      language: 'language',
      firstSeen: 'first_seen',
      lastSeen: 'last_seen',
    },
  },
  statement: {
    table: 'statement',
    columns: {
      id: 'id',
      articleId: 'article_id',
      headlineLength: 'headline_length',
      bodyLength: 'body_length',
      position: 'position',
      part: 'part',
      spans: 'spans',
      text: 'text',
      kind: 'kind',
      act: 'act',
      cueStart: 'cue_start',
      cueEnd: 'cue_end',
      personId: 'person_id',
      organizationId: 'organization_id',
      speakerType: 'speaker_type',
      speakerName: 'speaker_name',
      speakerRole: 'speaker_role',
      mentionStart: 'mention_start',
      mentionEnd: 'mention_end',
      occasionKind: 'occasion_kind',
      occasionStart: 'occasion_start',
      occasionEnd: 'occasion_end',
      saidAt: 'said_at',
      saidAtPrecision: 'said_at_precision',
      parentId: 'parent_id',
      continuesId: 'continues_id',
      confidence: 'confidence',
      rule: 'rule',
      language: 'language',
      sourceId: 'source_id',
      publishedAt: 'published_at',
    },
  },
  mention: {
    table: 'mention',
    columns: {
      id: 'id',
      statementId: 'statement_id',
      position: 'position',
      kind: 'kind',
      name: 'name',
      folded: 'folded',
      start: 'start',
      end: 'end',
      personId: 'person_id',
      organizationId: 'organization_id',
    },
  },
}
