import { lines } from '../read.js'

describe('nouns that report', () => {
  test.each<[string, string, string[]]>([
    [
      'the announcement of',
      'وارتفعت الأسهم بعد إعلان شركة برق أنها ستوزع أرباحا.',
      ['ANNOUNCE INDIRECT شركة برق: ستوزع أرباحا'],
    ],
    [
      `the minister's affirmation`,
      'وجاء الإضراب رغم تأكيد الوزير شاكر الهلالي أن الأجور ستصرف.',
      ['AFFIRM INDIRECT شاكر الهلالي: الأجور ستصرف'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
