import { LIST } from '../languages/lists.js'
import { type Reading, at, isComma } from '../reading.js'
import { cueAt } from './cues.js'
import { hasArticle, isAdjective, isBareIn, isGivenName, isIn, isRole, isTitle } from './words.js'

// Names of which a part is a title or a role as well.

/** Whether a title stands at a token, or the point that shortens one: "Dr." */
export function isTitleOrPoint(reading: Reading, index: number): boolean {
  return isTitle(reading, index) || (at(reading, index).text === '.' && isTitle(reading, index - 1))
}

/** Whether nothing of a name or a role can stand at a token: a mark, "that", a preposition, a verb. */
function endsName(reading: Reading, index: number): boolean {
  const { prepositionSpellings } = reading.lexicon
  const { isWord, text, line } = at(reading, index)
  if (!isWord || line !== at(reading, index - 1).line) return text !== '-' && text !== '_'
  return (
    isIn(reading, index, LIST.complementizers) || prepositionSpellings.has(text) || cueAt(reading, index) !== undefined
  )
}

/** "Reem al-Qadi" before what can be no name: a surname that is a title or a role too. */
export function isTitledSurname(reading: Reading, index: number): boolean {
  const isTitled = isTitle(reading, index) || isRole(reading, index)
  const isBare = isTitle(reading, index) && isComma(reading, index + 1)
  const isWhole = isBare || (isTitled && hasArticle(reading, index))
  // "Visited the minister Samir al-Khatib [the town]": what his office would be of takes no article after its own.
  const next = index + 1
  const isNoun = !isAdjective(reading, next) || isBareIn(reading, next, LIST.organizations | LIST.commonNouns)
  const isObject = hasArticle(reading, next) && isNoun && !isGivenName(reading, next)
  return isWhole && isGivenName(reading, index - 1) && (endsName(reading, next) || isObject)
}

/** Whether a rank is a name's middle: "Hossein Amir Abdollahian". */
export function isTitledMiddle(reading: Reading, index: number): boolean {
  const isFollowed = isGivenName(reading, index + 1) || isIn(reading, index + 1, LIST.nameParticles)
  const isRank =
    (isTitle(reading, index) || isRole(reading, index)) && !reading.lexicon.kin.has(at(reading, index).folded)
  return isRank && !hasArticle(reading, index) && isGivenName(reading, index - 1) && isFollowed
}
