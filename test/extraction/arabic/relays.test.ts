import { lines } from '../read.js'

describe('a medium that quotes another', () => {
  test.each<[string, string, string[]]>([
    ['a television that quotes an army', 'ونقل التلفزيون عن الجيش أنه أسقط طائرة.', ['SAY INDIRECT الجيش: أسقط طائرة']],
    [
      `an agency quotes a ministry's statement`,
      'ونقلت وكالة "نسيم" عن بيان لوزارة الري أن المنسوب طبيعي.',
      ['SAY INDIRECT وزارة الري: المنسوب طبيعي'],
    ],
    [
      'an agency quotes one as saying to another',
      'ونقلت وكالة "نسيم" عن الوزير مازن العلي قوله لنظيره النرويجي إن الحدود ستفتح.',
      ['SAY INDIRECT مازن العلي: الحدود ستفتح'],
    ],
    ['in a message that he carried', 'ونقل المبعوث جيرار لامي إلى الرئيس رسالة من الملك.', []],
    ['carried to hospital', 'ونقل المصاب عن طريق الجو إلى المستشفى.', []],
    [
      'a medium quotes and the quoted goes on',
      'ونقلت إذاعة الوادي عن قائد الدرك منير الحلبي أن البركان هدأ، مشيرا إلى أن السكان سيعودون.',
      ['SAY INDIRECT منير الحلبي: البركان هدأ', 'EXPLAIN INDIRECT منير الحلبي: السكان سيعودون'],
    ],
    [
      'from a person his saying',
      'ونقلت صحيفة "المنارة" عن الوزير شاكر الهلالي قوله إن الخط متوقف.',
      ['SAY INDIRECT شاكر الهلالي: الخط متوقف'],
    ],
    [
      'from a woman her saying',
      'ونقلت وكالة "نسيم" عن المديرة ربى عيد قولها إن الخط متوقف.',
      ['SAY INDIRECT ربى عيد: الخط متوقف'],
    ],
    [
      'from sources their saying',
      'ونقلت وكالة "نسيم" عن مصادر في الميناء قولهم إن الخط متوقف.',
      ['SAY INDIRECT مصادر في الميناء: الخط متوقف'],
    ],
    [
      'from a source, with a quotation',
      'ونقلت "نسيم" عن مسؤول في الميناء قوله: "الخط متوقف حتى إشعار آخر".',
      ['SAY DIRECT مسؤول في الميناء: الخط متوقف حتى إشعار آخر'],
    ],
    [
      'from a source, with that',
      'ونقلت إذاعة الوادي عن مصادر طبية أن عدد الجرحى ارتفع.',
      ['SAY INDIRECT مصادر طبية: عدد الجرحى ارتفع'],
    ],
    ['in the passive', 'ونقل عن الحاخام ديفيد شتاين قوله إن المعبد قديم.', ['SAY INDIRECT ديفيد شتاين: المعبد قديم']],
    [
      'a report that quotes its source behind',
      'وقالت وكالة "نسيم"، نقلا عن مصدر عسكري، إن المدرج جاهز.',
      ['SAY INDIRECT مصدر عسكري: المدرج جاهز'],
    ],
    [
      'a report with its source at the end',
      'وذكرت قناة "الأفق" أن المدرج جاهز، نقلا عن مصدر عسكري.',
      ['SAY INDIRECT مصدر عسكري: المدرج جاهز'],
    ],
    [
      'what a paper brought',
      'وأوردت صحيفة "المنارة" أن الوزير سيستقيل.',
      ['SAY INDIRECT صحيفة "المنارة": الوزير سيستقيل'],
    ],
    [
      'according to what an agency quoted from',
      'توقف الخط منذ الفجر، بحسب ما نقلت وكالة "نسيم" عن مدير الميناء.',
      ['SAY INDIRECT مدير الميناء: توقف الخط منذ الفجر'],
    ],
    [
      'an envoy quotes a president',
      'وقال المبعوث جيرار لامي إن الرئيس أبلغه أن الحدود ستفتح.',
      ['SAY INDIRECT جيرار لامي: الرئيس أبلغه أن الحدود ستفتح', 'SAY INDIRECT الرئيس: الحدود ستفتح'],
    ],
    [
      'the relay, carried on',
      'ونقلت صحيفة "المنارة" عن الوزير شاكر الهلالي قوله إن الخط متوقف. وأضاف أن العمال في إضراب.',
      ['SAY INDIRECT شاكر الهلالي: الخط متوقف', 'ADD INDIRECT شاكر الهلالي: العمال في إضراب'],
    ],
    [
      'a relay of a paper that quotes a paper',
      'وكشفت صحيفة "لو ماتان" الفرنسية عن مفاوضات سرية، بحسب ما أوردت وكالة "نسيم".',
      ['ANNOUNCE INDIRECT صحيفة "لو ماتان" الفرنسية: مفاوضات سرية'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('whose words are passed on', () => {
  test.each<[string, string, string[]]>([
    [
      'a quoted name behind a role',
      'أوضح بروفيسور التاريخ بجامعة النخيل “إيان موريس” أن ثروة الإمبراطور كبيرة.',
      ['EXPLAIN INDIRECT إيان موريس: ثروة الإمبراطور كبيرة'],
    ],
    [
      'words that an agency passes on',
      'ونقلت وكالة الأناضول، التابعة للدولة، قول مولود أوغلو إن القائم بالأعمال سيزور السجن.',
      ['SAY INDIRECT مولود أوغلو: القائم بالأعمال سيزور السجن'],
    ],
    [
      'a letter of thanks from somebody',
      'وتلقى الفنان خطاب تهنئة وتقدير من رئيس الاتحاد مسعد فودة، أشاد فيه بالأنشطة الثقافية.',
      ['PRAISE INDIRECT مسعد فودة: بالأنشطة الثقافية'],
    ],
    [
      'the agency goes on, who passed his words on',
      'ونقلت الوكالة عن المدير وائل الحمدي قوله إن المصنع سيغلق. وأضافت أن العمال غاضبون.',
      ['SAY INDIRECT وائل الحمدي: المصنع سيغلق', 'ADD INDIRECT الوكالة: العمال غاضبون'],
    ],
    [
      'the report goes on, which quotes a woman',
      'وينقل التقرير عن الباحثة مريم الكرمي قولها: "هذا جرس إنذار". ويضيف أن الحرائق كثيرة.',
      ['SAY DIRECT مريم الكرمي: هذا جرس إنذار', 'ADD INDIRECT التقرير: الحرائق كثيرة'],
    ],
    [
      'he goes on, who is quoted',
      'ونقلت الوكالة عن المدير وائل الحمدي قوله إن المصنع سيغلق. وأضاف أن العمال غاضبون.',
      ['SAY INDIRECT وائل الحمدي: المصنع سيغلق', 'ADD INDIRECT وائل الحمدي: العمال غاضبون'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
