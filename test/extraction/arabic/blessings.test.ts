import { lines } from '../read.js'

describe('blessings behind names', () => {
  test.each<[string, string, string[]]>([
    ['God keep him', 'وقال الأمير نايف حفظه الله إن العمل تأخر.', ['SAY INDIRECT نايف: العمل تأخر']],
    ['may he rest', 'وأعرب الشيخ نوح رحمه الله عن شكره للجميع.', ['EXPRESS INDIRECT نوح: شكره للجميع']],
    ['the prophet', 'وذكر النبي محمد صلى الله عليه وآله وسلم أن العمل عبادة.', ['SAY INDIRECT محمد: العمل عبادة']],
    ['before a quotation', 'وقال عمر رضي الله عنه: «العمل تأخر كثيرا».', ['SAY DIRECT عمر: العمل تأخر كثيرا']],
    [
      'behind the verb',
      'وأمر الملك عبدالله حفظه الله بأن يفتح الجسر، وقال حفظه الله إن العمل انتهى.',
      ['SAY INDIRECT عبدالله: العمل انتهى'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
