import { LETTERS, foldName } from '../../src/model/folding.js'

test.each([
  ['سيرجى ريابكوف', 'سيرجي  ريابكوف،'],
  ['مُحَمَّد', 'محمد'],
  ['الأمـــم', 'الامم'],
  ['آية', 'ايه'],
  ['Élodie  Dupré', 'elodie dupre'],
  ['ﻣﺤﻤﺪ', 'محمد'],
  ['مؤسسة', 'موسسه'],
  ['\u0627\u0654حمد', 'أحمد'],
])('%s and %s fold to the same name', (a, b) => {
  expect(foldName(a)).toBe(foldName(b))
})

test.each([
  ['سامر', 'سمير'],
  ['Ann', 'Anna'],
])('%s and %s stay apart', (a, b) => {
  expect(foldName(a)).not.toBe(foldName(b))
})

describe('by definition, whatever way is taken', () => {
  const characters = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point))
  const basic = characters.slice(0, 0x10000)

  /** What folding does, one character at a time and without any way around it. */
  function byDefinition(name: string): string {
    const parts = Array.from(name.normalize('NFKC'), (character) => {
      if (LETTERS[character] !== undefined) return LETTERS[character]
      const bare = Array.from(character.normalize('NFKD')).filter(
        (part) => !/[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(part),
      )
      return bare
        .map((part) => LETTERS[part] ?? part)
        .join('')
        .toLowerCase()
    })
    return parts
      .join('')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  }

  const unlike = (names: readonly string[]): string[] => names.filter((name) => foldName(name) !== byDefinition(name))

  test('every character: alone, between letters, before and behind a space', () => {
    expect(unlike(basic)).toEqual([])
    expect(unlike(basic.map((character) => `ab${character}ا b`))).toEqual([])
    expect(unlike(basic.map((character) => ` ا ${character} ـ b${character}`))).toEqual([])
  })

  test('every composition of two characters', () => {
    const composed = characters
      .map((character) => character.normalize('NFD'))
      .filter((parts) => Array.from(parts).length > 1)
    expect(composed.length).toBeGreaterThan(10_000)
    expect(unlike(composed)).toEqual([])
    expect(unlike(composed.map((parts) => `${parts} ${parts}b`))).toEqual([])
  })

  test('characters of the alphabets beside each other', () => {
    const letters = characters.slice(0, 0x700).filter((character) => /[\p{L}\p{M}\p{N} ]/u.test(character))
    const some = letters.filter((_, place) => place % 7 === 0)
    for (const first of some) expect(unlike(letters.map((second) => first + second))).toEqual([])
  })
})
