import { lines } from '../read.js'

describe('what is a source, and what only accords', () => {
  test.each<[string, string, string[]]>([
    ['what accords with a law', 'وقدم قادة الأحزاب بعض الاقتراحات الرامية إلى ضبط سير العملية طبقا للقانون.', []],
    [
      'a law at the head',
      'ووفقا لنظام نزع الملكية، فإن التعويض يصرف خلال شهر.',
      ['SAY INDIRECT نظام نزع الملكية: التعويض يصرف خلال شهر'],
    ],
    [
      'the success of an experiment',
      'ووفقا للنجاح الذي حققته تجربة التعليم عن بعد، فسوف تستمر الوزارة في تقديمها.',
      [],
    ],
    [
      'by her words',
      'وتقول النيابة إن ربى عيد أبلغت الشرطة بالحادثة بعد خمسة أيام حسب قولها.',
      ['SAY INDIRECT النيابة: ربى عيد أبلغت الشرطة بالحادثة بعد خمسة أيام'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what a source reports', () => {
  test.each<[string, string, string[]]>([
    [
      'it introduces what follows',
      'وترتفع الإيرادات هذا العام، وبحسب وزارة النقل، فإن الحركة ستزيد بعد الافتتاح.',
      ['SAY INDIRECT وزارة النقل: الحركة ستزيد بعد الافتتاح'],
    ],
    [
      'a clause of its own behind what others said',
      'ينتقد قادة في الحركة قيادة الحزب لتكتمها على الخبر، بينما توفي الرجل في المستشفى قبل عامين، كما أعلنت وزارة الصحة.',
      [
        'CRITICIZE INDIRECT قادة في الحركة: قيادة الحزب لتكتمها على الخبر',
        'ANNOUNCE INDIRECT وزارة الصحة: توفي الرجل في المستشفى قبل عامين',
      ],
    ],
    [
      'reports without a name begin a sentence',
      'ووفقا لتقارير صحافية إيرانية واجهت السيارات مشاكل فنية كثيرة.',
      ['SAY INDIRECT تقارير صحافية إيرانية: واجهت السيارات مشاكل فنية كثيرة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('short words and short sources', () => {
  test.each<[string, string, string[]]>([
    [
      'a short quotation before its verb',
      '"لن نستسلم أبدا"، يقول وزير الدفاع.',
      ['SAY DIRECT وزير الدفاع: لن نستسلم أبدا'],
    ],
    ['a short clause before its source', 'وانتهت الحرب، بحسب وزير الدفاع.', ['SAY INDIRECT وزير الدفاع: انتهت الحرب']],
    [
      'a source and what it says',
      'ووفقا لوزارة الخارجية الروسية، فإن البلاد آمنة.',
      ['SAY INDIRECT وزارة الخارجية الروسية: البلاد آمنة'],
    ],
    [
      'a preposition and an article in one',
      'وفقا للناطق باسم الحكومة، ستبدأ الحملة غدا.',
      ['SAY INDIRECT الناطق باسم الحكومة: ستبدأ الحملة غدا'],
    ],
    ['a spokesman', 'ووفقا للمتحدث العسكري، فإن الجسر آمن.', ['SAY INDIRECT المتحدث العسكري: الجسر آمن']],
    [
      'in accordance with a law',
      'وقال الوزير إن الإجراءات جاءت وفقا للقانون.',
      ['SAY INDIRECT الوزير: الإجراءات جاءت وفقا للقانون'],
    ],
    [
      'by what the police told, set apart',
      'قتل ثلاثة أشخاص في تفجير، على ما أفادت الشرطة.',
      ['SAY INDIRECT الشرطة: قتل ثلاثة أشخاص في تفجير'],
    ],
    [
      'in answer to what another said',
      'ورد الوزير سامر الكرمي على ما قاله النائب بأن الكلام خاطئ.',
      ['SAY INDIRECT سامر الكرمي: الكلام خاطئ'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
