import { lines } from '../read.js'

describe('documents, by who issued them', () => {
  test.each<[string, string, string[]]>([
    ['the charter', 'ونص الميثاق على أن تدار المياه بالتوافق.', ['SAY INDIRECT الميثاق: تدار المياه بالتوافق']],
    [
      'the decision of a ministry',
      'وجاء في قرار لوزارة التعليم أن الدراسة ستبدأ في أيلول.',
      ['SAY INDIRECT وزارة التعليم: الدراسة ستبدأ في أيلول'],
    ],
    [
      'a circular',
      'وأكد تعميم صادر عن البنك المركزي أن العملات القديمة صالحة.',
      ['AFFIRM INDIRECT البنك المركزي: العملات القديمة صالحة'],
    ],
    [
      'a report of a paper',
      'وذكر تقرير لصحيفة "المنارة" أن الضريبة ستلغى.',
      ['SAY INDIRECT صحيفة "المنارة": الضريبة ستلغى'],
    ],
    [
      'a memo of a lawyer',
      'وقال المحامي فريد الهاشم في مذكرة إلى المحكمة إن الدليل ساقط.',
      ['SAY INDIRECT فريد الهاشم: الدليل ساقط'],
    ],
    [
      'a statement in which it came',
      'وجاء في بيان لنقابة الأطباء أن الإضراب معلق.',
      ['SAY INDIRECT نقابة الأطباء: الإضراب معلق'],
    ],
    [
      'a report of an office',
      'وذكر تقرير لديوان المحاسبة أن الأموال صرفت بلا سند.',
      ['SAY INDIRECT ديوان المحاسبة: الأموال صرفت بلا سند'],
    ],
    [
      'a report that somebody prepared',
      'وكشف تقرير أعدته لجنة حقوق السجناء أن الزنازين مكتظة.',
      ['ANNOUNCE INDIRECT لجنة حقوق السجناء: الزنازين مكتظة'],
    ],
    [
      'a study that a university published',
      'وأظهرت دراسة نشرتها جامعة الميناء أن القهوة لا تضر القلب.',
      ['EXPLAIN INDIRECT جامعة الميناء: القهوة لا تضر القلب'],
    ],
    ['a law', 'وينص القانون على أن يدفع المالك نصف الكلفة.', ['SAY INDIRECT القانون: يدفع المالك نصف الكلفة']],
    [
      'a statement that the ministry received a copy of',
      'وقالت الوزارة في بيان تلقت "النسيم" نسخة منه إن المهلة انتهت.',
      ['SAY INDIRECT الوزارة: المهلة انتهت'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('documents of somebody', () => {
  test.each<[string, string, string[]]>([
    [
      'the summary of the report of the commission',
      'وأشار ملخص تقرير لجنة التحقيق الذي تم تسليمه أمس إلى أن المخالفات تمت.',
      ['EXPLAIN INDIRECT لجنة التحقيق: المخالفات تمت'],
    ],
    [
      'published in the last weeks',
      'وأظهرت بيانات صدرت في الأسابيع القليلة الأخيرة تراجع الصادرات.',
      ['EXPLAIN INDIRECT بيانات: تراجع الصادرات'],
    ],
    [
      'of the white helmets',
      'وتضمن بيان "القبعات الزرق" الاثنين أن إجلاء عناصرها كان الخيار الوحيد.',
      ['SAY INDIRECT القبعات الزرق: إجلاء عناصرها كان الخيار الوحيد'],
    ],
    [
      'press reports',
      'أشارت التقارير الصحافية إلى أن الاتفاق قريب.',
      ['EXPLAIN INDIRECT التقارير الصحافية: الاتفاق قريب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('papers that speak for who issued them', () => {
  test.each<[string, string, string[]]>([
    [
      "the ministry's statement speaks for it",
      'وذكرت وزارة الخارجية في بيان أن الجولة أرجئت. وأضاف البيان أن الوفد عاد. وتابع أن الموعد لم يحدد.',
      [
        'SAY INDIRECT وزارة الخارجية: الجولة أرجئت',
        'ADD INDIRECT وزارة الخارجية: الوفد عاد',
        'ADD INDIRECT وزارة الخارجية: الموعد لم يحدد',
      ],
    ],
    [
      'the statement that a movement issued',
      'وأكدت حركة النور وفاة زعيمها. وأشار البيان الذي أصدرته الحركة إلى أن الدفن تم.',
      ['AFFIRM INDIRECT حركة النور: وفاة زعيمها', 'EXPLAIN INDIRECT حركة النور: الدفن تم'],
    ],
    [
      'an action ends before "following" behind a quotation',
      'أكدت حركة النور وفاة زعيمها «بسبب المرض» غداة صدور إعلان عن الحكومة.',
      ['AFFIRM INDIRECT حركة النور: وفاة زعيمها «بسبب المرض»'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('a statement by a person', () => {
  test.each<[string, string, string[]]>([
    [
      'issued by a minister',
      'وذكر بيان صادر عن وزير الدفاع العراقي خالد العبيدي أن الوضع صعب. وأضاف البيان أن الحل قريب.',
      ['SAY INDIRECT خالد العبيدي: الوضع صعب', 'ADD INDIRECT خالد العبيدي: الحل قريب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
