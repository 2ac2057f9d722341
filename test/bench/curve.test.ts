import { slope, slopesOf, steepest } from '../../bench/curve.js'

const curve = (power: number) => [1, 4, 16].map((step) => ({ bytes: 100 * step, milliseconds: 100 * step ** power }))

test.each([
  [0.5, null],
  [1, null],
  [1.15, null],
  [1.5, 1.5],
  [2, 2],
])('time that grows by the power %d of length', (power, steep) => {
  expect(slopesOf(curve(power)).map((value) => value.toFixed(2))).toEqual([power.toFixed(2), power.toFixed(2)])
  const found = steepest(curve(power))
  expect(found?.toFixed(2)).toBe(steep?.toFixed(2))
})

test('times too short to be measured have no slope', () => {
  expect(slope({ bytes: 100, milliseconds: 0.1 }, { bytes: 400, milliseconds: 80 })).toBe(0)
  expect(slope({ bytes: 100, milliseconds: 0.1 }, { bytes: 100, milliseconds: 80 })).toBe(0)
})

test.each([
  ['is made up for', [100, 560, 2200], null],
  ['lasts', [100, 700, 2800], 1.4],
  ['comes last', [100, 400, 2800], 1.4],
])('a step that is too steep and %s', (_, milliseconds, steep) => {
  const points = milliseconds.map((value, place) => ({ bytes: 100 * 4 ** place, milliseconds: value }))
  expect(steepest(points)?.toFixed(1)).toBe(steep?.toFixed(1))
})
