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
      ['SAY INDIRECT مصادر محلية: وتوقفت المضخات ثلاثة أيام في البلدة'],
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
