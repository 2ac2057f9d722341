import { lines } from '../read.js'

describe('verbs of saying without a statement tell who speaks next', () => {
  test.each<[string, string, string[]]>([
    [
      'a relative clause',
      'قال سامر الكرمي إن الجسر مغلق، الأمر الذي ندد به معارضو الوزير مؤكدين أن الطريق خطر.',
      ['SAY INDIRECT سامر الكرمي: الجسر مغلق', 'AFFIRM INDIRECT معارضو الوزير: الطريق خطر'],
    ],
    [
      'a pronoun bound to the verb',
      'طالب الوفد الحكومة بالاستقالة، وهو الأمر الذي رفضه رئيس البرلمان سمير حداد مؤكدا أن الحكومة باقية.',
      ['DEMAND INDIRECT الوفد: بالاستقالة', 'AFFIRM INDIRECT سمير حداد: الحكومة باقية'],
    ],
    [
      'before a quotation',
      'قال سامر الكرمي إن الميناء مفتوح، وهو ما شدد عليه كمال الطرابلسي، قائلا: "السفن تدخل وتخرج كل يوم".',
      ['SAY INDIRECT سامر الكرمي: الميناء مفتوح', 'AFFIRM DIRECT كمال الطرابلسي: السفن تدخل وتخرج كل يوم'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
