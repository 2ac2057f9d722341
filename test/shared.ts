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
  // Jest prints no console of a suite that is skipped whole.
  process.stderr.write(`SKIPPED: "${name}": not beside this checkout: ${missing.join(', ')}\n`)
  test.skip(name, () => undefined)
}
