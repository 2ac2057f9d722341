import { LIST } from '../languages/lists.js'
import { type Reading, at, isComma, phraseAt } from '../reading.js'
import { isBoundArticle } from './bound.js'
import { isNominalWord } from './extent.js'
import { NUNATION, isAged, isForemost } from './namewords.js'
import { isResumptive } from './resumptives.js'
import { hasArticle, hasPossessive, isBareIn, isBoundIn, isIn } from './words.js'

// Which words a name may have where its place shows it (`placed.ts`): nearly any, a verb's and a noun's too.

/** Whether a word is a role or a title, which may be spelt with its article. */
export function isHead(reading: Reading, index: number): boolean {
  return isBareIn(reading, index, LIST.roles | LIST.titles) || isIn(reading, index, LIST.titles)
}

/** Words that are no part of a name wherever they stand. */
const NEVER =
  LIST.complementizers |
  LIST.conjunctions |
  LIST.days |
  LIST.weekdays |
  LIST.quantifiers |
  LIST.documents |
  LIST.nominalObjects |
  LIST.reportingNouns |
  LIST.relatives |
  LIST.auxiliaries |
  LIST.sayings |
  LIST.namings

/** Words that may be a name's last with the article, or a name that is a noun as well, and begin none. */
const HEADS = LIST.roles | LIST.titles | LIST.organizations | LIST.unnamed | LIST.commonNouns | LIST.known | LIST.times

export function isPreposition({ lexicon, tokens }: Reading, index: number): boolean {
  return lexicon.prepositionSpellings.has(tokens[index]?.text ?? '')
}

/** Whether the lexicon has a word by itself: "San" only begins names. */
function isWhole({ lexicon: { lists, known } }: Reading, word: string): boolean {
  const list = lists.get(word)
  return list === LIST.known ? known.get(word)?.some(({ words }) => words.length === 1) === true : list !== 0
}

/** Whether a preposition or "and" is bound to a word of the article or the lexicon. */
function isBoundTo(reading: Reading, index: number): boolean {
  const { lexicon, vocabulary } = reading
  const { folded } = at(reading, index)
  if (isBoundArticle(reading, folded)) return true
  return [...lexicon.attached, ...lexicon.proclitics].some((letter) => {
    const rest = folded.slice(letter.length)
    return folded.startsWith(letter) && (vocabulary.has(rest) || isWhole(reading, rest))
  })
}

/** Whether a word may begin with "and": of names that do, most are listed. */
function mayBeJoined({ lexicon, tokens }: Reading, index: number): boolean {
  return tokens[index]?.folded.startsWith(lexicon.proclitics[0] ?? ' ') === true
}

/** Whether a preposition and a pronoun may be bound to a word: "[spokesman] for him". */
function isOwned(reading: Reading, index: number): boolean {
  const { folded = '' } = reading.tokens[index] ?? {}
  return reading.lexicon.attached.some((letter) => folded.startsWith(letter)) && hasPossessive(reading, index)
}

/** Whether a word can be of a name that its place shows. */
function isPart(reading: Reading, index: number): boolean {
  const { isWord, folded, text } = at(reading, index)
  const { lexicon } = reading
  if (!isWord || text.includes(NUNATION) || /\d/.test(text) || isIn(reading, index, NEVER)) return false
  if (isPreposition(reading, index) || isResumptive(reading, index) || lexicon.possessives.test(folded)) return false
  if (isBoundIn(reading, index, LIST.complementizers) || isForemost(reading, index) || isAged(reading, index))
    return false
  if (phraseAt(reading, index, lexicon.adverbs) !== null || phraseAt(reading, index, lexicon.adjuncts) !== null)
    return false
  // "Muhammad [finished] his studies".
  const isHis = lexicon.possessiveOf(folded) !== undefined && !isIn(reading, index, LIST.givenNames)
  return !(isHis && isNominalWord(reading, folded))
}

function isShaped({ lexicon: { verbForms, verbLookalikes }, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  return verbForms.test(folded) && !verbLookalikes.has(folded)
}

/** Whether a name may begin with a word: no article or other letter is bound to it, and a verb of saying it is in its imperfect only. */
export function isFirst(reading: Reading, index: number): boolean {
  if (!isPart(reading, index) || hasArticle(reading, index)) return false
  // "Prince Al-Waleed [bin Talal]": a middle.
  if (isIn(reading, index, LIST.nameParticles) && hasArticle(reading, index - 1) && !isHead(reading, index - 1))
    return false
  if (isIn(reading, index, LIST.givenNames)) return true
  // "Al-Mahdi [Benkirane]": his given name stands before.
  if (hasArticle(reading, index - 1) && isBareIn(reading, index - 1, LIST.givenNames) && !isHead(reading, index - 1))
    return false
  const isNoun = isIn(reading, index, HEADS) || isNominalWord(reading, at(reading, index).folded)
  if (isNoun || mayBeJoined(reading, index) || isBoundTo(reading, index) || isOwned(reading, index)) return false
  const form = reading.lexicon.cues.get(at(reading, index).folded)
  const { stem = 'imperfect', participle } = form?.inflection ?? {}
  // "[Puts] Peter his hand": a verb and who does it.
  const isVerb = form !== undefined || isIn(reading, index, LIST.verbs) || isShaped(reading, index)
  if (isVerb && (isComma(reading, index - 1) || isIn(reading, index + 1, LIST.givenNames))) return false
  return participle !== true && stem === 'imperfect'
}

/** Whether a word may stand behind the first of a name: with the article only as the last; a role's only as the second. */
export function isNext(reading: Reading, index: number, isLast: boolean, words: number): boolean {
  const isGiven = isIn(reading, index, LIST.givenNames)
  if (!isPart(reading, index) || (!isGiven && isBoundTo(reading, index))) return false
  if (reading.lexicon.cues.get(at(reading, index).folded)?.inflection.participle === true) return false
  if (isIn(reading, index, LIST.nameParticles)) return true
  const isDefinite = hasArticle(reading, index)
  if (words > 1 && isHead(reading, index)) return false
  return isDefinite ? isLast : !isIn(reading, index, HEADS)
}
