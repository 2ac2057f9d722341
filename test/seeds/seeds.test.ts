import { type GoldArticle, evaluateGold } from '../../src/evaluation/evaluation.js'
import { type Expected, type Seed, expected, partOf, seeds } from './expected.js'

const GAP = '\n\n'

/** The notes on a seed with their places, as annotated articles have them. */
function goldOf(seed: Seed): GoldArticle {
  const { headline, body, url, language } = seed
  const pairsOf = ({ part, content }: Expected): [number, number][] => {
    const by = part === 'HEADLINE' ? 0 : headline.length + GAP.length
    return content.map((words) => {
      const start = by + partOf(seed, part).indexOf(words)
      return [start, start + words.length]
    })
  }
  return {
    id: url,
    language,
    text: headline + GAP + body,
    statements: (expected.get(url) ?? []).map((note) => ({
      content: pairsOf(note),
      kind: note.kind,
      act: note.act,
      cue: null,
      speaker: { names: [note.speaker], type: note.type },
    })),
  }
}

const scores = new Map(
  ['ar', 'en'].map((code) => [code, evaluateGold(seeds.filter(({ language }) => language === code).map(goldOf))]),
)

/** Measured, in percent: found, exact, found with the right speaker (F1); the right act among the found. Raise them with the engine. */
const FLOORS = [
  ['ar', 92, 91, 85, 97],
  ['en', 89, 81, 81, 96],
] as const

test.each(FLOORS)('%s: the engine finds what a reader finds', (code, ...floors) => {
  const score = scores.get(code)
  if (!score) throw new Error(`${code} has no seeds`)
  const { found, exact, attributed, shares, outcomes } = score
  const measured = [found.f1, exact.f1, attributed.f1, shares.act].map((share) => 100 * share)
  const short = measured.filter((figure, index) => figure < (floors[index] ?? 0))
  expect({
    short,
    measured,
    differences: short.length > 0 ? outcomes.filter(({ verdict }) => verdict !== 'right') : [],
  }).toMatchObject({ short: [] })
})
