import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { isVerb } from './verbs.js'
import { endsPhrase, isDefinite } from './extent.js'
import { followsPreposition, followsSwitch } from './verbplaces.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { supported } from './names.js'
import { subjectEnd } from './subjectends.js'
import { isCrowd } from './crowds.js'
import { isResumptive } from './resumptives.js'
import { hasArticle, hasBound, isGivenName, isIn, isOrganization, isRole, isTitle } from './words.js'

/** Words that a phrase which names somebody may have. */
const LONGEST = 14

/** Tokens that lead into a sentence before its verb: "all the same, …". */
const LEAD = 6

/** Whether the subject of a clause can stand at a token: at the beginning of the sentence or behind a verb. */
function isSubjectPlace(reading: Reading, index: number, from: number): boolean {
  const { auxiliaries, conjunctions } = reading.lexicon
  const { folded } = at(reading, index - 1)
  if (index === from || isVerb(reading, index - 1) || auxiliaries.has(folded) || conjunctions.has(folded)) return true
  // "But that X disagrees".
  if (reading.lexicon.contrasts.has(at(reading, index - 2).folded) && isIn(reading, index - 1, LIST.complementizers))
    return true
  // "Here is X, who …", "the architect and scholar, Doctor X, wrote".
  if (reading.lexicon.pronouns.has(folded) || (isTitle(reading, index) && isLedByNouns(reading, from, index)))
    return true
  const isLed = index - from <= LEAD && (beginsClause(reading, index - 1) || followsSwitch(reading, index - 1))
  // "Agrees [with him] the researcher X".
  const isBehindHim = index === from + 2 && isResumptive(reading, index - 1) && isVerbPlace(reading, from)
  if (isBehindHim && reading.lexicon.pack.verbFirst) return true
  const isFirst = index === from + 1 || isLed
  return isFirst && reading.lexicon.pack.verbFirst && isVerbPlace(reading, index - 1)
}

/** Whether nothing but definite words stands before a title at the beginning of a sentence. */
function isLedByNouns(reading: Reading, from: number, index: number): boolean {
  if (index - from > LEAD) return false
  for (let place = from; place < index; place++) if (!isDefinite(reading, place)) return false
  return true
}

/** Whether a clause begins at a token: behind the words that lead into a sentence, or behind a conjunction. */
function beginsClause(reading: Reading, index: number): boolean {
  const { text, folded } = at(reading, index - 1)
  const { coordinators, proclitics } = reading.lexicon
  // "Mrs X, who works as a teacher": what "and" joins to her name is an aside.
  const isJoined = proclitics.some((letter) => at(reading, index).folded.startsWith(letter))
  return (/^[،,]$/.test(text) && !isJoined) || coordinators.has(folded)
}

/** Whether a clause's first word is its verb: in a language that begins with it, what is no noun phrase is one. */
function isVerbPlace(reading: Reading, first: number): boolean {
  const { isWord, text, folded } = at(reading, first)
  const { prepositions, prepositionSpellings } = reading.lexicon
  const isNoun = hasArticle(reading, first) || beginsActor(reading, first)
  return isWord && !isNoun && !prepositionSpellings.has(text) && !hasBound(reading, prepositions, folded)
}

function beginsActor(reading: Reading, index: number): boolean {
  return [isCrowd, isTitle, isRole, isGivenName, isOrganization].some((is) => is(reading, index))
}

/** Whether nothing but "had" stands between a subject and its verb. */
function isOnlyHad({ lexicon, tokens }: Reading, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) if (!lexicon.auxiliaries.has(tokens[index]?.folded ?? '')) return false
  return from <= verb
}

/** Whoever words surely name. */
function actorIn(reading: Reading, range: Range): Phrase | null {
  const whole = parsePhrase(reading, range)
  if (whole?.certain !== true) return null
  return { ...whole, name: whole.type === 'PERSON' ? supported(reading, whole.name) : whole.name }
}

/** "Received the minister [a delegation]": the subject without what its verb takes. */
function subjectOf(reading: Reading, index: number, end: number): Phrase | null {
  const to = reading.lexicon.pack.verbFirst ? subjectEnd(reading, index - 1, end) : null
  return to === null ? null : actorIn(reading, { from: index, to })
}

/**
 * Who acts in the words before a cue that has no subject: the first one named there in a subject's place.
 * "The director apologized to the passengers, saying …": the director says it. Yields them in the order of the text.
 */
export function* actorsIn(
  reading: Reading,
  { from, to }: Range,
  known: (range: Range) => Range | null,
): Generator<{ readonly phrase: Phrase | null; readonly range: Range }> {
  let last = -1
  for (let index = from; index < to; index++) {
    if ((reading.inside[index] ?? -1) >= 0 || !isSubjectPlace(reading, index, from)) continue
    // "The ministry [had] launched [an initiative]": the verb has its subject before it.
    if (last > from && isVerb(reading, index - 1) && isOnlyHad(reading, last, index - 1)) continue
    // "Iran signed …, and says": a place acts right behind its verb.
    const isPlace = index > from && phraseAt(reading, index, reading.lexicon.known) !== null
    if (beginsActor(reading, index) || isPlace) {
      let end = index + 1
      // "Kim met with the prime minister X": a name ends before a preposition, a role may go on.
      const isOver = (place: number): boolean =>
        endsPhrase(reading, place) || (isGivenName(reading, index) && followsPreposition(reading, place + 1))
      while (end < Math.min(to, index + LONGEST) && !isOver(end)) end++
      const phrase =
        actorIn(reading, { from: index, to: end }) ?? (index > from ? subjectOf(reading, index, end) : null)
      if (phrase) {
        yield { phrase, range: phrase.range }
        last = phrase.range.to
        index = Math.max(index, phrase.range.to - 1)
        continue
      }
    }
    const range = known({ from: index, to })
    if (range) yield { phrase: null, range }
  }
}
