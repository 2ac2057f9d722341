import { NAME, type Reading, at } from '../reading.js'

// What kind of word stands at a token, as the pack has it.

/** Whether a word has the article, as spelt: folding makes the first letters of "إلهام" equal to it. */
export function hasArticle(reading: Reading, index: number): boolean {
  const { folded, text } = at(reading, index)
  const { article, pack } = reading.lexicon
  return (
    article !== '' && folded.length > article.length + 1 && folded.startsWith(article) && text.startsWith(pack.article)
  )
}

/** A folded word without the article, and without a letter bound before it. */
export function bare(reading: Reading, index: number): string {
  const { folded } = at(reading, index)
  return hasArticle(reading, index) ? folded.slice(reading.lexicon.article.length) : folded
}

export function isRole(reading: Reading, index: number): boolean {
  return reading.lexicon.roles.has(bare(reading, index)) || ownRole(reading, index) !== null
}

/** The role to which a pronoun is bound: "his lawyer", "her sister"; null where none is. */
function ownRole({ lexicon, tokens }: Reading, index: number): string | null {
  const { folded = '' } = tokens[index] ?? {}
  const { possessiveEndings, roles, givenNames, pack, fold } = lexicon
  const ending = possessiveEndings.find((row) => folded.endsWith(row) && folded.length > row.length + 2)
  if (ending === undefined || givenNames.has(folded)) return null
  const stem = folded.slice(0, -ending.length)
  // A feminine noun's last letter changes before a pronoun.
  const [from = '', to = ''] = pack.boundFeminine
  const noun = from !== '' && stem.endsWith(from) ? stem.slice(0, -from.length) + fold(to) : stem
  return [stem, noun].find((word) => roles.has(word)) ?? null
}

export function isOrganization(reading: Reading, index: number): boolean {
  return reading.lexicon.organizations.has(bare(reading, index))
}

/** Whether a word means people without a name, also where it has lost its ending before what they are of. */
export function isUnnamed(reading: Reading, index: number): boolean {
  return reading.lexicon.quantifiers.has(bare(reading, index)) || isCrowd(reading, index)
}

/** Whether a word is a plural or a group of people without a name: "officials", "a source". */
export function isCrowd(reading: Reading, index: number): boolean {
  const { unnamed, pluralTails, rolePlurals, roles, adjectives, adjectiveEndings } = reading.lexicon
  const word = bare(reading, index)
  const isNamed = reading.lexicon.known.has(word) || reading.lexicon.givenNames.has(word)
  const isPlural =
    !isNamed &&
    rolePlurals.some((ending) => {
      if (!word.endsWith(ending) || word.length <= ending.length) return false
      const singular = word.slice(0, -ending.length)
      // "Palestinians": an adjective of people by its ending.
      const isPeople = adjectives.has(singular) && adjectiveEndings.some((row) => singular.endsWith(row))
      return roles.has(singular) || (isPeople && ending === rolePlurals[0])
    })
  // A plural that has lost its ending is of somebody, and has no article.
  const isCut = !hasArticle(reading, index) && pluralTails.some((tail) => unnamed.has(word + tail))
  return isPlural || unnamed.has(word) || isCut
}

/** Whether a word says on which day: "yesterday", "Monday". */
export function isDay(reading: Reading, index: number): boolean {
  const { days, weekdays } = reading.lexicon
  const { folded } = at(reading, index)
  return days.has(folded) || weekdays.has(folded)
}

/** Whether a list has a folded word, also with a conjunction bound to it: "and not". */
export function hasBound({ lexicon }: Reading, words: ReadonlySet<string>, folded: string): boolean {
  const isBehind = (letter: string): boolean => folded.startsWith(letter) && words.has(folded.slice(letter.length))
  return words.has(folded) || lexicon.proclitics.some(isBehind)
}

export function isTitle(reading: Reading, index: number): boolean {
  return reading.lexicon.titles.has(at(reading, index).folded)
}

/** Whether a word is made of a place that is known, or of something that the text names: "Marjanian" where it says "Marjana". */
export function isDerived(reading: Reading, index: number): boolean {
  const word = bare(reading, index)
  const { adjectiveEndings, placeEndings, known, article } = reading.lexicon
  return adjectiveEndings.some((ending) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false
    const stem = word.slice(0, word.length - ending.length)
    return ['', ...placeEndings].some(
      (tail) => reading.vocabulary.has(stem + tail) || known.has(stem + tail) || known.has(article + stem + tail),
    )
  })
}

/** Whether an adjective is known or derived, not only shaped like one: a surname may have its ending. */
export function isSurelyAdjective(reading: Reading, index: number): boolean {
  return reading.lexicon.adjectives.has(bare(reading, index)) || isDerived(reading, index)
}

/** Whether a word after a role's head describes it: "the Russian minister", "a former minister". */
export function isAdjective(reading: Reading, index: number): boolean {
  const { folded } = at(reading, index)
  const { adjectives, adjectiveEndings, adjectiveForms, givenNames } = reading.lexicon
  return (
    adjectives.has(bare(reading, index)) ||
    adjectiveForms.some((pattern) => pattern.test(folded)) ||
    (folded.length > 3 && !givenNames.has(folded) && adjectiveEndings.some((ending) => folded.endsWith(ending)))
  )
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** Whether a word is a name that only its spelling tells from a small word, and was marked as one. */
function isMarked({ lexicon, tokens }: Reading, index: number): boolean {
  const { text = '', folded = '' } = tokens[index] ?? {}
  return lexicon.nameSpellings.has(text) && folded.endsWith(NAME)
}

/** Whether the particle behind a word shows that it is a given name: "X bin Y". */
function isFathered({ lexicon, tokens }: Reading, index: number): boolean {
  const { fatherParticles, cues, roles, titles, nameParticles } = lexicon
  const { folded = '', line } = tokens[index] ?? {}
  const next = tokens[index + 1]
  if (next === undefined || next.line !== line || !fatherParticles.has(next.folded)) return false
  return ![cues, roles, titles, nameParticles].some((words) => words.has(folded)) && folded.length > 2
}

export function isGivenName(reading: Reading, index: number): boolean {
  const { folded, text, isWord } = at(reading, index)
  const { givenNames, pack, prepositionSpellings } = reading.lexicon
  return (
    isWord &&
    (givenNames.has(folded) ||
      pack.givenNameForms.some((form) => form.test(folded)) ||
      isMarked(reading, index) ||
      isFathered(reading, index)) &&
    !prepositionSpellings.has(text) &&
    (!pack.capitals || isCapital(text))
  )
}
