import { lines } from '../read.js'

describe('who acts before a verb without a subject', () => {
  test.each<[string, string, string[]]>([
    [
      'an office and a delegation',
      'والتقى رئيس الوزراء وفدا من التجار. وأوضح أن السوق سيفتح.',
      ['EXPLAIN INDIRECT رئيس الوزراء: السوق سيفتح'],
    ],
    [
      'an office and a definite thing',
      'افتتح محافظ البلدة المعرض السنوي للكتاب. وأكد أن المدارس جاهزة.',
      ['AFFIRM INDIRECT محافظ البلدة: المدارس جاهزة'],
    ],
    [
      'behind a new paragraph',
      'زار وزير الموانئ السفن الجديدة أمس.\nوقال إن السوق سيفتح.',
      ['SAY INDIRECT وزير الموانئ: السوق سيفتح'],
    ],
    [
      "a verb that is no other's object",
      'وزارة الموانئ أطلقت مبادرة جديدة لدعم البحارة، مؤكدة أن السفن جاهزة.',
      ['AFFIRM INDIRECT وزارة الموانئ: السفن جاهزة'],
    ],
    [
      'a body',
      'عقد البنك المركزي مؤتمرا صحفيا أمس. وقال إن الأسعار ثابتة.',
      ['SAY INDIRECT البنك المركزي: الأسعار ثابتة'],
    ],
    [
      'takes part in the summit',
      'شارك وزير الموانئ في القمة الأفريقية، مؤكدا أن السفن جاهزة.',
      ['AFFIRM INDIRECT وزير الموانئ: السفن جاهزة'],
    ],
    [
      'the father of Hammam is no woman',
      'وقالت هناء إنها نجت. وسمعت رجلا ينادي باسمها، ثم عرفت أنه أبو همام، وتقول إنها عرفت مكان بيته.',
      ['SAY INDIRECT هناء: نجت', 'DEMAND INDIRECT هناء: أبو همام', 'SAY INDIRECT هناء: عرفت مكان بيته'],
    ],
    [
      'the official of that country',
      'وقال رئيس الوزراء الفرنسي فرانسوا دوبوا إن السد جاهز.\nمن جانبه، أكد المدرب الإسباني سمير حداد أن الفريق فاز.\nوأوضح المسؤول الفرنسي أن العمل مستمر.',
      [
        'SAY INDIRECT فرانسوا دوبوا: السد جاهز',
        'AFFIRM INDIRECT سمير حداد: الفريق فاز',
        'EXPLAIN INDIRECT فرانسوا دوبوا: العمل مستمر',
      ],
    ],
    [
      'the sovereign',
      'وقال الملك سلمان بن عبدالعزيز إن السد جاهز. وأضاف العاهل السعودي أن العمل مستمر.',
      ['SAY INDIRECT سلمان بن عبدالعزيز: السد جاهز', 'ADD INDIRECT سلمان بن عبدالعزيز: العمل مستمر'],
    ],
    [
      'a feminine noun is not his',
      'واتهم وزير الإعلام الفنزويلي المعارضة اليمينية بتنفيذ الهجوم. وقال: "بعدما خسروا عادوا".',
      [
        'ACCUSE INDIRECT وزير الإعلام الفنزويلي: المعارضة اليمينية بتنفيذ الهجوم',
        'SAY DIRECT وزير الإعلام الفنزويلي: بعدما خسروا عادوا',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
