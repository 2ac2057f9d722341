import { lines } from '../read.js'

describe('what is demanded, and of whom', () => {
  test.each<[string, string, string[]]>([
    [
      'it must, says the party',
      'وقال الحزب إن على الحكومة أن تستقيل فورا.',
      ['SAY INDIRECT الحزب: على الحكومة أن تستقيل فورا'],
    ],
    [
      'demands that the state be',
      'ويطالب المعتصمون الدولة باسترداد الأموال.',
      ['DEMAND INDIRECT المعتصمون: باسترداد الأموال'],
    ],
    [
      'for a demand, with a name of a body between',
      'ودعت منظمة حماية السواحل كلا من بلدية الميناء وشركة برق إلى تنظيف الشاطئ.',
      ['DEMAND INDIRECT منظمة حماية السواحل: تنظيف الشاطئ'],
    ],
    ['pressed for', 'وضغط السكان من أجل إغلاق المصنع.', []],
    ['seeks', 'ويسعى النائب عمار الزين إلى تغيير القانون.', []],
    ['asked of him that', 'وطلبت الشرطة من السكان أن يغلقوا النوافذ.', ['DEMAND INDIRECT الشرطة: يغلقوا النوافذ']],
    [
      'asked of him a noun',
      'وطلب الرئيس جلال النعيمي من الحكومة تقديم خطة خلال أسبوع.',
      ['DEMAND INDIRECT جلال النعيمي: تقديم خطة خلال أسبوع'],
    ],
    ['requested a thing', 'وطلبت البلدية تأجيل الجلسة.', ['DEMAND INDIRECT البلدية: تأجيل الجلسة']],
    ['a student who is no request', 'والتقى الوزير طلاب الجامعة وطلب العلم غايتهم.', []],
    ['called for that', 'ودعا خطيب المسجد إلى أن يتصالح الجيران.', ['DEMAND INDIRECT خطيب المسجد: يتصالح الجيران']],
    [
      'calling on, at the end',
      'وقال النقيب عوض الحسن إن الأجور متأخرة، داعيا الوزارة إلى صرفها.',
      ['SAY INDIRECT عوض الحسن: الأجور متأخرة', 'DEMAND INDIRECT عوض الحسن: صرفها'],
    ],
    [
      'demanding of, at the end',
      'وقال النقيب عوض الحسن إن الأجور متأخرة، مطالبا الوزارة بصرفها فورا.',
      ['SAY INDIRECT عوض الحسن: الأجور متأخرة', 'DEMAND INDIRECT عوض الحسن: بصرفها فورا'],
    ],
    ['insisted on', 'وأصر المدرب كريم السالمي على أن الهدف صحيح.', ['AFFIRM INDIRECT كريم السالمي: الهدف صحيح']],
    [
      'recommended',
      'وأوصت اللجنة الطبية بتمديد الحجر أسبوعين.',
      ['DEMAND INDIRECT اللجنة الطبية: بتمديد الحجر أسبوعين'],
    ],
    [
      'made it a condition',
      'واشترطت النقابة صرف الأجور لإنهاء الإضراب.',
      ['DEMAND INDIRECT النقابة: صرف الأجور لإنهاء الإضراب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('who is called upon stands before what is asked for', () => {
  test.each<[string, string, string[]]>([
    [
      'poets',
      'دعا المرشد، كمال الطرابلسي، شعراء لهجو الخصوم بعد الرقصة.',
      ['DEMAND INDIRECT كمال الطرابلسي: لهجو الخصوم بعد الرقصة'],
    ],
    ['companies', 'ودعا الوزير سامر الكرمي الشركات لتنظيم المعرض.', ['DEMAND INDIRECT سامر الكرمي: لتنظيم المعرض']],
    [
      'a letter of the role',
      'دعا وزير الدولة لشؤون الخارجية إلى وقف القتال.',
      ['DEMAND INDIRECT وزير الدولة لشؤون الخارجية: وقف القتال'],
    ],
    ['the citizens to take care', 'وناشدت الوزارة المواطنين توخي الحذر.', ['DEMAND INDIRECT الوزارة: توخي الحذر']],
    ['a statement calls upon a state', 'وطالب البيان إيران بوقف تجاربها.', ['DEMAND INDIRECT البيان: بوقف تجاربها']],
    ['a statement calls upon a body', 'ودعا البيان الحكومة إلى وقف القتال.', ['DEMAND INDIRECT البيان: وقف القتال']],
    [
      'announced its responsibility for',
      'وأعلنت حركة الأفق مسؤوليتها عن الهجوم.',
      ['ANNOUNCE INDIRECT حركة الأفق: مسؤوليتها عن الهجوم'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
