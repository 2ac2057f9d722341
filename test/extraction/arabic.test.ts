import { lines, read } from './read.js'

describe('contents', () => {
  test.each<[string, string, string[]]>([
    ['a clause', 'قال وزير المياه سامر الكرمي إن السد لن يغلق.', ['SAY INDIRECT سامر الكرمي: السد لن يغلق']],
    [
      'a clause with a pronoun bound to it',
      'أكدت الوزيرة هدى الساحلي أنها ستسافر غدا.',
      ['AFFIRM INDIRECT هدى الساحلي: ستسافر غدا'],
    ],
    [
      'a quotation after a colon',
      'وقال سامر الكرمي: "لن نغلق السد مهما طال الخلاف".',
      ['SAY DIRECT سامر الكرمي: لن نغلق السد مهما طال الخلاف'],
    ],
    [
      'guillemets',
      'وقال سامر الكرمي: «لن نغلق السد مهما طال الخلاف».',
      ['SAY DIRECT سامر الكرمي: لن نغلق السد مهما طال الخلاف'],
    ],
    [
      'marks swapped by typing from the right',
      'وقال سامر الكرمي: ”لن نغلق السد مهما طال الخلاف“.',
      ['SAY DIRECT سامر الكرمي: لن نغلق السد مهما طال الخلاف'],
    ],
    [
      'a name in the same marks inside',
      'وقال سامر الكرمي: "لن نسلم سد "الكوثر" لأحد من الجيران".',
      ['SAY DIRECT سامر الكرمي: لن نسلم سد "الكوثر" لأحد من الجيران'],
    ],
    [
      'a noun that is denied',
      'ونفت وزارة المياه وجود تسرب في السد.',
      ['DENY INDIRECT وزارة المياه: وجود تسرب في السد'],
    ],
    [
      'a verb whose object is the pronoun bound to it',
      'واتهمته وزارة المياه بأنه أغلق السد.',
      ['ACCUSE INDIRECT وزارة المياه: أغلق السد'],
    ],
    [
      'a preposition parted from its word by a mark',
      'واتهمتها وزارة المياه بـ"إغلاق السد".',
      ['ACCUSE DIRECT وزارة المياه: إغلاق السد'],
    ],
    [
      'an answer given by saying',
      'ورد سامر الكرمي بالقول: السد آمن ولن يغلق.',
      ['SAY INDIRECT سامر الكرمي: السد آمن ولن يغلق'],
    ],
    ['a preposition', 'ودعا سامر الكرمي إلى وقف البناء فورا.', ['DEMAND INDIRECT سامر الكرمي: وقف البناء فورا']],
    [
      'a clause that ends where the next begins',
      'وقال سامر الكرمي إن السد آمن، مضيفا أن الفحص انتهى، وأوضح أن التقرير جاهز.',
      [
        'SAY INDIRECT سامر الكرمي: السد آمن',
        'ADD INDIRECT سامر الكرمي: الفحص انتهى',
        'EXPLAIN INDIRECT سامر الكرمي: التقرير جاهز',
      ],
    ],
    [
      'words of the reporter between verb and content',
      'وقال سامر الكرمي - في بيان اليوم الخميس - إن السد آمن.',
      ['SAY INDIRECT سامر الكرمي: السد آمن'],
    ],
    [
      'a quotation that is never closed',
      'وقال سامر الكرمي: "لن نغلق السد مهما طال الخلاف.\nوعاد الهدوء إلى البلدة.',
      ['SAY DIRECT سامر الكرمي: لن نغلق السد مهما طال الخلاف'],
    ],
    [
      'a quotation over two paragraphs',
      'وقال سامر الكرمي: “لن نغلق السد مهما طال الخلاف.\n“وسنفتح أبوابه في الصيف.”\nوعاد الهدوء.',
      ['SAY DIRECT سامر الكرمي: لن نغلق السد مهما طال الخلاف … وسنفتح أبوابه في الصيف'],
    ],
    [
      'a source after the sentence',
      'وتوقفت المضخات ثلاثة أيام في البلدة، بحسب مصادر محلية.',
      ['SAY INDIRECT مصادر محلية: توقفت المضخات ثلاثة أيام في البلدة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what is no speech', () => {
  test.each([
    ['the narrator', 'يذكر أن السد بني قبل ثلاثين عاما.'],
    ['a negation', 'لم يقل الوزير إن السد سيغلق.'],
    ['a title in marks', 'وصدر كتاب «أنهار لا تنام في الليل» عن دار الموج.'],
    ['a note of the web page', 'تم إضافة تعليقك: "سوف يظهر تعليقك بعد المراجعة من قبل المحرر".'],
    ['a preposition that is spelt like a verb', 'وجرى اتفاق بين البلدين على تقاسم المياه.'],
    ['nothing but a story', 'ارتفع منسوب النهر أمس وغمر الحقول القريبة من الضفة.'],
  ])('%s', (_, body) => {
    expect(lines(body)).toEqual([])
  })
})

describe('speakers', () => {
  test.each<[string, string, string[]]>([
    [
      'a role before the name, then the surname',
      'قال نائب وزير المياه الكرمي سامر النجار إن السد آمن.\nوأشار النجار إلى أن الفحص انتهى.',
      ['SAY INDIRECT سامر النجار: السد آمن', 'EXPLAIN INDIRECT سامر النجار: الفحص انتهى'],
    ],
    [
      'a role after the name',
      'قال الدكتور سامر النجار، وزير المياه، إن السد آمن.\nوأضاف الوزير أن الفحص انتهى.',
      ['SAY INDIRECT سامر النجار: السد آمن', 'ADD INDIRECT سامر النجار: الفحص انتهى'],
    ],
    [
      'a dropped subject',
      'قالت المتحدثة باسم الوزارة هدى الساحلي إن السد آمن.\nوأضافت أن الفحص انتهى.',
      ['SAY INDIRECT هدى الساحلي: السد آمن', 'ADD INDIRECT هدى الساحلي: الفحص انتهى'],
    ],
    [
      'an organization and its short form',
      'أعلنت وزارة المياه الكرمية أن السد آمن.\nوأوضحت المياه الكرمية أن الفحص انتهى.',
      ['ANNOUNCE INDIRECT وزارة المياه الكرمية: السد آمن', 'EXPLAIN INDIRECT وزارة المياه الكرمية: الفحص انتهى'],
    ],
    ['people nobody names', 'وقال شهود عيان إن الماء انقطع.', ['SAY INDIRECT شهود عيان: الماء انقطع']],
    [
      'a subject before its verb',
      'وكان وزير المياه سامر النجار قد أعلن أن السد آمن.',
      ['ANNOUNCE INDIRECT سامر النجار: السد آمن'],
    ],
    [
      'whom a relay quotes',
      'ونقلت وكالة الموج عن سامر النجار قوله إن السد آمن.',
      ['SAY INDIRECT سامر النجار: السد آمن'],
    ],
    ['a capital', 'وقالت موسكو إن السد آمن.', ['SAY INDIRECT موسكو: السد آمن']],
    ['Egyptian spelling', 'وقال وزير الرى سامر النجار، إن السد فى أمان.', ['SAY INDIRECT سامر النجار: السد فى أمان']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test('the name in a headline is the full name of the body', () => {
    const body = 'قال وزير المياه سامر النجار إن السد آمن.'
    expect(lines(body, 'ar', 'النجار: لا خوف على السد')).toEqual([
      'SAY INDIRECT سامر النجار: لا خوف على السد',
      'SAY INDIRECT سامر النجار: السد آمن',
    ])
  })
})

describe('the organization of a role', () => {
  test.each([
    ['نائب وزير الخارجية الروسى', 'وزارة الخارجية الروسية'],
    ['وزير الموارد المائية والري المصري', 'وزارة الموارد المائية والري المصرية'],
    ['وزير التعليم العالي السابق', 'وزارة التعليم العالي'],
    ['وزيرة الإعلام العراقية', 'وزارة الإعلام العراقية'],
    ['المتحدث باسم وزارة الدفاع', 'وزارة الدفاع'],
    ['المدير العام', null],
  ])('%s', (role, organization) => {
    const { speakers } = read(`قال ${role} سامر النجار إن السد آمن.`)
    expect(speakers.map(({ roles }) => roles)).toEqual([[{ role, organization }]])
  })
})

describe('sources that are bound to the next word', () => {
  test.each<[string, string[]]>([
    ['ارتفع عدد الجرحى إلى سبعة، وفقا لوزارة الصحة.', ['SAY INDIRECT وزارة الصحة: ارتفع عدد الجرحى إلى سبعة']],
    ['ارتفع عدد الجرحى إلى سبعة، وفقا للشرطة.', ['SAY INDIRECT الشرطة: ارتفع عدد الجرحى إلى سبعة']],
    [
      'ارتفع عدد الجرحى إلى سبعة، وفقا لما أعلنته وزارة الصحة.',
      ['ANNOUNCE INDIRECT وزارة الصحة: ارتفع عدد الجرحى إلى سبعة'],
    ],
    ['وبحسب مصادر طبية، ارتفع عدد الجرحى.', ['SAY INDIRECT مصادر طبية: ارتفع عدد الجرحى']],
    ['وسيجري البناء وفقا للخطة المعتمدة من قبل.', []],
  ])('%s', (body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('quotation marks that are never closed', () => {
  test('end where the next report begins', () => {
    const body = 'وقال سامر النجار "لن نغلق السد في هذا العام. وأضافت هدى الساحلي "لا بد من فتحه"، ثم انتهى اللقاء.'
    expect(lines(body)).toEqual([
      'SAY DIRECT سامر النجار: لن نغلق السد في هذا العام',
      'ADD DIRECT هدى الساحلي: لا بد من فتحه',
    ])
  })

  test('a long name of a body in marks is its name', () => {
    expect(lines('وشددت "الشركة الكرمية لسدود النهر"، بعد الحادث، على سلامة الجدار.')).toEqual([
      'AFFIRM INDIRECT الشركة الكرمية لسدود النهر: سلامة الجدار',
    ])
  })
})

describe('how far the subject reaches', () => {
  test.each<[string, string, string[]]>([
    [
      'an official at a centre that has a patron',
      'أكد مسؤول في مركز الملك سلمان للسدود أن السد آمن.',
      ['AFFIRM INDIRECT مسؤول في مركز الملك سلمان للسدود: السد آمن'],
    ],
    [
      'a name behind a role that a patron names',
      'قال مدير جامعة الملك سعود بدران العمر إن القبول بدأ.',
      ['SAY INDIRECT بدران العمر: القبول بدأ'],
    ],
    [
      'a name that begins like a word with a preposition',
      'أكد عضو الفريق التنظيمي بريك القرني اكتمال الاستعداد.',
      ['AFFIRM INDIRECT بريك القرني: اكتمال الاستعداد'],
    ],
    [
      'a noun of action behind a role',
      'من جانبه، نفى رئيس الوزراء ارتكاب أي مخالفة.',
      ['DENY INDIRECT رئيس الوزراء: ارتكاب أي مخالفة'],
    ],
    [
      'a preposition that belongs to the subject',
      'أكدت مصادر مطلعة على التحقيق، أنه يقترب من نهايته.',
      ['AFFIRM INDIRECT مصادر مطلعة على التحقيق: يقترب من نهايته'],
    ],
    [
      'whom the call goes to',
      'دعا سامر النجار، وزير المياه، الدول المنتجة للقمح اليوم إلى خفض الأسعار.',
      ['DEMAND INDIRECT سامر النجار: خفض الأسعار'],
    ],
    [
      'who issued a report',
      'وأوضح تقرير صادر عن غرفة الملاحة أن النهر يفيض.',
      ['EXPLAIN INDIRECT غرفة الملاحة: النهر يفيض'],
    ],
    [
      'a topic before the verb',
      'قال سامر النجار إن السد آمن. أما هدى الساحلي فقالت إن الجدار متصدع.',
      ['SAY INDIRECT سامر النجار: السد آمن', 'SAY INDIRECT هدى الساحلي: الجدار متصدع'],
    ],
    [
      'a dateline before the verb',
      'دبي، الإمارات العربية المتحدة – أعلن وزير المياه، سامر النجار وقوف بلاده مع الجيران.',
      ['ANNOUNCE INDIRECT سامر النجار: وقوف بلاده مع الجيران'],
    ],
    ['a name that looks like a verb', 'وأشار سيريجيشيف إلى أن النهر يفيض.', ['EXPLAIN INDIRECT سيريجيشيف: النهر يفيض']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('who is meant without a name', () => {
  test.each<[string, string, string[]]>([
    [
      'the verb agrees with a ministry, not with the minister',
      'أعلنت وزارة المياه أن السد آمن. وقال سامر النجار إن الفحص انتهى. وأضافت أن التقرير جاهز.',
      [
        'ANNOUNCE INDIRECT وزارة المياه: السد آمن',
        'SAY INDIRECT سامر النجار: الفحص انتهى',
        'ADD INDIRECT وزارة المياه: التقرير جاهز',
      ],
    ],
    [
      'those who are called upon do not call',
      'قال سامر النجار إن السد آمن. ودعا المواطنين إلى الهدوء.',
      ['SAY INDIRECT سامر النجار: السد آمن', 'DEMAND INDIRECT سامر النجار: الهدوء'],
    ],
    [
      'a title alone',
      'قال الدكتور سامر النجار إن السد آمن. وأوضح الدكتور أن الفحص انتهى.',
      ['SAY INDIRECT سامر النجار: السد آمن', 'EXPLAIN INDIRECT سامر النجار: الفحص انتهى'],
    ],
    [
      'a role that an adjective of the country names',
      'التقى وزير المياه زعيم كوريا الشمالية كيم جونغ أون. وقال الزعيم الكوري الشمالي إن السد آمن.',
      ['SAY INDIRECT كيم جونغ أون: السد آمن'],
    ],
    ['nobody', 'وصل الوفد إلى المدينة. ويتوقع أن يفيض النهر غدا.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
