import { extract } from '../src/extraction/extraction.js'
import { collectGarbage, timed } from './limit.js'
import type { Text } from './texts.js'

/** 1 is time in proportion to length. More memory, farther from the processor, adds something to it on its own. */
const STEEPEST = 1.2
/** Shorter times are those of the clock and the compiler: they count as this, so that their slope is none. */
const LEAST_MS = 100
/** An article is read again until its readings took so long, and the fastest counts: others use the machine, too. */
const ENOUGH_MS = 1_000
const MOST_READINGS = 3
/** How often a step that is too steep is measured once more. */
const DOUBTS = 2

/** One length of an article, and its fastest reading. */
export interface Point {
  readonly bytes: number
  readonly milliseconds: number
}

/** How time grows with length. */
export interface Curve {
  readonly points: readonly Point[]
  /** What is wrong with it; null for one that is in proportion. */
  readonly flag: string | null
}

/** The exponent of the power of the length by which time grows between two points. */
export function slope(from: Point, to: Point): number {
  // Short lengths may be made of the same pieces.
  if (to.bytes === from.bytes) return 0
  const [before, after] = [from, to].map(({ milliseconds }) => Math.log(Math.max(milliseconds, LEAST_MS)))
  return ((after ?? NaN) - (before ?? NaN)) / Math.log(to.bytes / from.bytes)
}

export function slopesOf(points: readonly Point[]): number[] {
  return points.slice(1).map((point, place) => slope(points[place] ?? point, point))
}

/**
 * The slope of a step that is too steep; null where none is. What the next lengths make up for is the doing of the
 * machine, which grows its memory in steps: time that really outgrows the length is too long for all that follow, too.
 */
export function steepest(points: readonly Point[]): number | null {
  const last = points.at(-1)
  const steep = slopesOf(points).filter((step, place) => {
    const from = points[place]
    return step > STEEPEST && from && last && slope(from, last) > STEEPEST
  })
  return steep.length > 0 ? Math.max(...steep) : null
}

/** The fastest reading of an article; null where the time is up before one is done. */
function read(text: Text, language: string, left: () => number): Point | null {
  collectGarbage()
  let [fastest, sum] = [Infinity, 0]
  for (let reading = 0; reading < MOST_READINGS && sum < ENOUGH_MS; reading++) {
    const milliseconds = timed(() => extract({ ...text, language, publishedAt: null }), left())
    if (milliseconds === null) break
    fastest = Math.min(fastest, milliseconds)
    sum += milliseconds
  }
  const bytes = Buffer.byteLength(`${text.headline ?? ''}${text.body}`)
  return fastest === Infinity ? null : { bytes, milliseconds: fastest }
}

/** Reads an article at each length, within a limit of time for all of them together. Never throws: what fails is flagged. */
export function measureCurve(
  articleOf: (bytes: number) => Text,
  language: string,
  lengths: readonly number[],
  seconds: number,
): Curve {
  const end = performance.now() + seconds * 1_000
  const left = (): number => end - performance.now()
  const points: Point[] = []
  try {
    for (const length of lengths) {
      const text = articleOf(length)
      const point = read(text, language, left)
      if (point === null) return { points, flag: `NOT DONE IN ${seconds} s` }
      points.push(point)
      // A step that is too steep may be another process's doing.
      for (let doubt = 0; doubt < DOUBTS && steepest(points.slice(-2)) !== null; doubt++) {
        const again = read(text, language, left)
        if (again && again.milliseconds < (points.at(-1)?.milliseconds ?? 0)) points[points.length - 1] = again
      }
    }
  } catch (error) {
    return { points, flag: `FAILED: ${error instanceof Error ? error.message : String(error)}` }
  }
  const steep = steepest(points)
  return { points, flag: steep === null ? null : `SLOPE ${steep.toFixed(2)}` }
}
