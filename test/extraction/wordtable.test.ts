import { WordTable } from '../../src/extraction/languages/wordtable.js'

test('a table has the numbers of its words and 0 for all others, however many there are', () => {
  for (const size of [0, 1, 2, 3, 1000, 40_000]) {
    const values = new Map(Array.from({ length: size }, (_, number) => [`كلمة${number * number}`, number + 1]))
    const table = new WordTable(values)
    expect([...values].filter(([word, value]) => table.get(word) !== value)).toEqual([])
    for (const word of ['', 'كلمة', 'كلمة2', 'كلمة01', 'another']) expect(table.get(word)).toBe(0)
  }
})

test('words of one hash stay apart', () => {
  // Of so many words some have the same hash: two to the power of 32 are not many more than their pairs.
  const words = Array.from({ length: 300_000 }, (_, number) => number.toString(36))
  const table = new WordTable(new Map(words.map((word, number) => [word, number + 1])))
  expect(words.filter((word, number) => table.get(word) !== number + 1)).toEqual([])
})
