import { type Range, type Reading, partOf, sentenceStart } from '../reading.js'
import { actorsIn } from './actors.js'
import type { Draft } from './draft.js'
import { isNominal } from './extent.js'
import { nameFrom } from './names.js'
import { nesting } from './nesting.js'
import type { People } from './people.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { type Named, RECENT, knownAt, resolve } from './resolve.js'
import { bare } from './words.js'

/** Who said a draft. */
export interface Attributed extends Named {
  readonly draft: Draft
  /** The draft whose speaker this one shares, by its place; null where it names its own. */
  readonly inherits: number | null
  /** The draft inside whose content this one stands, by its place. */
  readonly parent: number | null
}

function agrees({ entity, type }: Attributed, draft: Draft): boolean {
  const { gender = null, number = null } = draft.form?.inflection ?? {}
  // "They said" is not one man, though an organization may be they.
  if (number === 'PLURAL' && type === 'PERSON') return false
  if (gender === null || entity === null || type !== 'PERSON') return true
  return entity.gender === null || entity.gender === gender
}

/** The place of the last statement of the same level that agrees with a draft without a subject, else of the last one. */
function predecessor(done: readonly Attributed[], draft: Draft, parent: number | null): number | null {
  let last: number | null = null
  for (let place = done.length - 1; place >= Math.max(0, done.length - RECENT); place--) {
    const row = done[place]
    if (row?.parent !== parent) continue
    if (agrees(row, draft)) return place
    last ??= place
  }
  return last
}

const NOBODY: Named = { type: 'UNKNOWN', entity: null, words: null, mention: null, role: null, sure: false }

/** Tokens of a clause before a cue in which somebody acts, at least and at most. */
const LEAST = 2
const FURTHEST = 60

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
  if (to - from < LEAST || draft.form?.joined === true) return null
  const known = (range: Range): Range | null => knownAt(reading, people, range)?.mention ?? null
  const { participle, number } = draft.form?.inflection ?? {}
  const fitting = [...actorsIn(reading, { from, to }, known)].flatMap(({ phrase, range }) => {
    const named = phrase ? resolve(reading, people, done, phrase) : (knownAt(reading, people, range) ?? NOBODY)
    const isMany = named.type === 'UNNAMED'
    const agreeing = agrees({ ...named, draft, inherits: null, parent: null }, draft)
    return agreeing && named.type !== 'UNKNOWN' && isMany === (number === 'PLURAL') ? [named] : []
  })
  // A participle hangs on the verb before it, another verb on the sentence.
  return (participle === true ? fitting.at(-1) : fitting[0]) ?? null
}

/** Whether words name somebody: surely, or somebody known, or by their shape alone where a subject stands behind its verb. */
function isSomebody(reading: Reading, people: People, phrase: Phrase, draft: Draft): boolean {
  if (phrase.certain || knownAt(reading, people, phrase.range) !== null) return true
  if (draft.before) return false
  const { pack } = reading.lexicon
  return (
    pack.capitals ||
    (!isNominal(reading, phrase.range.from) && nameFrom(reading, phrase.range.from, phrase.range.to) !== null)
  )
}

/** Names the speaker of every draft, in the order of the text. */
export function attribute(reading: Reading, people: People, drafts: readonly Draft[]): Attributed[] {
  const phrases = drafts.map(({ subject }) => subject && parsePhrase(reading, subject))
  const parents = nesting(drafts)
  // Full names first: a headline or a first sentence may say only the last part of one that comes later.
  const full = phrases.filter(
    (phrase) => phrase?.certain === true && phrase.name != null && phrase.name.to - phrase.name.from > 1,
  )
  for (const phrase of full) if (phrase) people.ofPhrase(phrase)
  const done: Attributed[] = []
  drafts.forEach((draft, index) => {
    const phrase = phrases[index]
    const parent = parents[index] ?? null
    const isNamed = phrase && isSomebody(reading, people, phrase, draft)
    if (isNamed) {
      const named = resolve(reading, people, done, phrase)
      // The verb agrees with who is named behind it.
      if (named.entity?.type === 'PERSON' && !draft.before)
        named.entity.gender ??= draft.form?.inflection.gender ?? null
      done.push({ ...named, draft, inherits: null, parent })
      return
    }
    const inherits = predecessor(done, draft, parent)
    const from = inherits === null ? undefined : done[inherits]
    const start = sentenceStart(reading, draft.cue?.from ?? draft.clause.from)
    const isSameSentence = from !== undefined && (from.draft.cue?.from ?? 0) >= start
    const acting = isSameSentence
      ? null
      : actor(reading, people, done, draft, parent === null ? undefined : drafts[parent]?.content[0])
    if (acting) {
      done.push({ ...acting, mention: null, draft, inherits: null, parent })
      return
    }
    // What is said inside of somebody's words without a subject is theirs again.
    const { type, entity, words, sure } = from ?? (parent === null ? undefined : done[parent]) ?? NOBODY
    done.push({ draft, type, entity, words, mention: null, role: null, sure, inherits, parent })
  })
  return fuller(reading, done)
}

/** A headline may say "sources" of those whom the text calls by more: it gets the fuller words. */
function fuller(reading: Reading, rows: readonly Attributed[]): Attributed[] {
  return rows.map((row, index) => {
    const { mention, words } = row
    if (row.type === 'PERSON' || row.entity !== null || mention === null || words === null) return row
    if (partOf(reading, mention.from) !== 'HEADLINE') return row
    const head = bare(reading, mention.from)
    const later = rows.slice(index + 1, index + RECENT).find((other) => {
      return other.entity === null && other.mention !== null && bare(reading, other.mention.from) === head
    })
    return later?.words && later.words.length > words.length ? { ...row, type: later.type, words: later.words } : row
  })
}
