import { type Range, type Reading, at } from '../reading.js'
import { isNominalWord } from './extent.js'
import { MOST_NAME, nameFrom } from './names.js'
import { isPatron } from './patrons.js'
import { leadsToNoun, roleEnd } from './roles.js'
import { bare, hasArticle, isGivenName, isRole, isSurelyAdjective, isTitle, timesOf } from './words.js'

// Where the name behind a role begins.

/** Whether a title is of a person only, and no body is named after it: "doctor", "engineer". */
function isDegree(reading: Reading, index: number): boolean {
  return reading.lexicon.degrees.has(bare(reading, index))
}

/** A given name behind a title within a role's words: "spokesman in the region of X, Colonel Y". */
function titledName(reading: Reading, { from, to }: Range): Range | null {
  for (let index = from + 2; index < to; index++)
    if (isTitle(reading, index - 1) && !isTitle(reading, index) && !isPatron(reading, index)) {
      const name = nameFrom(reading, index, to)
      if (isGivenName(reading, index) || (name !== null && name.to > index + 1 && isDegree(reading, index - 1)))
        return name
    }
  return null
}

/** The name behind a role. */
export function nameAfterRole(reading: Reading, range: Range): Range | null {
  if (reading.lexicon.pack.capitals) return null
  // "The head of 'Isacom'": what is quoted behind an open role is whose it is.
  const isQuoted = reading.markAt.get(range.from + 1)?.open === range.from + 1
  if (isQuoted && isRole(reading, range.from) && !hasArticle(reading, range.from)) return null
  const titled = titledName(reading, range)
  const from = roleEnd(reading, range)
  if (titled !== null && titled.from >= from) return titled
  return from < range.to && beginsName(reading, from) ? nameFrom(reading, from, range.to) : null
}

/** Whether a word behind a role can begin a name: what is denied cannot, and of definite words a surname only. */
function beginsName(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  // "The governor of the province of Chiang Rai": a place's name.
  if (reading.lexicon.placeNouns.has(at(reading, index - 1).folded)) return false
  if (isGivenName(reading, index) || reading.surnames.has(folded)) return true
  // "Of the Middle East and Asia": what "and" joins is still what the role is of.
  if (reading.lexicon.proclitics.some((letter) => folded.startsWith(letter) && folded.length > 4)) return false
  if (isNominalWord(reading, folded) || leadsToNoun(reading, index)) return false
  // "Wished [her successor] success".
  if (reading.lexicon.possessives.test(folded)) return false
  // "The minister [urged] the young", "congratulated the people": those without a name.
  const head = bare(reading, index)
  const { unnamed, audiences } = reading.lexicon
  if (unnamed.has(head) || (hasArticle(reading, index) && audiences.has(head))) return false
  // "The prime minister [opened] the meeting".
  if (hasArticle(reading, index) && (isNominalWord(reading, head) || reading.lexicon.occasions.has(head))) return false
  if (!hasArticle(reading, index) || isTitle(reading, index - 1) || isRole(reading, index - 1)) return true
  const { pluralEndings } = reading.lexicon
  // A name's last word is what it is called by later.
  const last = at(reading, (nameFrom(reading, index, index + MOST_NAME)?.to ?? index + 1) - 1).folded
  const isAgain = timesOf(reading, last) > 1
  return isAgain && !isSurelyAdjective(reading, index) && !pluralEndings.some((ending) => folded.endsWith(ending))
}
