import type { Filters } from './filter.js'
import type { Noun } from './rows.js'

/** The orders of each noun; every order ends in the id, so that it is total. */
export interface Orders {
  source: 'NAME'
  article: 'PUBLISHED_AT'
  speaker: 'NAME' | 'STATEMENTS'
  statement: 'PUBLISHED_AT' | 'SAID_AT' | 'POSITION' | 'CONFIDENCE'
  affiliation: 'LAST_SEEN'
  mention: 'POSITION'
  name: 'LENGTH'
}

/** A place in an order: the row's sort key as the database writes it, and its id. */
export interface Position {
  readonly key: string
  readonly id: string
}

/** One page of a list: `first` rows after a position, or the `last` rows before one. */
export interface PageRequest<N extends Noun> {
  readonly filter?: Filters[N] | null
  readonly order: { readonly by: Orders[N]; readonly direction: 'ASC' | 'DESC' }
  readonly take: number
  readonly from: 'START' | 'END'
  readonly after?: Position | null
  readonly before?: Position | null
}

export interface Page<Row> {
  /** In the order asked for, whichever end the page was taken from. */
  readonly rows: readonly { readonly row: Row; readonly position: Position }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}
