import { lines, read } from '../read.js'

describe('one report, one statement', () => {
  test.each<[string, string, string[]]>([
    [
      'citing somebody between a verb and its clause',
      'ذكرت وكالة المنارة نقلا عن الجيش أن العمل مستمر.',
      ['SAY INDIRECT الجيش: العمل مستمر'],
    ],
    ['citing sources', 'وقالت صحيفة المنارة نقلا عن مصادر إن العمل مستمر.', ['SAY INDIRECT مصادر: العمل مستمر']],
    [
      'a quotation before a verb that has a noun behind it',
      '"العمل مستمر حتى نهاية العام"، علق القائد سامر الكرمي على الحادث.',
      ['SAY DIRECT سامر الكرمي: العمل مستمر حتى نهاية العام'],
    ],
    [
      'thus he answered',
      '"العمل مستمر حتى نهاية العام"، هكذا رد القائد سامر الكرمي.',
      ['SAY DIRECT سامر الكرمي: العمل مستمر حتى نهاية العام'],
    ],
    [
      'an aside in brackets before another verb',
      'ورغم غلاء الأسعار (زادت هذا العام ثلاثة أضعاف) ترفض الحكومة خفض الضرائب.',
      ['REJECT INDIRECT الحكومة: خفض الضرائب'],
    ],
    [
      'declared that, with a relative clause behind',
      'وصرح بذلك مدير المستشفى سامر الكرمي الذي أكد أن العمل مستمر.',
      ['AFFIRM INDIRECT سامر الكرمي: العمل مستمر'],
    ],
    [
      'remarks that are only mentioned',
      'وقال سامر الكرمي إن التصريحات التي نسبت إلى الوزير عن المصنع "تشكل خطرا على العمل".',
      ['SAY MIXED سامر الكرمي: التصريحات التي نسبت إلى الوزير عن المصنع "تشكل خطرا على العمل"'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what ends a subject', () => {
  test.each<[string, string, string[]]>([
    [
      'people of others before a preposition',
      'وطالب أهالي الضحايا بفتح تحقيق.',
      ['DEMAND INDIRECT أهالي الضحايا: بفتح تحقيق'],
    ],
    ['some, without of', 'وانتقد البعض إغلاق الطريق.', ['CRITICIZE INDIRECT البعض: إغلاق الطريق']],
    ['an office before an action', 'وأيد الوزير القيام بالخطوة.', ['PRAISE INDIRECT الوزير: القيام بالخطوة']],
    [
      'an office before a feminine action that looks like an adjective',
      'وأيد الوزير المشاركة في المسابقة.',
      ['PRAISE INDIRECT الوزير: المشاركة في المسابقة'],
    ],
    [
      'a surname that looks like a verb',
      'وشدد مدرب الفريق ماركو فيري على أهمية المباراة.',
      ['AFFIRM INDIRECT ماركو فيري: أهمية المباراة'],
    ],
    ['who is called so', 'وقال أحد السكان، ويدعى سمير حداد، إن العمل مستمر.', ['SAY INDIRECT أحد السكان: العمل مستمر']],
    [
      'a spokesman of something definite is somebody unnamed',
      'وقال متحدث باسم الشركة إن العمل مستمر.',
      ['SAY INDIRECT متحدث باسم الشركة: العمل مستمر'],
    ],
    [
      'attributed to an official',
      'ونسبت الصحيفة إلى مسؤول كبير قوله إن العمل مستمر.',
      ['SAY INDIRECT مسؤول كبير: العمل مستمر'],
    ],
    ['in the view of', 'ومن وجهة نظر الخبير سامر الكرمي، فإن العمل مستمر.', ['SAY INDIRECT سامر الكرمي: العمل مستمر']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test('an indefinite spokesman has no name', () => {
    const [statement] = read('وقال متحدث باسم الشركة إن العمل مستمر.').statements
    expect(statement?.attribution.type).toBe('UNNAMED')
  })
})
