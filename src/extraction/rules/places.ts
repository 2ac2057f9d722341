// The places at which somebody is named, in order: in a long text they are many, and asked for often.

/** More tokens than any article has. */
export const FAR = 2 ** 30

/** The index of the first place behind a token. */
export function firstAfter(places: readonly number[], token: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? Infinity) > token) high = middle
    else low = middle + 1
  }
  return low
}

/** Adds a place; one that is there already stays single. */
export function addPlace(places: number[], token: number): void {
  const index = firstAfter(places, token)
  if (places[index - 1] !== token) places.splice(index, 0, token)
}

/** How far before a token the last place is; farther than any of those where the first is behind it. */
export function distance(places: readonly number[], token: number): number {
  const index = firstAfter(places, token)
  const before = places[index - 1]
  return before === undefined ? FAR + (places[index] ?? FAR) : token - before
}
