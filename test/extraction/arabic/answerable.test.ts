import { lines } from '../read.js'

describe('what roles are for', () => {
  test.each<[string, string, string[]]>([
    [
      'in charge of',
      'وعبر المسؤول عن الملف سمير حداد عن أسفه لتأخر العمل.',
      ['EXPRESS INDIRECT سمير حداد: أسفه لتأخر العمل'],
    ],
    ["no role's preposition", 'وعبر المسؤول عن أسفه لتأخر العمل.', ['EXPRESS INDIRECT المسؤول: أسفه لتأخر العمل']],
    ['defends rights', 'وقال المدافع عن حقوق الإنسان سمير حداد إن العمل تأخر.', ['SAY INDIRECT سمير حداد: العمل تأخر']],
    [
      'she defends rights',
      'وعبرت المدافعة عن حقوق الإنسان هالة نصار عن أسفها لصمت المنظمات.',
      ['EXPRESS INDIRECT هالة نصار: أسفها لصمت المنظمات'],
    ],
    [
      'deputy for a party',
      'وكشف النائب عن حزب الأمل سمير حداد عن خطة للسد.',
      ['ANNOUNCE INDIRECT سمير حداد: خطة للسد'],
    ],
    ['what he revealed', 'وكشف النائب عن خطة للسد.', ['ANNOUNCE INDIRECT النائب: خطة للسد']],
    ['spoke of something', 'وقال الوزير عن الأزمة إن العمل تأخر.', ['SAY INDIRECT الوزير: العمل تأخر']],
    [
      'a guest of a programme',
      'وأكد القيادي في الحزب زيتوني ضيف «صباح الميناء» أن الجسر آمن. وزار سمير زيتوني المدينة.',
      ['AFFIRM INDIRECT سمير زيتوني: الجسر آمن'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
