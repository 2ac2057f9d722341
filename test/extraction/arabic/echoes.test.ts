import { lines } from '../read.js'

describe('echoes and back references', () => {
  test.each<[string, string, string[]]>([
    ['he said of it that it is', 'ورفعت الشركة الأسعار في خطوة قالت إنها مؤقتة.', ['SAY INDIRECT الشركة: مؤقتة']],
    [
      'what he said is',
      'وعرض النائب عمار الزين وثائق قال إنها تثبت التزوير.',
      ['SAY INDIRECT عمار الزين: تثبت التزوير'],
    ],
    ['against what it called', 'وتخوض الحكومة ما تسميه معركة الأسعار العادلة.', []],
    [
      'as it was announced before',
      'وكما أعلن سابقا المدير وائل الحمدي، ستفتح القاعة في الربيع.',
      ['ANNOUNCE INDIRECT وائل الحمدي: ستفتح القاعة في الربيع'],
    ],
    [
      'he who had said',
      'وكان المدير وائل الحمدي، الذي استقال لاحقا، قد أكد أن القاعة ستفتح.',
      ['AFFIRM INDIRECT وائل الحمدي: القاعة ستفتح'],
    ],
    [
      'she agreed with him',
      'وقال لؤي الناصر إن الدين كبير. ووافقته الرأي زميلته هالة الدسوقي.',
      ['SAY INDIRECT لؤي الناصر: الدين كبير'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what another affirmed or denied', () => {
  test.each<[string, string, string[]]>([
    [
      'it happened before that he said',
      'وسبق للوزير شاكر الهلالي أن قال إن الرصيف ضيق.',
      ['SAY INDIRECT شاكر الهلالي: الرصيف ضيق'],
    ],
    [
      'it happened before, with the verb first',
      'وسبق أن أعلنت وزارة النقل أن الرصيف ضيق.',
      ['ANNOUNCE INDIRECT وزارة النقل: الرصيف ضيق'],
    ],
    [
      'what he described as',
      'وانتقد النائب عمار الزين ما وصفه بـ"الفوضى العارمة في الميناء".',
      ['CRITICIZE DIRECT عمار الزين: الفوضى العارمة في الميناء'],
    ],
    [
      'what she called',
      'وهاجمت ربى عيد ما سمته "حكومة الأزمات والوعود الفارغة".',
      ['CRITICIZE DIRECT ربى عيد: حكومة الأزمات والوعود الفارغة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
