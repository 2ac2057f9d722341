import { foldName } from '../../model/folding.js'
import type { Pack, ReportingNoun } from './pack.js'

/** One form of a noun that reports, as the lexicon finds it under its folded spelling. */
export interface NounForm {
  /** With its prepositions folded. */
  readonly noun: ReportingNoun
  /** Whether a pronoun bound to it says whose words they are. */
  readonly isBound: boolean
}

/** A noun and its forms before a bound pronoun: a feminine one's ending changes. */
function stemsOf(noun: string, [bound = '', free = '']: readonly string[]): string[] {
  const isFeminine = free !== '' && noun.endsWith(free)
  return isFeminine ? [noun, noun.slice(0, -free.length) + bound] : [noun]
}

/** Every form of the nouns that report, also with a conjunction or a preposition before it. Of homographs the one with the fewest letters bound to it wins. */
export function nounForms(pack: Pack): ReadonlyMap<string, NounForm> {
  const { reportingNouns, proclitics, attached, possessiveEndings, boundFeminine } = pack
  const forms = new Map<string, NounForm>()
  const add = (form: string, row: NounForm): void => {
    if (!forms.has(form)) forms.set(form, row)
  }
  const nouns = reportingNouns.map((row) => ({
    ...row,
    prepositions: row.prepositions.map(foldName),
    deeds: row.deeds?.map(foldName) ?? [],
  }))
  const endings = possessiveEndings.map(foldName)
  for (const letter of ['', ...proclitics, ...attached]) {
    for (const noun of nouns) add(letter + foldName(noun.noun), { noun, isBound: false })
    for (const noun of nouns)
      for (const stem of stemsOf(foldName(noun.noun), boundFeminine.map(foldName)))
        for (const ending of endings) add(letter + stem + ending, { noun, isBound: true })
  }
  return forms
}
