import { lines } from '../read.js'

describe('bodies that belong to others', () => {
  test.each<[string, string, string[]]>([
    [
      'a committee of an organization',
      'وانتقدت لجنة الخبراء التابعة لمنظمة الموانئ الدولية غياب الرقابة.',
      ['CRITICIZE INDIRECT لجنة الخبراء التابعة لمنظمة الموانئ الدولية: غياب الرقابة'],
    ],
    [
      'a centre of a ministry',
      'وأوضح مركز الأرصاد التابع لوزارة الري أن المنسوب يرتفع.',
      ['EXPLAIN INDIRECT مركز الأرصاد التابع لوزارة الري: المنسوب يرتفع'],
    ],
    [
      'its object follows',
      'ونشرت اللجنة التابعة للتنظيم صورة للجسر. وقالت اللجنة إن الجسر مغلق.',
      ['SAY INDIRECT اللجنة: الجسر مغلق'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
