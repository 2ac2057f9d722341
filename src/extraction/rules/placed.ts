import { noAnswers } from '../answers.js'
import { LIST } from '../languages/lists.js'
import type { CueForm } from '../languages/lexicon.js'
import { type Range, type Reading, at, isComma, phraseAt, readingOf } from '../reading.js'
import { isBoundArticle } from './bound.js'
import { isCrowd } from './crowds.js'
import { isNominal } from './extent.js'
import { isFirst, isHead, isNext, isPreposition } from './nameable.js'
import { hasArticle, hasPossessive, isBareIn, isDerived, isIn } from './words.js'

// Names that their place alone shows, whatever their words look like. In "said the engineer [Yarub al-Qudah] that" only a
// name can stand between the title and "that", although the first word is spelt like "expresses", the other like "judges".

/** Tokens behind a verb in which a role and a name end. */
const REACH = 18
/** Words of a name, particles aside. */
const FEWEST = 2
const MOST = 4

/** Whether only what is said can begin at a token: "that", a colon, "his saying". */
function isSaid(reading: Reading, index: number): boolean {
  return isIn(reading, index, LIST.complementizers | LIST.sayings) || at(reading, index).text === ':'
}

type Ends = (reading: Reading, index: number) => boolean

/** What ends the subject of a verb that takes no other noun: what is said, or when and where it was said. */
const isOver: Ends = (reading, index) => {
  const isTime = isIn(reading, index, LIST.days | LIST.weekdays | LIST.times)
  const isBound = isBoundArticle(reading, at(reading, index).folded)
  return isSaid(reading, index) || isTime || isBound || isComma(reading, index) || isPreposition(reading, index)
}

const THINGS = LIST.nominalObjects | LIST.commonNouns | LIST.organizations | LIST.unnamed

/** Whether something definite stands behind a name, and is no last name: whom the verb tells, or of what. */
function isThing(reading: Reading, index: number): boolean {
  const isOwn = isIn(reading, index - 1, LIST.nameParticles) || isNominal(reading, index - 1)
  return hasArticle(reading, index) && isBareIn(reading, index, THINGS) && !isOwn
}

/** What ends the subject of a verb that may take a noun: what is said, a noun of action, or something definite. */
const isObject: Ends = (reading, index) =>
  isSaid(reading, index) || isIn(reading, index, LIST.nominalObjects) || isThing(reading, index)

/** What ends the subject of a verb that takes those who are told. */
const isTold: Ends = (reading, index) => isOver(reading, index) || isThing(reading, index)

/** What ends the subject between "had" and its verb. */
const isHad: Ends = (reading, index) =>
  isIn(reading, index, LIST.auxiliaries) ||
  isComma(reading, index) ||
  reading.lexicon.cues.has(at(reading, index).folded)

/** What ends the name of a source: nothing of its clause follows. */
const isCited: Ends = (reading, index) => isOver(reading, index) || /^[.؛()]$/.test(at(reading, index).text)

/** What ends a name right behind a verb: the role of whom it is, or what is said. */
const isRoleNext: Ends = (reading, index) => {
  const next = isComma(reading, index) ? index + 1 : index
  // "Imam" is spelt like "before".
  if (isPreposition(reading, next)) return false
  return isHead(reading, next) && (next > index || !hasArticle(reading, next))
}

/** Where a subject may stand, and what ends it there. */
interface Place {
  /** The first token of the subject. */
  readonly from: number
  readonly ends: Ends
}

/** The place of a subject behind a token: a verb of saying, "had", "according to". */
function placeAt(reading: Reading, index: number): Place | null {
  const { cues, sources } = reading.lexicon
  const source = phraseAt(reading, index, sources)
  if (source) return source.value.verb === true ? null : { from: index + source.length, ends: isCited }
  if (isIn(reading, index, LIST.auxiliaries)) return { from: index + 1, ends: isHad }
  const form = isIn(reading, index, LIST.cues) ? cues.get(at(reading, index).folded) : undefined
  if (form === undefined || !takesSubject(form)) return null
  const { object, objectFirst, addressee } = form.entry
  const ends = objectFirst === true || object === true ? isObject : addressee === true ? isTold : isOver
  return { from: index + 1, ends }
}

/** Where the name ends that begins at a token, if nothing but a name can stand there. */
function placedEnd(reading: Reading, from: number, isEnd: (index: number) => boolean): number | null {
  if (!isFirst(reading, from)) return null
  let words = 1
  for (let to = from + 1; words <= MOST; to++) {
    if (isEnd(to)) return words >= FEWEST && !isBareParticle(reading, to - 1) ? to : null
    if (!isNext(reading, to, isEnd(to + 1), words)) return null
    if (!isIn(reading, to, LIST.nameParticles) || isEnd(to + 1)) words++
  }
  return null
}

/** Whether a particle that takes a name stands without one: "Abu". */
function isBareParticle({ lexicon, tokens }: Reading, index: number): boolean {
  return lexicon.kin.has(tokens[index]?.folded ?? '')
}

/** Whether a role or a title is closed with a token, so that a name may follow: with something definite, or a comma. */
function closes(reading: Reading, index: number): boolean {
  if (isComma(reading, index)) return closes(reading, index - 1)
  if (reading.markAt.get(index)?.close === index) return true
  // "Its director [X]", "the spokesman for him [X]".
  if (hasPossessive(reading, index)) return true
  return isBoundArticle(reading, at(reading, index).folded) || hasArticle(reading, index) || endsKnown(reading, index)
}

/** Whether a known name ends with a token. */
function endsKnown(reading: Reading, index: number): boolean {
  return [1, 2, 3].some((length) => phraseAt(reading, index + 1 - length, reading.lexicon.known)?.length === length)
}

/** The name in the place of a subject, behind the role that shows it. */
function nameIn(reading: Reading, place: Place): Range | null {
  const { line } = at(reading, place.from)
  const own = bareName(reading, place)
  if (own) return own
  let isTitled = false
  for (let from = place.from; from < place.from + REACH && at(reading, from).line === line; from++) {
    if (isSaid(reading, from) || isIn(reading, from, LIST.relatives) || /^[.!?؟…]$/.test(at(reading, from).text))
      return null
    if (isTitled && closes(reading, from - 1)) {
      // "The head of the council, [X], said": commas on both sides.
      const isApposed = isComma(reading, from - 1)
      const isEnd = (index: number): boolean =>
        place.ends(reading, index) || isRoleNext(reading, index) || (isApposed && isComma(reading, index))
      const to = placedEnd(reading, from, isEnd)
      if (to !== null) return { from, to }
    }
    // "The Spaniard X".
    const isNationality = from === place.from && hasArticle(reading, from) && isDerived(reading, from)
    isTitled ||= isHead(reading, from) || isNationality
  }
  return null
}

/** A name right behind its verb: given, up to what is said; given, of many words; or any before a role. */
function bareName(reading: Reading, { from, ends }: Place): Range | null {
  if (isCrowd(reading, from)) return null
  const isGiven = isIn(reading, from, LIST.givenNames)
  const to =
    placedEnd(reading, from, (index) => isRoleNext(reading, index) || (isGiven && isSaid(reading, index))) ??
    (isGiven ? placedEnd(reading, from, (index) => index > from + FEWEST && ends(reading, index)) : null)
  return to === null ? null : { from, to }
}

/** Whether a verb of saying has one subject, behind it. */
function takesSubject({ inflection, enclitic, entry }: CueForm): boolean {
  const { participle, number } = inflection
  const isOne = number !== 'DUAL' && number !== 'PLURAL'
  // "Published" is one of saying by the words near it, and takes a noun without them.
  return participle !== true && isOne && enclitic === 0 && entry.relayOnly !== true && entry.near === undefined
}

const NAMES = LIST.nameParticles | LIST.givenNames

/** Writes into the lists of a reading that words are a name and nothing else. */
function mark({ lists: { own, bare, bound } }: Reading, { from, to }: Range): void {
  for (let index = from; index < to; index++) {
    const list = ((own[index] ?? 0) & NAMES) | (index === from ? LIST.givenNames : 0)
    own[index] = list
    bare[index] = list
    bound[index] = list
  }
}

/** The same names wherever their words stand together. */
function everywhere(reading: Reading, placed: ReadonlyMap<number, number>): Map<number, number> {
  const found = new Map(placed)
  const names = new Map<string, Range>()
  for (const [from, to] of placed) names.set(at(reading, from).folded, { from, to })
  for (let index = 0; index < reading.tokens.length; index++) {
    const name = names.get(at(reading, index).folded)
    if (name === undefined || found.has(index)) continue
    const length = name.to - name.from
    let same = 1
    while (same < length && at(reading, index + same).folded === at(reading, name.from + same).folded) same++
    if (same === length) found.set(index, index + length)
  }
  return found
}

/** The reading in which names that their place shows are known as such, each with where it ends. */
export function withPlaced(reading: Reading): Reading {
  if (reading.lexicon.pack.capitals) return reading
  const shown = new Map<number, number>()
  for (let index = 0; index < reading.tokens.length; index++) {
    const place = placeAt(reading, index)
    const name = place && nameIn(reading, place)
    if (name) shown.set(name.from, name.to)
  }
  if (shown.size === 0) return reading
  const placed = everywhere(reading, shown)
  for (const [from, to] of placed) mark(reading, { from, to })
  return readingOf({ ...reading, placed, answers: noAnswers(reading.tokens.length), cues: new Map() })
}
