import { foldName } from '../../model/folding.js'
import { lexiconOf } from './languages.js'

/**
 * The form under which a cue stands in its language's pack: "said" → "say", "وقالت" → "قال". The words themselves,
 * folded, where no pack has them or only a stem that is no word; a mark as it is.
 */
export function dictionaryForm(language: string, cue: string): string {
  const words = foldName(cue)
  const lexicon = lexiconOf(language)
  if (words === '' || lexicon === null) return words || cue
  const [first = '', ...rest] = words.split(' ')
  const source = lexicon.sources
    .get(first)
    ?.find((row) => row.words.slice(1).every((word, place) => rest[place] === word))
  if (source) return source.value.words.join(' ')
  const entry = lexicon.cues.get(first)?.entry
  const stems = Object.values(entry?.stems ?? {}).flat()
  return stems.find((stem) => lexicon.cues.get(foldName(stem))?.entry === entry) ?? words
}
