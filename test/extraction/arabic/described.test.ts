import { lines } from '../read.js'

describe('a report that describes the noun before it', () => {
  test.each<[string, string, string[]]>([
    [
      'what the speaker says of a noun before it',
      'قال الوزير سامر الكرمي إن الشرطة أوقفت موظفين قال إنهم زوروا العقود.',
      ['SAY INDIRECT سامر الكرمي: الشرطة أوقفت موظفين', 'SAY INDIRECT سامر الكرمي: زوروا العقود'],
    ],
    [
      'houses they said were theirs',
      'وفجر المسلحون عدة مخازن قالوا إنها تابعة للبلدية.',
      ['SAY INDIRECT المسلحون: تابعة للبلدية'],
    ],
    [
      'the forces said of the tankers',
      'واتهمت شركة المياه الحكومة بأنها قصفت ثلاث شاحنات قالت القوات البحرية إنها كانت تحمل أسلحة.',
      ['ACCUSE INDIRECT شركة المياه: الحكومة بأنها قصفت ثلاث شاحنات', 'SAY INDIRECT القوات البحرية: كانت تحمل أسلحة'],
    ],
    [
      'a president by his last name alone is no noun',
      'لكن الرئيس هافيل قال إنه لا يعلم.',
      ['SAY INDIRECT هافيل: لا يعلم'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
