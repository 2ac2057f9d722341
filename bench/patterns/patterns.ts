import type { Option } from '../measurement.js'
import type { Text } from '../texts.js'
import { ar } from './ar.js'
import { en } from './en.js'
import { MARKS } from './marks.js'
import type { Pattern, Patterns } from './pattern.js'

export type { Pattern } from './pattern.js'

/** The pieces of every language, one row each. */
const LANGUAGES: readonly Patterns[] = [ar, en]

export const LANGUAGE: Option = {
  flags: '--language <code>',
  description: 'language of the articles',
  choices: LANGUAGES.map(({ code }) => code),
  fallback: 'ar',
}

/** The patterns of a language, those of marks alone first. */
export function patternsOf(language: string): readonly Pattern[] {
  return [...MARKS, ...(LANGUAGES.find(({ code }) => code === language)?.patterns ?? [])]
}

/** A word like no other: its number, written in letters of the language. */
function word(number: number, letters: string): string {
  let rest = number + letters.length ** 2
  let written = ''
  for (; rest > 0; rest = Math.floor(rest / letters.length)) written += letters[rest % letters.length] ?? ''
  return written
}

/** Pieces in turn until they have this many bytes of UTF-8, with a new word in every gap. */
export function repeated(pieces: readonly string[], letters: string, bytes: number): string {
  const parts: string[] = []
  let gaps = 0
  for (let length = 0; length < bytes; length += Buffer.byteLength(parts.at(-1) ?? '')) {
    const piece = pieces[parts.length % pieces.length] ?? ''
    parts.push(piece.replaceAll('{}', () => word(gaps++, letters)))
  }
  // A string that is one piece of memory, as one that was read from a file: not a tree of its parts.
  return Buffer.from(parts.join(''), 'utf16le').toString('utf16le')
}

/** One article of a pattern, of about so many bytes. */
export function articleOf({ before = '', piece, closing, place }: Pattern, language: string, bytes: number): Text {
  const letters = LANGUAGES.find(({ code }) => code === language)?.letters ?? ''
  const share = closing === undefined ? 1 : Buffer.byteLength(piece) / Buffer.byteLength(piece + closing)
  const pieces = repeated([piece], letters, bytes * share)
  const text = before + pieces + (closing ?? '').repeat(pieces.length / piece.length)
  return place === 'headline' ? { headline: text, body: piece } : { headline: null, body: text }
}
