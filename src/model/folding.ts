/**
 * Letters that writers exchange freely, by script. Folding serves comparison only; what a person wrote is never changed.
 * Arabic: hamza carriers, alef maqsura beside ya (Egyptian spelling), ta marbuta beside ha, Persian kaf and ya, tatweel.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
}

// Combining marks (Arabic short vowels, Latin accents), zero-width and direction marks carry no identity.
const IGNORED = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

// Texts are written in few characters: each is folded once. Unicode bounds the size.
const folds = new Map<string, string>()

/** One character (code point) in folded form: '' for marks, one character or more for ligatures. */
function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  let folded = ''
  for (const part of character.normalize('NFKD')) {
    if (!IGNORED.test(part)) folded += LETTERS[part] ?? part
  }
  folded = folded.toLowerCase()
  folds.set(character, folded)
  return folded
}

const SPACE = 0x20

/** One past the last character of the alphabets that nearly all words are written in: Latin to Arabic. */
export const ALPHABETS = 0x700

/** What folding does to a character of them, wherever it stands: 0 where that was not asked yet. */
const STAYS = 1
const CHANGES = 2
/** It is no letter or digit, or what stands beside it tells. */
const DEPENDS = 3
const kinds = new Uint8Array(ALPHABETS)
/** What the characters become that change. */
const changed: string[] = Array<string>(ALPHABETS).fill('')

/** Letters, digits, and Arabic short vowels: marks that compose with no letter. */
const ALONE = /[\p{L}\p{N}\u064b-\u0652]/u

// None of them composes with what stands before it, as marks do: a test looks at every composition of Unicode.
function foldAlone(character: string): string | null {
  const isStable = ALONE.test(character) && character.normalize('NFKC') === character
  const folded = LETTERS[character] ?? foldCharacter(character)
  return isStable && /^[\p{L}\p{N}]*$/u.test(folded) ? folded : null
}

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const folded = foldAlone(character)
  changed[unit] = folded ?? ''
  if (folded === null) return DEPENDS
  return folded === character ? STAYS : CHANGES
}

/** The folded form of letters and digits with single spaces between them; null for anything else. */
function foldPlain(name: string): string | null {
  let folded = ''
  /** Where the characters begin that stay as they are: most words have no others, and stay the same string. */
  let start = 0
  let isInWord = false
  for (let place = 0; place < name.length; place++) {
    const unit = name.charCodeAt(place)
    if (unit >= ALPHABETS) return null
    if (unit === SPACE && isInWord) {
      isInWord = false
      continue
    }
    const kind = (kinds[unit] ||= kindOf(unit))
    if (kind === DEPENDS) return null
    if (kind === CHANGES) {
      folded += name.slice(start, place) + (changed[unit] ?? '')
      start = place + 1
    }
    isInWord ||= kind === STAYS || changed[unit] !== ''
  }
  const whole = start === 0 ? name : folded + name.slice(start)
  return isInWord || whole === '' ? whole : null
}

function foldAny(name: string): string {
  // Composed first: "أ" must fold as one letter whichever way it was typed.
  let folded = ''
  for (const character of name.normalize('NFKC')) {
    folded += LETTERS[character] ?? foldCharacter(character)
  }
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/**
 * A name in the form in which equal names are equal: letters folded, case, marks, punctuation and spacing dropped.
 * "سيرجى ريابكوف" and "سيرجي  ريابكوف،" fold to the same string.
 */
export function foldName(name: string): string {
  return foldPlain(name) ?? foldAny(name)
}
