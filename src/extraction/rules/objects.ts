import { LIST } from '../languages/lists.js'
import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { isAlsoDenounced } from './beginnings.js'
import { circumstance } from './circumstances.js'
import { saidAt } from './cues.js'
import { endsPhrase, isNominal, isNominalWord, organizationEnd } from './extent.js'
import { bare, hasArticle, isBareIn, isGivenName, isOrganization, isRole } from './words.js'
import { COMMA, pastInsertions } from './insertions.js'
import { isAction } from './namewords.js'
import { isBoundArticle } from './bound.js'
import { isResumptive } from './resumptives.js'
import { REACH, subjectEnd } from './subjectends.js'

/** Past whom it was said to: "proposed to the United Nations the …", where what follows is surely what was proposed. */
function pastAddressee(reading: Reading, from: number, end: number): number {
  const { prepositionSpellings, attached, known, organizations, roles } = reading.lexicon
  const { text, folded } = at(reading, from)
  const isPreposition = prepositionSpellings.has(text)
  const rest = attached.includes(folded.slice(0, 1)) ? folded.slice(1) : ''
  const isBound = [organizations, roles].some((words) => words.has(rest)) || known.has(rest)
  if (!isPreposition && !isBound) return from
  const index = isPreposition ? from + 1 : from
  const to = Math.min(end, index + REACH)
  const isBody = isBound || isOrganization(reading, index) || phraseAt(reading, index, known, to) !== null
  const past = isBody ? organizationEnd(reading, { from: index, to }) : from
  return isNominal(reading, past) ? past : from
}

/** "What he called …": the words before what is said in "condemned what he called the …". */
function pastNaming(reading: Reading, index: number): number {
  const { namings, namers } = reading.lexicon
  if (!namings.has(at(reading, index).folded)) return index
  const form = saidAt(reading, index + 1)
  if (form === undefined || form.enclitic === 0) return index
  const next = at(reading, index + 2)
  return namers.has(next.folded) ? index + 3 : index + 2
}

/** Whether what somebody is accused of or described as begins here: "that" or a noun, with a preposition bound to it. */
function leadsToClaim(reading: Reading, index: number): boolean {
  const { complementizers, attached } = reading.lexicon
  const { folded } = at(reading, index)
  if (!attached.includes(folded.slice(0, 1))) return false
  return complementizers.has(folded) || isNominalWord(reading, folded.slice(1)) || isBoundPreposition(reading, index)
}

/** Whether a verb is a passive, which names nobody who says it: "was accused of" has nobody between the verb and the claim. */
export function isPassive(reading: Reading, cue: number, { entry, enclitic }: CueForm): boolean {
  const takesObject = entry.objectFirst === true && enclitic === 0
  const { attached, organizations, commonNouns } = reading.lexicon
  const { folded } = at(reading, cue + 1)
  const isBound = attached.includes(folded.slice(0, 1)) && !isGivenName(reading, cue + 1)
  const isNoun = isBound && [organizations, commonNouns].some((words) => words.has(folded.slice(1)))
  return takesObject && (isNoun || leadsToClaim(reading, cue + 1))
}

/** Where the words for another person begin behind somebody's name or office: "the minister accused [the mayor] of"; null where none do. */
function secondRole(reading: Reading, { from, to }: Range): number | null {
  for (let index = from + 1; index < to; index++) {
    const isClosed = hasArticle(reading, index - 1) || isGivenName(reading, index - 1)
    if (isClosed && isRole(reading, index) && !reading.lexicon.degrees.has(bare(reading, index))) return index
  }
  return null
}

/** Whether the first letter of an indefinite word is a preposition: the rest stands in the text or in the lists by itself. */
function isBoundPreposition(reading: Reading, index: number): boolean {
  const { attached, known, prepositions } = reading.lexicon
  const { folded } = at(reading, index)
  const rest = folded.slice(1)
  if (!attached.includes(folded.slice(0, 1)) || isGivenName(reading, index) || known.has(folded)) return false
  return folded === folded.slice(0, 1) || prepositions.has(rest) || isBoundArticle(reading, folded) || /^\d/.test(rest)
}

/**
 * Whether what stands right behind a joined verb is its object, since it cannot have said anything: an action, a thing, or
 * what a verb of the other gender has behind it. "And he rejected the talks".
 */
function isBareObject(reading: Reading, cue: number, { joined, inflection }: CueForm): boolean {
  const { feminineNouns } = reading.lexicon
  const index = cue + 1
  const isCalledSo = isGivenName(reading, index) || reading.surnames.has(at(reading, index).folded)
  const isNamed = isCalledSo || phraseAt(reading, index, reading.lexicon.known, index + REACH) !== null
  if (!joined || isNamed || !hasArticle(reading, index) || isNominal(reading, index + 1)) return false
  const isThing = isBareIn(reading, index, LIST.commonNouns) && !isBareIn(reading, index, LIST.organizations)
  return (
    isThing || isAction(reading, index) || (inflection.gender === 'M' && feminineNouns.test(at(reading, index).text))
  )
}

/**
 * The first token of the noun that is said to be denied, condemned, described; null where no noun follows.
 * `isFree`: whether the cue has a subject of its own before it, or drops it, so that the object may follow at once.
 */
export function objectStart(reading: Reading, cue: number, form: CueForm, end: number, isFree: boolean): number | null {
  const { prepositionSpellings, namings, demonstratives } = reading.lexicon
  // "Put that down to …".
  const isThat = demonstratives.has(at(reading, cue + 1).folded) && prepositionSpellings.has(at(reading, cue + 2).text)
  if (isThat && form.entry.objectFirst === true) return cue + 1
  // "An article in which he accused [in it] the minister of": the subject is dropped.
  const isInIt = isResumptive(reading, cue + 1)
  if (isInIt && form.entry.objectFirst === true) return at(reading, cue + 2).isWord ? cue + 2 : null
  const isBare = isBareObject(reading, cue, form)
  const named = form.enclitic > 0 || isFree || isBare ? null : subjectEnd(reading, cue, end)
  if (
    named === null &&
    !isFree &&
    form.entry.objectFirst !== true &&
    !isNominal(reading, pastInsertions(reading, cue + 1, end)) &&
    !isBare &&
    !isAlsoDenounced(reading, cue)
  )
    return null
  // 'The United Nations described "the punishment" as …': what is quoted looks like a part of the name.
  const last = (named ?? 0) - 1
  const { open = 0, close } = reading.markAt.get(last) ?? {}
  const isQuoted = close === last && open > cue + 1
  if (isQuoted && form.entry.objectFirst === true && leadsToClaim(reading, last + 1)) return open
  // "And described the president as …": what follows is said of him, and who says it is the last speaker.
  const claim = named !== null && COMMA.test(at(reading, named).text) ? named + 1 : named
  if (claim !== null && form.entry.objectFirst === true && leadsToClaim(reading, claim))
    return secondRole(reading, { from: cue + 1, to: claim }) ?? cue + 1
  const behind = pastInsertions(reading, named ?? cue + 1, end)
  const start = pastNaming(reading, pastAddressee(reading, behind, end))
  // "The results [will be] announced tomorrow": when, not what.
  if (phraseAt(reading, start, reading.lexicon.adjuncts, end) || circumstance(reading, start, end) > 0) return null
  // "Affirmed in an interview": where, not what.
  if (prepositionSpellings.has(at(reading, start - 1).text) && !isResumptive(reading, start - 1)) return null
  const { isWord, text } = at(reading, start)
  const { issuing, documents } = reading.lexicon
  // "In a statement published on": a verb that tells of the document.
  if (issuing.has(at(reading, start).folded) && documents.has(bare(reading, start - 1))) return null
  // "As they propose, [it] is mere illusion".
  if (reading.lexicon.pronouns.has(at(reading, start).folded)) return null
  const isNoun = (isWord || reading.markAt.get(start)?.open === start) && start < end
  const isClause = endsPhrase(reading, start) && !namings.has(at(reading, start).folded) && !isNominal(reading, start)
  // "Is estimated at some …": a preposition, which the cue does not take.
  const isBound = form.entry.objectFirst !== true && isBoundPreposition(reading, start)
  return isNoun && !prepositionSpellings.has(text) && !isClause && !isBound ? start : null
}
