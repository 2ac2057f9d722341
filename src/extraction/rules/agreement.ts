import type { SpeakerType } from '../../model/vocabulary.js'
import type { Gender, Inflection } from '../languages/pack.js'
import { type Reading, textIn } from '../reading.js'
import type { Named } from './resolve.js'
import { INITIALS } from './words.js'

// Whether a verb or a pronoun can mean somebody.

export type Agreement = Pick<Inflection, 'gender' | 'number'>

/** The first of some words: as written, folded, and folded without its article. */
function headOf({ lexicon }: Reading, text: string | null): { first: string; folded: string; head: string } {
  const [first = ''] = (text ?? '').split(' ')
  const folded = lexicon.fold(first)
  return { first, folded, head: folded.startsWith(lexicon.article) ? folded.slice(lexicon.article.length) : folded }
}

/** The gender that a body's or a source's head word has: of a place's name, of a known head, or by its ending. */
function genderOf(reading: Reading, type: SpeakerType, text: string | null): Gender | null {
  const { pack, feminineNouns, known, organizations, unnamed, documents, kin, others } = reading.lexicon
  const { first, folded, head } = headOf(reading, text)
  if (pack.feminineNouns.length === 0 || type === 'PERSON' || first === '') return null
  // A channel or an agency.
  if (INITIALS.test(first) || feminineNouns.test(first) || known.get(folded)?.[0]?.value === 'PLACE') return 'F'
  const isMasculine = [organizations, unnamed, documents, kin].some((words) => words.has(head))
  return others.get(folded) ?? (isMasculine ? 'M' : null)
}

/** Whether somebody without a name is one person: "a source", "an official". */
function isOne(reading: Reading, words: string | null): boolean {
  const { lexicon } = reading
  const { head } = headOf(reading, words)
  return lexicon.individuals.has(head) || lexicon.roles.has(head)
}

/** Whether somebody can be the subject of a verb or the one whom a pronoun means. */
export function agrees(
  reading: Reading,
  { entity, type, words, mention }: Named,
  { gender, number }: Agreement,
  isPronoun: boolean,
): boolean {
  // "It said": no person is meant.
  if (isPronoun && gender === null && number === 'SINGULAR') return type !== 'PERSON'
  if (isPronoun && gender !== null && type === 'ORGANIZATION') return false
  const own = entity?.gender ?? genderOf(reading, type, entity?.forms[0]?.text ?? words)
  // "The statement [of the ministry] added": what speaks for somebody has its own gender.
  const mentioned = mention && genderOf(reading, type, textIn(reading, mention))
  if (type !== 'PERSON' && gender !== null && own !== null) return own === gender || mentioned === gender
  if (type === 'UNNAMED' && number === 'PLURAL' && isOne(reading, words)) return false
  // "They said" is not one man, though an organization may be they.
  if (number === 'PLURAL' && type === 'PERSON') return false
  if (gender === null || entity === null || type !== 'PERSON') return true
  return entity.gender === null || entity.gender === gender
}
