import { lines } from '../read.js'

describe('whom it is told', () => {
  test.each<[string, string, string[]]>([
    [
      'said to journalists',
      'وقال القبطان رؤوف الميناوي للصحفيين إن الضباب حجب المنارة.',
      ['SAY INDIRECT رؤوف الميناوي: الضباب حجب المنارة'],
    ],
    [
      'told the minister that',
      'وأبلغ القبطان رؤوف الميناوي الوزير أن الضباب حجب المنارة.',
      ['SAY INDIRECT رؤوف الميناوي: الضباب حجب المنارة'],
    ],
    [
      'told an agency that',
      'وأخبر القبطان رؤوف الميناوي وكالة "نسيم" بأن الضباب حجب المنارة.',
      ['SAY INDIRECT رؤوف الميناوي: الضباب حجب المنارة'],
    ],
    ['told him', 'وأخبره الطبيب أن العملية نجحت.', ['SAY INDIRECT الطبيب: العملية نجحت']],
    ['told us', 'وقال لنا الحارس إن الباب مقفل.', ['SAY INDIRECT الحارس: الباب مقفل']],
    [
      'told the paper, a dropped speaker',
      'وصل الخبير لؤي الناصر أمس. وقال لصحيفة "المنارة" إن الدين كبير.',
      ['SAY INDIRECT لؤي الناصر: الدين كبير'],
    ],
    [
      'told the site by a long way',
      'وقال الخبير لؤي الناصر في تصريحات خاصة لموقع "المنارة نت" على هامش الملتقى إن الدين كبير.',
      ['SAY INDIRECT لؤي الناصر: الدين كبير'],
    ],
    [
      'addressed the people',
      'وخاطب الرئيس جلال النعيمي الشعب قائلا: "الشتاء طويل لكننا مستعدون".',
      ['SAY DIRECT جلال النعيمي: الشتاء طويل لكننا مستعدون'],
    ],
    [
      'answered a question',
      'وردا على سؤال حول التأخير، أجاب المهندس وسام بركات: "الآلات لم تصل بعد".',
      ['SAY DIRECT وسام بركات: الآلات لم تصل بعد'],
    ],
    [
      'reassured',
      'وطمأن الوزير كنان الداغر المواطنين بأن اللقاح متوفر.',
      ['AFFIRM INDIRECT كنان الداغر: اللقاح متوفر'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('whom it is said to, and by whom', () => {
  test.each<[string, string, string[]]>([
    [
      'the people is called upon',
      'وقال خالد بحاح إن التأهيل بدأ. ودعا الشعب اليمني بمختلف مكوناته إلى الوقوف صفا واحدا، مشددا على ضرورة تطبيق القرار.',
      [
        'SAY INDIRECT خالد بحاح: التأهيل بدأ',
        'DEMAND INDIRECT خالد بحاح: الوقوف صفا واحدا',
        'AFFIRM INDIRECT خالد بحاح: ضرورة تطبيق القرار',
      ],
    ],
    [
      'everybody is called upon',
      'وقالت الوزيرة إن الوضع صعب. وطالبت الجميع بضبط النفس.',
      ['SAY INDIRECT الوزيرة: الوضع صعب', 'DEMAND INDIRECT الوزيرة: بضبط النفس'],
    ],
    [
      'that a body told another',
      'وقال سامي النجار إن الانتربول أبلغ الخارجية الكويتية بأنه نجح في القبض على المتهمين.',
      [
        'SAY INDIRECT سامي النجار: الانتربول أبلغ الخارجية الكويتية بأنه نجح في القبض على المتهمين',
        'SAY INDIRECT الانتربول: نجح في القبض على المتهمين',
      ],
    ],
    [
      'the United Nations called for',
      'ودعت الأمم المتحدة إلى وقف فوري للقصف.',
      ['DEMAND INDIRECT الأمم المتحدة: وقف فوري للقصف'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('whom one asks behind who asks', () => {
  test.each<[string, string, string[]]>([
    [
      'the international community',
      'وطالبت وزارة الداخلية المجتمع الدولي بالتدخل.',
      ['DEMAND INDIRECT وزارة الداخلية: بالتدخل'],
    ],
    [
      'behind a foreign name',
      'وطالبت وزيرة الخارجية السويدية مارغو فالستروم المجتمع الدولي بالتدخل.',
      ['DEMAND INDIRECT مارغو فالستروم: بالتدخل'],
    ],
    ['the citizens', 'وطمأن مصدر أمني المواطنين بأن الوضع آمن.', ['AFFIRM INDIRECT مصدر أمني: الوضع آمن']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
