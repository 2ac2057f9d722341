import type { Lexicon } from '../languages/lexicon.js'
import { type Token, token } from './tokens.js'

// Words that only a lexicon can part, or tell from others that fold to the same.

/** Marks the folded form of a name that would fold to a small word: no list of such words has it then. */
export const NAME = '*'

/** Whether a word is a name by its own spelling, or with that of the next one. */
function isNameSpelt({ spellings }: Lexicon, { text }: Token, next: Token | undefined): boolean {
  const seconds = spellings.get(text)
  return seconds !== undefined && (seconds.includes(null) || (next !== undefined && seconds.includes(next.text)))
}

/** The word behind a bound letter, which has lost a letter of its article where that is the same. */
function unbound({ article, pack, organizations, roles, unnamed }: Lexicon, whole: Token): Token {
  const { start, text, folded } = whole
  const word = folded.slice(1)
  // "To-a-committee", whose noun begins with the letter of "to".
  const isWhole = [organizations, roles, unnamed].some((words) => words.has(word))
  const isCut =
    article !== '' &&
    !isWhole &&
    pack.boundArticles.some((beginning) => folded.startsWith(beginning)) &&
    !word.startsWith(article)
  return token({
    ...whole,
    start: start + 1,
    text: text.slice(1),
    folded: isCut ? article + word.slice(1) : word,
    space: false,
  })
}

/** Letters of the shortest word that may be bound to one. */
const LEAST = 4

/** The letter at a word's beginning that ends a source cue: "according to-the-ministry"; undefined where none does. */
function boundLetter({ boundSources }: Lexicon, before: Token | undefined, { folded }: Token): string | undefined {
  if (before === undefined || folded.length < LEAST) return undefined
  const letter = boundSources.get(before.folded)
  return letter !== undefined && folded.startsWith(letter) ? letter : undefined
}

/** The tokens with letters parted that end a source cue, and with names marked that fold to small words. */
export function respelled(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const parted: Token[] = []
  tokens.forEach((whole, index) => {
    const letter = boundLetter(lexicon, index > 0 ? tokens[index - 1] : undefined, whole)
    if (letter === undefined) parted.push(whole)
    else {
      const bound = token({ ...whole, end: whole.start + 1, text: whole.text.slice(0, 1), folded: letter })
      parted.push(bound, unbound(lexicon, whole))
    }
  })
  // In place: of an array that `map` has made V8 knows less, and it would compile all that reads tokens for both kinds.
  parted.forEach((own, index) => {
    if (isNameSpelt(lexicon, own, parted[index + 1])) parted[index] = token({ ...own, folded: own.folded + NAME })
  })
  return parted
}
