import { ar } from './ar/ar.js'
import { detector } from './detection.js'
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

/** The code of the pack that reads a text; null where no pack fits. */
export const detectLanguage = detector(PACKS)
