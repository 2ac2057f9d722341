import { askedOnce } from '../answers.js'
import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { isAffiliated, isBoundArticle } from './bound.js'
import { cueAt } from './cues.js'
import { isVerb } from './verbs.js'
import {
  bare,
  hasArticle,
  isAdjective,
  isBareIn,
  isEach,
  isGivenName,
  isIn,
  isOrganization,
  isRole,
  isSurelyAdjective,
  isSurelyNoun,
  isTitle,
} from './words.js'

// How far a noun phrase reaches, where no capital shows it: by definiteness. "The council of advisers denies interfering":
// what follows the definite "advisers" without an article is not part of its phrase.

/** Whether a word cannot belong to a noun phrase: a relative clause, a clause or a verb begins with it. */
export const endsPhrase = askedOnce((reading: Reading, index) => {
  if (isIn(reading, index, CLAUSE)) return true
  // Behind a title it is a name: "Sheikh Sabah", which is spelt like "morning".
  if (isIn(reading, index, LIST.times) && !isTitle(reading, index - 1)) return true
  if (isVerb(reading, index) || cueAt(reading, index)) return true
  return isIn(reading, index, LIST.relatives) && !reading.lexicon.prepositionSpellings.has(at(reading, index).text)
})

const CLAUSE = LIST.complementizers | LIST.days | LIST.weekdays | LIST.conjunctions | LIST.auxiliaries | LIST.namings

/** Whether a word is definite by an article, also behind a letter bound to it. */
export const isDefinite = askedOnce((reading: Reading, index) => {
  const { article, proclitics } = reading.lexicon
  const { folded } = at(reading, index)
  if (article === '' || folded.length < article.length + 2) return false
  if (hasArticle(reading, index)) return true
  return proclitics.some((letter) => folded.startsWith(letter) && folded.startsWith(article, letter.length))
})

/** Whether a noun here is one that verbs take as what is said: an action, or somebody's something. */
export function isNominal(reading: Reading, index: number): boolean {
  // Somebody of the article may be called by such a word.
  return isNominalForm(reading, index) && !reading.surnames.has(at(reading, index).folded) && !isEach(reading, index)
}

const isNominalForm = askedOnce((reading: Reading, index) => isNominalWord(reading, at(reading, index).folded))

/** A noun without the pronoun bound to it: "their effort". */
function withoutPossessive({ lexicon }: Reading, folded: string): string {
  const ending = lexicon.possessiveOf(folded)
  return ending === undefined ? folded : folded.slice(0, -ending.length)
}

export function isNominalWord(reading: Reading, folded: string): boolean {
  const { nominalObjects, actionNouns, article, lists } = reading.lexicon
  const own = lists.get(folded)
  if ((own & LIST.nominalObjects) !== 0) return true
  const noun = withoutPossessive(reading, folded)
  if (noun !== folded && nominalObjects.has(noun)) return true
  if (article === '' || folded.startsWith(article) || (own & OTHERS) !== 0) return false
  return actionNouns.test(folded) || (noun !== folded && actionNouns.test(noun))
}

/** Words that name no action, whatever their form. */
const OTHERS = LIST.givenNames | LIST.known | LIST.organizations | LIST.roles | LIST.unnamed | LIST.verbs

/** Whether a definite word is surely a noun, which does not tell more of the definite one before it. */
function isNoun(reading: Reading, index: number): boolean {
  const { nominalObjects, organizations, pluralEndings, adjectives, adjectiveEndings, bodyEndings } = reading.lexicon
  const word = bare(reading, index)
  if (adjectives.has(word)) return false
  const plural = pluralEndings.find((ending) => ending.length > 1 && word.endsWith(ending))
  // "The university (teachers)": a plural adjective.
  const singular = plural === undefined ? '' : word.slice(0, -plural.length)
  const isPlural = plural !== undefined && !adjectiveEndings.some((ending) => singular.endsWith(ending))
  if (reading.lexicon.audiences.has(word)) return true
  // Frequent nouns were counted: those with a feminine ending may describe as well.
  const isDescribing = isAdjective(reading, index) || bodyEndings.some((ending) => word.endsWith(ending))
  if (isSurelyNoun(reading, index) || (isBareIn(reading, index, LIST.commonNouns) && !isDescribing)) return true
  if (organizations.has(word) || nominalObjects.has(word) || nominalObjects.has(at(reading, index).folded)) return true
  // "Police refused the comment": an action, where its form is not an adjective's too.
  const isForm = [...adjectiveEndings, ...bodyEndings].some((ending) => word.endsWith(ending))
  return isPlural || (!isForm && isNominalWord(reading, word))
}

/** Tokens of a name in quotation marks within an organization's. */
const QUOTED = 5

/** Past a short name in quotation marks that opens at a token, or past "led by X"; null where neither stands. */
function pastInserted(reading: Reading, index: number, to: number): number | null {
  const { known, roleLinks } = reading.lexicon
  const quotation = reading.markAt.get(index)
  const isShort = quotation?.open === index && quotation.isClosed && quotation.close - index <= QUOTED
  if (quotation && isShort && quotation.close < to) return quotation.close + 1
  if (!roleLinks.has(at(reading, index).folded)) return null
  return Math.min(to, index + 1 + (phraseAt(reading, index + 1, known, to)?.length ?? 1))
}

/**
 * Whether a word behind the head of an organization's name belongs to it. A closed name, whose last word was definite,
 * takes adjectives and "for the …" only; an open one a noun that it is of.
 */
function belongs(reading: Reading, index: number, { from, to }: Range, isClosed: boolean): boolean {
  const { known, pack } = reading.lexicon
  const { folded, isWord } = at(reading, index)
  const [letter = ''] = pack.addressing
  if (!isWord || folded.startsWith(letter + letter)) return true
  // "The media [confirmed] some of …".
  if (isIn(reading, index, LIST.quantifiers)) return false
  // "Turkey [called upon] the alliance": a state takes adjectives only.
  const isState = phraseAt(reading, from, known, to)?.value === 'PLACE'
  if (isState && isDefinite(reading, index) && !isAdjective(reading, index)) return false
  // "The Belgian government [congratulated] Morocco": a state behind a closed name is another.
  // "The Saudi [foreign ministry]" is spelt like the state.
  const { article, adjectiveEndings } = reading.lexicon
  const isNationality = adjectiveEndings.some((ending) => folded.endsWith(ending) && folded.startsWith(article))
  const isOther = isClosed && phraseAt(reading, index, known, to)?.value === 'PLACE' && !isNationality
  // "The doctors' union, [Doctor] X".
  if (isTitle(reading, index) && reading.lexicon.degrees.has(bare(reading, index))) return false
  if (isDefinite(reading, index) && isOther) return false
  // "The ministry of health [called upon] the inhabitants": people are whom it is said to.
  const isPeople = isBareIn(reading, index, LIST.unnamed) && !isAdjective(reading, index)
  if (isClosed && isPeople && hasArticle(reading, index)) return false
  // "The ministry of health [called upon] the director X".
  const isNamed = isGivenName(reading, index + 1) && !isIn(reading, index + 1, LIST.complementizers)
  const isOffice = isRole(reading, index) && (!isAdjective(reading, index) || isNamed)
  if (isDefinite(reading, index)) return !(isClosed && (isNoun(reading, index) || isOffice))
  // "The Observatory for human rights": what a bound letter leads to, unless it is a body that is told something.
  const { purposes, organizations } = reading.lexicon
  const rest = folded.slice(letter.length)
  if (isClosed)
    return (
      !isState &&
      folded.startsWith(letter) &&
      (purposes.has(rest) || (isDefinite(reading, index + 1) && !organizations.has(rest)))
    )
  const isOfKnown = phraseAt(reading, index, known, to) !== null || folded.startsWith(letter)
  return isOfKnown || index === from + 1 || !isNominal(reading, index) || isOrganization(reading, index)
}

/** Whether somebody's name stands behind his office, of whom a body is: "the administration of President [X]". */
function isOfHolder(reading: Reading, index: number, from: number): boolean {
  const isOffice = isRole(reading, from + 1) || isTitle(reading, from + 1)
  const isName = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
  return isOffice && index > from + 1 && isName
}

/** Whether a bound letter leads to an indefinite noun, which is of something again: "for following [the elections]". */
function leadsOn(reading: Reading, index: number): boolean {
  const [letter = ''] = reading.lexicon.pack.addressing
  const { folded } = at(reading, index)
  const isBound = letter !== '' && folded.startsWith(letter) && !folded.startsWith(letter + letter)
  return isBound && (isDefinite(reading, index + 1) || reading.lexicon.purposes.has(folded.slice(letter.length)))
}

/** Whether a body's foreign name only looks like a verb: right behind its head, before an adjective ("the South Korean agency [Yonhap]") or what it says. */
export function isForeign(reading: Reading, index: number, from: number): boolean {
  const isListed = isIn(reading, index, LIST.verbs | LIST.cues | CLAUSE | LIST.relatives | LIST.times)
  const isDescribed = hasArticle(reading, index + 1) && isSurelyAdjective(reading, index + 1)
  // "Said the paper [Sport] that": what is said follows.
  const isSaidNext = isIn(reading, index + 1, LIST.complementizers) || /^[،,:]$/.test(at(reading, index + 1).text)
  const isSpeaker = isSaidNext && cueAt(reading, from - 1) !== undefined
  return index === from + 1 && !hasArticle(reading, from) && !isListed && (isDescribed || isSpeaker)
}

/** The end of an organization's name that begins at `from`. */
export function organizationEnd(reading: Reading, range: Range): number {
  const { article, prepositionSpellings, known } = reading.lexicon
  const { from, to } = range
  let end = from
  let isClosed = false
  while (end < to) {
    const inserted = pastInserted(reading, end, to)
    if (inserted !== null) {
      end = inserted
      isClosed = true
      continue
    }
    const { isWord, text } = at(reading, end)
    if (!isWord && !/^[#_-]$/.test(text)) break
    const isOver = endsPhrase(reading, end) && !isForeign(reading, end, from)
    if (end > from && (isOver || prepositionSpellings.has(text))) break
    const isOther = end > from + 1 && isAffiliated(reading, end)
    const isOwn = end === from || isOther || article === '' || belongs(reading, end, range, isClosed)
    if (!isOwn && !isOfHolder(reading, end, from)) break
    const phrase = phraseAt(reading, end, known, to)
    const isName = end > from && (isGivenName(reading, end) || reading.surnames.has(at(reading, end).folded))
    // "The committee for following the elections": what a bound letter leads to is of something again.
    const isLed = isClosed && leadsOn(reading, end)
    if (isOther || isLed) isClosed = isOther && isBoundArticle(reading, at(reading, end).folded)
    else isClosed ||= phrase !== null || isDefinite(reading, end) || isName
    end += phrase?.length ?? 1
  }
  return Math.max(end, from + 1)
}
