import { foldName } from '../../model/folding.js'
import type { OccasionKind } from '../../model/vocabulary.js'
import { compileDates } from './datewords.js'
import { endingFinder } from './endings.js'
import { listsOf } from './lists.js'
import { nounForms } from './nounforms.js'
import type { CueEntry, Inflection, Opener, Pack, SourceCue } from './pack.js'
import { anyOf } from './patterns.js'
import { type Phrases, folded, phrases } from './phrases.js'

export type { Phrases }

/** One form of a cue, as the lexicon finds it under its folded spelling. */
export interface CueForm {
  readonly entry: CueEntry
  readonly inflection: Inflection
  /** Letters of a proclitic before it. */
  readonly clitic: number
  /** Whether that proclitic is a conjunction: "and", "so". */
  readonly joined: boolean
  /** Letters of an object pronoun after it. */
  readonly enclitic: number
}

function inflect(stem: string, { prefix, suffix, drop }: Inflection): string {
  const dropped = drop?.find((letter) => stem.endsWith(letter)) ?? ''
  const base = stem.slice(0, stem.length - dropped.length)
  return foldName(prefix + base + suffix)
}

/** Every form of a stem with its proclitics, folded. */
function* formsOf(
  stems: CueEntry['stems'],
  pack: Pack,
): Generator<{ readonly form: string; readonly inflection: Inflection; readonly proclitic: string }> {
  for (const inflection of pack.inflections) {
    const own = stems[inflection.stem] ?? []
    for (const stem of typeof own === 'string' ? [own] : own) {
      const form = inflect(stem, inflection)
      yield { form, inflection, proclitic: '' }
      for (const proclitic of inflection.proclitics) yield { form: proclitic + form, inflection, proclitic }
    }
  }
}

/** A form before a pronoun, where the last letter of some verbs is written otherwise: "denied", "denied it". */
function bound(form: string, { stem, suffix }: Inflection, { boundFinal: [from = '', to = ''] }: Pack): string {
  const final = foldName(from)
  const isFinal = stem === 'perfect' && suffix === '' && final !== '' && form.endsWith(final)
  return isFinal ? form.slice(0, -final.length) + foldName(to) : form
}

function cueForms(pack: Pack): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const letters = (row: CueForm): number => row.clitic + row.enclitic
  const add = (form: string, row: CueForm): void => {
    // The first entry of a homograph wins; a form with fewer letters bound to it wins over one with more.
    const known = forms.get(form)
    if (known === undefined || letters(known) > letters(row)) forms.set(form, row)
  }
  for (const entry of pack.cues) {
    for (const { form, inflection, proclitic } of formsOf(entry.stems, pack)) {
      const clitic = proclitic.length
      const joined = pack.proclitics.includes(proclitic)
      add(form, { entry, inflection, clitic, joined, enclitic: 0 })
      // The pronoun is whom it is said to, or who is accused or described; of other verbs it is what was said before.
      const takes = entry.addressee === true || entry.objectFirst === true || entry.act === 'BELIEVE'
      if (inflection.participle === true || !takes) continue
      for (const enclitic of pack.enclitics)
        add(bound(form, inflection, pack) + foldName(enclitic), {
          entry,
          inflection,
          clitic,
          joined,
          enclitic: enclitic.length,
        })
    }
  }
  return forms
}

function verbForms(pack: Pack, stem?: string): ReadonlySet<string> {
  const rows = pack.verbs.flatMap((stems) => [...formsOf(stems, pack)])
  return new Set(
    rows.filter(({ inflection }) => stem === undefined || inflection.stem === stem).map(({ form }) => form),
  )
}

/** A source cue's words, also with a conjunction bound to the first: "and according to". */
function withProclitics(source: SourceCue, { proclitics }: Pack): [words: readonly string[], source: SourceCue][] {
  const [first = '', ...rest] = source.words
  return ['', ...proclitics].map((letter) => [[letter + first, ...rest], source])
}

/** The letters that end source cues, under the folded words before them. */
function boundSources(pack: Pack): ReadonlyMap<string, string> {
  const rows = pack.sources.flatMap((source) => withProclitics(source, pack))
  return new Map(
    rows.flatMap(([words]) => {
      const letter = words.at(-1) ?? ''
      return words.length === 2 && letter.length === 1 ? [[foldName(words[0] ?? ''), letter] as const] : []
    }),
  )
}

/** The second words of pairs, under the first; null for a word that stands alone. */
function seconds(pairs: readonly string[]): ReadonlyMap<string, readonly (string | null)[]> {
  const found = new Map<string, (string | null)[]>()
  for (const pair of pairs) {
    const [first = '', second = null] = pair.split(' ')
    found.set(first, [...(found.get(first) ?? []), second])
  }
  return found
}

/** Every list of a pack as the rules look it up. */
function tablesOf(pack: Pack) {
  const accusatives = (word: string): string[] => pack.accusatives.map((ending) => word + ending)
  return {
    pack,
    fold: foldName,
    article: foldName(pack.article),
    cues: cueForms(pack),
    verbs: verbForms(pack),
    perfects: verbForms(pack, 'perfect'),
    verbForms: anyOf(pack.verbForms),
    verbLookalikes: folded(pack.verbLookalikes),
    remarks: phrases([
      ...pack.remarks.map((words) => [words, words.includes(' ')] as const),
      ...pack.apartRemarks.map((words) => [words, false] as const),
    ]),
    means: phrases(pack.means.map((words) => [words, true])),
    openers: phrases<Opener>([
      ...pack.openers.map((words) => [words, { existential: false }] as const),
      ...pack.existentials.map((words) => [words, { existential: true }] as const),
    ]),
    echoes: phrases(pack.echoes.map((words) => [words, true])),
    sources: phrases<SourceCue>(pack.sources.flatMap((source) => withProclitics(source, pack))),
    boundSources: boundSources(pack),
    complementizers: folded(pack.complementizers),
    kin: folded(pack.kin),
    priors: folded(pack.priors),
    possibilities: folded(pack.possibilities),
    occasionLeads: folded(pack.occasionLeads),
    // As spelt: folding makes "is called" and "claims" equal in Arabic.
    callingVerbs: new Set(pack.callingVerbs),
    asides: folded(pack.asides),
    looseAsides: folded(pack.looseAsides),
    reportingNouns: nounForms(pack),
    issuedBy: folded(pack.issuedBy),
    familyParticles: folded(pack.familyParticles),
    circumstantials: folded(pack.circumstantials),
    distributives: folded(pack.distributives),
    repetitions: folded(pack.repetitions),
    infinitives: folded(pack.infinitives),
    subordinators: folded(pack.subordinators),
    causes: folded(pack.causes),
    falseFriends: folded(pack.falseFriends),
    auxiliaries: folded(pack.auxiliaries),
    conjunctions: folded(pack.conjunctions),
    coordinators: folded(pack.coordinators),
    topicalizers: folded(pack.topicalizers),
    relatives: folded(pack.relatives),
    prepositions: folded(pack.prepositions),
    // As spelt: folding makes the name and the preposition of one spelling equal in Arabic.
    prepositionSpellings: new Set(pack.prepositions),
    proclitics: pack.proclitics,
    switches: phrases(pack.switches.map((words) => [words, true])),
    pronouns: new Map(Object.entries(pack.pronouns).map(([word, row]) => [foldName(word), row])),
    courtesies: folded(pack.courtesies),
    adjectives: folded(
      pack.adjectives.flatMap((word) => [word, ...pack.feminineEndings.map((ending) => word + ending)]),
    ),
    placeEndings: pack.placeEndings.map(foldName),
    stemEndings: [...pack.adjectiveEndings, ...pack.placeEndings].map(foldName).sort((a, b) => b.length - a.length),
    enclitics: pack.enclitics.map(foldName),
    boundFinal: pack.boundFinal.map(foldName),
    boundFeminine: pack.boundFeminine.map(foldName),
    genericRoles: folded(pack.genericRoles),
    callings: folded(pack.callings),
    documents: folded(pack.documents),
    issuing: folded(pack.issuing),
    works: folded(pack.works),
    cueLookalikes: new Set(pack.cueLookalikes),
    nameLookalikes: new Set(pack.nameLookalikes),
    families: folded(pack.families),
    demonstratives: folded(pack.demonstratives),
    contrasts: folded(pack.contrasts),
    issuers: folded(pack.issuers),
    cabinets: pack.cabinets.map(foldName),
    norms: folded(pack.norms),
    initials: folded(pack.initials),
    placeNouns: folded(pack.placeNouns),
    degrees: folded(pack.degrees),
    adversatives: folded(pack.adversatives),
    inclusions: folded(pack.inclusions),
    negations: folded(pack.negations),
    modals: folded(pack.modals),
    adjectiveForms: anyOf(pack.adjectiveForms),
    adjectiveEndings: pack.adjectiveEndings.map(foldName),
    pluralEndings: pack.pluralEndings.map(foldName),
    obliquePlurals: pack.obliquePlurals.map(foldName),
    bodyEndings: pack.bodyEndings.map(foldName),
    titles: folded(pack.titles),
    roles: folded([
      ...pack.roles.flatMap((word) => [word, ...accusatives(word)]),
      ...pack.feminineRoles,
      ...pack.counterparts,
    ]),
    counterparts: folded(pack.counterparts),
    feminineRoles: folded(pack.feminineRoles),
    unnamed: folded(pack.unnamed.flatMap((word) => [word, ...accusatives(word)])),
    organizations: folded(pack.organizations),
    known: phrases([
      ...pack.knownOrganizations.map((words) => [words, 'ORGANIZATION'] as const),
      ...pack.places.map((words) => [words, 'PLACE'] as const),
    ]),
    givenNames: folded(pack.givenNames),
    givenNameForms: anyOf(pack.givenNameForms),
    thingPlurals: anyOf(pack.thingPlurals),
    womenPlurals: anyOf(pack.womenPlurals),
    feminineNouns: anyOf(pack.feminineNouns),
    fatherParticles: folded(pack.fatherParticles),
    smallWords: folded(pack.smallWords),
    commonNouns: folded(pack.commonNouns),
    frequentNouns: folded(pack.frequentNouns),
    nameSpellings: new Set(pack.nameSpellings.map((words) => words.split(' ')[0] ?? '')),
    spellings: seconds([...pack.nameSpellings, ...pack.letterSpellings]),
    nameParticles: folded(pack.nameParticles),
    roleLinks: folded(pack.roleLinks),
    roleOrganizations: new Map(Object.entries(pack.roleOrganizations).map(([a, b]) => [foldName(a), b])),
    occasions: phrases<OccasionKind>(
      pack.occasions.flatMap(({ kind, words }) => words.map((text) => [text, kind] as const)),
    ),
    blessings: phrases(pack.blessings.map((words) => [words, true])),
    adjuncts: phrases(pack.adjuncts.map((words) => [words, true])),
    days: new Map(Object.entries(pack.days).map(([word, days]) => [foldName(word), days])),
    weekdays: new Map(pack.weekdays.flatMap((words, day) => words.map((word) => [foldName(word), day] as const))),
    dates: compileDates(pack),
    possessives: anyOf(pack.possessives),
    possessiveSpellings: anyOf(pack.possessiveSpellings),
    possessiveEndings: pack.possessiveEndings.map(foldName),
    possessiveOf: endingFinder(pack.possessiveEndings.map(foldName)),
    keptComplementizers: new Set(pack.keptComplementizers),
    governments: folded(pack.governments),
    pluralTails: pack.pluralTails,
    rolePlurals: pack.rolePlurals.map(foldName),
    boundArticles: pack.boundArticles,
    attached: pack.attached,
    purposes: folded(pack.purposes),
    answerable: folded(pack.answerable),
    affiliations: folded(pack.affiliations),
    totals: folded(pack.totals),
    paperPlurals: new Map(
      pack.paperPlurals.map((pair) => foldName(pair).split(' ').reverse() as [many: string, one: string]),
    ),
    quantifiers: folded(pack.quantifiers),
    knownSurnames: folded(pack.knownSurnames),
    quantities: folded(pack.quantities),
    superlatives: folded(pack.superlatives),
    numerals: folded(pack.numerals),
    audiences: folded(pack.audiences),
    labels: folded(pack.labels),
    partitives: folded(pack.partitives),
    feminineNames: folded(pack.feminineNames),
    masculineNames: folded(pack.masculineNames),
    servants: pack.servants.map(foldName),
    offices: new Map(Object.entries(pack.offices).map((pair) => pair.map(foldName) as [word: string, office: string])),
    others: new Map(Object.entries(pack.others).map(([word, gender]) => [foldName(word), gender])),
    pointers: folded(pack.pointers),
    narrations: folded(pack.narrations),
    pluralRelatives: folded(pack.pluralRelatives),
    masculineRelatives: folded(pack.masculineRelatives),
    feminineRelatives: folded(pack.feminineRelatives),
    utterances: folded(pack.utterances),
    ages: pack.ages.map((words) => foldName(words).split(' ')),
    individuals: folded(pack.individuals),
    announcements: folded(pack.announcements),
    adverbs: phrases(pack.adverbs.map((words) => [words, true])),
    namings: folded(pack.namings),
    namers: folded(pack.namers),
    definites: folded(pack.definites),
    indefinites: folded(pack.indefinites),
    listeners: folded(pack.listeners),
    perfectParticles: folded(pack.perfectParticles),
    abouts: folded(pack.abouts),
    recordings: folded(pack.recordings),
    objectPronouns: folded(pack.objectPronouns),
    times: folded(pack.times),
    addressing: folded(pack.addressing),
    abbreviations: folded(pack.abbreviations),
    nominalObjects: folded(pack.nominalObjects),
    actionNouns: anyOf(pack.actionNouns),
    sayings: folded(pack.sayings),
    leftovers: phrases(pack.leftovers.map((words) => [words, true])),
  }
}

/** Rows that have all properties which one of them has, in one order, as tokens have. */
function alike<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const none = Object.fromEntries(rows.flatMap(Object.keys).map((name) => [name, undefined]))
  return rows.map((row) => ({ ...none, ...row }))
}

/** A cue with the words folded that are looked for behind it. */
function withFolded(cue: CueEntry): CueEntry {
  const { prepositions, near, objects, discloses, deeds, notBy, asks, relay } = cue
  return {
    ...cue,
    ...(prepositions && { prepositions: prepositions.map(foldName) }),
    ...(near && { near: near.map(foldName) }),
    ...(objects && { objects: objects.map(foldName) }),
    ...(discloses && { discloses: discloses.map(foldName) }),
    ...(deeds && { deeds: deeds.map(foldName) }),
    ...(notBy && { notBy: notBy.map(foldName) }),
    ...(asks === undefined ? {} : { asks: foldName(asks) }),
    ...(relay === undefined ? {} : { relay: foldName(relay) }),
  }
}

/** Every lookup the rules make of a pack, built once. */
export function compile(pack: Pack) {
  const { inflections, cues, sources } = pack
  const tables = tablesOf({
    ...pack,
    inflections: alike(inflections),
    cues: alike(cues.map(withFolded)),
    sources: alike(sources),
  })
  return { ...tables, lists: listsOf(tables) }
}

export type Lexicon = ReturnType<typeof compile>
