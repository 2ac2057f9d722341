import { LIST } from '../languages/lists.js'
import { type Range, type Reading, at, phraseAt } from '../reading.js'
import { isNominal } from './extent.js'
import { COMMA } from './insertions.js'
import { nameFrom, supported } from './names.js'
import { isAction } from './namewords.js'
import { roleEnd } from './roles.js'
import { hasArticle, hasPossessive, isGivenName, isIn, isOrganization, isRole, isTitle } from './words.js'

// Where the words for one person end: a role, a name, and what stands beside them.

/** Whether titles and trades stand before a name, and no office: "the lawyer X, head of …". */
function isTitled(reading: Reading, { from, to }: Range): boolean {
  const isTrade = (index: number): boolean => isRole(reading, index) && hasArticle(reading, index)
  for (let index = from; index < to; index++) if (!isTitle(reading, index) && !isTrade(index)) return false
  return true
}

/** Whether a body or a place is named at a token, and nobody: "the minister accused [the government]". */
function isBodyOrPlace(reading: Reading, index: number): boolean {
  const known = phraseAt(reading, index, reading.lexicon.known)
  // "The minister Israel Katz".
  const isKnown = known !== null && !reading.surnames.has(at(reading, index + known.length).folded)
  return !isGivenName(reading, index) && (isKnown || (hasArticle(reading, index) && isOrganization(reading, index)))
}

/** Where a person's phrase ends: role and name, or name and what stands beside it. */
export function personEnd(reading: Reading, from: number, end: number): number {
  // "Secretary general of": a name as well, but here an office.
  const isName = isGivenName(reading, from) && nameFrom(reading, from, end) !== null
  const role = isName ? from : roleEnd(reading, { from, to: end })
  // "The minister refused [the taking part]": his office takes no action behind it.
  const isObject = role > from && (isBodyOrPlace(reading, role) || isAction(reading, role))
  const isNameless = role >= end || isNominal(reading, role) || isObject
  const name = isNameless ? null : supported(reading, nameFrom(reading, role, end))
  if (name) {
    // "Albert del Rosario, foreign minister of the Philippines, [accused]": his role follows his name.
    const behind = COMMA.test(at(reading, name.to).text) ? name.to + 1 : name.to
    // "The coach X described [his keeper]": not a role of his.
    const isOwn = isIn(reading, behind, LIST.roles)
    const isBare = role === from || (isOwn && isTitled(reading, { from, to: name.from }))
    // "X accused [his brother] of".
    const isHis = behind === name.to && hasPossessive(reading, behind)
    const isBehind = isBare && isRole(reading, behind) && !hasArticle(reading, behind) && !isHis && behind < end
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
