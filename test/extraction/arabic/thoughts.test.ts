import { lines } from '../read.js'

describe('thoughts that nobody uttered', () => {
  test.each<[string, string, string[]]>([
    [
      'believed once',
      'واعتقد الأب أن ابنه نجا. وقال الطبيب سامر الكرمي إن الفتى في المستشفى.',
      ['SAY INDIRECT سامر الكرمي: الفتى في المستشفى'],
    ],
    [
      'had believed',
      'وكان السكان يعتقدون أن السد آمن. وقالت المهندسة هالة نصار إن الجدار تشقق.',
      ['SAY INDIRECT هالة نصار: الجدار تشقق'],
    ],
    ['believes now', 'ويعتقد المهندس سامر الكرمي أن السد آمن.', ['BELIEVE INDIRECT سامر الكرمي: السد آمن']],
    ['I believe', 'وقال المهندس سامر الكرمي: "أعتقد أن السد آمن".', ['SAY DIRECT سامر الكرمي: أعتقد أن السد آمن']],
    ['believing', 'وغادرت هالة نصار القاعة معتقدة أن الجلسة انتهت.', ['BELIEVE INDIRECT هالة نصار: الجلسة انتهت']],
    [
      'a passive with its vowel',
      'واتُهم المهندس سامر الكرمي بإخفاء العقود. واتهم حزب الوسط المهندسين بإخفاء العقود.',
      ['ACCUSE INDIRECT حزب الوسط: المهندسين بإخفاء العقود'],
    ],
    [
      'a passive that announces',
      'وأُعلن في المدينة أن السد جاهز. وأعلن المهندس أن السد جاهز.',
      ['ANNOUNCE INDIRECT المهندس: السد جاهز'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
