import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { isCrowd } from './crowds.js'
import { cueAt } from './cues.js'
import { subjectEnd } from './subjectends.js'
import { bare, hasArticle, isAdjective, isEach, isOrganization, isRole } from './words.js'

// Whom a verb of telling or asking has right behind it, where its subject is dropped.

/**
 * Whether the noun behind a verb is rather whom it is said to than who says it: it is in the case of an object, it does not
 * agree with the verb, or the verb is joined to another one of its sentence, whose subject it shares: "announced …, and
 * called upon the inhabitants to …". People with a name or a role are new subjects.
 */
export function isAddressee(reading: Reading, cue: number, form: CueForm, sentence: Range): boolean {
  const index = cue + 1
  if (!reading.lexicon.pack.verbFirst) return false
  // "Called upon the people to stand together".
  if (reading.lexicon.audiences.has(bare(reading, index)) && !isEach(reading, index)) return true
  if (!hasArticle(reading, index)) {
    // "Renewed his call, and urged the Security Council to".
    const isBody = isOrganization(reading, index) && hasArticle(reading, index + 1)
    const isNamed = isBody || phraseAt(reading, index, reading.lexicon.known) !== null
    return isNamed && form.joined && sharesSubject(reading, cue, form, sentence)
  }
  if (isOblique(reading, index)) return true
  const end = subjectEnd(reading, cue, sentence.to)
  // Another noun behind it is whom it is said to.
  if (end !== null && end < sentence.to && hasArticle(reading, end)) return false
  const isBody = isOrganization(reading, index) || isCrowd(reading, index)
  if (!isBody || isRole(reading, index)) return false
  const { gender } = form.inflection
  if (gender !== null && (gender === 'F') !== isFeminineBody(reading, index)) return true
  return form.joined && sharesSubject(reading, cue, form, sentence)
}

/** Whether a body's noun is feminine, or the adjective behind it, as behind the plurals of things: "the United Nations". */
function isFeminineBody(reading: Reading, index: number): boolean {
  const { feminineNouns } = reading.lexicon
  const isPlural = hasArticle(reading, index + 1) && isAdjective(reading, index + 1)
  return feminineNouns.test(at(reading, index).text) || (isPlural && feminineNouns.test(at(reading, index + 1).text))
}

/** Whether a verb of the same person stands before in the sentence. */
function sharesSubject(reading: Reading, cue: number, { inflection }: CueForm, { from }: Range): boolean {
  for (let index = cue - 1; index >= from; index--) {
    if ((reading.inside[index] ?? -1) >= 0) continue
    const other = cueAt(reading, index)?.inflection
    if (other !== undefined && other.participle !== true)
      return other.gender === inflection.gender && other.number === inflection.number
  }
  return false
}

/** Whether several people stand in a case that no subject has: it is they who are called upon. */
function isOblique(reading: Reading, index: number): boolean {
  const { obliquePlurals, known, givenNames } = reading.lexicon
  const { folded } = at(reading, index)
  if (!hasArticle(reading, index) || known.has(folded) || givenNames.has(folded) || reading.surnames.has(folded))
    return false
  return obliquePlurals.some((ending) => folded.endsWith(ending) && !isRole(reading, index))
}
