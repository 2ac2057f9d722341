import type { EvidenceResolvers } from '../../generated/graphql.js'
import { QalaError } from '../../model/errors.js'
import { spansOf, textOf, wordsAfter, wordsBefore } from './text.js'

const MOST_UNITS = 1_000

function units(length: number): number {
  if (length >= 0 && length <= MOST_UNITS) return length
  throw new QalaError('BAD_ARGUMENT', `"length" is ${length}: ask for 0 to ${MOST_UNITS} units of text`)
}

export const evidence: EvidenceResolvers = {
  spans: async (row, _, context) => spansOf(row, await textOf(row, context)),
  before: async (row, { length }, context) => {
    const start = row.spans[0] ?? 0
    return wordsBefore(await textOf(row, context), start, units(length))
  },
  after: async (row, { length }, context) => {
    const end = row.spans.at(-1) ?? 0
    return wordsAfter(await textOf(row, context), end, units(length))
  },
}
