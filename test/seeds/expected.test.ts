import { expected, partOf, seeds } from './expected.js'

const MARK = /["“”«»‘’]/

test('the articles are what was asked for', () => {
  expect(seeds.filter(({ language }) => language === 'ar').length).toBeGreaterThanOrEqual(10)
  expect(seeds.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(3)
  expect(new Set(seeds.map(({ source }) => source)).size).toBe(4)
  expect(new Set(seeds.map(({ url }) => url)).size).toBe(seeds.length)
  for (const { url, publishedAt } of seeds) {
    expect(new URL(url).hostname).toMatch(/\.example$/)
    expect(publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[23]:00$/)
    expect(new Date(publishedAt).getTime()).not.toBeNaN()
  }
})

test('every article has been read, and no other', () => {
  expect([...expected.keys()].sort()).toEqual(seeds.map(({ url }) => url).sort())
})

test.each(seeds.map((seed) => [seed.url, seed] as const))('%s: what was noted stands in it', (url, seed) => {
  const noted = expected.get(url) ?? []
  for (const { part, content, cue, speaker, kind, parent } of noted) {
    const text = partOf(seed, part)
    for (const words of content) expect([words, text.split(words).length - 1]).toEqual([words, 1])
    expect(text).toContain(cue)
    expect(`${seed.headline}\n${seed.body}`).toContain(speaker)
    // The possessive is an English apostrophe, no quotation mark.
    const marked = content.some((words) => MARK.test(words.replace(/\b’s\b|s’ /g, '')))
    if (kind === 'MIXED') expect([content, marked]).toEqual([content, true])
    if (kind === 'INDIRECT') expect([content, marked]).toEqual([content, false])
    if (parent !== null) expect(noted[parent]?.content.join('\n')).toContain(content[0])
  }
})
