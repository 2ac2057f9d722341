import DataLoader from 'dataloader'
import type { Filters, List, Lists, Noun, Page, PageRequest, Reads, Rows } from '../store/store.js'
import { Waves } from './waves.js'

/** The parent of lists that hang on nothing: a DataLoader takes no null for a key. */
export const ROOT = ''

function parentsOf(keys: readonly string[]): (string | null)[] {
  return keys.map((key) => (key === ROOT ? null : key))
}

export interface Loaders {
  /** A row by its UUID; null where there is none. */
  row<N extends Noun>(noun: N): DataLoader<string, Rows[N] | null>
  article: { readonly byUrl: DataLoader<string, Rows['article'] | null> }
  source: { readonly bySlug: DataLoader<string, Rows['source'] | null> }
  /** A page of a list by its parent; ROOT for a list without one. */
  page<L extends List>(list: L, request: PageRequest<Lists[L]>): DataLoader<string, Page<Rows[Lists[L]]>>
  count<L extends List>(list: L, filter: Filters[Lists[L]] | null): DataLoader<string, number>
}

/**
 * One set of loaders for one request. Whatever a level of the answer needs of one kind becomes one SQL statement: rows
 * of one noun, or one list with the same arguments for all its parents.
 */
export function createLoaders(store: Reads): Loaders {
  const waves = new Waves()
  // Loaders are made when first asked for. The key of each says what it loads, and so the type of what is kept under it.
  const made = new Map<string, unknown>()
  function loader<Key, Value>(
    name: string,
    read: (keys: readonly Key[]) => Promise<readonly Value[]>,
  ): DataLoader<Key, Value> {
    const known = made.get(name) as DataLoader<Key, Value> | undefined
    if (known) return known
    const fresh = new DataLoader<Key, Value>((keys) => waves.read(() => read(keys)), {
      batchScheduleFn: waves.schedule,
    })
    made.set(name, fresh)
    return fresh
  }
  return {
    row: (noun) => loader(`row ${noun}`, (ids: readonly string[]) => store.findByIds(noun, ids)),
    article: { byUrl: loader('article by url', (urls: readonly string[]) => store.findArticlesByUrls(urls)) },
    source: { bySlug: loader('source by slug', (slugs: readonly string[]) => store.findSourcesBySlugs(slugs)) },
    page: (list, request) =>
      loader(`page ${list} ${JSON.stringify(request)}`, (keys: readonly string[]) =>
        store.pages(list, parentsOf(keys), request),
      ),
    count: (list, filter) =>
      loader(`count ${list} ${JSON.stringify(filter)}`, (keys: readonly string[]) =>
        store.counts(list, parentsOf(keys), filter),
      ),
  }
}
