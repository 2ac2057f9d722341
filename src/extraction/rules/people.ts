import { foldName } from '../../model/folding.js'
import type { Gender } from '../languages/pack.js'
import { type Range, type Reading, textIn } from '../reading.js'
import { type Phrase, nameText } from './phrases.js'
import { bare } from './words.js'

/** Somebody the article names, under all forms met so far. */
export interface Entity {
  readonly type: 'PERSON' | 'ORGANIZATION'
  /** Each form's words, folded and without articles; the first form is the fullest. */
  forms: { readonly text: string; readonly words: readonly string[] }[]
  readonly roles: { readonly text: string; readonly heads: readonly string[] }[]
  gender: Gender | null
  /** The tokens at which it is named, for surnames and "the minister". */
  readonly seen: Set<number>
}

function wordsOf(reading: Reading, text: string): string[] {
  const { article, titles } = reading.lexicon
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '' && !titles.has(word))
    .map((word) =>
      article !== '' && word.startsWith(article) && word.length > article.length + 1
        ? word.slice(article.length)
        : word,
    )
}

function isWithin(small: readonly string[], large: readonly string[]): boolean {
  return small.length > 0 && small.every((word) => large.includes(word))
}

function headsOf(reading: Reading, { from, to }: Range): string[] {
  const { article, proclitics, courtesies, roles } = reading.lexicon
  return [...Array(to - from).keys()]
    .map((offset) => bare(reading, from + offset))
    .map((word) => {
      // "And the irrigation" in a ministry's name is "irrigation" too.
      const bound = article !== '' && proclitics.some((letter) => word.startsWith(letter + article))
      if (bound) return word.slice(1 + article.length)
      // "Minister of X and head of Y".
      const isJoined = proclitics.some((letter) => word.startsWith(letter) && roles.has(word.slice(letter.length)))
      return isJoined ? word.slice(1) : word
    })
    .filter((word) => word !== '' && !courtesies.has(word))
    .map((word) => stemOf(reading, word))
}

/** Letters that a stem keeps at the least. */
const STEM = 3

/** A word without the endings of a nationality or a place: "Korean" and "Korea" are one in "the Korean leader". */
function stemOf({ lexicon }: Reading, word: string): string {
  const endings = [...lexicon.adjectiveEndings, ...lexicon.placeEndings].sort((a, b) => b.length - a.length)
  const ending = endings.find((row) => word.endsWith(row) && word.length >= row.length + STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Those whose name has the words in a row, where there are such: "bin Salman" is not "Salman bin Abdulaziz". */
function nearestRun(entities: Entity[], words: readonly string[]): Entity[] {
  const run = ` ${words.join(' ')} `
  const inRow = entities.filter(({ forms }) => forms.some((form) => ` ${form.words.join(' ')} `.includes(run)))
  return inRow.length > 0 ? inRow : entities
}

/** More tokens than any article has. */
const FAR = 2 ** 30

/** How far before a token somebody was last named; who is named only after it is farther than all others. */
function distance({ seen }: Entity, token: number): number {
  let nearest = Infinity
  for (const place of seen) nearest = Math.min(nearest, place <= token ? token - place : FAR + place)
  return nearest
}

/** The people and organizations of one article, found by any of their forms. */
export class People {
  readonly all: Entity[] = []

  constructor(private readonly reading: Reading) {}

  /** The entity of a name: the one that already has these words, or all but some of them; else a new one. */
  named(type: Entity['type'], text: string, seen: number, isFull = true): Entity | null {
    const words = wordsOf(this.reading, text)
    if (words.length === 0) return null
    const candidates = this.all.filter((entity) => entity.type === type)
    const same =
      candidates.find(({ forms }) => forms.some((form) => form.words.join(' ') === words.join(' '))) ??
      nearestRun(
        candidates.filter(({ forms }) => forms.some((form) => isWithin(words, form.words))),
        words,
      ).sort((a, b) => distance(a, seen) - distance(b, seen))[0] ??
      // More words than are known may be a fuller name, or a name and what stands beside it: only a name's own words count.
      (isFull
        ? candidates.find(({ forms }) => forms.some((form) => form.words.length > 1 && isWithin(form.words, words)))
        : undefined)
    if (same === undefined && !isFull) return null
    const entity = same ?? { type, forms: [], roles: [], gender: null, seen: new Set<number>() }
    if (same === undefined) this.all.push(entity)
    if (!entity.forms.some((form) => form.text === text)) {
      entity.forms.push({ text, words })
      entity.forms.sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length)
    }
    entity.seen.add(seen)
    return entity
  }

  /** Who a phrase without a name means: the last one with a role of that head ("the minister"). */
  byRole(range: Range, gender: Gender | null): Entity | null {
    const heads = headsOf(this.reading, range)
    const head = this.reading.lexicon.pack.headLast ? heads.at(-1) : heads[0]
    if (head === undefined) return null
    const fits = this.all.filter(({ type, roles, gender: own }) => {
      const has = roles.some(
        (role) =>
          role.heads.includes(head) && heads.filter((word) => role.heads.includes(word)).length * 2 >= heads.length,
      )
      return type === 'PERSON' && has && (gender === null || own === null || own === gender)
    })
    return fits.sort((a, b) => distance(a, range.from) - distance(b, range.from))[0] ?? null
  }

  /** The person of whom the text spoke last before a token, of those that fit. */
  lastBefore(token: number, fits: (entity: Entity) => boolean): Entity | null {
    const before = this.all.filter(
      (entity) => entity.type === 'PERSON' && distance(entity, token) < FAR && fits(entity),
    )
    return before.sort((a, b) => distance(a, token) - distance(b, token))[0] ?? null
  }

  /** Whether somebody has a role of which the words say something. */
  sharesRole({ type, roles }: Entity, range: Range): boolean {
    const heads = headsOf(this.reading, range)
    return type === 'PERSON' && roles.some((role) => heads.some((head) => role.heads.includes(head)))
  }

  addRole(entity: Entity, range: Range): void {
    const text = textIn(this.reading, range)
    if (!entity.roles.some((role) => role.text === text))
      entity.roles.push({ text, heads: headsOf(this.reading, range) })
  }

  /** The entity of a phrase, made if it is a name that is new. */
  ofPhrase({ type, name, role, range, gender }: Phrase): Entity | null {
    if (type === 'UNNAMED') return null
    if (name === null) return role === null ? null : this.byRole(role, gender)
    const entity = this.named(type, nameText(this.reading, name), range.from)
    if (entity && type === 'PERSON') {
      entity.gender ??= gender
      if (role) this.addRole(entity, role)
    }
    return entity
  }
}
