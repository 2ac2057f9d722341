import { readFileSync } from 'node:fs'
import { extract } from '../../src/extraction/extraction.js'
import { splitHeadline } from '../../src/formats/formats.js'
import { testWith } from '../shared.js'

interface Gold {
  readonly text: string
  readonly statements: readonly {
    readonly content: readonly (readonly [number, number])[]
    readonly kind: string
    readonly act: string
    readonly cue: readonly [number, number]
    readonly speaker: {
      readonly mention: readonly [number, number] | null
      readonly names: readonly string[]
      readonly type: string
    }
  }[]
}

const ARTICLE = '../shared/seeds/000_ec78a9380f52c065.txt'
const GOLD = '../shared/eval/gold/ar-dev/seed-0001.json'

testWith([ARTICLE, GOLD], 'the real seed article comes out exactly as annotated', () => {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Gold
  const { headline, body, origin } = splitHeadline(readFileSync(ARTICLE, 'utf8'))
  const { statements, speakers } = extract({ headline, body, language: null, publishedAt: null })
  const pair = ({ start, end }: { start: number; end: number }) => [start + origin.body, end + origin.body]
  expect(
    statements.map(({ content, kind, act, cue, attribution: { speaker, mention, type } }) => ({
      content: content.map(pair),
      kind,
      act,
      cue: cue && pair(cue),
      mention: mention && pair(mention),
      names: speaker === null ? [] : speakers[speaker]?.names,
      type,
    })),
  ).toEqual(gold.statements.map(({ content, kind, act, cue, speaker }) => ({ content, kind, act, cue, ...speaker })))
  expect(speakers.filter(({ type }) => type === 'PERSON').map(({ name }) => name)).toHaveLength(2)
})
