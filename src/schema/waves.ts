/**
 * When batches go to the database: in waves, each after all of the one before has come back. A DataLoader left to itself
 * sends what it has as soon as the promises of one turn are done; rows that were cached would then run ahead of rows
 * that were fetched, and the number of SQL statements would depend on which those are.
 */
export class Waves {
  private waiting: (() => void)[] = []
  private running = 0
  private armed = false

  /** For DataLoader's `batchScheduleFn`. */
  readonly schedule = (dispatch: () => void): void => {
    this.waiting.push(dispatch)
    this.arm()
  }

  /** Counts a read among those that the next wave waits for. */
  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running++
    try {
      return await work()
    } finally {
      this.running--
      this.arm()
    }
  }

  private arm(): void {
    if (this.armed || this.running > 0 || this.waiting.length === 0) return
    this.armed = true
    // After every promise that is already settled has been followed as far as it goes.
    setImmediate(() => {
      this.armed = false
      for (const dispatch of this.waiting.splice(0)) dispatch()
    })
  }
}
