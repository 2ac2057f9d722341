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
