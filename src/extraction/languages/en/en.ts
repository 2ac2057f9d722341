import type { Pack } from '../pack.js'
import * as cues from './cues.js'
import { dates } from './dates.js'
import * as grammar from './grammar.js'
import * as names from './names.js'
import { commonNouns, frequentNouns } from './nouns.js'
import * as people from './people.js'

/** English, as newspapers write it. */
export const en: Pack = {
  code: 'en',
  script: 'Latin',
  capitals: true,
  verbFirst: false,
  headLast: true,
  bareClause: true,
  article: '',
  ...cues,
  ...grammar,
  ...names,
  ...people,
  commonNouns,
  frequentNouns,
  dates,
}
