import type { CueForm } from '../languages/lexicon.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { saidAt } from './cues.js'
import { isVerb } from './verbs.js'
import { circumstance, endsPhrase, isDefinite, isNominal, isNominalWord, organizationEnd } from './extent.js'
import { nameFrom, supported } from './names.js'
import {
  bare,
  hasArticle,
  isAdjective,
  isCrowd,
  isGivenName,
  isOrganization,
  isRole,
  isSurelyAdjective,
  isTitle,
} from './words.js'
import { COMMA, INSERTION, pastInsertions } from './insertions.js'
import { roleEnd } from './roles.js'
import { isBoundArticle } from './namewords.js'

/** Tokens in which a subject with its role and apposition ends. */
const REACH = 18
/** Tokens of a name in quotation marks. */
const SHORT = 4

/** Where a person's phrase ends: role and name, or name and what stands beside it. */
function personEnd(reading: Reading, from: number, end: number): number {
  const role = isGivenName(reading, from) ? from : roleEnd(reading, { from, to: end })
  const name = role < end && !isNominal(reading, role) ? supported(reading, nameFrom(reading, role, end)) : null
  if (name) {
    // "Albert del Rosario, foreign minister of the Philippines, [accused]": his role follows his name.
    const behind = COMMA.test(at(reading, name.to).text) ? name.to + 1 : name.to
    const isBehind = role === from && isRole(reading, behind) && !hasArticle(reading, behind) && behind < end
    return isBehind ? apposedEnd(reading, behind, end) : name.to
  }
  // "The head of the centre, General X, denied": the name after the comma is his.
  const next = role + 1
  const isApposition = COMMA.test(at(reading, role).text) && (isTitle(reading, next) || isGivenName(reading, next))
  return isApposition ? personEnd(reading, next, end) : role
}

/** Where a role ends that stands behind its holder's name: past the comma that closes it. */
function apposedEnd(reading: Reading, from: number, end: number): number {
  let to = from
  while (to < end && !COMMA.test(at(reading, to).text)) to++
  const own = roleEnd(reading, { from, to })
  return own === to && to < end ? to + 1 : own
}

/** Where people without a name end: after their adjectives, others joined to them, and where they belong. */
function unnamedEnd(reading: Reading, from: number, end: number): number {
  const { unnamed, roles, proclitics, prepositionSpellings } = reading.lexicon
  let index = from + 1
  while (index < end && at(reading, index).isWord && !endsPhrase(reading, index)) {
    const { folded, text } = at(reading, index)
    const isJoined = proclitics.some(
      (letter) => folded.startsWith(letter) && [unnamed, roles].some((words) => words.has(folded.slice(1))),
    )
    const isPlace = prepositionSpellings.has(text) && isDefinite(reading, index + 1)
    const isNamed = phraseAt(reading, index, reading.lexicon.known) !== null
    if (isNamed) {
      index++
      continue
    }
    // "The fighters [announced] the loyalty": an action is not theirs.
    const isAction =
      hasArticle(reading, from) && hasArticle(reading, index) && isNominalWord(reading, bare(reading, index))
    const isTheirs = isDefinite(reading, index) && !isAction
    if (!isAdjective(reading, index) && !isTheirs && !isJoined && !isPlace) break
    index += isPlace ? 2 : 1
  }
  return index
}

/** Past others who are joined to the subject: "Washington and six Gulf states". */
function pastJoined(reading: Reading, end: number, to: number): number {
  const { proclitics, organizations, roles, known, unnamed, givenNames, quantifiers } = reading.lexicon
  const { folded } = at(reading, end)
  const letter = proclitics.find((first) => folded.startsWith(first) && folded.length > first.length + 1)
  if (letter === undefined || end >= to) return end
  const rest = folded.slice(letter.length)
  const { article } = reading.lexicon
  const head = rest.startsWith(article) ? rest.slice(article.length) : rest
  if (known.has(rest)) return pastJoined(reading, end + 1, to)
  if (quantifiers.has(head)) return organizationEnd(reading, { from: end + 1, to })
  const isBody = organizations.has(head)
  if (isBody) return organizationEnd(reading, { from: end, to })
  const isPerson = [roles, unnamed, givenNames].some((words) => words.has(head))
  return isPerson ? personEnd(reading, end, to) : end
}

/** Where the subject behind a verb ends: after the name or organization that its first words are; null where none shows. */
export function subjectEnd(reading: Reading, cue: number, end: number): number | null {
  const own = ownEnd(reading, cue, end)
  return own === null ? null : pastJoined(reading, own, Math.min(end, own + REACH))
}

function ownEnd(reading: Reading, cue: number, end: number): number | null {
  const { known, quantifiers } = reading.lexicon
  let from = cue + 1
  while (from < end && circumstance(reading, from, end) > 0) from++
  const { isWord } = at(reading, from)
  const quotation = reading.markAt.get(from)
  if (quotation?.open === from && quotation.isClosed && quotation.close - from <= SHORT) return quotation.close + 1
  if (!isWord || isNominal(reading, from)) return null
  const to = Math.min(end, from + REACH)
  const head = bare(reading, from)
  if (quantifiers.has(head)) {
    const next = at(reading, from + 1)
    // "A number of the studies", "some of the fighters [announced] loyalty".
    const of = reading.lexicon.prepositionSpellings.has(next.text) ? from + 2 : from + 1
    return isCrowd(reading, of) ? unnamedEnd(reading, of, to) : organizationEnd(reading, { from: from + 1, to })
  }
  if (isCrowd(reading, from)) return unnamedEnd(reading, from, to)
  const isKnown = phraseAt(reading, from, known, to) !== null
  if (reading.lexicon.commonNouns.has(head) && !isKnown) return null
  if (isOrganization(reading, from) || isKnown) return organizationEnd(reading, { from, to })
  if (isTitle(reading, from) || isRole(reading, from) || isGivenName(reading, from)) return personEnd(reading, from, to)
  // "Hisao Tanaka, head of …": names that no list has, before a role.
  const name = nameFrom(reading, from, to)
  if (name !== null && isRole(reading, name.to)) return roleEnd(reading, { from: name.to, to })
  return surnameEnd(reading, from)
}

/** The token behind the comma that closes an apposition: "X, a member of the cabinet, described". */
function appositionEnd(reading: Reading, open: number): number | null {
  for (let index = open + 1; index < open + INSERTION; index++)
    if (COMMA.test(at(reading, index).text)) return index + 1
  return null
}

/** A surname alone shows by what follows it: an object that is definite or an action. */
function surnameEnd(reading: Reading, from: number): number | null {
  const next = from + 1
  if (isDefinite(reading, from)) {
    // "Al-Shahbawi, who heads …, described": an insertion about somebody.
    const isInserted = COMMA.test(at(reading, next).text) && endsPhrase(reading, next + 1) && !isVerb(reading, next + 1)
    const isNoun = reading.lexicon.nominalObjects.has(at(reading, from).folded) || isSurelyAdjective(reading, from)
    const isCalledSo = reading.surnames.has(at(reading, from).folded) && !isNominal(reading, from)
    return isCalledSo || (!isNoun && (isNominal(reading, next) || isInserted)) ? next : null
  }
  if (endsPhrase(reading, from) || isAdjective(reading, from)) return null
  if (COMMA.test(at(reading, next).text) && isRole(reading, next + 1)) return appositionEnd(reading, next)
  const isObject = isNominal(reading, next) || (isDefinite(reading, next) && !isAdjective(reading, next))
  return isObject ? next : null
}

/** Past whom it was said to: "proposed to the United Nations the …", where what follows is surely what was proposed. */
function pastAddressee(reading: Reading, from: number, end: number): number {
  const { prepositionSpellings, attached, known, organizations, roles } = reading.lexicon
  const { text, folded } = at(reading, from)
  const isPreposition = prepositionSpellings.has(text)
  const rest = attached.includes(folded.charAt(0)) ? folded.slice(1) : ''
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
  if (!attached.includes(folded.charAt(0))) return false
  return complementizers.has(folded) || isNominalWord(reading, folded.slice(1)) || isBoundPreposition(reading, index)
}

/** Whether the first letter of an indefinite word is a preposition: the rest stands in the text or in the lists by itself. */
function isBoundPreposition(reading: Reading, index: number): boolean {
  const { attached, known, prepositions } = reading.lexicon
  const { folded } = at(reading, index)
  const rest = folded.slice(1)
  if (!attached.includes(folded.charAt(0)) || isGivenName(reading, index) || known.has(folded)) return false
  return folded === folded.charAt(0) || prepositions.has(rest) || isBoundArticle(reading, folded) || /^\d/.test(rest)
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
  const named = form.enclitic > 0 || isFree ? null : subjectEnd(reading, cue, end)
  if (
    named === null &&
    !isFree &&
    form.entry.objectFirst !== true &&
    !isNominal(reading, pastInsertions(reading, cue + 1, end))
  )
    return null
  // "And described the president as …": what follows is said of him, and who says it is the last speaker.
  const claim = named !== null && COMMA.test(at(reading, named).text) ? named + 1 : named
  if (claim !== null && form.entry.objectFirst === true && leadsToClaim(reading, claim)) return cue + 1
  const behind = pastInsertions(reading, named ?? cue + 1, end)
  const start = pastNaming(reading, pastAddressee(reading, behind, end))
  if (phraseAt(reading, start, reading.lexicon.adjuncts, end)) return null
  // "Affirmed in an interview": where, not what.
  if (prepositionSpellings.has(at(reading, start - 1).text)) return null
  const { isWord, text } = at(reading, start)
  const { issuing, documents } = reading.lexicon
  // "In a statement published on": a verb that tells of the document.
  if (issuing.has(at(reading, start).folded) && documents.has(bare(reading, start - 1))) return null
  const isNoun = (isWord || reading.markAt.get(start)?.open === start) && start < end
  const isClause = endsPhrase(reading, start) && !namings.has(at(reading, start).folded) && !isNominal(reading, start)
  // "Is estimated at some …": a preposition, which the cue does not take.
  const isBound = form.entry.objectFirst !== true && isBoundPreposition(reading, start)
  return isNoun && !prepositionSpellings.has(text) && !isClause && !isBound ? start : null
}
