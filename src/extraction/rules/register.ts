import { type Range, type Reading, at, isComma, readingOf } from '../reading.js'
import { LIST } from '../languages/lists.js'
import { cueAt } from './cues.js'
import { endsPhrase, organizationEnd } from './extent.js'
import { nameFrom, secondName, supported } from './names.js'
import { boundName } from './boundnames.js'
import { registerCapitals } from './capitalnames.js'
import type { People } from './people.js'
import { hasArticle, isAdjective, isGivenName, isIn, isRole, isTitle } from './words.js'
import { isPatron } from './patrons.js'
import { nameAfterRole } from './rolenames.js'
import { roleEnd } from './roles.js'
import { isTitleOrPoint } from './titled.js'
import { nameText } from './nametext.js'

/** Tokens of the longest role before a name. */
const MOST_ROLE = 10

/** Tokens of the longest names, particles included. */
const MOST_TOKENS = 6

/** The reading with the last words of the full names in it, by which people are called later. */
export function withSurnames(reading: Reading): Reading {
  if (reading.lexicon.pack.capitals) return reading
  const surnames = new Set<string>()
  for (let index = 0; index < reading.tokens.length; index++) {
    const { folded } = at(reading, index)
    if (reading.lexicon.knownSurnames.has(folded)) surnames.add(folded)
    const end = Math.min(reading.lineEnds[index] ?? 0, index + MOST_TOKENS)
    const joined = boundName(reading, index, end)
    if (joined) surnames.add(at(reading, joined.to - 1).folded)
    if (!isGivenName(reading, index)) continue
    const name = supported(reading, nameFrom(reading, index, end))
    if (name === null || name.to - name.from < 2) continue
    surnames.add(at(reading, name.to - 1).folded)
    index = name.to - 1
  }
  return readingOf({ ...reading, surnames })
}

/** Whether the name is what stands behind the role that begins at a token. */
function leadsTo(reading: Reading, from: number, name: Range): boolean {
  return nameAfterRole(reading, { from, to: name.to })?.from === name.from
}

/** Whether words are one role from end to end, which names nobody itself. */
function isWhole(reading: Reading, range: Range): boolean {
  return isRole(reading, range.from) && roleEnd(reading, range) === range.to && nameAfterRole(reading, range) === null
}

/** Whether "and" is bound to a role: "X and the president of Iran, Y". */
function isJoinedRole({ lexicon, tokens }: Reading, index: number): boolean {
  const { proclitics, article, roles } = lexicon
  const { folded = '' } = tokens[index] ?? {}
  const letter = proclitics.find((first) => folded.startsWith(first))
  if (letter === undefined || article === '') return false
  const word = folded.slice(letter.length)
  return roles.has(word.startsWith(article) ? word.slice(article.length) : word)
}

/** The role or title that stands before a name and belongs to it. */
function roleBefore(reading: Reading, name: Range): Range | null {
  let role: Range | null = null
  // "The minister of water, X": a name may stand behind a comma.
  const to = isComma(reading, name.from - 1) ? name.from - 1 : name.from
  for (let from = to - 1; from >= Math.max(0, to - MOST_ROLE); from--) {
    const { isWord, line } = at(reading, from)
    if (!isWord || line !== at(reading, name.from).line || endsPhrase(reading, from)) break
    if (isJoinedRole(reading, from))
      return [roleEnd(reading, { from, to }), organizationEnd(reading, { from: from + 1, to })].includes(to)
        ? { from, to }
        : role
    if (!isRole(reading, from) && !isTitle(reading, from)) continue
    const isOwn = to < name.from ? isWhole(reading, { from, to }) : leadsTo(reading, from, name)
    if (isOwn) role = { from, to }
  }
  return role
}

/** The role to which "and" joins another one: "[the minister of water] and head of the committee, X". */
function joinedRole(reading: Reading, to: number): Range | null {
  if (!isJoinedRole(reading, to)) return null
  for (let from = to - 1; from >= Math.max(0, to - MOST_ROLE) && at(reading, from).isWord; from--)
    if (isRole(reading, from) && roleEnd(reading, { from, to }) === to) return { from, to }
  return null
}

/** Roles of one person in a row. */
const MOST_ROLES = 4

/** The roles that stand behind a name, with commas or without: "X, minister of Y, head of Z". */
function rolesAfter(reading: Reading, name: Range): Range[] {
  const roles: Range[] = []
  for (let { to } = name; roles.length < MOST_ROLES; to = roles.at(-1)?.to ?? to) {
    const from = isComma(reading, to) ? to + 1 : to
    if (!isRole(reading, from) || at(reading, from).line !== at(reading, to - 1).line) break
    // A second one is indefinite: "the minister" may be somebody else.
    if (roles.length > 0 && hasArticle(reading, from)) break
    const end = roleEnd(reading, { from, to: Math.min(reading.lineEnds[from] ?? from, from + MOST_ROLE) })
    if (end <= from) break
    roles.push({ from, to: end })
  }
  return roles
}

/** Words of the longest names, particles aside: more are two people's, or a name and what stands beside it. */
const MOST_WORDS = 4

function lengthOf(reading: Reading, { from, to }: Range): number {
  let words = 0
  for (let index = from; index < to; index++) if (!isIn(reading, index, LIST.nameParticles)) words++
  return words
}

/** Names that a given name begins. */
function registerGiven(reading: Reading, people: People): void {
  for (let index = 0; index < reading.tokens.length; index++) {
    const end = Math.min(reading.lineEnds[index] ?? 0, index + MOST_TOKENS)
    const joined = boundName(reading, index, end)
    if (joined) people.named('PERSON', joined.text, index)
    if (!isGivenName(reading, index) || isPatron(reading, index)) continue
    const whole = supported(reading, nameFrom(reading, index, end))
    const name = whole && { from: whole.from, to: secondName(reading, whole.from, whole.to) }
    if (name === null || name.to - name.from < 2 || lengthOf(reading, name) > MOST_WORDS) continue
    const entity = people.named('PERSON', nameText(reading, name), index)
    const before = roleBefore(reading, name)
    for (const role of [before, before && joinedRole(reading, before.from), ...rolesAfter(reading, name)])
      if (entity && role) people.addRole(entity, role)
    index = name.to - 1
  }
}

/** Tokens of a role with the name behind it. */
const MOST_TITLED = 14

/** Tokens of the titles before a speaker's name: "Doctor", "Prof. Dr.". */
const MOST_TITLES = 4

/** The words that stand right behind a cue somewhere, as a speaker does, or behind a title there. */
function saidBy(reading: Reading): ReadonlySet<string> {
  const behind = new Set<string>()
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isCue(reading, index)) continue
    let next = index + 1
    while (next <= index + MOST_TITLES && isTitleOrPoint(reading, next)) next++
    behind.add(at(reading, index + 1).folded).add(at(reading, next).folded)
  }
  return behind
}

function isCue(reading: Reading, index: number): boolean {
  const form = cueAt(reading, index)
  return form !== undefined && form.inflection.participle !== true
}

/** Names that only the role before them shows, where a part of the name speaks for itself elsewhere. */
function registerTitled(reading: Reading, people: People): void {
  const speaking = saidBy(reading)
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isRole(reading, index) || isRole(reading, index - 1) || isAdjective(reading, index)) continue
    let to = index
    const { line } = at(reading, index)
    const isPart = (place: number): boolean => at(reading, place).isWord || isTitleOrPoint(reading, place)
    while (to < index + MOST_TITLED && isPart(to) && at(reading, to).line === line) to++
    const range = { from: index, to }
    const name = supported(reading, nameAfterRole(reading, range))
    if (name === null || name.to - name.from < 2 || name.to - name.from > 4 || isGivenName(reading, name.from)) continue
    if (![name.from, name.to - 1].some((word) => speaking.has(at(reading, word).folded))) continue
    const entity = people.named('PERSON', nameText(reading, name), name.from)
    if (entity) people.addRole(entity, { from: index, to: name.from })
    index = name.to - 1
  }
}

/** Full names that stand anywhere in the text: surnames that speak later are theirs. */
export function registerNames(reading: Reading, people: People): void {
  if (reading.lexicon.pack.capitals) registerCapitals(reading, people)
  else {
    registerGiven(reading, people)
    registerTitled(reading, people)
  }
}
