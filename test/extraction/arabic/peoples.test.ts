import { lines } from '../read.js'

describe('peoples before who', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a comma',
      'وقال الجيش إن الحكم عادل. وأثار القرار غضب الفلسطينيين، الذين انتقدوا الحكم المنخفض.',
      ['SAY INDIRECT الجيش: الحكم عادل', 'CRITICIZE INDIRECT الفلسطينيين: الحكم المنخفض'],
    ],
    [
      'villagers',
      'وقال الجيش إن الحكم عادل. والتقى القرويين الذين أكدوا أن الحكم غريب.',
      ['SAY INDIRECT الجيش: الحكم عادل', 'AFFIRM INDIRECT القرويين: الحكم غريب'],
    ],
    [
      'soldiers of a nation',
      'وقال الجيش إن الحكم عادل. والتقى الجنود الإسرائيليين الذين أكدوا أن الحكم غريب.',
      ['SAY INDIRECT الجيش: الحكم عادل', 'AFFIRM INDIRECT الجنود الإسرائيليين: الحكم غريب'],
    ],
    [
      'they are estimated at',
      'وقال الجيش إن الحكم عادل. ويحب الخبز فقراء المصريين الذين يقدر عددهم بمليون نسمة.',
      ['SAY INDIRECT الجيش: الحكم عادل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
