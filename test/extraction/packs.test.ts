import { readdirSync } from 'node:fs'
import { PACKS, dictionaryForm } from '../../src/extraction/extraction.js'
import { compile } from '../../src/extraction/languages/lexicon.js'
import { foldName } from '../../src/model/folding.js'
import { ACTS } from '../../src/model/vocabulary.js'

const FOLDER = 'src/extraction/languages'
const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

test('every folder is a pack of the list, and every pack has a folder', () => {
  expect(PACKS.map(({ code }) => code).sort()).toEqual(folders.sort())
})

test.each(folders)('%s has the files that every pack has', (code) => {
  expect(readdirSync(`${FOLDER}/${code}`).sort()).toEqual(
    [`${code}.ts`, 'cues.ts', 'dates.ts', 'grammar.ts', 'names.ts', 'nouns.ts', 'people.ts'].sort(),
  )
})

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('%s', (_, pack) => {
  test('no list has a word twice', () => {
    const repeated = Object.entries({ ...pack, ...pack.dates }).flatMap(([name, value]) => {
      if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) return []
      return value.filter((word, index) => value.indexOf(word) !== index).map((word) => `${name}: ${word}`)
    })
    expect(repeated).toEqual([])
  })

  test('every cue has a known act, a stem its inflections use, and forms the lexicon finds', () => {
    const stems = new Set(pack.inflections.map(({ stem }) => stem))
    const { cues } = compile(pack)
    for (const entry of pack.cues) {
      expect(ACTS).toContain(entry.act)
      expect(Object.keys(entry.stems).filter((stem) => !stems.has(stem))).toEqual([])
    }
    expect(cues.size).toBeGreaterThan(pack.cues.length * 2)
    expect([...cues.keys()].filter((form) => form !== foldName(form))).toEqual([])
  })

  test('weekdays are seven, from Sunday', () => {
    expect(pack.weekdays).toHaveLength(7)
  })

  test('months are twelve, of two calendars where the language has both; days in words reach the last of a month', () => {
    const { months, hijriMonths, ordinals } = pack.dates
    expect(months).toHaveLength(12)
    expect([0, 12]).toContain(hijriMonths.length)
    expect([0, 31]).toContain(ordinals.length)
    const names = [...months.flat(), ...hijriMonths.flat()].map(foldName)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

test.each([
  ['ar', 'وقالت', 'قال'],
  ['ar', 'مضيفا', 'أضاف'],
  ['ar', 'وأشار إلى', 'أشار'],
  ['ar', 'وبحسب', 'بحسب'],
  ['ar', 'قالها', 'قالها'],
  ['en', 'said', 'say'],
  ['en', 'According to', 'according to'],
  ['en', 'Cried', 'cried'],
  ['el', 'Είπε', 'ειπε'],
  ['en', ':', ':'],
])('dictionary form (%s): %s is %s', (language, cue, expected) => {
  expect(dictionaryForm(language, cue)).toBe(expected)
})
