import { PACKS } from '../extraction/extraction.js'
import { foldName } from '../model/folding.js'
import type { NameRules } from './score.js'

/** The packs' courtesies and articles, of all languages together: names are compared alike in every article. */
export const NAME_RULES: NameRules = {
  ignored: new Set(PACKS.flatMap(({ courtesies }) => courtesies.map(foldName))),
  article: PACKS.find(({ article }) => article !== '')?.article ?? '',
}
