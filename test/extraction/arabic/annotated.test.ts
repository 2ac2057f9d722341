import { lines } from '../read.js'

describe('speech in quotation marks', () => {
  test.each<[string, string, string[]]>([
    [
      'three words that end the sentence',
      'قال الوزير سالم الكرمي "لدينا كل الخيارات".',
      ['SAY DIRECT سالم الكرمي: لدينا كل الخيارات'],
    ],
    [
      'and that, behind the marks',
      'شدد الوزير سالم الكرمي على أن "الحكومة ملتزمة بكل الاتفاقات الموقعة مع الجوار"، وأن الموعد لن يتغير.',
      ['AFFIRM MIXED سالم الكرمي: "الحكومة ملتزمة بكل الاتفاقات الموقعة مع الجوار"، وأن الموعد لن يتغير'],
    ],
    [
      'that begins with a demonstrative',
      'وقال الوزير سالم الكرمي إن العمل مستمر. وأضاف "هذا من شأنه أن يغير كل شيء".',
      ['SAY INDIRECT سالم الكرمي: العمل مستمر', 'ADD DIRECT سالم الكرمي: هذا من شأنه أن يغير كل شيء'],
    ],
    [
      'went on to say',
      'وتابع الوزير سالم الكرمي يقول "حصل ما يكفي من المعاناة والموت".',
      ['ADD DIRECT سالم الكرمي: حصل ما يكفي من المعاناة والموت'],
    ],
    [
      'published in her account',
      'ونشرت المتحدثة سعاد المرجاني في حسابها على تويتر "توجهنا بدعوى إلى المحكمة الدولية".',
      ['SAY DIRECT سعاد المرجاني: توجهنا بدعوى إلى المحكمة الدولية'],
    ],
    ['published pictures', 'ونشرت المتحدثة سعاد المرجاني صورا من الميناء "القديم والجديد والشرقي والغربي".', []],
    [
      'wrote in an article that was published',
      'وكتب سالم الكرمي في مقال رأي نشر أمس أن الحكومة أخطأت.',
      ['SAY INDIRECT سالم الكرمي: الحكومة أخطأت'],
    ],
    [
      'showed a lack, which is quoted',
      'وقال الوزير سالم الكرمي إن الشركة أظهرت "افتقادا كاملا لروح المبادرة" في هذا الملف.',
      ['SAY MIXED سالم الكرمي: الشركة أظهرت "افتقادا كاملا لروح المبادرة" في هذا الملف'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('reports inside of reports', () => {
  test.each<[string, string, string[]]>([
    [
      'a promise of somebody named',
      'وأوضح سالم الكرمي أن الوزارة تعهدت بالرد على الرسالة.',
      ['EXPLAIN INDIRECT سالم الكرمي: الوزارة تعهدت بالرد على الرسالة', 'PROMISE INDIRECT الوزارة: بالرد على الرسالة'],
    ],
    [
      'a verb before whom it addresses',
      'وقال سالم الكرمي إن رئيس الوزراء نبيل حداد دعا نعماني للقيام بزيارة قريبة.',
      [
        'SAY INDIRECT سالم الكرمي: رئيس الوزراء نبيل حداد دعا نعماني للقيام بزيارة قريبة',
        'DEMAND INDIRECT نبيل حداد: للقيام بزيارة قريبة',
      ],
    ],
    [
      'what goes on is no report',
      'وقال سالم الكرمي إن الوزارة تتعهد بالرد على الرسالة.',
      ['SAY INDIRECT سالم الكرمي: الوزارة تتعهد بالرد على الرسالة'],
    ],
    [
      'a participle in what a source tells',
      'ورفعت الشركة دعوى ضد الوزارة متهمة إياها بالتلاعب بالأسعار، وفق ما أعلنت نقابة التجار.',
      [
        'ANNOUNCE INDIRECT نقابة التجار: رفعت الشركة دعوى ضد الوزارة متهمة إياها بالتلاعب بالأسعار',
        'ACCUSE INDIRECT الشركة: بالتلاعب بالأسعار',
      ],
    ],
    [
      'the latest study, in what is said',
      'وقال الوزير سالم الكرمي إن آخر دراسة تشير إلى أن المدينة بحاجة إلى مدارس.',
      [
        'SAY INDIRECT سالم الكرمي: آخر دراسة تشير إلى أن المدينة بحاجة إلى مدارس',
        'EXPLAIN INDIRECT دراسة: المدينة بحاجة إلى مدارس',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('who is meant', () => {
  test.each<[string, string, string[]]>([
    [
      'and he says, of the man named last',
      'استقال الوزير نبيل حداد على خلفية تجاوزات كشف عنها موقع "الميناء". وظهر على حداد الغضب وهو يقول لقناة المنارة إنه باق.',
      ['SAY INDIRECT نبيل حداد: باق'],
    ],
    [
      'and he affirms, though a body spoke last',
      'قالت الشركة إن الموسم جيد. وفي المساء ظهر سالم الكرمي على الشاشة وهو يؤكد أن الأسعار ستنخفض.',
      ['SAY INDIRECT الشركة: الموسم جيد', 'AFFIRM INDIRECT سالم الكرمي: الأسعار ستنخفض'],
    ],
    [
      'accusing her',
      'رفعت الشركة دعوى ضد الوزارة، متهمة إياها بالتلاعب بالأسعار.',
      ['ACCUSE INDIRECT الشركة: بالتلاعب بالأسعار'],
    ],
    [
      'accusing him',
      'ورفع النائب سالم الكرمي شكوى ضد المدير متهما إياه بالتزوير.',
      ['ACCUSE INDIRECT سالم الكرمي: بالتزوير'],
    ],
    [
      'somebody at the head, and whom he addresses',
      'رئيس الوزراء نبيل حداد دعا سالم الكرمي للقيام بزيارة قريبة.',
      ['DEMAND INDIRECT نبيل حداد: للقيام بزيارة قريبة'],
    ],
    [
      'a force',
      'قال الوزير نبيل حداد إن العمل مستمر. وأعلنت قوة الردع على فيسبوك، أن المتهم هرب.',
      ['SAY INDIRECT نبيل حداد: العمل مستمر', 'ANNOUNCE INDIRECT قوة الردع: المتهم هرب'],
    ],
    [
      'groups without a name',
      'وأعربت جماعات ناشطة في مجال البيئة عن قلقها من المشروع.',
      ['EXPRESS INDIRECT جماعات ناشطة في مجال البيئة: قلقها من المشروع'],
    ],
    [
      'voices',
      'أما الأصوات المؤيدة للقانون فقد اعتبرت أنه إنصاف للنساء.',
      ['BELIEVE INDIRECT الأصوات المؤيدة للقانون: إنصاف للنساء'],
    ],
    [
      'two papers',
      'قالت تقارير صحفية إن اللاعب سيعود. وذكرت تقارير أن النادي وافق.',
      ['SAY INDIRECT تقارير صحفية: اللاعب سيعود', 'SAY INDIRECT تقارير: النادي وافق'],
    ],
    [
      'the eldest member',
      'قال بن هاردي أكبر عضو ديمقراطي في اللجنة إن الجلسة كانت مفيدة.',
      ['SAY INDIRECT بن هاردي: الجلسة كانت مفيدة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('verbs that are spelt like other words', () => {
  test.each<[string, string, string[]]>([
    [
      'has expressed, not through',
      'وقد عبر المدير سالم الكرمي في كلمته التي ألقاها في افتتاح اللقاء عن رغبة البلاد في الحوار.',
      ['EXPRESS INDIRECT سالم الكرمي: رغبة البلاد في الحوار'],
    ],
    ['raised, not a name', 'رفعت الحكومة الأسعار، مؤكدة أن القرار مؤقت.', ['AFFIRM INDIRECT الحكومة: القرار مؤقت']],
    ['a name, not raised', 'رفعت المحامي أكد أن القرار مؤقت.', ['AFFIRM INDIRECT رفعت المحامي: القرار مؤقت']],
    [
      'the adoption of, not claimed',
      'وطالب المجلس الهيئة بتوسيع الآفاق أمام الاستثمار، لتحقيق الكفاءة وترشيد التكاليف، وتبني معايير السلامة.',
      ['DEMAND INDIRECT المجلس: بتوسيع الآفاق أمام الاستثمار، لتحقيق الكفاءة وترشيد التكاليف، وتبني معايير السلامة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('where a verb can stand that is spelt like a noun or a preposition', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a dateline with hyphens',
      'دبي، الإمارات العربية المتحدة (CNN)-- رفض وزير الدفاع سالم الكرمي وقف العمليات.',
      ['REJECT INDIRECT سالم الكرمي: وقف العمليات'],
    ],
    [
      'behind a dateline with a slash',
      'القاهرة/ ذكر الوزير سالم الكرمي أن العمل مستمر.',
      ['SAY INDIRECT سالم الكرمي: العمل مستمر'],
    ],
    [
      'and for his part',
      'ومن جانبه كشف الوزير سالم الكرمي عن مشروع جديد.',
      ['ANNOUNCE INDIRECT سالم الكرمي: مشروع جديد'],
    ],
    [
      'at an earlier time',
      'وفي وقت سابق رفض الوزير سالم الكرمي وقف العمليات.',
      ['REJECT INDIRECT سالم الكرمي: وقف العمليات'],
    ],
    ['in his speech', 'وفي كلمته رفض الوزير سالم الكرمي وقف العمليات.', ['REJECT INDIRECT سالم الكرمي: وقف العمليات']],
    ['a decision to refuse', 'وبعد قرار رفض المحكمة الطعن عاد الفريق إلى الملعب.', []],
    [
      'expressed, behind a conjunction',
      'وصل الوفد بينما عبر الوزير سالم الكرمي عن قلقه.',
      ['EXPRESS INDIRECT سالم الكرمي: قلقه'],
    ],
    ['across the border', 'وصل الوفد عبر الحدود، وتحدث عن قلقه أمس.', ['SAY INDIRECT الوفد: قلقه أمس']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('details that somebody disclosed', () => {
  test.each<[string, string, string[]]>([
    [
      'behind him and the day',
      'كشف وزير الخارجية سالم الكرمي، الثلاثاء، أحدث المستجدات بشأن السجناء.',
      ['ANNOUNCE INDIRECT سالم الكرمي: أحدث المستجدات بشأن السجناء'],
    ],
    [
      'behind the verb, whose subject leads',
      'وزارة الصحة تكشف تفاصيل مرعبة عن تفشي المرض.',
      ['ANNOUNCE INDIRECT وزارة الصحة: تفاصيل مرعبة عن تفشي المرض'],
    ],
    [
      'of, which is the verb its own',
      'كشف المدير سالم الكرمي عن تفاصيل الصفقة.',
      ['ANNOUNCE INDIRECT سالم الكرمي: تفاصيل الصفقة'],
    ],
    ['uncovered his head', 'كشف الحارس سالم الكرمي رأسه ومضى.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what somebody calls something', () => {
  test.each<[string, string, string[]]>([
    [
      'in a relative clause',
      'وقال الوزير سالم الكرمي إن البلاد سترد على القصف الذي وصفه بأنه عدوان سافر على المدنيين.',
      ['SAY INDIRECT سالم الكرمي: البلاد سترد على القصف', 'BELIEVE INDIRECT سالم الكرمي: عدوان سافر على المدنيين'],
    ],
    [
      'a name for it by the way',
      'وقال الوزير سالم الكرمي إن البلاد سترد على القصف الذي وصفه بـ"الجبان" وستحمي المدن.',
      ['SAY INDIRECT سالم الكرمي: البلاد سترد على القصف الذي وصفه بـ"الجبان" وستحمي المدن'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('and he', () => {
  test.each<[string, string, string[]]>([
    [
      'returns, and says',
      'قالت الشركة إن الرحلة تأخرت. وأظهر مقطع مصور المسافر سالم الكرمي. وظهر الكرمي وهو يعود إلى الطائرة، ويقول "يجب أن أعود إلى المنزل".',
      ['SAY INDIRECT الشركة: الرحلة تأخرت', 'SAY DIRECT سالم الكرمي: يجب أن أعود إلى المنزل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('who tells, before the verb', () => {
  test.each<[string, string, string[]]>([
    ['but', 'لكن الوزير سالم الكرمي دعا الأطراف إلى وقف القتال.', ['DEMAND INDIRECT سالم الكرمي: وقف القتال']],
    [
      'while',
      'وصل الوفد بينما الوزير سالم الكرمي طالب الأطراف بوقف القتال.',
      ['DEMAND INDIRECT سالم الكرمي: بوقف القتال'],
    ],
    [
      'as for him, has',
      'أما الوزير سالم الكرمي فقد حذر الأطراف من استمرار القتال.',
      ['WARN INDIRECT سالم الكرمي: استمرار القتال'],
    ],
    ['as for him, so', 'أما الوزير سالم الكرمي فرفض وقف القتال.', ['REJECT INDIRECT سالم الكرمي: وقف القتال']],
    [
      'who, behind a comma',
      'واستقبل المدير الوزير سالم الكرمي، الذي حث الأطراف على وقف القتال.',
      ['DEMAND INDIRECT سالم الكرمي: وقف القتال'],
    ],
    [
      'to the channel, between commas',
      'ونفى الوزير سالم الكرمي، لقناة المنارة، وجود خلاف.',
      ['DENY INDIRECT سالم الكرمي: وجود خلاف'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('kin', () => {
  test.each<[string, string, string[]]>([
    [
      'the father, named later',
      'وناشد والد الضحية الحكومة إعادة جثمانها. وقال والدها سمير حداد إن الوزارة لم ترد.',
      ['DEMAND INDIRECT سمير حداد: إعادة جثمانها', 'SAY INDIRECT سمير حداد: الوزارة لم ترد'],
    ],
    [
      'two fathers',
      'وقال والد الضحية إن ابنته لم تعد. وقال والدها سمير حداد إن الشرطة تبحث. وقال والده نبيل عمر إن ابنه بريء.',
      [
        'SAY INDIRECT والد الضحية: ابنته لم تعد',
        'SAY INDIRECT سمير حداد: الشرطة تبحث',
        'SAY INDIRECT نبيل عمر: ابنه بريء',
      ],
    ],
    [
      'a boy of a year',
      'وكان الطفل علي حداد ابن العام ونصف العام نائما. وأدان الأمين العام سالم الكرمي "بشدة" قتل الطفل.',
      ['CRITICIZE INDIRECT سالم الكرمي: قتل الطفل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('content that ends', () => {
  test.each<[string, string, string[]]>([
    [
      'before the reporter tells who he is',
      'وتحدث الفريق إلى أول مريض قال المسؤولون إنه أصيب في ديسمبر، وهو عامل في الأربعينات من العمر.',
      ['SAY INDIRECT المسؤولون: أصيب في ديسمبر'],
    ],
    [
      'the liberation of the city disclosed',
      'وأكد سالم الكرمي أن عملية تحرير مدينة البريجة كشفت عن مقابر.',
      ['AFFIRM INDIRECT سالم الكرمي: عملية تحرير مدينة البريجة كشفت عن مقابر'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('whom a verb of telling has behind its subject', () => {
  test.each<[string, string, string[]]>([
    [
      'a ministry, and the inhabitants',
      'دعت وزارة الصحة السكان إلى البقاء في المنازل.',
      ['DEMAND INDIRECT وزارة الصحة: البقاء في المنازل'],
    ],
    [
      'a council, and the parties',
      'وطالب مجلس النواب الأطراف بوقف القتال.',
      ['DEMAND INDIRECT مجلس النواب: بوقف القتال'],
    ],
    [
      'a ministry, and a director by name',
      'دعت وزارة الصحة المدير نبيل حداد إلى الاستقالة.',
      ['DEMAND INDIRECT وزارة الصحة: الاستقالة'],
    ],
    [
      'the prime minister, and the council',
      'وحث رئيس الوزراء المجلس على وقف القتال.',
      ['DEMAND INDIRECT رئيس الوزراء: وقف القتال'],
    ],
    ['the minister, and the travellers', 'دعا الوزير المسافرين إلى العودة.', ['DEMAND INDIRECT الوزير: العودة']],
    [
      'the inhabitants of the village, and the citizens',
      'وحذر أهالي القرية المواطنين من استمرار القتال.',
      ['WARN INDIRECT أهالي القرية: استمرار القتال'],
    ],
    [
      'what is asked for, spelt like stood',
      'وناشدت الأمم المتحدة الأطراف وقف القتال.',
      ['DEMAND INDIRECT الأمم المتحدة: وقف القتال'],
    ],
    [
      'what is asked for, behind an office',
      'ناشد رئيس البلدية السكان البقاء في المنازل.',
      ['DEMAND INDIRECT رئيس البلدية: البقاء في المنازل'],
    ],
    [
      'an adjective of the body',
      'قال التلفزيون الرسمي إن الرئيس سيلقي خطابا.',
      ['SAY INDIRECT التلفزيون الرسمي: الرئيس سيلقي خطابا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('bodies by their kind', () => {
  test.each<[string, string, string[]]>([
    [
      'the American paper',
      'وقالت صحيفة "أوراق النهر" إن العمل مستمر. وأضافت الصحيفة الأميركية أن النتائج كانت جيدة.',
      ['SAY INDIRECT صحيفة "أوراق النهر": العمل مستمر', 'ADD INDIRECT صحيفة "أوراق النهر": النتائج كانت جيدة'],
    ],
    [
      'the Lebanese party',
      'وقال حزب النهر إن العمل مستمر. وأضاف الحزب اللبناني أن النتائج كانت جيدة.',
      ['SAY INDIRECT حزب النهر: العمل مستمر', 'ADD INDIRECT حزب النهر: النتائج كانت جيدة'],
    ],
    [
      'a government of another country',
      'وقالت الحكومة اللبنانية إن العمل مستمر. وأضافت الحكومة السورية أن النتائج كانت جيدة.',
      ['SAY INDIRECT الحكومة اللبنانية: العمل مستمر', 'ADD INDIRECT الحكومة السورية: النتائج كانت جيدة'],
    ],
    [
      'a ministry of another country',
      'وقالت وزارة الدفاع الأميركية إن العمل مستمر. وأضافت الوزارة العراقية أن النتائج كانت جيدة.',
      ['SAY INDIRECT وزارة الدفاع الأميركية: العمل مستمر', 'ADD INDIRECT الوزارة العراقية: النتائج كانت جيدة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('when, not what', () => {
  test.each<[string, string, string[]]>([
    [
      'the results will be announced tomorrow',
      'وقال الوزير سالم الكرمي إن النتائج ستعلن غدا.',
      ['SAY INDIRECT سالم الكرمي: النتائج ستعلن غدا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('about', () => {
  test.each<[string, string, string[]]>([
    [
      'and about his message he said',
      'وقال سالم الكرمي إن الكتاب جاهز، وعن رسالته قال "أزرع نغما ينبت المحبة".',
      ['SAY INDIRECT سالم الكرمي: الكتاب جاهز', 'SAY DIRECT سالم الكرمي: أزرع نغما ينبت المحبة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what is no report', () => {
  test.each<[string, string, string[]]>([
    ['pressures say nothing', 'وأثرت الأزمة في السوق وشددت الضغوط على مالية الدولة.', []],
    ['if you say', 'وسأله الصحفي "إذا كنت تقول إنهم سيعودون فمتى يكون ذلك".', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('where a noun that is said ends', () => {
  test.each<[string, string, string[]]>([
    [
      'before and has',
      'وهدد نواب محافظون بإلغاء الاتفاق إذا لم ترد الحكومة، وقد ساند المرشد جبهة النواب.',
      ['WARN INDIRECT نواب محافظون: بإلغاء الاتفاق إذا لم ترد الحكومة'],
    ],
    ['from near is no content', 'وتساءل النائب سالم الكرمي الذي خبر القطاع عن قرب.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('these, and accusations on a day', () => {
  test.each<[string, string, string[]]>([
    [
      'these organizations',
      'وأوضحت هذه المنظمة أهمية العمل المشترك.',
      ['EXPLAIN INDIRECT المنظمة: أهمية العمل المشترك'],
    ],
    ['these sources', 'ورفضت هذه المصادر وقف القتال.', ['REJECT INDIRECT المصادر: وقف القتال']],
    [
      'accusations, on Friday',
      'ووجهت وزارة العدل اتهامات الجمعة إلى عشرة أشخاص بالقرصنة.',
      ['ACCUSE INDIRECT وزارة العدل: عشرة أشخاص بالقرصنة'],
    ],
    [
      'the audience is promised',
      'ووعدت الفنانة سعاد المرجاني جمهور المهرجان بحفل كبير.',
      ['PROMISE INDIRECT سعاد المرجاني: بحفل كبير'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
