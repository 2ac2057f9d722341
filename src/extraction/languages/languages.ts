import { ar } from './ar/ar.js'
import { en } from './en/en.js'
import { type Lexicon, compile } from './lexicon.js'
import type { Pack } from './pack.js'

/** Every language, one row each; a test holds the list to the folders. */
export const PACKS: readonly Pack[] = [ar, en]

const compiled = new Map<string, Lexicon>()

/** The lexicon of a language, compiled when first needed; null for one that has no pack. */
export function lexiconOf(code: string): Lexicon | null {
  const known = compiled.get(code)
  if (known) return known
  const pack = PACKS.find((row) => row.code === code)
  if (pack === undefined) return null
  const lexicon = compile(pack)
  compiled.set(code, lexicon)
  return lexicon
}

/** Letters looked at to tell a language. */
const SAMPLE = 2_000
/** The share of a text's letters that must be of a script. */
const SHARE = 0.5

/**
 * The code of the pack that reads a text: the one whose script most of its letters are of and, among packs of one
 * script, whose frequent words it has most of; null where no pack fits.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const words = new Set(sample.toLowerCase().match(/\p{L}+/gu))
  const fitting = PACKS.map(({ code, script, stopWords }) => {
    const own = sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0
    return { code, share: letters === 0 ? 0 : own / letters, words: stopWords.filter((word) => words.has(word)).length }
  }).filter(({ share, words: found }) => share >= SHARE && found > 0)
  return fitting.sort((a, b) => b.words - a.words)[0]?.code ?? null
}
