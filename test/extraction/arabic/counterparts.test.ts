import { lines } from '../read.js'

describe('counterparts', () => {
  test.each<[string, string, string[]]>([
    [
      'a counterpart has the office of the one before',
      'قال وزير النقل المغربي سامر الكرمي إن الطريق مفتوح. وقال نظيره التونسي خالد المرزوقي إن القطار جاهز. وأكد الوزير التونسي أن الاتفاق قريب.',
      [
        'SAY INDIRECT سامر الكرمي: الطريق مفتوح',
        'SAY INDIRECT خالد المرزوقي: القطار جاهز',
        'AFFIRM INDIRECT خالد المرزوقي: الاتفاق قريب',
      ],
    ],
    [
      'and is another than the one before',
      'قال وزير النقل المغربي سامر الكرمي إن الطريق مفتوح. وقال نظيره التونسي إن القطار جاهز.',
      ['SAY INDIRECT سامر الكرمي: الطريق مفتوح', 'SAY INDIRECT نظيره التونسي: القطار جاهز'],
    ],
    [
      'and no part of the name before',
      'أبلغ الرئيس المغربي سامر الكرمي نظيره التونسي خالد المرزوقي بأن القطار جاهز.',
      ['SAY INDIRECT سامر الكرمي: القطار جاهز'],
    ],
    [
      'the minister himself is still who he was',
      'قال وزير النقل المغربي سامر الكرمي إن الطريق مفتوح. وقال نظيره التونسي خالد المرزوقي إن القطار جاهز. وأعلن الوزير المغربي أن الاتفاق قريب.',
      [
        'SAY INDIRECT سامر الكرمي: الطريق مفتوح',
        'SAY INDIRECT خالد المرزوقي: القطار جاهز',
        'ANNOUNCE INDIRECT سامر الكرمي: الاتفاق قريب',
      ],
    ],
    [
      'a surname that begins like "and the"',
      'وأضاف مايكل فالون أن الاتفاق قريب. وأضاف فالون أن الأمر واضح.',
      ['ADD INDIRECT مايكل فالون: الاتفاق قريب', 'ADD INDIRECT مايكل فالون: الأمر واضح'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
