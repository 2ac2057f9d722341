import { type Range, type Reading, at, textIn } from '../reading.js'
import { SHORTEST_NAME } from './bound.js'

/** A text that begins with a word whose article lost a letter to a preposition: with the whole article. */
function restored(reading: Reading, from: number, text: string): string {
  const { article, pack } = reading.lexicon
  const { folded, text: word } = at(reading, from)
  const isCut = article !== '' && folded.startsWith(article) && !word.startsWith(pack.article)
  const isBound = at(reading, from - 1).isWord && !at(reading, from).space
  return isCut && isBound ? pack.article + text.slice(pack.article.length - 1) : text
}

/** A text without "and" bound to its first word, where the text has that word without it too, or it is a definite role. */
function withoutConjunction(reading: Reading, from: number, text: string): string {
  const { proclitics, givenNames, roles, article } = reading.lexicon
  const { folded } = at(reading, from)
  const isOne = (word: string): boolean =>
    reading.vocabulary.has(word) || (word.startsWith(article) && roles.has(word.slice(article.length)))
  const letter = proclitics.find((first) => folded.startsWith(first) && isOne(folded.slice(first.length)))
  return letter === undefined || folded.length < 5 || givenNames.has(folded) ? text : text.slice(letter.length)
}

/** A name as it is called: without the joints of hashtags and without a preposition bound to its first word. */
export function nameText(reading: Reading, range: Range): string {
  const whole = textIn(reading, range)
  const parted = /[_#]/.test(whole) ? whole.replaceAll('_', ' ').replaceAll('#', '') : whole
  const words = restored(reading, range.from, parted)
  const text = withoutConjunction(reading, range.from, words)
  const { boundArticles, attached, organizations, givenNames, pack } = reading.lexicon
  const { folded } = at(reading, range.from)
  const bound = boundArticles.find((beginning) => folded.startsWith(beginning))
  if (bound !== undefined && organizations.has(folded.slice(bound.length)))
    return pack.article + text.slice(bound.length)
  const isNamed = (word: string): boolean =>
    organizations.has(word) || reading.surnames.has(word) || (word.length >= SHORTEST_NAME && givenNames.has(word))
  const letter = attached.find((first) => folded.startsWith(first) && isNamed(folded.slice(first.length)))
  return letter === undefined || isNamed(folded) || givenNames.has(folded) ? text : text.slice(letter.length)
}
