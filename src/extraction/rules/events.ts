import { type Reading } from '../reading.js'
import type { Draft } from './draft.js'
import { nesting } from './nesting.js'
import { parsePhrase } from './phrases.js'

/**
 * Drafts without verbs inside what somebody said that rather tell what happened: "he said that the council called for …",
 * and those that name nobody ("that the pictures show that"). Of 36 such drafts in 175 annotated articles 13 were statements.
 */
export function withoutEvents(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const parents = nesting(drafts)
  return drafts.filter(({ rule, subject }, index) => {
    if (parents[index] == null) return true
    if (rule === 'preposition') return false
    return rule !== 'clause' || (subject !== null && parsePhrase(reading, subject)?.certain === true)
  })
}
