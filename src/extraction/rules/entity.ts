import type { Gender } from '../languages/pack.js'
import type { Name } from './forms.js'

interface Form extends Pick<Name, 'words' | 'run' | 'isKnown'> {
  readonly text: string
}

/** Somebody the article names, under all forms met so far. */
export interface Entity {
  readonly type: 'PERSON' | 'ORGANIZATION'
  /** The place among all that the article names. */
  readonly place: number
  /** Each form's words, folded and without articles; the first form is the fullest. */
  forms: Form[]
  readonly roles: { readonly text: string; readonly heads: readonly string[] }[]
  /** The roles' texts, to tell at once whether one is new. */
  readonly roleTexts: Set<string>
  gender: Gender | null
  /** The tokens at which it is named, for surnames and "the minister". */
  readonly seen: number[]
}

/** Roles of one person that are compared with another: of more, the last. */
const ROLES = 100

export function lastRoles({ roles }: Entity): Entity['roles'] {
  return roles.length > ROLES ? roles.slice(-ROLES) : roles
}

/** Those whose name has the words in a row, where there are such: "bin Salman" is not "Salman bin Abdulaziz". */
export function withRun(entities: Entity[], run: string): Entity[] {
  const inRow = entities.filter(({ forms }) => forms.some((form) => form.run.includes(run)))
  return inRow.length > 0 ? inRow : entities
}
