import { LIST } from './languages/lists.js'
import type { Lexicon } from './languages/lexicon.js'
import type { Token } from './text/tokens.js'

/** A word of a text, folded. */
export interface Word {
  /** How often it stands there. */
  times: number
  /** Whether it begins like the article. */
  readonly isDefinite: boolean
  /** The lists that have it (`LIST`): as it stands, without its article, and also without a conjunction bound to it. */
  readonly own: number
  readonly bare: number
  readonly bound: number
}

export type Vocabulary = ReadonlyMap<string, Word>

/** For each token the lists that have its word. */
export interface Membership {
  readonly own: Int32Array
  readonly bare: Int32Array
  readonly bound: Int32Array
  /** Whether it has the article, as spelt: folding makes the first letters of "إلهام" equal to it. */
  readonly definite: Uint8Array
}

function wordOf({ lists, article, proclitics }: Lexicon, folded: string): Word {
  const own = lists.get(folded)
  // "Met" (التقى) and "Alexander" begin with the article's letters.
  const isName = (own & LIST.givenNames) !== 0 && lists.get(folded.slice(article.length)) === 0
  const isWhole = (own & LIST.verbs) !== 0 || isName
  const isDefinite = article !== '' && !isWhole && folded.length > article.length + 1 && folded.startsWith(article)
  let bound = own
  for (const letter of proclitics) if (folded.startsWith(letter)) bound |= lists.get(folded.slice(letter.length))
  return { times: 0, isDefinite, own, bare: isDefinite ? lists.get(folded.slice(article.length)) : own, bound }
}

/** Every word of a text, and what the lexicon has of it at each token. */
export function wordsOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { readonly vocabulary: Vocabulary; readonly lists: Membership } {
  const { article } = lexicon.pack
  const vocabulary = new Map<string, Word>()
  const own = new Int32Array(tokens.length)
  const bare = new Int32Array(tokens.length)
  const bound = new Int32Array(tokens.length)
  const definite = new Uint8Array(tokens.length)
  tokens.forEach(({ folded, text }, index) => {
    const known = vocabulary.get(folded)
    const word = known ?? wordOf(lexicon, folded)
    if (known === undefined) vocabulary.set(folded, word)
    word.times++
    // "For-the-minister": a preposition takes the article's first letter, which folding gives back.
    const isSpelt = text.startsWith(article) || (article !== '' && text.startsWith(article.slice(1)))
    const isDefinite = word.isDefinite && isSpelt
    own[index] = word.own
    bare[index] = isDefinite ? word.bare : word.own
    bound[index] = word.bound
    definite[index] = isDefinite ? 1 : 0
  })
  return { vocabulary, lists: { own, bare, bound, definite } }
}
