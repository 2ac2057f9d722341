import { QalaError } from '../model/errors.js'

/** One line without its end; `bytes` is null where the line was longer than allowed and has been passed over. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** The lines of a stream, holding no more than one of them: what goes beyond `most` bytes is dropped as it comes. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1
  let held: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > most) held = []
    else held.push(part)
  }
  const take = (): Line => {
    const line = { number: number++, bytes: length > most ? null : Buffer.concat(held) }
    held = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}

/** The error of a line that was passed over. */
export function tooLong(file: string, line: number, most: number): QalaError {
  return new QalaError('TOO_LARGE', `${file}:${line}: a line may have ${most} bytes at most: this one is skipped`, {
    file,
    line,
  })
}
