import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt, trimMarks } from '../reading.js'
import type { Token } from '../text/tokens.js'
import { cueAt } from './cues.js'
import { isDefinite, isNominal } from './extent.js'
import { NUNATION, isAction } from './namewords.js'
import { isResumptive } from './resumptives.js'
import { isVerb } from './verbs.js'
import { bare, hasArticle, isAdjective, isBareIn, isGivenName, isIn, isOrganization, isRole, isTitle } from './words.js'

// How far the words reach that name people without a name.

export const SEPARATOR = /^[،,؛()–-]$/

function isPlural({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {}
  return lexicon.pluralEndings.some((ending) => ending.length > 1 && folded.endsWith(ending))
}

/** Whether a doubled letter is written where no name or noun with an article has one: "some deputies [rebuked] the minister". */
function hasVerbMark(reading: Reading, index: number): boolean {
  const isMarked = reading.lexicon.pack.verbMarks.some((mark) => at(reading, index).text.includes(mark))
  return isMarked && !hasArticle(reading, index) && !isGivenName(reading, index) && !isAdjective(reading, index)
}

/** Whether a word behind a definite one cannot be of the same phrase. */
function beginsObject(reading: Reading, index: number): boolean {
  const { possessives, known, placeNouns } = reading.lexicon
  const isNamed = isBareIn(reading, index - 1, LIST.known) || placeNouns.has(bare(reading, index - 1))
  const isState = phraseAt(reading, index, known)?.value === 'PLACE' && !isAdjective(reading, index) && !isNamed
  const isThing = hasArticle(reading, index) && isBareIn(reading, index, LIST.commonNouns)
  return isState || possessives.test(at(reading, index).folded) || (isThing && !isAdjective(reading, index))
}

/** People without a name, up to what they said: a noun of action, or a conjunction behind a comma. */
export function unnamedRange(reading: Reading, { from, to }: Range): Range {
  const { conjunctions, inclusions, possessiveOf } = reading.lexicon
  // "The others", "some of them".
  const isWhole = hasArticle(reading, from) || possessiveOf(at(reading, from).folded) !== undefined
  let end = from + 1
  while (end < to) {
    const next = at(reading, end + 1).folded
    // "Sources, among them divers": some of them are not who they are.
    const isTurn = SEPARATOR.test(at(reading, end).text) && (conjunctions.has(next) || inclusions.has(next))
    // "Conservative deputies [threatened] the president": an indefinite phrase takes nobody definite.
    const isOther = isDefinite(reading, end) && (isRole(reading, end) || isTitle(reading, end))
    const isDescribed = isAdjective(reading, end - 1) || (end > from + 1 && isPlural(reading, end - 1))
    const isIndefinite = isDescribed && !hasArticle(reading, end - 1) && !hasArticle(reading, from)
    // "Some [criticized] the deal".
    const isAlone = end === from + 1 && isBareIn(reading, from, LIST.quantifiers) && hasArticle(reading, from)
    // "The gunmen [blew up] several stores".
    const isClosed = hasArticle(reading, from) || (end > from + 1 && isAdjective(reading, end - 1))
    const isCount = isClosed && isIn(reading, end, LIST.quantifiers)
    // "Farmers of the province [hang] their hopes on": something of theirs, another state, a definite thing.
    const isDone = hasArticle(reading, end - 1) && beginsObject(reading, end)
    if (
      isTurn ||
      isCount ||
      isDone ||
      hasVerbMark(reading, end) ||
      (at(reading, end).text.includes(NUNATION) && !isResumptive(reading, end - 1)) ||
      phraseAt(reading, end, reading.lexicon.adverbs, to) !== null ||
      reading.lexicon.circumstantials.has(at(reading, end).folded) ||
      (isAlone && isAction(reading, end)) ||
      cueAt(reading, end)?.inflection.participle === true ||
      (phraseAt(reading, end, reading.lexicon.adjuncts, to)?.length ?? 0) > 1 ||
      isVerb(reading, end) ||
      (isOther && isIndefinite) ||
      (hasArticle(reading, end - 1) && isOrganization(reading, end) && !hasArticle(reading, end)) ||
      ((end > from + 1 || isWhole) && isNominal(reading, end))
    )
      break
    end++
  }
  const { relatives, prepositionSpellings } = reading.lexicon
  const isLoose = ({ folded, text }: Token): boolean => relatives.has(folded) || prepositionSpellings.has(text)
  while (end > from + 1 && isLoose(at(reading, end - 1))) end--
  return trimMarks(reading, { from, to: end })
}
