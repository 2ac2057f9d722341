import { lines } from '../read.js'

describe('people by whose they are', () => {
  test.each<[string, string, string[]]>([
    [
      'son of the judge',
      'وأفاد عماد ابن القاضي حسن فريد بأن والده أجل القضية.',
      ['SAY INDIRECT عماد: والده أجل القضية'],
    ],
    ["her father's title", 'وقالت هالة ابنة الوزير سامر الكرمي إن والدها مريض.', ['SAY INDIRECT هالة: والدها مريض']],
    [
      'brother of an engineer',
      'وقال نادر شقيق المهندس سامر الكرمي إن أخاه مريض. وأضاف نادر أن العلاج صعب.',
      ['SAY INDIRECT نادر: أخاه مريض', 'ADD INDIRECT نادر: العلاج صعب'],
    ],
    ['between commas', 'وقال خالد، نجل الوزير سامر الكرمي، إن والده مريض.', ['SAY INDIRECT خالد: والده مريض']],
    [
      'without a name',
      'وقال نجل الوزير سامر الكرمي إن والده مريض.',
      ['SAY INDIRECT نجل الوزير سامر الكرمي: والده مريض'],
    ],
    [
      'her name behind a comma',
      'وقالت زوجة الوزير سامر الكرمي، هالة نصار، إن زوجها مريض.',
      ['SAY INDIRECT هالة نصار: زوجها مريض'],
    ],
    [
      'her whole name before',
      'وقالت هالة نصار زوجة الوزير سامر الكرمي إن زوجها مريض.',
      ['SAY INDIRECT هالة نصار: زوجها مريض'],
    ],
    [
      'names of sons and mothers',
      'وقال خالد بن سعيد إن الجسر آمن. وقالت أم خالد إن الجسر قديم.',
      ['SAY INDIRECT خالد بن سعيد: الجسر آمن', 'SAY INDIRECT أم خالد: الجسر قديم'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
