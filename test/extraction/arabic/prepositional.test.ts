import { lines } from '../read.js'

describe('phrases of prepositions beside a subject', () => {
  test.each<[string, string, string[]]>([
    [
      'before the journalists the need',
      'وأكد وزير الموانئ أمام الصحفيين ضرورة فتح السوق.',
      ['AFFIRM INDIRECT وزير الموانئ: ضرورة فتح السوق'],
    ],
    [
      'in a letter to somebody',
      'وأكدت وزارة الموانئ في رسالة إلى الأمين العام ضرورة فتح السوق.',
      ['AFFIRM INDIRECT وزارة الموانئ: ضرورة فتح السوق'],
    ],
    [
      'in a live broadcast',
      'وأكد سمير حداد في بث مباشر ضرورة فتح السوق.',
      ['AFFIRM INDIRECT سمير حداد: ضرورة فتح السوق'],
    ],
    [
      'last Thursday',
      'وأكد سمير حداد يوم الخميس الماضي ضرورة فتح السوق.',
      ['AFFIRM INDIRECT سمير حداد: ضرورة فتح السوق'],
    ],
    [
      'in answer to a question',
      'وأكد سمير حداد ردا على سؤال ضرورة فتح السوق.',
      ['AFFIRM INDIRECT سمير حداد: ضرورة فتح السوق'],
    ],
    [
      'on the fringe of the summit',
      'وأكدت حركة النهر على هامش القمة ضرورة فتح السوق.',
      ['AFFIRM INDIRECT حركة النهر: ضرورة فتح السوق'],
    ],
    ['with great anger', 'وقال مصدر في الميناء بغضب شديد إن السوق مغلق.', ['SAY INDIRECT مصدر في الميناء: السوق مغلق']],
    [
      'in the presence of the minister',
      'وأكد سمير حداد بحضور الوزير أن السوق سيفتح.',
      ['AFFIRM INDIRECT سمير حداد: السوق سيفتح'],
    ],
    [
      'by telephone, by his surname',
      'وقال ترامب هاتفيا إن السوق سيفتح. وأكد ترامب لاحقا: "السوق سيفتح قريبا جدا".',
      ['SAY INDIRECT ترامب: السوق سيفتح', 'AFFIRM DIRECT ترامب: السوق سيفتح قريبا جدا'],
    ],
    [
      'for the first time',
      'وكشف وزير الموانئ للمرة الأولى أن السوق سيفتح.',
      ['ANNOUNCE INDIRECT وزير الموانئ: السوق سيفتح'],
    ],
    ['to a local station', 'وقالت هالة نجار لإذاعة محلية إن السوق سيفتح.', ['SAY INDIRECT هالة نجار: السوق سيفتح']],
    ['to one of the channels', 'وقال سمير حداد لإحدى القنوات إن السوق سيفتح.', ['SAY INDIRECT سمير حداد: السوق سيفتح']],
    [
      'an earlier time needs no noun',
      'وأوضح أحد المهندسين في وقت سابق عدم إمكانية العمل على الجسر.',
      ['EXPLAIN INDIRECT أحد المهندسين: عدم إمكانية العمل على الجسر'],
    ],
    [
      'a conference that was held',
      'وأكد سمير حداد خلال مؤتمر صحفي عقد أمس أن السوق سيفتح.',
      ['AFFIRM INDIRECT سمير حداد: السوق سيفتح'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
