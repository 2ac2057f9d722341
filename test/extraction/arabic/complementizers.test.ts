import { lines } from '../read.js'

describe('what joins the clause to the verb', () => {
  test.each<[string, string, string[]]>([
    [
      'that with its own pause',
      'وأكد المدير وائل الحمدي، أن المتحف مفتوح.',
      ['AFFIRM INDIRECT وائل الحمدي: المتحف مفتوح'],
    ],
    [
      'behind a colon all the same',
      'وأكد المدير وائل الحمدي: أن المتحف مفتوح.',
      ['AFFIRM INDIRECT وائل الحمدي: المتحف مفتوح'],
    ],
    [
      'that, twice',
      'وأكد المدير وائل الحمدي أن المتحف مفتوح وأن التذاكر مجانية وأنه سيوسع القاعات.',
      ['AFFIRM INDIRECT وائل الحمدي: المتحف مفتوح وأن التذاكر مجانية وأنه سيوسع القاعات'],
    ],
    [
      'that behind its preposition with a pronoun',
      'وشدد المدير وائل الحمدي على أنه لن يستقيل.',
      ['AFFIRM INDIRECT وائل الحمدي: لن يستقيل'],
    ],
    [
      `that with the speaker's own pronoun`,
      'وقال المدير: "إنني متعب وسأرحل".',
      ['SAY DIRECT المدير: إنني متعب وسأرحل'],
    ],
    ['that we', 'وأكد رئيس الوفد سليم القرشي أننا أمام فرصة أخيرة.', ['AFFIRM INDIRECT سليم القرشي: أمام فرصة أخيرة']],
    [
      'a quotation behind that with a pronoun',
      'وقالت ريما إنها «لم تنم منذ السيل».',
      ['SAY DIRECT ريما: لم تنم منذ السيل'],
    ],
    ['with that', 'وصرح المدير وائل الحمدي أن المتحف مفتوح.', ['SAY INDIRECT وائل الحمدي: المتحف مفتوح']],
    [
      'a noun and that',
      'وأعرب المدير وائل الحمدي عن اعتقاده بأن المتحف سيمتلئ.',
      ['EXPRESS INDIRECT وائل الحمدي: اعتقاده بأن المتحف سيمتلئ'],
    ],
    [
      'on the fact that',
      'ونوه المدير وائل الحمدي إلى كون المتحف مجانيا.',
      ['EXPLAIN INDIRECT وائل الحمدي: كون المتحف مجانيا'],
    ],
    ['why', 'وأوضحت الوزارة لماذا تأخر المشروع.', ['EXPLAIN INDIRECT الوزارة: لماذا تأخر المشروع']],
    [
      'that in a subjunctive',
      'وتمنى المدرب كريم السالمي أن يشفى الحارس سريعا.',
      ['EXPRESS INDIRECT كريم السالمي: يشفى الحارس سريعا'],
    ],
    [
      'that, without its hamza',
      'وقال الناطق باسم البلدية ثائر الجمل ان الشارع سيغلق ليلا.',
      ['SAY INDIRECT ثائر الجمل: الشارع سيغلق ليلا'],
    ],
    [
      'that, with a doubled letter',
      'وأوضح الناطق باسم البلدية ثائر الجمل أنّ الشارع سيغلق ليلا.',
      ['EXPLAIN INDIRECT ثائر الجمل: الشارع سيغلق ليلا'],
    ],
    ['that, behind with', 'وأبلغنا الحارس بأن الباب مقفل.', ['SAY INDIRECT الحارس: الباب مقفل']],
    [
      'that, with a pronoun of the plural',
      'وذكر الصيادون أنهم شاهدوا قاربا مقلوبا.',
      ['SAY INDIRECT الصيادون: شاهدوا قاربا مقلوبا'],
    ],
    ['that not', 'وطالب الأهالي بألا تغلق المدرسة.', ['DEMAND INDIRECT الأهالي: بألا تغلق المدرسة']],
    [
      'two clauses under one verb',
      'وقال المهندس وسام بركات إن السقف سليم وإن الأعمدة فحصت مرتين.',
      ['SAY INDIRECT وسام بركات: السقف سليم وإن الأعمدة فحصت مرتين'],
    ],
    [
      'how many',
      'وأوضح التاجر صلاح المهدي كيف ارتفعت أسعار البن خلال شهر.',
      ['EXPLAIN INDIRECT صلاح المهدي: كيف ارتفعت أسعار البن خلال شهر'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('clauses of another word', () => {
  test.each<[string, string, string[]]>([
    [
      'remarks likely to provoke',
      'وقال وزير الخارجية وانغ لي في تصريحات يرجح أن تستفز جيران بلاده، إن الجزر لبلاده.',
      ['SAY INDIRECT وانغ لي: الجزر لبلاده'],
    ],
    ['since the hotel', 'وبين الضحايا دبلوماسي وصحافي؛ إذ إن الفندق يضم سفارات عدة.', []],
    [
      'of that behind a comma',
      'وحذر الخبير سامر الكرمي أمس، من أن كميات الغبار ستعوق المشاريع، التي تأتي ضمن الخطة.',
      ['WARN INDIRECT سامر الكرمي: كميات الغبار ستعوق المشاريع، التي تأتي ضمن الخطة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
