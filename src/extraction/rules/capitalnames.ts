import { type Range, type Reading, at } from '../reading.js'
import { nameFrom } from './names.js'
import { nameText } from './nametext.js'
import type { People } from './people.js'
import { isCapital, isDay, isOrganization, isRole, isTitle, timesOf } from './words.js'

// Full names that capitals show, wherever they stand in the text.

/** Whether a name's last word stands elsewhere too, by itself: then the whole of it is somebody's. */
function recurs(reading: Reading, { to }: Range): boolean {
  return timesOf(reading, at(reading, to - 1).folded) > 1
}

/** Runs of capitals: an organization by its last word, a person where a part of the name speaks for itself elsewhere. */
export function registerCapitals(reading: Reading, people: People): void {
  const { known } = reading.lexicon
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isCapital(at(reading, index).text) || isTitle(reading, index) || known.has(at(reading, index).folded)) continue
    const name = nameFrom(reading, index, Math.min(reading.tokens.length, reading.lineEnds[index] ?? 0))
    if (name === null || name.to - name.from < 2) continue
    const last = name.to - 1
    const text = nameText(reading, name)
    const indexes = [...Array(name.to - name.from).keys()].map((offset) => name.from + offset)
    const isDate = indexes.some((part) => isDay(reading, part))
    const isRoleName = indexes.some((part) => isRole(reading, part))
    // Capitals throughout are a dateline or a headline.
    const isShouted = text === text.toUpperCase()
    if (!isDate && !isShouted && isOrganization(reading, last)) people.named('ORGANIZATION', text, index)
    else if (!isDate && !isShouted && !isRoleName && recurs(reading, name)) people.named('PERSON', text, index)
    index = last
  }
}
