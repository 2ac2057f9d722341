import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testWith } from '../shared.js'
import { cleanUp, newFolder, qala } from './cli.js'

afterAll(cleanUp)

const SCORER = '../shared/eval/score.mjs'
const GOLD = '../shared/eval/gold/ar-dev'

/** The lines of a score without the folder's name: both print the same summary, and other things below it. */
const summary = (text: string): string[] => text.replace(GOLD, '').split('\n').slice(0, 5)

testWith([SCORER, GOLD], 'it says what the scorer of the annotators says', async () => {
  const folder = newFolder()
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  for (const name of readdirSync(GOLD).filter((file) => file.endsWith('.json'))) {
    const { id, text } = JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as { id: string; text: string }
    writeFileSync(join(texts, `${id}.txt`), text)
  }
  const extracted = await qala(['extract', '--format', 'jsonl', texts])
  const predictions = join(folder, 'predictions.jsonl')
  writeFileSync(predictions, extracted.out)
  const scored = execFileSync(process.execPath, [SCORER, GOLD, predictions], { encoding: 'utf8' })
  const evaluated = await qala(['evaluate', GOLD])
  expect(evaluated.status).toBe(0)
  expect(summary(evaluated.out)).toEqual(summary(scored))
})

const ARTICLE = {
  id: 'bridge',
  language: 'en',
  text: 'The mayor said that the bridge would open on Friday. "We are glad," the minister added.',
  statements: [
    {
      content: [[20, 51]],
      kind: 'INDIRECT',
      act: 'SAY',
      cue: [10, 14],
      speaker: { mention: [0, 9], names: ['The mayor'], type: 'PERSON' },
      parent: null,
    },
    {
      content: [[0, 3]],
      kind: 'DIRECT',
      act: 'SAY',
      cue: null,
      speaker: { mention: null, names: [], type: 'UNKNOWN' },
      parent: null,
    },
  ],
}

test('--errors lists what was missed and what was too much', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'bridge.json'), JSON.stringify(ARTICLE))
  const { status, out } = await qala(['evaluate', folder, '--errors', '10'])
  expect(status).toBe(0)
  const differences = out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { error: string; text: string })
  expect(differences).toContainEqual(expect.objectContaining({ error: 'missed', text: 'The' }))
  expect(differences).toContainEqual(expect.objectContaining({ error: 'spurious', text: 'We are glad' }))
})

test('--by cue counts by the verb, whatever its form', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'bridge.json'), JSON.stringify(ARTICLE))
  const { status, out } = await qala(['evaluate', folder, '--by', 'cue'])
  expect(status).toBe(0)
  const rows = out.split('\n').map((line) => line.trim().split(/ {2,}/).slice(0, 5))
  expect(rows).toContainEqual(['cue', 'predicted', 'found', 'right', 'missed'])
  expect(rows).toContainEqual(['say', '1', '1', '1', '0'])
  expect(rows).toContainEqual(['add', '1', '0', '0', '0'])
  expect(rows).toContainEqual(['none', '0', '0', '0', '1'])
})

test.each([
  ['no gold at all', '{"id": "x"}', 65, /bridge\.json: this is no annotated article/],
  ['no JSON', '{', 65, /bridge\.json: the file is not valid JSON/],
])('a file that is %s is told by its name', async (_, content, exit, message) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'bridge.json'), content)
  const { status, error } = await qala(['evaluate', folder])
  expect(error).toMatch(message)
  expect(status).toBe(exit)
})
