import { lines } from '../read.js'

describe('another takes over behind a comma', () => {
  test.each<[string, string, string[]]>([
    [
      'for his part',
      'قال الوزير سامر الكرمي إن السد جاهز، من جهته أكد المهندس عادل بكري أن الجدار تشقق.',
      ['SAY INDIRECT سامر الكرمي: السد جاهز', 'AFFIRM INDIRECT عادل بكري: الجدار تشقق'],
    ],
    [
      'whereas',
      'قالت الشركة إن السد جاهز، في حين أكد المهندس عادل بكري أن الجدار تشقق.',
      ['SAY INDIRECT الشركة: السد جاهز', 'AFFIRM INDIRECT عادل بكري: الجدار تشقق'],
    ],
    [
      'in her turn',
      'ذكر الحزب أن الجلسة تأجلت، بدورها نفت النائبة هالة نصار تأجيل الجلسة.',
      ['SAY INDIRECT الحزب: الجلسة تأجلت', 'DENY INDIRECT هالة نصار: تأجيل الجلسة'],
    ],
    [
      'in his capacity',
      'وقال سامر الكرمي، بصفته رئيسا للنقابة، إن الإضراب انتهى.',
      ['SAY INDIRECT سامر الكرمي: الإضراب انتهى'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
