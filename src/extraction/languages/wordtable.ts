/** Places for each word at the least: with two, most words that are not in the table are missed at the first look. */
const SPARSE = 2
/** The golden ratio as a fraction of 2³²: multiplied by it, numbers that are close come to lie far apart. */
const GOLDEN = 0x9e3779b1

/** A word's hash, which is never 0. */
function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), GOLDEN) ^ (hash >>> 15)
  return hash === 0 ? GOLDEN | 0 : hash
}

/**
 * Numbers under many thousand words, 0 for all others. A `Map` of that size waits for memory three or four times for
 * each word that it is asked for; here the first wait tells of most words that they are not in it.
 */
export class WordTable {
  /** The hash of the word at each place; 0 where none is. Apart from the rest, for it is all that most looks need. */
  private readonly hashes: Int32Array
  private readonly words: string[]
  private readonly values: Int32Array
  private readonly last: number

  constructor(values: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(SPARSE * (values.size + 1)))
    this.hashes = new Int32Array(size)
    this.words = Array<string>(size).fill('')
    this.values = new Int32Array(size)
    this.last = size - 1
    for (const [word, value] of values) {
      const hash = hashOf(word)
      let place = hash & this.last
      while (this.hashes[place] !== 0) place = (place + 1) & this.last
      this.hashes[place] = hash
      this.words[place] = word
      this.values[place] = value
    }
  }

  get(word: string): number {
    const { hashes, words, values, last } = this
    const hash = hashOf(word)
    for (let place = hash & last; ; place = (place + 1) & last) {
      const own = hashes[place]
      if (own === 0) return 0
      if (own === hash && words[place] === word) return values[place] ?? 0
    }
  }
}
