import type { Ingest } from '../model/ingest.js'
import type { Reads } from '../store/store.js'
import { type Loaders, createLoaders } from './loaders.js'

/** What every resolver can use, made anew for each request. */
export interface Context {
  readonly loaders: Loaders
  /** Takes articles in; given by whoever starts the server, so that the graph knows nothing of extraction. */
  readonly ingest: Ingest
}

export function createContext({ store, ingest }: { readonly store: Reads; readonly ingest: Ingest }): Context {
  return { loaders: createLoaders(store), ingest }
}
