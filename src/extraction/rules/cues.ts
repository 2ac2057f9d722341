import type { CueForm } from '../languages/lexicon.js'
import { LIST } from '../languages/lists.js'
import { type Reading, at, phraseAt } from '../reading.js'
import { isCalling } from './called.js'
import { bare, hasArticle, isGivenName, isIn, isOrganization, isRole, isTitle } from './words.js'
import { relayAt } from './relays.js'
import { isDual, isFree, isLent, isParallel, isVerbal, lacksWord, leadsOn } from './gates.js'
import { followsBreak, followsPreposition } from './verbplaces.js'

/** The cue that stands at a token; words spelt like one that are none here are passed over. */
export function cueAt(reading: Reading, index: number): CueForm | undefined {
  if (!isIn(reading, index, LIST.cues)) return undefined
  const known = reading.cues.get(index)
  if (known !== undefined) return known ?? undefined
  const form = findCue(reading, index)
  reading.cues.set(index, form ?? null)
  return form
}

/** Tokens behind a verb in which the preposition stands that it needs. */
const RELAY = 8

/** "And he answered" where "it came" lacks its preposition: a verb that begins with a conjunction's letter. */
function formAt(reading: Reading, index: number): CueForm | undefined {
  const { lexicon, tokens } = reading
  const { folded = '' } = tokens[index] ?? {}
  const form = lexicon.cues.get(folded)
  if (form?.entry.relayOnly !== true || form.clitic > 0) return form
  const letter = lexicon.proclitics.find((first) => folded.startsWith(first))
  const other = letter === undefined ? undefined : lexicon.cues.get(folded.slice(letter.length))
  if (letter === undefined || other === undefined) return form
  // "And [he] answered, the minister, in a statement": words come in a statement, and nobody does.
  const isAnybody = isOrganization(reading, index + 1) || isRole(reading, index + 1) || isTitle(reading, index + 1)
  const isSomebody = isGivenName(reading, index + 1) || (isAnybody && hasArticle(reading, index + 1))
  if (!isSomebody && relayAt(reading, { from: index + 1, to: index + 1 + RELAY }, form) !== null) return form
  return { ...other, clitic: letter.length, joined: true }
}

/** Tokens of a subject between its verb and "again". */
const SHORT = 6

/** Whether a verb of saying stands before in the clause, to which "again" belongs. */
function followsCue(reading: Reading, index: number): boolean {
  for (let before = index - 1; before >= index - SHORT && !followsBreak(reading, before + 1); before--)
    if (cueAt(reading, before) !== undefined) return true
  return false
}

/** Whether a noun is definite, or of something definite: "renewing [the] demand", "renewing [his] demand". */
function isOwned(reading: Reading, index: number): boolean {
  return [index, index + 1].some((place) => hasArticle(reading, place)) || hasPossessive(reading, index)
}

function hasPossessive({ lexicon, tokens }: Reading, index: number): boolean {
  return lexicon.possessiveOf(tokens[index]?.folded ?? '') !== undefined
}

/** Tokens back to a verb whose object may stand behind a comma. */
const NEAR = 8

/** Whether a noun that is spelt like a feminine participle is a man's verb's object: "the council supported, the governor's demand …". */
function isObjectOf(reading: Reading, index: number): boolean {
  if (!isIn(reading, index, LIST.reportingNouns)) return false
  for (let before = index - 1; before >= index - NEAR; before--) {
    const form = cueAt(reading, before)
    if (form) return form.entry.object === true && form.inflection.gender === 'M' && form.inflection.participle !== true
  }
  return false
}

/** Whether a vowel is written that makes a perfect passive: "[was] accused". */
function isPassiveSpelt(reading: Reading, index: number, { inflection }: CueForm): boolean {
  const { passiveMarks } = reading.lexicon.pack
  const stem = at(reading, index).text.slice(0, -1)
  return inflection.stem === 'perfect' && passiveMarks.some((mark) => stem.includes(mark))
}

/** Whether a word is rather a superlative: "the foremost" before something definite that says nothing. */
function isSuperlative(reading: Reading, index: number): boolean {
  const next = index + 1
  const { known, thingPlurals } = reading.lexicon
  const isBody = isOrganization(reading, next) && !thingPlurals.test(at(reading, next).text)
  const isSomebody =
    isBody || isRole(reading, next) || isTitle(reading, next) || phraseAt(reading, next, known) !== null
  const isNamed = isGivenName(reading, next) || reading.surnames.has(at(reading, next).folded)
  return (
    reading.lexicon.superlatives.has(at(reading, index).folded) && hasArticle(reading, next) && !isSomebody && !isNamed
  )
}

/** Whether a verb of saying stands at a token, and nothing else that is spelt like one. */
function isSaying(reading: Reading, index: number): boolean {
  const form = cueAt(reading, index)
  return form !== undefined && form.entry.noun !== true && form.inflection.participle !== true
}

/** Whether a verb tells of a paper right before it: "an article published on", "an opinion article published on". */
function isIssued(reading: Reading, index: number): boolean {
  const { issuing, documents } = reading.lexicon
  return issuing.has(at(reading, index).folded) && [1, 2].some((back) => documents.has(bare(reading, index - back)))
}

function findCue(reading: Reading, index: number): CueForm | undefined {
  const form = formAt(reading, index)
  if (form === undefined) return undefined
  const { entry, inflection } = form
  if (reading.lexicon.cueLookalikes.has(at(reading, index).text) || isPassiveSpelt(reading, index, form))
    return undefined
  if (entry.lightOnly === true && !isLent(reading, index, form)) return undefined
  if (isCalling(reading, index) && isIn(reading, index + 1, LIST.givenNames | LIST.nameParticles)) return undefined
  // "Said Marco Ferri", whose name begins with what looks like a conjunction.
  const isThat = isIn(reading, index + 1, LIST.complementizers)
  const isSurname = form.clitic > 0 && isGivenName(reading, index - 1) && !isThat
  if (isSurname && inflection.stem === 'imperfect') return undefined
  // "Abi Talib": a part of a name, unless the particle ends it ("Abd Allah").
  const isParticle = isIn(reading, index - 1, LIST.nameParticles)
  const { article } = reading.lexicon
  const isEnd = article !== '' && at(reading, index - 1).folded.startsWith(article)
  if (isParticle && !form.joined && !isEnd) return undefined
  // "Asked not to be named" is an aside, not a report.
  if ((phraseAt(reading, index, reading.lexicon.adjuncts)?.length ?? 0) > 1) return undefined
  // "Again" is spelt like "renewing".
  const isAdverb = phraseAt(reading, index, reading.lexicon.adverbs) !== null
  const isBeforeNoun = isIn(reading, index + 1, LIST.nominalObjects) && isOwned(reading, index + 1)
  if (isAdverb && !isBeforeNoun && (!leadsOn(reading, index, form) || followsCue(reading, index))) return undefined
  // "Spokeswoman of the ministry: …" at the head of a line is spelt like "speaking".
  const isHead = at(reading, index - 1).line !== at(reading, index).line
  if (inflection.participle === true && isHead && isRole(reading, index)) return undefined
  if (inflection.participle === true)
    return isFree(reading, index, form) && !isObjectOf(reading, index) ? form : undefined
  // A dual looks like an adverb ("in answer").
  if (inflection.number === 'DUAL' && inflection.stem === 'perfect')
    return isDual(reading, index, form) ? form : undefined
  const isBare = inflection.stem === 'perfect' && inflection.gender === 'M' && inflection.number === 'SINGULAR'
  // "Whom they accused": longer pronouns are no noun's ending.
  if (form.enclitic > 1)
    return followsPreposition(reading, index) || isParallel(reading, index, form) ? undefined : form
  if (isBare && followsPreposition(reading, index) && !leadsOn(reading, index, form)) return undefined
  // "Said a student": spelt like "demanded".
  if (isBare && !form.joined && isSaying(reading, index - 1)) return undefined
  if (isBare && isIssued(reading, index)) return undefined
  // "The foremost provinces".
  if (isSuperlative(reading, index)) return undefined
  // "The text of the agreement" is spelt like "laid down", which needs "that" behind it.
  if (entry.noun === true && entry.prepositions !== undefined && lacksWord(reading, index, form, SHORT))
    return undefined
  // "The claims", "United States": where nothing but its place shows a verb, what it reports must follow at once.
  if (entry.noun === true && inflection.stem === 'base') return leadsOn(reading, index, form) ? form : undefined
  if ((entry.noun === true && isBare) || form.enclitic > 0) return isVerbal(reading, index, form) ? form : undefined
  return form
}

/** The cue behind "what": also with "it" bound to it, which is what was said. */
export function saidAt(reading: Reading, index: number): CueForm | undefined {
  const form = cueAt(reading, index)
  if (form) return form
  const { cues, enclitics, boundFinal } = reading.lexicon
  const { folded } = at(reading, index)
  // Behind "what" there is a verb, whatever else is spelt like it.
  const plain = cues.get(folded)
  const isPlain = plain?.inflection.stem === 'perfect' && !plain.joined
  const { thatOnly, clauseOnly, lightOnly } = plain?.entry ?? {}
  if (isPlain && thatOnly !== true && clauseOnly !== true && lightOnly !== true) return plain
  const enclitic = enclitics.find((ending) => folded.endsWith(ending))
  if (enclitic === undefined) return undefined
  const [from = '', to = ''] = boundFinal
  const stem = folded.slice(0, -enclitic.length)
  return cues.get(stem) ?? (to !== '' && stem.endsWith(to) ? cues.get(stem.slice(0, -to.length) + from) : undefined)
}
