import type { Gender } from '../languages/pack.js'
import { type Range, type Reading, partOf } from '../reading.js'
import { isCounterpart, officeOf } from './counterparts.js'
import { type Entity, lastRoles, withRun } from './entity.js'
import { type Name, differ, genderOfName, headsOf, isPartOf, nameOf, nationsOf } from './forms.js'
import { Namesakes } from './namesakes.js'
import { type Phrase } from './phrases.js'
import { addPlace, distance, firstAfter } from './places.js'
import { nameText } from './nametext.js'

export type { Entity } from './entity.js'

/** What two words of a name are looked up by, in either order. */
function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Mentions back to which somebody spoken of may still be meant. */
const LOOK = 60

/** The people and organizations of one article, found by any of their forms. */
export class People {
  readonly all: Entity[] = []
  private readonly having = { PERSON: new Namesakes<Entity>(), ORGANIZATION: new Namesakes<Entity>() }
  /** Who has a form of several words, under each pair of them. */
  private readonly pairs = { PERSON: new Namesakes<Entity>(), ORGANIZATION: new Namesakes<Entity>() }
  private readonly withRole = new Namesakes<Entity>()
  /** The first who has exactly these words in a row. */
  private readonly runs = { PERSON: new Map<string, Entity>(), ORGANIZATION: new Map<string, Entity>() }
  /** The tokens at which persons are named, in order, and who is named there. */
  private readonly tokens: number[] = []
  private readonly persons = new Map<number, Entity>()
  /** Names that were looked up before. */
  private readonly names = new Map<string, Name>()

  constructor(private readonly reading: Reading) {}

  private nameOf(text: string): Name {
    const known = this.names.get(text)
    if (known !== undefined) return known
    const name = nameOf(this.reading, text)
    this.names.set(text, name)
    return name
  }

  private addForm(entity: Entity, text: string, { words, run, isKnown }: Name): void {
    entity.forms.push({ text, words, run, isKnown })
    entity.forms.sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length)
    const first = this.runs[entity.type].get(run)
    if (first === undefined || first.place > entity.place) this.runs[entity.type].set(run, entity)
    for (const word of new Set(words)) this.having[entity.type].add(word, entity)
    const [one, other] = words
    if (one !== undefined && other !== undefined) this.pairs[entity.type].add(pairOf(one, other), entity)
  }

  /** Who is named near a token. */
  private near(token: number): Entity[] {
    const middle = firstAfter(this.tokens, token)
    return this.tokens
      .slice(Math.max(0, middle - LOOK), middle + LOOK)
      .flatMap((place) => this.persons.get(place) ?? [])
  }

  /** Who of a type has these words, or all but some of them. */
  private same(
    type: Entity['type'],
    { words, run, isKnown }: Name,
    seen: number,
    isFull: boolean,
    gender: Gender | null,
  ): Entity | undefined {
    const fits = (entity: Entity): boolean => gender === null || entity.gender === null || entity.gender === gender
    const own = this.runs[type].get(run)
    if (own && fits(own)) return own
    const near = (): Entity[] => this.near(seen)
    const candidates = this.having[type].of(this.having[type].rarest(words), near)
    const wider = candidates
      .filter(fits)
      .filter(({ forms }) => forms.some((form) => isPartOf(this.reading, words, form.words)))
      .filter(({ forms }) => !isKnown || forms.some((form) => form.words[0] === words[0]))
    const nearest = withRun(wider, run).sort((a, b) => distance(a.seen, seen) - distance(b.seen, seen))[0]
    // More words than are known may be a fuller name, or a name and what stands beside it: only a name's own words count.
    if (nearest !== undefined || !isFull) return nearest
    const isFuller = (form: Entity['forms'][number]): boolean =>
      form.words.length > 1 &&
      isPartOf(this.reading, form.words, words) &&
      (!form.isKnown || form.words[0] === words[0])
    // A word that nobody has is of no pair.
    const met = words.filter((word) => this.having[type].has(word))
    return met
      .flatMap((one, index) => met.slice(index).flatMap((other) => this.pairs[type].of(pairOf(one, other), near)))
      .sort((a, b) => a.place - b.place)
      .find(({ forms }) => forms.some(isFuller))
  }

  /** The entity of a name: the one that already has these words, or all but some of them; else a new one. */
  named(type: Entity['type'], text: string, seen: number, isFull = true, gender: Gender | null = null): Entity | null {
    const name = this.nameOf(text)
    if (name.words.length === 0) return null
    // A state is not every body whose name says where it is.
    const same = name.isExact ? this.runs[type].get(name.run) : this.same(type, name, seen, isFull, gender)
    if (same === undefined && !isFull) return null
    const place = this.all.length
    const own = type === 'PERSON' ? genderOfName(this.reading, name) : null
    const entity = same ?? { type, place, forms: [], roles: [], roleTexts: new Set(), gender: own, seen: [] }
    if (same === undefined) this.all.push(entity)
    if (!entity.forms.some((form) => form.text === text)) this.addForm(entity, text, name)
    addPlace(entity.seen, seen)
    if (type === 'PERSON') {
      addPlace(this.tokens, seen)
      this.persons.set(seen, entity)
    }
    return entity
  }

  /** Whose counterpart words mean; null where they mean none. */
  private before(range: Range): Entity | null {
    return isCounterpart(this.reading, range) ? this.lastBefore(range.from, ({ roles }) => roles.length > 0) : null
  }

  /** Who a phrase without a name means: with a role of that head and most of the words ("the minister of water"), then the nearest. */
  byRole(range: Range, gender: Gender | null): Entity | null {
    const other = this.before(range)
    const heads = officeOf(this.reading, range, other?.roles[0]?.heads ?? [])
    const head = this.reading.lexicon.pack.headLast ? heads.at(-1) : heads[0]
    if (head === undefined) return null
    let best: { readonly entity: Entity; readonly shared: number; readonly away: number } | null = null
    for (const entity of this.withRole.of(head, () => this.near(range.from))) {
      if (
        entity === other ||
        (heads.length === 1 && this.isLater(entity, range.from)) ||
        entity.type !== 'PERSON' ||
        (gender !== null && entity.gender !== null && entity.gender !== gender)
      )
        continue
      const counts = lastRoles(entity)
        .filter((role) => role.heads.includes(head) && !differ(this.reading, heads, role.heads))
        .map((role) => heads.filter((word) => role.heads.includes(word)).length)
      const shared = Math.max(0, ...counts)
      if (shared === 0 || shared * 2 < heads.length) continue
      const away = distance(entity.seen, range.from)
      if (best === null || shared > best.shared || (shared === best.shared && away < best.away))
        best = { entity, shared, away }
    }
    return best?.entity ?? null
  }

  /** Whether somebody is named behind a token only, and somebody else before it: "the coach" is the other one. */
  private isLater({ seen }: Entity, token: number): boolean {
    const isBehind = (seen[0] ?? 0) > token
    return isBehind && partOf(this.reading, token) === 'BODY' && this.lastBefore(token, () => true) !== null
  }

  /** Of those named near before a token, the nearest who has a role of the countries that words name: "the [French] official". */
  ofNation(range: Range, gender: Gender | null): Entity | null {
    const nations = nationsOf(this.reading, headsOf(this.reading, range))
    if (nations.length === 0) return null
    const fits = (entity: Entity): boolean =>
      (gender === null || entity.gender === null || entity.gender === gender) &&
      lastRoles(entity).some(({ heads }) => nations.every((nation) => heads.includes(nation)))
    return this.lastBefore(range.from, fits)
  }

  /** The person of whom the text spoke last before a token, of those that fit. */
  lastBefore(token: number, fits: (entity: Entity) => boolean): Entity | null {
    const last = firstAfter(this.tokens, token) - 1
    for (let index = last; index >= Math.max(0, last - LOOK); index--) {
      const entity = this.persons.get(this.tokens[index] ?? -1)
      if (entity && fits(entity)) return entity
    }
    return null
  }

  /** Whether somebody has a role of which the words say something. */
  sharesRole(entity: Entity, range: Range): boolean {
    const heads = headsOf(this.reading, range)
    return entity.type === 'PERSON' && lastRoles(entity).some((role) => heads.some((head) => role.heads.includes(head)))
  }

  addRole(entity: Entity, range: Range): void {
    const text = nameText(this.reading, range)
    if (entity.roleTexts.has(text)) return
    entity.roleTexts.add(text)
    const heads = officeOf(this.reading, range, this.before(range)?.roles[0]?.heads ?? [])
    entity.roles.push({ text, heads })
    for (const head of heads) this.withRole.add(head, entity)
  }

  /** The entity of a phrase, made if it is a name that is new. */
  ofPhrase({ type, name, role, range, gender }: Phrase): Entity | null {
    if (type === 'UNNAMED') return null
    if (name === null) return role === null ? null : this.byRole(role, gender)
    const entity = this.named(type, nameText(this.reading, name), range.from, true, gender)
    if (entity && type === 'PERSON') {
      entity.gender ??= gender
      if (role) this.addRole(entity, role)
    }
    return entity
  }
}
