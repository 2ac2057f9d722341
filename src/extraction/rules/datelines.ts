import { type Range, type Reading, at } from '../reading.js'

// Where a report comes from: "BURJ AL-SAHEL — ", "Atlanta, United States (CNN)-- ".

/** Tokens of a dateline with its dash, and of one whose agency stands in brackets before the dash. */
const SHORT = 7
const LONG = 14

const DASH = /^(?:-|--|–|—)$/

/** Where a sentence begins behind its dateline. */
export function pastDateline(reading: Reading, { from, to }: Range): number {
  for (let index = from + 1; index < Math.min(to, from + LONG); index++) {
    const { text, space } = at(reading, index)
    if (!DASH.test(text)) continue
    const isLong = /^(?:—|--)$/.test(text) && space && index < from + SHORT
    const isBracketed = at(reading, index - 1).text === ')' && at(reading, from).text !== '('
    if (!isLong && !isBracketed) continue
    let end = index
    while (DASH.test(at(reading, end).text)) end++
    return end
  }
  return from
}
