import type { Pack } from '../pack.js'
import * as cues from './cues.js'
import { dates } from './dates.js'
import * as grammar from './grammar.js'
import * as names from './names.js'
import { commonNouns, frequentNouns } from './nouns.js'
import * as people from './people.js'

/** Arabic: standard and Egyptian spelling. Sources of words and counts: the research notes named in docs/adding-a-language.md. */
export const ar: Pack = {
  code: 'ar',
  script: 'Arabic',
  capitals: false,
  verbFirst: true,
  headLast: false,
  bareClause: false,
  article: 'ال',
  ...cues,
  ...grammar,
  ...names,
  ...people,
  commonNouns,
  frequentNouns,
  dates,
}
