import { lines } from '../read.js'

describe('where names and roles stop', () => {
  test.each<[string, string, string[]]>([
    [
      "a day's name without its article",
      'وعزا وزير الأوقاف الدكتور محمد مختار جمعة، قراره إلى أن الضوضاء مزعجة.',
      ['EXPLAIN INDIRECT محمد مختار جمعة: قراره إلى أن الضوضاء مزعجة'],
    ],
    [
      'a lawyer who heads a party',
      'أعلنت المحامية زبيدة عسول رئيسة حزب الاتحاد، رفع دعوى قضائية ضد الشركة.',
      ['ANNOUNCE INDIRECT زبيدة عسول: رفع دعوى قضائية ضد الشركة'],
    ],
    [
      'who accuses and who is accused',
      'واتهم وزير الخزانة ستيفن منوشين حسن نصر الله بأنه يطيل المعاناة. وظهر حسن نصر الله أمس.',
      ['ACCUSE INDIRECT ستيفن منوشين: حسن نصر الله بأنه يطيل المعاناة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
