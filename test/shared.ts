import { existsSync } from 'node:fs'

/** A test on annotated articles that stand beside the checkout where Qala is made, and says so where they do not. */
export function testWith(paths: readonly string[], name: string, run: () => unknown): void {
  const missing = paths.filter((path) => !existsSync(path))
  if (missing.length === 0) {
    test(name, async () => {
      await run()
    })
    return
  }
  console.warn(`SKIPPED: "${name}": ${missing.join(' and ')} is not beside this checkout`)
  test.skip(name, () => undefined)
}
