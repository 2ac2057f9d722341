/** Somebody, by his place among all that the article names. */
interface Placed {
  readonly place: number
}

interface Row<Somebody> {
  readonly list: Somebody[]
  readonly members: Set<Somebody>
}

/** Namesakes among whom all are compared; of more, only some. */
const MOST = 100

/** Who has a word in a name or a role: a text of any length names thousands, and each is looked up often. */
export class Namesakes<Somebody extends Placed> {
  private readonly rows = new Map<string, Row<Somebody>>()

  add(word: string, entity: Somebody): void {
    const row = this.rows.get(word) ?? { list: [], members: new Set<Somebody>() }
    if (row.list.length === 0) this.rows.set(word, row)
    if (row.members.has(entity)) return
    row.members.add(entity)
    row.list.push(entity)
  }

  has(word: string): boolean {
    return this.rows.has(word)
  }

  /** The word of some that the fewest have. */
  rarest(words: readonly string[]): string {
    let rarest = ''
    let fewest = Infinity
    for (const word of words) {
      const count = this.rows.get(word)?.list.length ?? 0
      if (count < fewest) [rarest, fewest] = [word, count]
    }
    return rarest
  }

  /**
   * Who has a word, in the order in which they were met. Where more than a hundred have it, those of them who are
   * `near`, else the last hundred: to compare all, for each, takes time that grows with the square of the text.
   */
  of(word: string, near: () => readonly Somebody[]): Somebody[] {
    const row = this.rows.get(word)
    if (row === undefined) return []
    const { list, members } = row
    if (list.length <= MOST) return [...list].sort((a, b) => a.place - b.place)
    const chosen = new Set(near().filter((entity) => members.has(entity)))
    return chosen.size > 0 ? [...chosen].sort((a, b) => a.place - b.place) : list.slice(-MOST)
  }
}
