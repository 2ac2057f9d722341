/** What no word matches. */
const NOTHING = /(?!)/

/** One pattern for several of the same flags, so that a word is tested once. */
export function anyOf([first, ...others]: readonly RegExp[]): RegExp {
  if (first === undefined) return NOTHING
  if (others.some(({ flags }) => flags !== first.flags)) throw new TypeError('patterns of a list differ in their flags')
  return new RegExp([first, ...others].map(({ source }) => `(?:${source})`).join('|'), first.flags)
}
