import { randomBytes } from 'node:crypto'

let last = 0
let sequence = 0

/**
 * A UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, a 12-bit counter within the millisecond, then random bits.
 * Ids made by one process ascend strictly, so rows written together lie together in an index.
 */
export function uuidv7(now: number = Date.now()): string {
  if (now > last) {
    last = now
    sequence = randomBytes(2).readUInt16BE() & 0x7ff
  } else if (++sequence > 0xfff) {
    // The counter is full: borrow the next millisecond rather than wait for it.
    last++
    sequence = 0
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last, 0, 6)
  bytes.writeUInt16BE(0x7000 | sequence, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a string is a UUID in the form the database prints. */
export function isUuid(value: string): boolean {
  return UUID.test(value)
}
