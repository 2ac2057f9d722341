import { type Range, type Reading, at, textIn } from '../reading.js'
import { isDefinite } from './extent.js'
import { bare, isDerived, isSurelyAdjective } from './words.js'

/** The last letter of a masculine adjective gives way to a feminine ending: "Russian" of a minister, and of a ministry. */
function agreeing({ lexicon: { pack } }: Reading, word: string): string {
  const [feminine = ''] = pack.nationalityFeminine
  return pack.nationalityFeminine.some((ending) => word.endsWith(ending)) ? word : word.slice(0, -1) + feminine
}

/** What a ministry is of: the definite words behind "minister"; what describes him alone is left out ("former"). */
function portfolio(reading: Reading, from: number, to: number): string | null {
  let end = from
  while (end < to && isDefinite(reading, end)) end++
  while (end > from + 1 && isSurelyAdjective(reading, end - 1) && !isDerived(reading, end - 1)) end--
  if (end === from) return null
  const last = end - 1
  const words = textIn(reading, { from, to: end })
  if (last === from || !isDerived(reading, last)) return words
  return `${textIn(reading, { from, to: last })} ${agreeing(reading, at(reading, last).text)}`
}

/** The organization that a role's words name: after "spokesman for", or the ministry of a minister. */
export function organizationOf(reading: Reading, role: Range): string | null {
  const { roleLinks, roleOrganizations } = reading.lexicon
  for (let index = role.from; index < role.to - 1; index++) {
    if (roleLinks.has(at(reading, index).folded)) return textIn(reading, { from: index + 1, to: role.to })
  }
  for (let index = role.from; index < role.to - 1; index++) {
    const ministry = roleOrganizations.get(bare(reading, index))
    const words = ministry === undefined ? null : portfolio(reading, index + 1, role.to)
    if (words !== null) return `${ministry ?? ''} ${words}`
  }
  return null
}
