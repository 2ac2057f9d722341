import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { copyTemplate } from '../../src/store/template.js'

// The rules are the database's own, so this speaks to it directly, past everything that would refuse the row earlier.
const folder = mkdtempSync(join(tmpdir(), 'qala-constraints-'))
let database: PGlite
beforeAll(async () => {
  await copyTemplate(join(folder, 'pg'))
  database = await PGlite.create({ dataDir: join(folder, 'pg') })
  await database.exec(`
    insert into person (id, key, name) values ('${id(1)}', 'a', 'A');
    insert into organization (id, key, name) values ('${id(2)}', 'b', 'B');
    insert into article (id, content_hash, headline, body, language, headline_length, body_length, engine)
      values ('${id(3)}', repeat('0', 64), 'Head', 'A body of 20 letters', 'en', 4, 20, 'test');`)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

function id(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

const STATEMENT = {
  id: id(10),
  article_id: id(3),
  headline_length: 4,
  body_length: 20,
  position: 0,
  part: 'BODY',
  spans: '{0,4,6,20}',
  text: 'words',
  kind: 'DIRECT',
  act: 'SAY',
  speaker_type: 'UNKNOWN',
  confidence: 0.5,
  rule: 'test',
  language: 'en',
}

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  await database.exec('begin')
  try {
    await database.query(
      `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    )
  } finally {
    await database.exec('rollback')
  }
}

test('a right row goes in', async () => {
  await insert('statement', STATEMENT)
  await insert('statement', { ...STATEMENT, person_id: id(1), speaker_type: 'PERSON' })
  await insert('statement', { ...STATEMENT, part: 'HEADLINE', spans: '{0,4}' })
})

test.each<[string, Record<string, unknown>]>([
  ['statement_of_one_speaker', { person_id: id(1), organization_id: id(2) }],
  ['statement_speaker_type', { person_id: id(1), speaker_type: 'UNNAMED' }],
  ['statement_speaker_type', { organization_id: id(2), speaker_type: 'PERSON' }],
  ['statement_spans', { spans: '{}' }],
  ['statement_spans', { spans: '{0}' }],
  ['statement_spans', { spans: '{4,4}' }],
  ['statement_spans', { spans: '{0,21}' }],
  ['statement_spans', { spans: '{-1,4}' }],
  ['statement_spans', { spans: '{5,9,8,10}' }],
  ['statement_spans', { spans: '{0,4,NULL,9}' }],
  ['statement_spans', { part: 'HEADLINE', spans: '{0,5}' }],
  ['statement_cue', { cue_start: 3 }],
  ['statement_cue', { cue_start: 3, cue_end: 30 }],
  ['statement_mention', { mention_start: 4, mention_end: 4 }],
  ['statement_occasion', { occasion_kind: 'SPEECH' }],
  ['statement_said_at', { said_at: '2026-01-01' }],
  ['statement_confidence', { confidence: 1.5 }],
  ['statement_position', { position: -1 }],
  ['statement_has_text', { text: '' }],
  ['statement_not_inside_itself', { parent_id: STATEMENT.id }],
  ['statement_article_id_headline_length_body_length_fkey', { body_length: 40, spans: '{0,30}' }],
])('%s refuses %j', async (constraint, wrong) => {
  await expect(insert('statement', { ...STATEMENT, ...wrong })).rejects.toThrow(constraint)
})

test.each<[string, string, Record<string, unknown>]>([
  ['name', 'name_of_one', { id: id(20), text: 'A', language: 'en', folded: 'a' }],
  [
    'name',
    'name_of_one',
    { id: id(20), person_id: id(1), organization_id: id(2), text: 'A', language: 'en', folded: 'a' },
  ],
  [
    'affiliation',
    'affiliation_seen',
    {
      id: id(21),
      person_id: id(1),
      role: 'r',
      folded_role: 'r',
      language: 'en',
      first_seen: '2026-02-01',
      last_seen: '2026-01-01',
    },
  ],
  [
    'article',
    'article_has_text',
    {
      id: id(22),
      content_hash: '1'.repeat(64),
      body: '',
      language: 'en',
      headline_length: 0,
      body_length: 0,
      engine: 'x',
    },
  ],
  [
    'article',
    'article_content_hash',
    { id: id(22), content_hash: 'x', body: 'b', language: 'en', headline_length: 0, body_length: 1, engine: 'x' },
  ],
])('%s: %s', async (table, constraint, row) => {
  await expect(insert(table, row)).rejects.toThrow(constraint)
})

test('enums are enums', async () => {
  await expect(insert('statement', { ...STATEMENT, act: 'SHOUT' })).rejects.toThrow('invalid input value for enum act')
})
