import { type Range, type Reading, at, partOf } from '../reading.js'
import type { Draft } from './draft.js'
import { isNominal, isNominalWord } from './extent.js'
import { type Attributed, attributedOf, inherit } from './inheritance.js'
import { nameFrom } from './names.js'
import { nesting } from './nesting.js'
import type { Entity, People } from './people.js'
import { type Phrase, parsePhrase } from './phrases.js'
import { RECENT, knownAt, resolve } from './resolve.js'
import { isCrowd } from './crowds.js'
import { bare, hasArticle, isFeminine, isGivenName, isRole, timesOf } from './words.js'
import { NUNATION, isSmallWord } from './namewords.js'
import { withoutAccusative } from './objectnouns.js'

export type { Attributed } from './inheritance.js'

/** Whether words name somebody: surely, or somebody known, or by their shape alone where a subject stands behind its verb. */
function isSomebody(reading: Reading, people: People, phrase: Phrase, draft: Draft): boolean {
  if (phrase.certain || knownAt(reading, people, phrase.range) !== null) return true
  const { pack } = reading.lexicon
  if (draft.before) return false
  // "The inquiries showed that": what is definite right behind the verb is the subject, whatever it is.
  const isDefiniteSubject = draft.rule === 'clause' && hasArticle(reading, phrase.range.from)
  return (
    pack.capitals ||
    isDefiniteSubject ||
    (!namesNobody(reading, phrase.range) && !mayBeObject(reading, phrase, draft) && isName(reading, phrase.range))
  )
}

/** Whether words look like a name: the first of several alone is one only where the article has it again ("advocates of …"). */
function isName(reading: Reading, range: Range): boolean {
  const name = nameFrom(reading, range.from, range.to)
  if (name === null) return false
  const isWhole = range.to === name.to || hasArticle(reading, name.from)
  return isWhole || name.to - name.from > 1 || timesOf(reading, at(reading, name.from).folded) > 1
}

/** Whether the first word shows by its form that it names nobody: a small word, somebody's something, an object, a verb. */
function namesNobody(reading: Reading, { from }: Range): boolean {
  const { possessives, possessiveSpellings, verbs, attached, commonNouns } = reading.lexicon
  const { folded, text } = at(reading, from)
  if (reading.surnames.has(folded) || isGivenName(reading, from)) return false
  const isPossessive = possessives.test(folded) || possessiveSpellings.test(text)
  const isAccusative = text.includes(NUNATION)
  // "She adds with regret": a noun of a woman's gender, which last names behind a letter do not have.
  const isManner = isFeminine(reading, from)
  const isBound = attached.includes(folded.slice(0, 1)) && (isManner || reading.vocabulary.has(folded.slice(1)))
  // "A rift": an action in the object's case.
  const stem = withoutAccusative(reading, folded)
  const isObject = stem !== null && isNominalWord(reading, stem)
  const isNoun = commonNouns.has(bare(reading, from)) || isObject
  return isNoun || isSmallWord(reading, from) || isPossessive || isAccusative || isBound || verbs.has(folded)
}

/** Whether the words behind a verb may be what it reports: an action, where the verb takes one and no clause follows. */
function mayBeObject(reading: Reading, { range }: Phrase, { form, rule }: Draft): boolean {
  return isNominal(reading, range.from) && !(form?.entry.object !== true && rule === 'clause')
}

/** Whether a draft's subject is its verb's, and not one whose words the verb passes on. */
function isVerbs({ before, form }: Draft): boolean {
  return !before && form?.entry.relay === undefined
}

/** Who a draft's subject is; a man's verb before it has a man for its subject. */
function phraseOf(reading: Reading, draft: Draft): Phrase | null {
  const { subject, form } = draft
  const phrase = subject && parsePhrase(reading, subject)
  const { gender = null, number = null } = form?.inflection ?? {}
  const isMans = reading.lexicon.pack.verbFirst && isVerbs(draft) && gender === 'M' && number === 'SINGULAR'
  return phrase?.type === 'PERSON' && phrase.gender === null && isMans ? { ...phrase, gender } : phrase
}

/** Names the speaker of every draft, in the order of the text. */
export function attribute(reading: Reading, people: People, drafts: readonly Draft[]): Attributed[] {
  const phrases: (Phrase | null)[] = []
  for (const draft of drafts) phrases.push(phraseOf(reading, draft))
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
    if (!phrase || !isSomebody(reading, people, phrase, draft)) {
      const around = parent === null ? undefined : drafts[parent]?.content[0]
      done.push(inherit(reading, people, done, draft, { parent, around }))
      return
    }
    const named = resolve(reading, people, done, phrase)
    // The verb agrees with who is named behind it.
    if (named.entity?.type === 'PERSON' && isVerbs(draft)) named.entity.gender ??= draft.form?.inflection.gender ?? null
    done.push(attributedOf(named, { draft, inherits: null, parent }))
  })
  const attributed: Attributed[] = []
  const isKin = ({ entity, mention }: Attributed): boolean =>
    entity === null && mention !== null && reading.lexicon.kin.has(bare(reading, mention.from))
  const kin = done.some(isKin) ? relativesOf(reading, people) : new Map<string, Entity | null>()
  for (const row of done) attributed.push(fuller(reading, people, kin, done, row))
  return attributed
}

/** Statements of the body in which those of whom the headline speaks stand. */
const LEAD = 4

/** Whom a headline means by a role alone ("Iraqi minister: …"): the first of those who speak in the text that has one like it. */
function inLead(reading: Reading, people: People, mention: Range, rows: readonly Attributed[]): Entity | undefined {
  const lead = rows.filter(({ draft }) => partOf(reading, draft.clause.from) === 'BODY').slice(0, LEAD)
  // "Official: …": whoever speaks first in the text and has a role.
  const first = lead[0]?.entity
  const isGeneric = reading.lexicon.genericRoles.has(bare(reading, mention.from))
  if (isGeneric && first?.type === 'PERSON' && first.roles.length > 0) return first
  return lead.flatMap(({ entity }) => (entity && people.sharesRole(entity, mention) ? [entity] : []))[0]
}

/** Those who alone are called somebody's father, son or wife, under what they are called: "her father X". */
function relativesOf({ lexicon }: Reading, people: People): ReadonlyMap<string, Entity | null> {
  const found = new Map<string, Entity | null>()
  for (const entity of people.all) {
    if (entity.type !== 'PERSON') continue
    for (const { text } of entity.roles) {
      const [first = ''] = lexicon.fold(text).split(' ')
      const pronoun = lexicon.possessiveOf(first)
      const kin = pronoun === undefined ? first : first.slice(0, -pronoun.length)
      if (!lexicon.kin.has(kin) || pronoun === undefined) continue
      found.set(kin, !found.has(kin) || found.get(kin) === entity ? entity : null)
    }
  }
  return found
}

/**
 * A headline may say less of who speaks than the text does: "sources", "minister". It gets the fuller words, or the person;
 * and "the father of the victim" is he who is called "her father X".
 */
function fuller(
  reading: Reading,
  people: People,
  kin: ReadonlyMap<string, Entity | null>,
  rows: readonly Attributed[],
  row: Attributed,
): Attributed {
  const { mention, words } = row
  if (row.entity !== null || mention === null || words === null) return row
  const relative = kin.get(bare(reading, mention.from))
  if (relative) return attributedOf({ ...row, type: 'PERSON', entity: relative, words: null }, row)
  if (partOf(reading, mention.from) !== 'HEADLINE') return row
  // "Demonstrations demand": a crowd is nobody who speaks later.
  const isOffice = isRole(reading, mention.from) || !isCrowd(reading, mention.from)
  const entity = isOffice ? inLead(reading, people, mention, rows) : undefined
  if (entity) return attributedOf({ ...row, type: entity.type, entity, words: null }, row)
  if (row.type === 'PERSON') return row
  const head = bare(reading, mention.from)
  const place = rows.indexOf(row)
  const later = rows.slice(place + 1, place + RECENT).find((other) => {
    return other.entity === null && other.mention !== null && bare(reading, other.mention.from) === head
  })
  const isFuller = later?.words != null && later.words.length > words.length
  return isFuller ? attributedOf({ ...row, type: later.type, words: later.words }, row) : row
}
