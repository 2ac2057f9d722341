import { lines } from '../read.js'

describe('datelines', () => {
  test.each<[string, string, string[]]>([
    [
      'places and an agency before a dash',
      'بيروت، لبنان (CNN)-- ارتفع عدد المصابين إلى عشرة، وفقا لما أعلنته وزارة الصحة اللبنانية.',
      ['ANNOUNCE INDIRECT وزارة الصحة اللبنانية: ارتفع عدد المصابين إلى عشرة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
