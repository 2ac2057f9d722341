import { type Range, type Reading, at, phraseAt, trimMarks } from '../reading.js'
import { nameFrom } from './names.js'
import type { Phrase } from './parts.js'
import { isCrowd } from './crowds.js'
import { isCapital, isOrganization, isRole, isTitle } from './words.js'

// Who a subject is, where capitals show names and the head of a noun phrase stands at its end: "water resources minister
// Murad al-Safsafi", "the ministry's spokeswoman", "an official at the ministry".

/** A noun phrase: its determiner, its words up to the first preposition, and what follows from there. */
interface NounPhrase {
  readonly determiner: 'definite' | 'indefinite' | null
  readonly core: Range
  /** The head; -1 for a phrase without words ("one of them"). */
  readonly head: number
  /** The last word of a role or title, of those that a name or nothing follows; -1 for none. */
  readonly role: number
  readonly name: Range | null
  readonly whole: Range
}

/** A name that begins at the first capital, or at a particle bound to one: "al-Safsafi". */
function nameIn(reading: Reading, { from, to }: Range): Range | null {
  const { nameParticles } = reading.lexicon
  for (let index = from; index < to; index++) {
    const { text, folded } = at(reading, index)
    const isParticle =
      nameParticles.has(folded) && (at(reading, index + 1).text === '-' || isCapital(at(reading, index + 1).text))
    if (!isCapital(text) && !isParticle) continue
    return nameFrom(reading, index, to)
  }
  return null
}

function isNounPart(reading: Reading, index: number): boolean {
  const { prepositions, relatives } = reading.lexicon
  const { folded } = at(reading, index)
  return !prepositions.has(folded) && !relatives.has(folded)
}

/** An adverb between a subject and its verb: "Cruz openly admitted". */
function isAdverb({ lexicon, tokens }: Reading, index: number): boolean {
  const { folded = '', text = '' } = tokens[index] ?? {}
  return !isCapital(text) && lexicon.pack.adverbEndings.some((ending) => folded.endsWith(ending))
}

function nounPhrase(reading: Reading, whole: Range): NounPhrase {
  const { definites, indefinites } = reading.lexicon
  let determiner: NounPhrase['determiner'] = null
  let from = whole.from
  for (; from < whole.to; from++) {
    const { folded } = at(reading, from)
    if (!definites.has(folded) && !indefinites.has(folded)) break
    determiner ??= definites.has(folded) ? 'definite' : 'indefinite'
  }
  let to = from
  while (to < whole.to && isNounPart(reading, to)) to++
  let head = to - 1
  while (head >= from && (!at(reading, head).isWord || isAdverb(reading, head))) head--
  let role = -1
  for (let index = from; index <= head; index++) {
    const next = at(reading, index + 1)
    // An initial's or a title's full stop: "Sen. Reid".
    const after = next.text === '.' ? at(reading, index + 2) : next
    const isLast = index === head || isCapital(after.text) || reading.lexicon.nameParticles.has(after.folded)
    if ((isRole(reading, index) || isTitle(reading, index)) && isLast) role = index
  }
  const name = role === head ? null : nameIn(reading, { from: Math.max(from, role + 1), to })
  return { determiner, core: { from, to }, head, role, name, whole }
}

/** The end of an organization's name with what it is of: "Ministry of Water Resources". */
function organizationTo(reading: Reading, { core, whole }: NounPhrase): number {
  let end = core.to
  for (let index = core.to; index < whole.to; index++) {
    const { text, folded, isWord } = at(reading, index)
    if (isCapital(text)) end = index + 1
    else if (isWord && isNounPart(reading, index) && !reading.lexicon.definites.has(folded)) break
  }
  return end
}

type Kind = Phrase['type'] | 'OTHER'

/** What kind of speaker a phrase's own words show. */
function kindOf(reading: Reading, phrase: NounPhrase): Kind {
  const { core, head, role, name, determiner } = phrase
  if (head < core.from) return determiner === null ? 'OTHER' : 'UNNAMED'
  const { known } = reading.lexicon
  if (phraseAt(reading, core.from, known, core.to)?.length === core.to - core.from) return 'ORGANIZATION'
  if (role >= 0 && name !== null && name.to > head) return 'PERSON'
  if (isCrowd(reading, head)) return 'UNNAMED'
  if (isOrganization(reading, head)) return 'ORGANIZATION'
  if (role === head) return determiner === 'indefinite' ? 'UNNAMED' : 'PERSON'
  return name !== null && name.from <= core.from && name.to > head ? 'PERSON' : 'OTHER'
}

/** A role without its determiner; null for a courtesy alone ("Mrs"). */
function roleRange(reading: Reading, { core, role, name, whole }: NounPhrase): Range | null {
  const range = trimMarks(reading, { from: core.from, to: name === null ? whole.to : Math.min(name.from, role + 1) })
  const words = [...Array(Math.max(0, range.to - range.from)).keys()].map((offset) => at(reading, range.from + offset))
  return words.some(({ folded, isWord }) => isWord && !reading.lexicon.courtesies.has(folded)) ? range : null
}

/** Segments after the first in which the other half of a person may stand: the name behind a role, the role behind a name. */
const REACH = 2

function withApposition(reading: Reading, own: NounPhrase, rest: readonly Range[]): Pick<Phrase, 'name' | 'role'> {
  const others = rest.slice(0, REACH).map((segment) => nounPhrase(reading, segment))
  if (own.name === null) {
    const named = others.find((other) => other.determiner === null && kindOf(reading, other) === 'PERSON' && other.name)
    return { name: named?.name ?? null, role: roleRange(reading, own) }
  }
  if (own.role >= 0) return { name: own.name, role: roleRange(reading, own) }
  const apposed = others.find((other) => other.role >= 0 && other.role === other.head)
  return { name: own.name, role: apposed ? roleRange(reading, apposed) : null }
}

/** The head of a noun phrase, folded, and whether the phrase is definite. */
export function headOfCapitals(
  reading: Reading,
  range: Range,
): { readonly word: string; readonly isDefinite: boolean } {
  const { head, determiner } = nounPhrase(reading, range)
  return { word: at(reading, head).folded, isDefinite: determiner === 'definite' }
}

/** Who the segments of a subject name, the first of them above all. */
export function parseCapitals(reading: Reading, segments: readonly Range[]): Omit<Phrase, 'gender'> | null {
  const { prepositions } = reading.lexicon
  // "In the villages, residents": what a preposition begins says where or when.
  const phrases = segments
    .filter(({ from }) => !prepositions.has(at(reading, from).folded))
    .map((segment) => nounPhrase(reading, segment))
  // "After years of quarrels, Trump": the first words that show somebody, else those next to the verb.
  const own = phrases.find((phrase) => kindOf(reading, phrase) !== 'OTHER') ?? phrases.at(-1)
  if (own === undefined) return null
  const { whole: segment } = own
  const first = segments.indexOf(segment)
  const kind = kindOf(reading, own)
  const range = trimMarks(reading, { from: segment.from, to: own.core.to })
  if (kind === 'ORGANIZATION') {
    const to = organizationTo(reading, own)
    return {
      type: kind,
      range: { from: segment.from, to },
      name: { from: own.core.from, to },
      role: null,
      certain: true,
    }
  }
  const halves = withApposition(reading, own, segments.slice(first + 1))
  const isNamed = kind === 'PERSON' || (own.role === own.head && halves.name !== null)
  if (isNamed) {
    const to = Math.max(range.to, halves.name?.to ?? 0, halves.role?.to ?? 0)
    return { type: 'PERSON', range: { from: segment.from, to }, ...halves, certain: true }
  }
  return { type: 'UNNAMED', range: segment, name: null, role: null, certain: kind === 'UNNAMED' }
}
