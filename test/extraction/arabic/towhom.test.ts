import { lines } from '../read.js'

describe('of and to whom it is said, before who says it', () => {
  test.each<[string, string, string[]]>([
    [
      'of them',
      'ويقول عنهم زيتوني إن العمل مستمر. وزار سمير زيتوني المدينة.',
      ['SAY INDIRECT سمير زيتوني: العمل مستمر'],
    ],
    ['to you', 'ويقول لك زيتوني إن العمل مستمر. وزار سمير زيتوني المدينة.', ['SAY INDIRECT سمير زيتوني: العمل مستمر']],
    ['of him', 'وقال عنه الوزير سامر الكرمي إن عمله مستمر.', ['SAY INDIRECT سامر الكرمي: عمله مستمر']],
    [
      'a specialist',
      'وقالت مريم زيتوني، وهي اختصاصية في إزالة الوشم، إن العمل مستمر. وأوضحت الاختصاصية أن الجلد يشفى.',
      ['SAY INDIRECT مريم زيتوني: العمل مستمر', 'EXPLAIN INDIRECT مريم زيتوني: الجلد يشفى'],
    ],
    [
      'to an agency, before a name',
      'وقال لوكالة المنارة سامر الكرمي إن العمل مستمر.',
      ['SAY INDIRECT سامر الكرمي: العمل مستمر'],
    ],
    [
      'to the journalists, before a trade',
      'وقال للصحفيين المحامي سامر الكرمي إن العمل مستمر.',
      ['SAY INDIRECT سامر الكرمي: العمل مستمر'],
    ],
    [
      'to a channel, before an office',
      'وقال لقناة المنارة الناطق باسم الحركة سامر الكرمي إن العمل مستمر.',
      ['SAY INDIRECT سامر الكرمي: العمل مستمر'],
    ],
    [
      'to a paper, before a source',
      'وقال لصحيفة الشرق الأوسط مصدر أمني إن العمل مستمر.',
      ['SAY INDIRECT مصدر أمني: العمل مستمر'],
    ],
    [
      'to a body that is known',
      'وقالت لبي بي سي مريم الكرمي إن العمل مستمر.',
      ['SAY INDIRECT مريم الكرمي: العمل مستمر'],
    ],
    [
      'to an agency, a dropped speaker',
      'وصل المدير سامر الكرمي أمس. وقال لوكالة المنارة إن العمل مستمر.',
      ['SAY INDIRECT سامر الكرمي: العمل مستمر'],
    ],
    [
      'to a minister by name, a dropped speaker',
      'وصل المدير سامر الكرمي أمس. وقال لوزير الخارجية جون كيري إن العمل مستمر.',
      ['SAY INDIRECT سامر الكرمي: العمل مستمر'],
    ],
    [
      'to the correspondent, behind witnesses',
      'وقال شهود عيان لمراسل المنارة إن القصف مستمر.',
      ['SAY INDIRECT شهود عيان: القصف مستمر'],
    ],
    [
      'the council that is urged, by who spoke before',
      'جدد غوتيريش دعوته إلى وقف القتال، وحث مجلس الأمن على التحرك.',
      ['DEMAND INDIRECT غوتيريش: وقف القتال', 'DEMAND INDIRECT غوتيريش: التحرك'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
