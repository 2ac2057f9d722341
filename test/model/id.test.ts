import { isUuid, uuidv7 } from '../../src/model/id.js'

describe('uuidv7', () => {
  test('ids ascend strictly within and across milliseconds', () => {
    const ids = Array.from({ length: 10_000 }, () => uuidv7())
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(ids)
  })

  test('carry version 7, the variant and the time', () => {
    const id = uuidv7(Date.now() + 60_000)
    expect(isUuid(id)).toBe(true)
    expect(id[14]).toBe('7')
    expect('89ab').toContain(id[19])
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBeGreaterThan(Date.now())
  })
})
