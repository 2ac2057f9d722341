import { askedOnce } from '../answers.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, sentenceStart } from '../reading.js'
import { NAME } from '../text/spelling.js'

// What kind of word stands at a token, as the pack has it.

/** Whether one of some lists has the word at a token. */
export function isIn({ lists: { own } }: Reading, index: number, lists: number): boolean {
  return index >= 0 && index < own.length && ((own[index] ?? 0) & lists) !== 0
}

/** Whether one of some lists has the word without its article. */
export function isBareIn({ lists: { bare } }: Reading, index: number, lists: number): boolean {
  return index >= 0 && index < bare.length && ((bare[index] ?? 0) & lists) !== 0
}

/** Whether one of some lists has the word, also with a conjunction bound to it: "and not". */
export function isBoundIn({ lists: { bound } }: Reading, index: number, lists: number): boolean {
  return index >= 0 && index < bound.length && ((bound[index] ?? 0) & lists) !== 0
}

/** How often a folded word stands in the text. */
export function timesOf({ vocabulary }: Reading, folded: string): number {
  return vocabulary.get(folded)?.times ?? 0
}

/** Whether the text has one of a few words at all: asked before tokens are looked through for them. */
export function hasAny({ vocabulary }: Reading, words: ReadonlySet<string>): boolean {
  for (const word of words) if (vocabulary.has(word)) return true
  return false
}

export function hasArticle({ lists: { definite } }: Reading, index: number): boolean {
  return index >= 0 && index < definite.length && definite[index] === 1
}

/** A folded word without the article, and without a letter bound before it. */
export function bare(reading: Reading, index: number): string {
  const { folded } = at(reading, index)
  return hasArticle(reading, index) ? folded.slice(reading.lexicon.article.length) : folded
}

export const isRole = askedOnce((reading: Reading, index) => {
  return isBareIn(reading, index, LIST.roles) || isOwn(reading, index, reading.lexicon.roles)
})

/** The possessive pronoun bound to a word: "foundation" and "his founder" differ in the dots of their last letter. */
function possessiveAt({ lexicon, tokens }: Reading, index: number): string | undefined {
  const { folded = '', text = '' } = tokens[index] ?? {}
  const pronoun = lexicon.possessiveOf(folded)
  return pronoun !== undefined && text.endsWith(pronoun) ? pronoun : undefined
}

/** Whether a possessive pronoun is bound to a word. */
export const hasPossessive = (reading: Reading, index: number): boolean => possessiveAt(reading, index) !== undefined

/** Whether a pronoun is bound to one of some words: "his lawyer", "her family". */
export function isOwn(reading: Reading, index: number, words: ReadonlySet<string>): boolean {
  const ending = possessiveAt(reading, index)
  if (ending === undefined || isIn(reading, index, LIST.givenNames)) return false
  const stem = at(reading, index).folded.slice(0, -ending.length)
  if (words.has(stem)) return true
  // A feminine noun's last letter changes before a pronoun.
  const [from = '', to = ''] = reading.lexicon.boundFeminine
  return from !== '' && stem.endsWith(from) && words.has(stem.slice(0, -from.length) + to)
}

/** Initials of bodies have more points than those of people: "بي.بي.سي", "م.د". */
export const INITIALS = /^\p{L}+\.\p{L}+\./u

export function isOrganization(reading: Reading, index: number): boolean {
  return isBareIn(reading, index, LIST.organizations) || INITIALS.test(at(reading, index).text)
}

/** Whether a word says on which day: "yesterday", "Monday". */
export function isDay(reading: Reading, index: number): boolean {
  return isIn(reading, index, LIST.days | LIST.weekdays)
}

/** Whether a list has a folded word, also with a conjunction bound to it: "and not". */
export function hasBound({ lexicon }: Reading, words: ReadonlySet<string>, folded: string): boolean {
  const isBehind = (letter: string): boolean => folded.startsWith(letter) && words.has(folded.slice(letter.length))
  return words.has(folded) || lexicon.proclitics.some(isBehind)
}

export function isTitle(reading: Reading, index: number): boolean {
  return isIn(reading, index, LIST.titles)
}

/** Whether a word is made of a place that is known, or of something that the text names: "Marjanian" where it says "Marjana". */
export const isDerived = askedOnce((reading: Reading, index) => {
  const word = bare(reading, index)
  const { adjectiveEndings, placeEndings, known, article } = reading.lexicon
  return adjectiveEndings.some((ending) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false
    const stem = word.slice(0, word.length - ending.length)
    return ['', ...placeEndings].some(
      (tail) => reading.vocabulary.has(stem + tail) || known.has(stem + tail) || known.has(article + stem + tail),
    )
  })
})

/** Whether an adjective is known or derived, not only shaped like one: a surname may have its ending. */
export function isSurelyAdjective(reading: Reading, index: number): boolean {
  return isBareIn(reading, index, LIST.adjectives) || isDerived(reading, index)
}

/** Whether a word after a role's head describes it: "the Russian minister", "a former minister". */
export const isAdjective = askedOnce((reading: Reading, index) => {
  const { folded } = at(reading, index)
  const { adjectiveEndings, adjectiveForms } = reading.lexicon
  const isName = isIn(reading, index, LIST.givenNames)
  // "The society" and "the citizens" have the form of participles.
  const isListed =
    isBareIn(reading, index, LIST.unnamed) ||
    isSurelyNoun(reading, index) ||
    reading.lexicon.audiences.has(bare(reading, index))
  return (
    isBareIn(reading, index, LIST.adjectives) ||
    (adjectiveForms.test(folded) && !isListed) ||
    (folded.length > 3 && !isName && adjectiveEndings.some((ending) => folded.endsWith(ending)))
  )
})

/** Whether a word is surely a noun: the frequent ones were counted, and some of them describe as well. */
export function isSurelyNoun(reading: Reading, index: number): boolean {
  return isBareIn(reading, index, LIST.commonNouns) && !reading.lexicon.frequentNouns.has(bare(reading, index))
}

/** Whether a word has the ending of the feminine. */
export function isFeminine({ lexicon, tokens }: Reading, index: number): boolean {
  const { text = '' } = tokens[index] ?? {}
  return lexicon.pack.feminineEndings.some((ending) => text.endsWith(ending))
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** Whether a word is a name that only its spelling tells from a small word, and was marked as one. */
function isMarked({ lexicon, tokens }: Reading, index: number): boolean {
  const { text = '', folded = '' } = tokens[index] ?? {}
  return folded.endsWith(NAME) && lexicon.nameSpellings.has(text)
}

/** What stands before a particle without being anybody's name. */
const NAMELESS = LIST.cues | LIST.roles | LIST.titles | LIST.nameParticles

/** Whether the particle behind a word shows that it is a given name: "X bin Y". */
function isFathered(reading: Reading, index: number): boolean {
  if (!isIn(reading, index + 1, LIST.fatherParticles)) return false
  const { folded, line } = at(reading, index)
  // "The Turkish [prime minister] bin Ali Yildirim".
  const isNationality = hasArticle(reading, index) && isAdjective(reading, index)
  return at(reading, index + 1).line === line && !isIn(reading, index, NAMELESS) && folded.length > 2 && !isNationality
}

/** Whether "at the age of" stands at a word, whose noun is a name as well. */
function isAge({ lexicon, tokens }: Reading, index: number): boolean {
  return lexicon.ages.some(([first, second]) => first === tokens[index - 1]?.folded && second === tokens[index]?.folded)
}

/** Whether a name is rather a verb at the head of its sentence: "[raised] the company a lawsuit". */
function isVerbOfBody(reading: Reading, index: number): boolean {
  if (!isIn(reading, index, LIST.verbs) || !hasArticle(reading, index + 1)) return false
  return isOrganization(reading, index + 1) && sentenceStart(reading, index) === index
}

export const isGivenName = askedOnce((reading: Reading, index) => {
  const { folded, text, isWord } = at(reading, index)
  const { pack, givenNameForms, prepositionSpellings, nameLookalikes } = reading.lexicon
  return (
    isWord &&
    (isIn(reading, index, LIST.givenNames) ||
      givenNameForms.test(folded) ||
      isMarked(reading, index) ||
      isFathered(reading, index)) &&
    !prepositionSpellings.has(text) &&
    !nameLookalikes.has(text) &&
    !isAge(reading, index) &&
    !isVerbOfBody(reading, index) &&
    // "Saturday morning": a time of day that is a name as well.
    !(isIn(reading, index, LIST.times) && isDay(reading, index + 1)) &&
    (!pack.capitals || isCapital(text))
  )
})

/** Whether several stand behind a word: "each of X and Y". */
export function isEach({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  return lexicon.distributives.has(folded) && lexicon.prepositionSpellings.has(tokens[index + 1]?.text ?? '')
}

/** Whether laws are what something accords with: at the head of a sentence they say what follows. */
export function isNorm({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  return lexicon.norms.has(folded) || lexicon.norms.has(folded.slice(lexicon.article.length))
}
