/** Places for each word at the least: with two, most words that are not in the table are missed at the first look. */
const SPARSE = 2
/** Numbers at a place: a word's hash, its number among the words, its value, and one that is not used. */
const WIDTH = 4
/** The golden ratio as a fraction of 2³²: multiplied by it, numbers that are close come to lie far apart. */
const GOLDEN = 0x9e3779b1

function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), GOLDEN) ^ (hash >>> 15)
  return hash
}

/**
 * Numbers under many thousand words, 0 for all others. A `Map` of that size waits for memory three or four times for
 * each word that it is asked for; here the first wait tells of most words that they are not in it.
 */
export class WordTable {
  /** From number 1: a place with the number 0 is free. */
  private readonly words = ['']
  private readonly places: Int32Array
  private readonly last: number

  constructor(values: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(SPARSE * (values.size + 1)))
    this.places = new Int32Array(size * WIDTH)
    this.last = size - 1
    for (const [word, value] of values) {
      const hash = hashOf(word)
      let place = hash & this.last
      while (this.places[place * WIDTH + 1] !== 0) place = (place + 1) & this.last
      this.places.set([hash, this.words.length, value], place * WIDTH)
      this.words.push(word)
    }
  }

  get(word: string): number {
    const { places, words, last } = this
    const hash = hashOf(word)
    for (let place = hash & last; ; place = (place + 1) & last) {
      const number = places[place * WIDTH + 1] ?? 0
      if (number === 0) return 0
      if (places[place * WIDTH] === hash && words[number] === word) return places[place * WIDTH + 2] ?? 0
    }
  }
}
