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

/**
 * A name in the form in which equal names are equal: letters folded, case, marks, punctuation and spacing dropped.
 * "سيرجى ريابكوف" and "سيرجي  ريابكوف،" fold to the same string.
 */
export function foldName(name: string): string {
  // Composed first: "أ" must fold as one letter whichever way it was typed.
  let folded = ''
  for (const character of name.normalize('NFKC')) {
    folded += LETTERS[character] ?? foldCharacter(character)
  }
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
