/** Letters that a word has before its ending at the least. */
const LEAST = 3

/**
 * Finds the first of some endings that a word has. Most words end in a letter that no ending ends in: one look at that
 * letter tells.
 */
export function endingFinder(endings: readonly string[]): (word: string) => string | undefined {
  const byLast = new Map<number, string[]>()
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1)
    byLast.set(last, [...(byLast.get(last) ?? []), ending])
  }
  return (word) => {
    if (word.length <= LEAST) return undefined
    for (const ending of byLast.get(word.charCodeAt(word.length - 1)) ?? [])
      if (word.endsWith(ending) && word.length >= ending.length + LEAST) return ending
    return undefined
  }
}
