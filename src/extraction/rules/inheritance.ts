import { type Range, type Reading, partOf, sentenceStart } from '../reading.js'
import type { Inflection } from '../languages/pack.js'
import { actorsIn } from './actors.js'
import { agrees } from './agreement.js'
import { isExistential } from './beginnings.js'
import type { Draft } from './draft.js'
import { groupBefore } from './groups.js'
import type { Entity, People } from './people.js'
import { besidePronoun, pronounOf } from './pronouns.js'
import { relayerOf } from './relayers.js'
import { silentSubject } from './silent.js'
import { type Named, RECENT, knownAt, resolve } from './resolve.js'

// Who is meant where a cue has no subject of its own: a dropped one, a pronoun, a participle.

/** Who said a draft. */
export interface Attributed extends Named {
  readonly draft: Draft
  /** The draft whose speaker this one shares, by its place; null where it names its own. */
  readonly inherits: number | null
  /** The draft inside whose content this one stands, by its place. */
  readonly parent: number | null
}

/** Makes every row, so that all have their properties in one order, as tokens have. */
export function attributedOf(
  { type, entity, words, mention, role, sure }: Named,
  { draft, inherits, parent }: Pick<Attributed, 'draft' | 'inherits' | 'parent'>,
): Attributed {
  return { type, entity, words, mention, role, sure, draft, inherits, parent }
}

/** Whether a paper or a body says it in a relative clause, by the way: "the choices of the constitution, which lays down that". */
function isAside({ lexicon, tokens }: Reading, { type, draft }: Attributed): boolean {
  const { folded = '' } = tokens[(draft.cue?.from ?? 0) - 1] ?? {}
  return type === 'ORGANIZATION' && lexicon.pack.verbFirst && lexicon.relatives.has(folded)
}

/** The place of the last statement of the same level whose speaker fits. */
function predecessor(
  done: readonly Attributed[],
  fits: (row: Attributed) => boolean,
  parent: number | null,
): number | null {
  for (let place = done.length - 1; place >= Math.max(0, done.length - RECENT); place--) {
    const row = done[place]
    // "Amid a call by X for …": said by the way, it does not make him who speaks.
    if (row?.parent === parent && row.draft.rule !== 'noun' && fits(row)) return place
  }
  return null
}

const NOBODY: Named = { type: 'UNKNOWN', entity: null, words: null, mention: null, role: null, sure: false }

/** Tokens of a clause before a cue in which somebody acts, at least and at most. */
const LEAST = 2
const FURTHEST = 60

/** Whether people without a name are meant: one with a name is one. */
function isSeveral({ type }: Named): boolean {
  return type === 'UNNAMED'
}

function isSeveralOf(number: Inflection['number']): boolean {
  return number === 'PLURAL' || number === 'DUAL'
}

/** Who acts in the clause before a cue, where no statement of this sentence tells who speaks. */
function actor(
  reading: Reading,
  people: People,
  done: readonly Attributed[],
  draft: Draft,
  around: Range | undefined,
): Named | null {
  const to = draft.cue?.from ?? draft.clause.from
  const from = Math.max(sentenceStart(reading, to), around?.from ?? 0, to - FURTHEST)
  if (to - from < LEAST) return null
  const known = (range: Range): Range | null => knownAt(reading, people, range)?.mention ?? null
  const { participle, gender = null, number = null } = draft.form?.inflection ?? {}
  const fitting = [...actorsIn(reading, { from, to }, known)].flatMap(({ phrase, range }) => {
    const named = phrase ? resolve(reading, people, done, phrase) : (knownAt(reading, people, range) ?? NOBODY)
    return agrees(reading, named, { gender, number }, false) &&
      named.type !== 'UNKNOWN' &&
      (number === null || isSeveral(named) === isSeveralOf(number))
      ? [named]
      : []
  })
  // A participle and a verb joined by "and" hang on the verb before them, another verb on the sentence.
  const isNearest = participle === true || draft.form?.joined === true
  return (isNearest ? fitting.at(-1) : fitting[0]) ?? null
}

/** Who acts in the sentence before a verb that "and" joins to it, where nothing was said since: "X met the experts. And he said". */
function actorBefore(
  reading: Reading,
  people: People,
  done: readonly Attributed[],
  draft: Draft,
  last: Attributed | undefined,
): Named | null {
  const { cue, form } = draft
  if (cue === null || form?.joined !== true || form.inflection.participle === true) return null
  const start = sentenceStart(reading, cue.from)
  const before = sentenceStart(reading, start - 1)
  const isSilent = (last?.draft.clause.to ?? 0) <= before && (last?.draft.content.at(-1)?.to ?? 0) <= before
  if (start !== cue.from || start === 0 || !isSilent) return null
  const known = (range: Range): Range | null => knownAt(reading, people, range)?.mention ?? null
  const [first] = [...actorsIn(reading, { from: before, to: start }, known)]
  if (first === undefined) return null
  const named = first.phrase ? resolve(reading, people, done, first.phrase) : knownAt(reading, people, first.range)
  const isSomebody = named?.type === 'PERSON' || named?.type === 'ORGANIZATION'
  return isSomebody && agrees(reading, named, form.inflection, false) ? named : null
}

/** Whether a body spoke last in the text itself: its statement or its spokesman goes on as "he". */
function speaksFor(reading: Reading, { cue, form }: Draft, last: Attributed | undefined): boolean {
  if (last?.type !== 'ORGANIZATION' || !last.sure) return false
  const isNew = cue !== null && (form?.joined === true || sentenceStart(reading, cue.from) === cue.from)
  if (!isNew) return false
  return partOf(reading, last.draft.clause.from) === 'BODY'
}

/** Whom "she said" means where nobody has spoken yet: who was spoken of last. */
function spokenOf(people: People, { cue, clause }: Draft, agreeing: (row: Named) => boolean): Named | null {
  const named = (entity: Entity): Named => ({ ...NOBODY, type: entity.type, entity })
  const entity = people.lastBefore(cue?.from ?? clause.from, (candidate) => agreeing(named(candidate)))
  return entity && named(entity)
}

/** Who passed on what was said last. */
function relayed(reading: Reading, people: People, done: readonly Attributed[]): Named | null {
  const last = done.at(-1)
  const phrase = last ? relayerOf(reading, last.draft) : null
  return phrase && resolve(reading, people, done, phrase)
}

/** Where a draft stands among the others. */
interface Position {
  readonly parent: number | null
  /** The content around it. */
  readonly around: Range | undefined
}

/** Who said a draft without a subject: who acts in its sentence, else who spoke or was spoken of before and agrees. */
export function inherit(
  reading: Reading,
  people: People,
  done: readonly Attributed[],
  draft: Draft,
  { parent, around }: Position,
): Attributed {
  if (draft.cue !== null && isExistential(reading, draft.cue.from))
    return attributedOf({ ...NOBODY, type: 'UNNAMED' }, { draft, inherits: null, parent })
  const pronoun = pronounOf(reading, draft)
  const { gender = null, number = null } = pronoun ?? draft.form?.inflection ?? {}
  const agreeing = (row: Named): boolean => agrees(reading, row, { gender, number }, pronoun !== undefined)
  const beside = besidePronoun(reading, people, draft, agreeing)
  if (beside) return attributedOf(beside, { draft, inherits: null, parent })
  const own =
    predecessor(done, (row) => !isAside(reading, row) && agreeing(row), parent) ?? predecessor(done, agreeing, parent)
  // "He says", where only bodies have spoken: the man of whom the text spoke last, if there is one.
  const spoken = own === null && !speaksFor(reading, draft, done.at(-1)) ? spokenOf(people, draft, agreeing) : null
  // "The report quotes her as saying …. And it adds": it does, since she does not agree with the verb.
  const relayer = own === null && spoken === null ? relayed(reading, people, done) : null
  if (relayer && agreeing(relayer))
    return attributedOf({ ...relayer, mention: null }, { draft, inherits: null, parent })
  const inherits = own ?? (spoken ? null : predecessor(done, () => true, parent))
  const from = inherits === null ? undefined : done[inherits]
  const start = sentenceStart(reading, draft.cue?.from ?? draft.clause.from)
  const isSameSentence = from !== undefined && (from.draft.cue?.from ?? 0) >= start
  const silent = silentSubject(reading, draft, done.at(-1)?.draft)
  const telling = silent && resolve(reading, people, done, silent)
  if (telling && agreeing(telling) && (number === null || isSeveral(telling) === isSeveralOf(number)))
    return { ...telling, mention: null, draft, inherits: null, parent }
  const group =
    number === 'PLURAL' && draft.form?.inflection.participle !== true && (from?.type !== 'UNNAMED' || !isSameSentence)
      ? groupBefore(reading, draft, around)
      : null
  if (group)
    return attributedOf({ ...resolve(reading, people, done, group), mention: null }, { draft, inherits: null, parent })
  const acting = isSameSentence
    ? null
    : (actor(reading, people, done, draft, around) ?? actorBefore(reading, people, done, draft, done.at(-1)))
  if (acting) return attributedOf({ ...acting, mention: null }, { draft, inherits: null, parent })
  if (pronoun && from?.entity?.type === 'PERSON') from.entity.gender ??= gender
  // What is said inside of somebody's words without a subject is theirs again.
  const { type, entity, words, sure } = from ?? (parent === null ? undefined : done[parent]) ?? spoken ?? NOBODY
  return attributedOf({ type, entity, words, mention: null, role: null, sure }, { draft, inherits, parent })
}
