import { Phrases } from './phrases.js'
import { WordTable } from './wordtable.js'

/**
 * The lists that rules ask about nearly every word, each a bit of a number: one look finds all that have a word. Of
 * phrases a list has the first words.
 */
export const LIST = {
  adjectives: 1 << 0,
  adverbs: 1 << 1,
  auxiliaries: 1 << 2,
  commonNouns: 1 << 3,
  complementizers: 1 << 4,
  conjunctions: 1 << 5,
  coordinators: 1 << 6,
  cues: 1 << 7,
  days: 1 << 8,
  documents: 1 << 9,
  fatherParticles: 1 << 10,
  givenNames: 1 << 11,
  known: 1 << 12,
  nameParticles: 1 << 13,
  namings: 1 << 14,
  nominalObjects: 1 << 15,
  organizations: 1 << 16,
  quantifiers: 1 << 17,
  relatives: 1 << 18,
  roles: 1 << 19,
  sayings: 1 << 20,
  smallWords: 1 << 21,
  times: 1 << 22,
  titles: 1 << 23,
  unnamed: 1 << 24,
  verbs: 1 << 25,
  weekdays: 1 << 26,
  reportingNouns: 1 << 27,
  adjuncts: 1 << 28,
  sources: 1 << 29,
  /** Words that begin a phrase of any other list. */
  phrases: 1 << 30,
} as const

type Name = Exclude<keyof typeof LIST, 'phrases'>
type Tables = Readonly<Record<Name, Words>> & { readonly dates: object }

interface Words {
  keys(): Iterable<string>
}

/** The lists of a lexicon that have a word, under every word that one has. Phrases learn which list is theirs. */
export function listsOf(tables: Tables): WordTable {
  const found = new Map<string, number>()
  const add = (words: Words, list: number): void => {
    for (const word of words.keys()) found.set(word, (found.get(word) ?? 0) | list)
  }
  for (const [name, list] of Object.entries(LIST)) {
    if (name === 'phrases') continue
    const table = tables[name as Name]
    if (table instanceof Phrases) table.list = list
    add(table, list)
  }
  // Each by itself: lists of either may have the same name.
  const all = [tables, tables.dates].flatMap((row) => Object.values<unknown>({ ...row }))
  for (const table of all)
    if (table instanceof Phrases && table.list === 0) {
      table.list = LIST.phrases
      add(table as Phrases<unknown>, LIST.phrases)
    }
  return new WordTable(found)
}
