import type { SpeakerType } from '../../model/vocabulary.js'
import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { wholeName } from './bodies.js'
import { isBoundArticle, isBoundToBody } from './bound.js'
import { calledByKind } from './epithets.js'
import { isDefinite } from './extent.js'
import type { Draft } from './draft.js'
import { differInOrder, headsOf } from './forms.js'
import { headOf } from './heads.js'
import type { Entity, People } from './people.js'
import { type Phrase } from './phrases.js'
import { bare, hasArticle, hasBound, isAdjective, isFeminine, isGivenName, isIn, isSurelyAdjective } from './words.js'
import { nameText } from './nametext.js'
import { issuerTold, saidIn } from './papers.js'

/** Who words mean. */
export interface Named {
  readonly type: SpeakerType
  readonly entity: Entity | null
  /** For UNNAMED, and for people known by their role only. */
  readonly words: string | null
  readonly mention: Range | null
  readonly role: Range | null
  /** Whether more than the shape of the words shows it: a name, a title, a head word, somebody known. */
  readonly sure: boolean
}

function asEntity(entity: Entity, mention: Range, role: Range | null, sure = true): Named {
  return { type: entity.type, entity, words: null, mention, role, sure }
}

function asWords(reading: Reading, type: SpeakerType, mention: Range, role: Range | null, sure: boolean): Named {
  return { type, entity: null, words: nameText(reading, mention), mention, role, sure }
}

/** A speaker before, as far as it helps to tell who is meant now. */
export type Before = Named & { readonly parent: number | null; readonly draft: Draft }

/** Statements back in which somebody without a name is still the same. */
export const RECENT = 40

/** Somebody spoken of before without a name, whom "the official" means now. */
function sameUnnamed(reading: Reading, done: readonly Before[], range: Range): Named | null {
  const { word: head, isDefinite } = headOf(reading, range)
  if (!isDefinite) return null
  const isSame = (mention: Range): boolean =>
    headOf(reading, mention).word === head &&
    !differInOrder(reading, headsOf(reading, range), headsOf(reading, mention))
  const before = done
    .slice(-RECENT)
    .findLast(({ entity, mention }) => entity === null && mention !== null && isSame(mention))
  return before ? { ...before, mention: range, sure: true } : null
}

/** Whom "the source" means where nobody without a name has spoken: the body that spoke last, if the text tells no more of it. */
function sameSource(reading: Reading, done: readonly Before[], range: Range): Named | null {
  const { word, isDefinite } = headOf(reading, range)
  if (!isDefinite || !reading.lexicon.callings.has(word) || range.to > range.from + 1) return null
  if (hasBound(reading, reading.lexicon.relatives, at(reading, range.to).folded)) return null
  const last = done.slice(-RECENT).findLast(({ parent }) => parent === null)
  return last?.type === 'ORGANIZATION' ? { ...last, mention: range, sure: false } : null
}

/** Who issued "the report" that spoke before, or of which the text tells elsewhere who issued it. */
function issuerOf(reading: Reading, people: People, done: readonly Before[], { range, name }: Phrase): Named | null {
  const head = bare(reading, range.from)
  // "The report of the agency" names its issuer itself.
  if (!reading.lexicon.documents.has(head) || name?.from !== range.from) return null
  const isSame = ({ mention }: Before): boolean => mention !== null && bare(reading, mention.from) === head
  const issuer = hasArticle(reading, range.from)
    ? done.slice(-RECENT).findLast((row) => row.entity !== null && (isSame(row) || saidIn(reading, row, head)))
    : undefined
  // "A report" spoke before, whose issuer may be told further on.
  const isNamed = issuer?.entity?.forms.some(({ words }) => words[0] !== head) === true
  const told = isNamed ? null : issuerTold(reading, head)
  const entity = told ? people.named('ORGANIZATION', nameText(reading, told), told.from) : (issuer?.entity ?? null)
  return entity && asEntity(entity, range, null)
}

/** Whom "the head of the delegation" means where nobody has that role: who spoke last, if no role of theirs is known. */
function withoutRole(
  reading: Reading,
  people: People,
  done: readonly Before[],
  { range, gender }: Phrase,
): Entity | null {
  const last = done.slice(-RECENT).findLast(({ parent }) => parent === null)
  const { genericRoles, callings } = reading.lexicon
  const head = bare(reading, range.from)
  // "The doctor", "the spokesman": alone they mean who spoke last, with more words somebody else.
  const isAlone = callings.has(head) && range.to === range.from + 1
  const isGeneric = (genericRoles.has(head) || isAlone) && isDefinite(reading, range.from)
  const ofNation = isGeneric ? people.ofNation(range, gender) : null
  if (ofNation) return ofNation
  if (isGeneric && last?.entity?.type === 'PERSON') return last.entity
  const isDefiniteRole = isDefinite(reading, range.to - 1)
  return isDefiniteRole && last?.entity?.type === 'PERSON' && last.entity.roles.length === 0 ? last.entity : null
}

/** Which body "the company" is that nobody has named as such: the last whose whole name stands before. */
function bodyOf(reading: Reading, people: People, range: Range): Entity | null {
  const whole = wholeName(reading, range)
  if (whole === null || people.named('ORGANIZATION', nameText(reading, range), range.from, false)) return null
  return people.named('ORGANIZATION', nameText(reading, whole), whole.from)
}

/** What a subject's words say, with the article's people in mind. */
export function resolve(reading: Reading, people: People, done: readonly Before[], phrase: Phrase): Named {
  const { type, range, role, certain } = phrase
  const again = phrase.name === null ? sameUnnamed(reading, done, range) : issuerOf(reading, people, done, phrase)
  if (type === 'UNNAMED') return again ?? sameSource(reading, done, range) ?? asWords(reading, type, range, null, true)
  if (again?.entity) return again
  if (!certain && type === 'PERSON') return uncertain(reading, people, phrase)
  const name = phrase.name ?? range
  const body =
    type === 'ORGANIZATION' ? (bodyOf(reading, people, name) ?? calledByKind(reading, people, done, name)) : null
  if (body) return asEntity(body, range, role)
  const entity = people.ofPhrase(phrase)
  if (entity) return asEntity(entity, range, role, phrase.name !== null)
  if (again) return again
  const recent = role === null ? null : withoutRole(reading, people, done, phrase)
  if (recent) {
    if (recent.roles.length === 0) people.addRole(recent, role ?? range)
    return asEntity(recent, range, role, false)
  }
  // A role nobody is named for: "the minister" is somebody, "a minister" is not.
  const last = role === null ? range.from : role.to - 1
  const isName =
    !isAgreeing(reading, range, last) &&
    (reading.lexicon.known.has(at(reading, last).folded) || isGivenName(reading, last))
  const isDefiniteRole = isName || isDefinite(reading, range.from) || isDefinite(reading, last)
  // "An official at the agency": what is definite behind the preposition does not make him somebody known.
  const definite = isDefiniteRole && (isDefinite(reading, range.from) || role === null || !isLoose(reading, role))
  const known = definite || reading.lexicon.article === '' ? 'PERSON' : 'UNNAMED'
  return asWords(reading, known, range, known === 'PERSON' ? role : null, false)
}

/** Whether a state's name is rather an adjective of an indefinite woman: "a Syrian refugee". */
function isAgreeing(reading: Reading, { from }: Range, last: number): boolean {
  return last === from + 1 && isFeminine(reading, from) && isFeminine(reading, last) && isAdjective(reading, last)
}

/** Whether what makes a role definite stands behind a preposition, or describes: "an official at-the-ministry", "a Syrian official of high rank". */
function isLoose(reading: Reading, { from, to }: Range): boolean {
  const { prepositionSpellings, roleLinks } = reading.lexicon
  // "A member of the committee" is one of several, "the head of the committee" is not.
  if (reading.lexicon.genericRoles.has(at(reading, from).folded)) return true
  if (isSurelyAdjective(reading, from + 1) && !isDefinite(reading, from + 1) && !isIn(reading, from + 1, LIST.times))
    return true
  for (let index = from + 1; index < to; index++) {
    const { text, folded } = at(reading, index)
    if (prepositionSpellings.has(text) || roleLinks.has(folded)) return true
    if (isBoundToBody(reading, folded) || isBoundArticle(reading, folded)) return true
    // "The ambassador of Russia at the United Nations" is somebody known.
    if (hasArticle(reading, index) || phraseAt(reading, index, reading.lexicon.known, to) !== null) return false
  }
  return false
}

/** Somebody who was named before, by the first words of a range; null where they name nobody. */
export function knownAt(reading: Reading, people: People, { from, to }: Range): Named | null {
  for (let end = Math.min(to, from + 5); end > from; end--) {
    if (!at(reading, end - 1).isWord) continue
    const mention = { from, to: end }
    const words = nameText(reading, mention)
    const entity = people.named('PERSON', words, from, false) ?? people.named('ORGANIZATION', words, from, false)
    if (entity) return asEntity(entity, mention, null)
  }
  return null
}

/** Who bare words are: somebody named before, else what their shape shows. */
function uncertain(reading: Reading, people: People, { range, name }: Phrase): Named {
  const known = knownAt(reading, people, range)
  if (known) return known
  const { pluralEndings, bodyEndings, adjectiveEndings, pack } = reading.lexicon
  const mention = name ?? range
  const words = nameText(reading, mention)
  const head = at(reading, mention.from).folded
  if (!pack.capitals && isDefinite(reading, mention.from) && pluralEndings.some((ending) => head.endsWith(ending))) {
    return asWords(reading, 'UNNAMED', mention, null, false)
  }
  // A definite noun that is no surname of anybody here is a body or a paper rather than a person.
  const isBody = isDefinite(reading, mention.from) && !adjectiveEndings.some((ending) => head.endsWith(ending))
  const isFeminine = isDefinite(reading, mention.from) && bodyEndings.some((ending) => head.endsWith(ending))
  const type = isBody || isFeminine ? 'ORGANIZATION' : 'PERSON'
  const entity = people.named(type, words, range.from)
  return entity ? asEntity(entity, mention, null, false) : asWords(reading, 'UNNAMED', mention, null, false)
}
