import type { Draft } from './draft.js'

/** Rules whose content is a noun behind the verb, which may be no more than what the words were about. */
const NOUNS = new Set(['object', 'preposition'])

/** One cue, one statement: '"…", commented X on the accident' reports what is quoted, not the accident. */
export function withoutSeconds(drafts: readonly Draft[]): Draft[] {
  const quoted = new Set(drafts.filter(({ rule }) => rule === 'after').map(({ cue }) => cue?.from))
  return drafts.filter(({ rule, cue }) => !NOUNS.has(rule) || !quoted.has(cue?.from))
}
