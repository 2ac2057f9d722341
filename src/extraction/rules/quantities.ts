import { LIST } from '../languages/lists.js'
import { type Reading, at } from '../reading.js'
import { isNominalWord } from './extent.js'
import { isCrowd } from './crowds.js'
import { bare, hasArticle, isBareIn, isOrganization, isRole } from './words.js'

// "A number of the studies", "one of the most important projects": who or what is counted.

const SAYING = LIST.known | LIST.documents | LIST.givenNames | LIST.unnamed

/** Where the noun stands that a quantity counts; null where none is counted. */
function countedAt(reading: Reading, index: number): number | null {
  const { quantities, prepositionSpellings, superlatives } = reading.lexicon
  if (!quantities.has(bare(reading, index))) return null
  let counted = index + 1
  const isOf = prepositionSpellings.has(at(reading, counted).text)
  // "Some [refused] the closing": with an article and without "of" it counts nothing.
  if (hasArticle(reading, index) && !isOf) return null
  if (isOf) counted++
  if (superlatives.has(at(reading, counted).folded)) counted++
  return counted
}

/** Whether a quantity is one of things, which say nothing: "some of the areas"; of papers and bodies some say much. */
export function isOfThings(reading: Reading, index: number): boolean {
  const counted = countedAt(reading, index)
  if (counted === null) return false
  // "The number of the missing" is no people, "a number of" is.
  if (counted === index + 1 && hasArticle(reading, counted) && reading.lexicon.totals.has(bare(reading, index)))
    return true
  if (isBareIn(reading, counted, SAYING) || [isCrowd, isRole, isOrganization].some((is) => is(reading, counted)))
    return false
  const word = bare(reading, counted)
  const isThing = isBareIn(reading, counted, LIST.commonNouns) || isNominalWord(reading, word)
  const { thingPlurals, womenPlurals } = reading.lexicon
  return isThing || (thingPlurals.test(word) && !womenPlurals.test(word))
}
