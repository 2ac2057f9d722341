import { lines } from '../read.js'

describe('whose words a document has', () => {
  test.each<[string, string, string[]]>([
    [
      'the remarks in which he announced',
      'استدعت العاصمة سفيرها احتجاجا على تصريحات سامر الكرمي التي أعلن فيها عن مواصلة الدعم.',
      ['ANNOUNCE INDIRECT سامر الكرمي: مواصلة الدعم'],
    ],
    [
      'a letter from somebody who praised in it',
      'تلقى النادي خطاب تهنئة من رئيس الاتحاد كمال الطرابلسي، أشاد فيه بالتنظيم.',
      ['PRAISE INDIRECT كمال الطرابلسي: بالتنظيم'],
    ],
    [
      'who speaks is named behind the pronoun',
      'ألقى كلمة أكد فيها الوزير شاكر الهلالي أن الأجور ستصرف.',
      ['AFFIRM INDIRECT شاكر الهلالي: الأجور ستصرف'],
    ],
    [
      'a press release has no owner',
      'وأصدر حزب النهر بيانا صحفيا أشاد فيه بالحكومة.',
      ['PRAISE INDIRECT حزب النهر: بالحكومة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
