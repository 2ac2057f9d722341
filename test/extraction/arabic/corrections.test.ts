import { lines } from '../read.js'

describe('reports behind "but rather"', () => {
  test.each<[string, string, string[]]>([
    [
      'a clause',
      'قال حميد العلوي إنه لا يعارض المشروع بل أكد أن الميناء مفيد للجميع.',
      ['SAY INDIRECT حميد العلوي: لا يعارض المشروع', 'AFFIRM INDIRECT حميد العلوي: الميناء مفيد للجميع'],
    ],
    [
      'on the contrary, something held to be an honour',
      'أوضحت سعاد البدري أنها لا تمانع في الأمر بل على العكس اعتبرت العرض مشرفا لها.',
      ['EXPLAIN INDIRECT سعاد البدري: لا تمانع في الأمر', 'BELIEVE INDIRECT سعاد البدري: العرض مشرفا لها'],
    ],
    [
      'somebody behind the verb is its subject',
      'واعتبر الوزير أيضا أن القرار مفيد.',
      ['BELIEVE INDIRECT الوزير: القرار مفيد'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
