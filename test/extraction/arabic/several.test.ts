import { lines } from '../read.js'

describe('words for several whom nobody names', () => {
  test.each<[string, string, string[]]>([
    ['everybody', 'وأكد الجميع أن العمل مستمر.', ['AFFIRM INDIRECT الجميع: العمل مستمر']],
    ['all who take part', 'وأكد جميع المشاركين أن العمل مستمر.', ['AFFIRM INDIRECT جميع المشاركين: العمل مستمر']],
    ['both sides', 'وقال كلا الطرفين إن العمل مستمر.', ['SAY INDIRECT كلا الطرفين: العمل مستمر']],
    [
      'the two parties',
      'واجتمع وفدان في المدينة. وأكد الحزبان أن العمل مستمر.',
      ['AFFIRM INDIRECT الحزبان: العمل مستمر'],
    ],
    ['one of them', 'وتجمع العمال أمام الميناء. وقال أحدهم إن العمل مستمر.', ['SAY INDIRECT أحدهم: العمل مستمر']],
    ['people', 'ويقول الناس إن العمل مستمر.', ['SAY INDIRECT الناس: العمل مستمر']],
    [
      'some of them refuse',
      'وتجمع العمال أمام الميناء، ويرفض بعضهم القيام بهذا العمل.',
      ['REJECT INDIRECT بعضهم: القيام بهذا العمل'],
    ],
    [
      'many',
      'وانتقد الكثير قرار الشركة. ودعا البعض الآخر إلى فتح حوار.',
      ['CRITICIZE INDIRECT الكثير: قرار الشركة', 'DEMAND INDIRECT البعض الآخر: فتح حوار'],
    ],
    [
      'each of two who are named',
      'وأكد كل من سمير حداد وهالة نصار أن العمل مستمر.',
      ['AFFIRM INDIRECT سمير حداد: العمل مستمر'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
