import { lines } from '../read.js'

describe('agreement', () => {
  test.each<[string, string, string[]]>([
    [
      'a masculine verb, then a feminine one',
      'قال المدير وائل الحمدي إن القاعة جاهزة. وقالت نائبته ليلى الحافظ إن التذاكر نفدت. وأوضحت أن البيع إلكتروني.',
      [
        'SAY INDIRECT وائل الحمدي: القاعة جاهزة',
        'SAY INDIRECT ليلى الحافظ: التذاكر نفدت',
        'EXPLAIN INDIRECT ليلى الحافظ: البيع إلكتروني',
      ],
    ],
    [
      'a masculine one again',
      'قال المدير وائل الحمدي إن القاعة جاهزة. وقالت نائبته ليلى الحافظ إن التذاكر نفدت. وأوضح أن البيع إلكتروني.',
      [
        'SAY INDIRECT وائل الحمدي: القاعة جاهزة',
        'SAY INDIRECT ليلى الحافظ: التذاكر نفدت',
        'EXPLAIN INDIRECT وائل الحمدي: البيع إلكتروني',
      ],
    ],
    [
      'a plural behind two people',
      'قال هاني الكردي وسعد الكردي إن البحر هائج. وأكدوا أن الشباك تمزقت.',
      ['SAY INDIRECT هاني الكردي: البحر هائج', 'AFFIRM INDIRECT هاني الكردي: الشباك تمزقت'],
    ],
    [
      'a singular verb for a body',
      'اجتمع مجلس النقابة أمس وقرر الإضراب، مؤكدا أن الأجور حق.',
      ['AFFIRM INDIRECT مجلس النقابة: الأجور حق'],
    ],
    [
      'a feminine verb goes past a man to the paper',
      'كتبت صحيفة "المنارة" أن الوزير أنور الدجاني مريض. وأوضحت أنه ألغى سفره.',
      ['SAY INDIRECT صحيفة "المنارة": الوزير أنور الدجاني مريض', 'EXPLAIN INDIRECT صحيفة "المنارة": ألغى سفره'],
    ],
    [
      'two who speak, the verb before them',
      'وقال الطبيبان سمير النحاس وفادي العمري إن اللقاح آمن.',
      ['SAY INDIRECT سمير النحاس: اللقاح آمن'],
    ],
    ['two who speak, the verb behind', 'الخبيران قالا إن الجدار سليم.', ['SAY INDIRECT الخبيران: الجدار سليم']],
    [
      'the plural carried on',
      'وقال المحتجون إنهم لن يغادروا الساحة. وأضافوا أن مطالبهم واضحة.',
      ['SAY INDIRECT المحتجون: لن يغادروا الساحة', 'ADD INDIRECT المحتجون: مطالبهم واضحة'],
    ],
    [
      'the dual carried on',
      'وقال الوزيران في بيان مشترك إن الحدود ستفتح. وأضافا أن لجنة ستتابع التنفيذ.',
      ['SAY INDIRECT الوزيران: الحدود ستفتح', 'ADD INDIRECT الوزيران: لجنة ستتابع التنفيذ'],
    ],
    [
      'a feminine participle agrees with the ministry',
      'وقالت وزارة الإسكان إن الشقق جاهزة، لافتة إلى أن التسليم يبدأ في مايو.',
      ['SAY INDIRECT وزارة الإسكان: الشقق جاهزة', 'EXPLAIN INDIRECT وزارة الإسكان: التسليم يبدأ في مايو'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('the tense that is carried on', () => {
  test.each<[string, string, string[]]>([
    [
      'the imperfect behind a perfect',
      'قال الحداد أيمن الصفدي إن الحديد ارتفع سعره. ويضيف أن الزبائن قلوا.',
      ['SAY INDIRECT أيمن الصفدي: الحديد ارتفع سعره', 'ADD INDIRECT أيمن الصفدي: الزبائن قلوا'],
    ],
    [
      'the imperfect in a paragraph of its own',
      'وقالت المعلمة هالة الدسوقي إن الفصل مزدحم.\nوتشير هالة إلى أن المقاعد لا تكفي.',
      ['SAY INDIRECT هالة الدسوقي: الفصل مزدحم', 'EXPLAIN INDIRECT هالة الدسوقي: المقاعد لا تكفي'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('a dual or plural verb has its subject in its ending', () => {
  test.each<[string, string, string[]]>([
    [
      'a dual',
      'اجتمع الطرفان في العاصمة وأكد الطرفان أن الحل ممكن، كما أكدا سعيهما لتوحيد الرؤية.',
      ['AFFIRM INDIRECT الطرفان: الحل ممكن', 'AFFIRM INDIRECT الطرفان: سعيهما لتوحيد الرؤية'],
    ],
    [
      'what stands behind a plural is called upon',
      'وقال المحتجون إن الأجور متأخرة. وطالبوا الحكومة بصرف الرواتب.',
      ['SAY INDIRECT المحتجون: الأجور متأخرة', 'DEMAND INDIRECT المحتجون: بصرف الرواتب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
