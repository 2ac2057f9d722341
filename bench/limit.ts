import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** Clears away what was left behind, so that a reading after it is not charged for it. */
export const collectGarbage = runInNewContext('gc') as () => void

/**
 * Milliseconds that `work` takes, or null where it is not done within `limit`: it is broken off then. Only `vm` can
 * break off what runs in the same thread; what `work` calls stays compiled as it is, for its code is not the context's.
 */
export function timed(work: () => unknown, limit: number): number | null {
  if (limit < 1) return null
  let milliseconds = 0
  const measured = (): void => {
    const used = process.cpuUsage()
    const began = performance.now()
    work()
    const passed = performance.now() - began
    const { user, system } = process.cpuUsage(used)
    // The first counts what other processes did meanwhile, the second what V8 did beside: this thread had less than both.
    milliseconds = Math.min(passed, (user + system) / 1_000)
  }
  try {
    runInNewContext('measured()', { measured }, { timeout: Math.ceil(limit) })
    return milliseconds
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  }
}
