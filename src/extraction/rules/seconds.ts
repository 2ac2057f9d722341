import type { Draft } from './draft.js'

/** Rules whose content is a noun behind the verb, which may be no more than what the words were about. */
const NOUNS = new Set(['object', 'preposition'])

/** Tokens from a verb to another that only repeats it: "X, the minister of water, went on to say". */
const NEAR = 8

/** Where a draft's content begins, and its last word: what two cues lead to is the same. */
function placeOf({ content }: Draft): string {
  return `${String(content[0]?.from)} ${String(content.at(-1)?.to)}`
}

/**
 * One cue, one statement: '"…", commented X on the accident' reports what is quoted, not the accident; and what is said
 * is said once: 'X went on to say "…"' has two verbs, of which the first leads to it.
 */
export function withoutSeconds(drafts: readonly Draft[]): Draft[] {
  const quoted = new Set(drafts.filter(({ rule }) => rule === 'after').map(({ cue }) => cue?.from))
  const first = new Map<string, number>()
  for (const draft of drafts) {
    const { cue, rule } = draft
    if (cue === null || rule !== 'quotation') continue
    first.set(placeOf(draft), Math.min(cue.from, first.get(placeOf(draft)) ?? Infinity))
  }
  const isAgain = (draft: Draft): boolean => {
    const away = (draft.cue?.from ?? 0) - (first.get(placeOf(draft)) ?? Infinity)
    return draft.rule === 'quotation' && away > 0 && away <= NEAR
  }
  return drafts.filter((draft) => !isAgain(draft) && (!NOUNS.has(draft.rule) || !quoted.has(draft.cue?.from)))
}
