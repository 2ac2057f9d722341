import { lines } from '../read.js'

describe('relative clauses that report', () => {
  test.each<[string, string, string[]]>([
    [
      'who affirmed, of a ministry',
      'وراسلنا وزارة البيئة التي أكدت أن الشاطئ نظيف.',
      ['AFFIRM INDIRECT وزارة البيئة: الشاطئ نظيف'],
    ],
    [
      'in which he said',
      'ونشر اللاعب جاد الرفاعي مقطعا قال فيه إنه سيعود إلى الملاعب.',
      ['SAY INDIRECT جاد الرفاعي: سيعود إلى الملاعب'],
    ],
    [
      'during which he announced',
      'وعقد المدرب كريم السالمي مؤتمرا صحفيا أعلن خلاله استقالته.',
      ['ANNOUNCE INDIRECT كريم السالمي: استقالته'],
    ],
    [
      'whom she accused',
      'واعتقل حارس الأمن الذي اتهمته الشركة بسرقة المخزن.',
      ['ACCUSE INDIRECT الشركة: بسرقة المخزن'],
    ],
    [
      'the house of which he said that',
      'ودمر السيل منزل المزارع عوض الحسن الذي قال إنه بناه بيديه.',
      ['SAY INDIRECT عوض الحسن: بناه بيديه'],
    ],
    ['that the ministry said is safe', 'وأغلق الجسر الذي قالت الوزارة إنه آمن.', ['SAY INDIRECT الوزارة: آمن']],
    [
      'saying, behind a deed',
      'وخرج المحامي فريد الهاشم إلى الصحفيين قائلا إن التهمة باطلة.',
      ['SAY INDIRECT فريد الهاشم: التهمة باطلة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('those who', () => {
  test.each<[string, string, string[]]>([
    ['those between whom there is a rift', 'وأثار الحكم انقساما بين الذين يدعون إلى العقوبة والذين يؤيدون العفو.', []],
    [
      'scholars at the end of a long sentence',
      'القرار عرض وزير الأوقاف المصري لعدد كبير من الانتقادات الحادة في الصحف وعلى الشاشات من طرف علماء الأزهر، الذين طالبوا بإقالته.',
      ['DEMAND INDIRECT علماء الأزهر: بإقالته'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
