import type { Pack } from './pack.js'

/** Letters looked at to tell a language. */
const SAMPLE = 2_000
/** The share of a text's letters that must be of a script. */
const SHARE = 0.5

/**
 * Tells which of some packs reads a text: the one whose script most of its letters are of and, among packs of one script,
 * whose frequent words it has most of. Answers with the pack's code; null where none fits.
 */
export function detector(packs: readonly Pack[]): (text: string) => string | null {
  const scripts = [...new Set(packs.map(({ script }) => script))]
  const countsOf = counter(scripts)
  const rows = packs.map(({ code, script, stopWords }) => ({
    code,
    stopWords,
    script: scripts.indexOf(script),
    pattern: new RegExp(`(?<!\\p{L})(?:${stopWords.join('|')})(?!\\p{L})`, 'u'),
  }))
  return (text) => {
    const sample = text.slice(0, SAMPLE)
    const lowered = sample.toLowerCase()
    const { letters, own } = countsOf(sample)
    const fitting = rows.filter(
      ({ script, pattern }) => letters > 0 && (own[script] ?? 0) / letters >= SHARE && pattern.test(lowered),
    )
    if (fitting.length < 2) return fitting[0]?.code ?? null
    const words = new Set(lowered.match(/\p{L}+/gu))
    const found = fitting.map(({ code, stopWords }) => ({
      code,
      count: stopWords.filter((word) => words.has(word)).length,
    }))
    return found.sort((a, b) => b.count - a.count)[0]?.code ?? null
  }
}

const PLANE = 0x10000

/** Counts the letters of a text, and for each of some scripts the characters that are of it. */
function counter(scripts: readonly string[]): (text: string) => { letters: number; own: number[] } {
  const patterns = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'))
  // Kinds of characters are numbers: two for each script and for all others, of which the second is that of letters.
  const kindOf = (point: number): number => {
    const character = String.fromCodePoint(point)
    return 2 * (1 + patterns.findIndex((pattern) => pattern.test(character))) + (/\p{L}/u.test(character) ? 1 : 0)
  }
  // Texts are written in few characters: the kind of each is found once, and kept as the number behind it.
  const kinds = new Uint8Array(PLANE)
  return (text) => {
    const counts = new Uint32Array(2 * (scripts.length + 1))
    for (let place = 0; place < text.length; place++) {
      const point = text.codePointAt(place) ?? 0
      if (point >= PLANE) place++
      const kind = point < PLANE ? (kinds[point] ||= kindOf(point) + 1) - 1 : kindOf(point)
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    const own = scripts.map(() => 0)
    let letters = 0
    counts.forEach((count, kind) => {
      const place = (kind >> 1) - 1
      if (place >= 0) own[place] = (own[place] ?? 0) + count
      if (kind % 2 === 1) letters += count
    })
    return { letters, own }
  }
}
