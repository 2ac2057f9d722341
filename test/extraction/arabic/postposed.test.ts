import { lines } from '../read.js'

describe('a cue behind its quotation', () => {
  test.each<[string, string, string[]]>([
    ['said, a name, the end', '"لن نبيع الأرض لأحد"، قال عوض الحسن.', ['SAY DIRECT عوض الحسن: لن نبيع الأرض لأحد']],
    [
      'said, a role and a name, the end',
      '"لن نبيع الأرض لأحد"، قال المزارع عوض الحسن.',
      ['SAY DIRECT عوض الحسن: لن نبيع الأرض لأحد'],
    ],
    [
      'according to what he said',
      '"لن نبيع الأرض لأحد"، بحسب ما قاله عوض الحسن.',
      ['SAY DIRECT عوض الحسن: لن نبيع الأرض لأحد'],
    ],
    ['a comment', '"لن نبيع الأرض لأحد"، علق عوض الحسن ساخرا.', ['SAY DIRECT عوض الحسن: لن نبيع الأرض لأحد']],
    ['what people ask', '"من سيعوضنا عن الموسم؟"، يتساءل عوض الحسن.', ['ASK DIRECT عوض الحسن: من سيعوضنا عن الموسم']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('a quotation before its cue', () => {
  test.each<[string, string, string[]]>([
    [
      'a comma, the verb, the speaker',
      '"لم نتلق أي إنذار قبل السيل"، يقول المختار ذياب العلي.',
      ['SAY DIRECT ذياب العلي: لم نتلق أي إنذار قبل السيل'],
    ],
    [
      'as the speaker put it',
      'كانت الليلة "أطول من كل ليالي الحرب" على حد تعبير المختار ذياب العلي.',
      ['SAY MIXED ذياب العلي: كانت الليلة "أطول من كل ليالي الحرب"'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
