import { type Reading, at } from '../reading.js'
import type { Draft } from './draft.js'

/** Whether a draft only names what is commented on, before the words: "he commented on the leak by saying '…'". */
function isTopic(reading: Reading, { rule, act, subject, content }: Draft, next: Draft): boolean {
  const { cue, form } = next
  const isCommented = rule === 'preposition' && act === 'SAY' && subject !== null
  if (!isCommented || cue === null || next.act !== 'SAY' || form?.inflection.participle !== true) return false
  const end = content.at(-1)?.to ?? 0
  return next.subject === null && cue.from - end <= 1 && at(reading, cue.from).line === at(reading, end - 1).line
}

/** Drafts without those that are another's topic, whose subject is then the other's. */
export function withoutTopics(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft, index) => {
    const [last, next] = [drafts[index - 1], drafts[index + 1]]
    if (next && isTopic(reading, draft, next)) return []
    return last && isTopic(reading, last, draft) ? [{ ...draft, subject: last.subject, before: false }] : [draft]
  })
}
