import type { ExtractedSpeaker, Extraction } from '../model/extraction.js'
import { foldName } from '../model/folding.js'

/** A person or organization with what decides, across articles, that it is the same. */
export interface Identified {
  readonly type: 'PERSON' | 'ORGANIZATION'
  /** Equal type and key mean the same one. */
  readonly key: string
  readonly name: string
  readonly names: readonly { readonly text: string; readonly folded: string }[]
}

/** A role of a person, by places in the list of the identified. */
export interface Role {
  readonly person: number
  readonly organization: number | null
  readonly role: string
  readonly foldedRole: string
}

export interface Identities {
  /** First the speakers of the extraction, in their order; then organizations that only roles name. */
  readonly speakers: readonly Identified[]
  /** The place among `speakers` of each speaker of the extraction; null for a name without a letter. */
  readonly places: readonly (number | null)[]
  readonly roles: readonly Role[]
}

/**
 * What a name is known by in all articles. A full name is: two words or more for a person, any name for an
 * organization. One word ("Ahmed", "بوتين") may mean many people, so it means somebody of this article only.
 */
function keyOf(type: Identified['type'], folded: string, article: string): string {
  return type === 'ORGANIZATION' || folded.includes(' ') ? folded : `${folded}@${article}`
}

/** The forms that have letters, each fold once. */
function formsOf(names: readonly string[]): Identified['names'] {
  const forms = names.map((text) => ({ text, folded: foldName(text) })).filter(({ folded }) => folded !== '')
  return [...new Map(forms.map((form) => [form.text, form])).values()]
}

class Registry {
  readonly speakers: Identified[] = []
  private readonly places = new Map<string, number>()

  constructor(private readonly article: string) {}

  /** The place of a name, which joins those that are the same already. */
  add(type: Identified['type'], name: string, names: readonly string[]): number | null {
    const folded = foldName(name)
    if (folded === '') return null
    const key = keyOf(type, folded, this.article)
    const known = this.places.get(`${type} ${key}`)
    const before = known === undefined ? undefined : this.speakers[known]
    const all = formsOf([...(before?.names.map(({ text }) => text) ?? []), name, ...names])
    const speaker = { type, key, name: before?.name ?? name, names: all }
    if (known !== undefined) {
      this.speakers[known] = speaker
      return known
    }
    this.places.set(`${type} ${key}`, this.speakers.length)
    return this.speakers.push(speaker) - 1
  }
}

function rolesOf(speaker: ExtractedSpeaker, person: number | null, registry: Registry): Role[] {
  if (speaker.type !== 'PERSON' || person === null) return []
  return speaker.roles.flatMap(({ role, organization }) => {
    const foldedRole = foldName(role)
    if (foldedRole === '') return []
    const place = organization === null ? null : registry.add('ORGANIZATION', organization, [])
    return [{ person, organization: place, role, foldedRole }]
  })
}

/**
 * Who the speakers of an article are. `article` names it uniquely and is the same every time it is read, so that the
 * same article always names the same people.
 */
export function identify({ speakers }: Pick<Extraction, 'speakers'>, article: string): Identities {
  const registry = new Registry(article)
  const places = speakers.map(({ type, name, names }) => registry.add(type, name, names))
  const roles = speakers.flatMap((speaker, index) => rolesOf(speaker, places[index] ?? null, registry))
  return { speakers: registry.speakers, places, roles }
}
