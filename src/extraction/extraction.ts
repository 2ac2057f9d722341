import type { ArticleText } from '../model/document.js'
import { QalaError } from '../model/errors.js'
import type { Extraction } from '../model/extraction.js'
import { dictionaryForm } from './languages/forms.js'
import { PACKS, detectLanguage, lexiconOf } from './languages/languages.js'
import type { Lexicon } from './languages/lexicon.js'
import { read } from './read.js'
import type { Range, Reading } from './reading.js'
import { withCited } from './rules/cited.js'
import { type Draft, draftOf } from './rules/draft.js'
import { withoutSeconds } from './rules/seconds.js'
import { withoutEvents } from './rules/events.js'
import { withoutTopics } from './rules/topics.js'
import { findHeadline } from './rules/headlines.js'
import { withoutLeftovers } from './rules/leftovers.js'
import { withoutNobodys } from './rules/nobodys.js'
import { findNominals } from './rules/nominals.js'
import { People } from './rules/people.js'
import { withPlaced } from './rules/placed.js'
import { findPostposed } from './rules/postposed.js'
import { findQuoted } from './rules/quoted.js'
import { registerNames, withSurnames } from './rules/register.js'
import { findReports } from './rules/reports.js'
import { HUNG, LED, TOLD, findSources } from './rules/sources.js'
import { attribute } from './rules/speakers.js'
import { assemble } from './rules/statements.js'

export { PACKS, dictionaryForm }

/** Version of engine and packs: it changes whenever the same text may give other statements. */
export const ENGINE = '7'

function languageOf({ headline, body, language }: ArticleText): string {
  const [code] = language?.toLowerCase().split('-') ?? []
  if (code !== undefined) return code
  const detected = detectLanguage(`${headline ?? ''} ${body}`)
  if (detected !== null) return detected
  throw new QalaError(
    'UNKNOWN_LANGUAGE',
    `no language pack reads this text: it is in none of ${PACKS.map(({ code }) => code).join(', ')}, or too short to tell`,
  )
}

function lexiconFor(language: string): Lexicon {
  const lexicon = lexiconOf(language)
  if (lexicon) return lexicon
  throw new QalaError('UNKNOWN_LANGUAGE', `no language pack reads "${language}": see docs/adding-a-language.md`)
}

/** The drafts of all rules in the order of the text; what one rule has taken, those after it leave alone. */
function findDrafts(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  const covered = new Uint8Array(reading.tokens.length)
  const isTold = ({ from, to }: Range): boolean => covered.subarray(from, to).includes(TOLD)
  const taken = (range: Range): boolean => isTold(range) || covered.subarray(range.from, range.to).includes(HUNG)
  const add = (found: readonly Draft[]): void => {
    for (const draft of found) {
      const [first] = draft.content
      if (first && draft.cue && draft.cue.to < first.from) covered.fill(LED, draft.cue.to, first.from)
      const mark = draft.form?.inflection.participle === true ? HUNG : TOLD
      for (const { from, to } of draft.content) covered.fill(mark, from, to)
      drafts.push(draftOf(draft))
    }
  }
  const reports = findReports(reading)
  // Where clauses need no "that", a quotation's own cue comes first: what follows it may be the rest of the quotation.
  if (!reading.lexicon.pack.bareClause) add(reports)
  add(findQuoted(reading, taken))
  const cues = new Set(drafts.map(({ cue }) => cue?.from))
  if (reading.lexicon.pack.bareClause)
    add(reports.filter(({ cue, content }) => !cues.has(cue?.from) && !content.some(taken)))
  add(findPostposed(reading).filter(({ content }) => !content.some(taken)))
  add(findHeadline(reading).filter(({ content }) => !content.some(taken)))
  for (const draft of findSources(reading, covered)) if (!draft.content.some(isTold)) add([draft])
  drafts.push(...findNominals(reading, drafts).map(draftOf))
  const sorted = withoutSeconds(drafts).sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  return withCited(reading, withoutEvents(reading, withoutTopics(reading, sorted)))
}

/**
 * Who said what in an article. Pure and repeatable. Throws UNKNOWN_LANGUAGE.
 * Statements come in the order of their content: the headline's first.
 */
export function extract(article: ArticleText): Extraction {
  const language = languageOf(article)
  const reading = withSurnames(withoutLeftovers(withPlaced(read(article, lexiconFor(language)))))
  const drafts = findDrafts(reading)
  const people = new People(reading)
  registerNames(reading, people)
  const attributed = withoutNobodys(attribute(reading, people, drafts))
  return { language, engine: ENGINE, ...assemble(reading, attributed, people.all) }
}
