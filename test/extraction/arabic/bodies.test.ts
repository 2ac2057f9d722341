import { lines } from '../read.js'

describe('bodies by the head of their name', () => {
  test.each<[string, string, string[]]>([
    [
      'the company whose name stands before',
      'وتعمل في المنطقة شركة «النخلة» منذ عشر سنوات. وقالت الشركة إن العمل مستمر.',
      ['SAY INDIRECT شركة «النخلة»: العمل مستمر'],
    ],
    [
      'the last of several',
      'ودرس في جامعة السهل، ثم في جامعة الوادي. وقالت الجامعة في بيان إنها فخورة به.',
      ['SAY INDIRECT جامعة الوادي: فخورة به'],
    ],
    [
      'an adjective names nobody',
      'وزار المدينة وفد نيابي كبير. وقال الوفد إن العمل مستمر.',
      ['SAY INDIRECT الوفد: العمل مستمر'],
    ],
    [
      'a hashtag calls for one',
      'وانتشر وسم #جامعة_للوادي_مطلب. وقالت الجامعة إن الدراسة بدأت.',
      ['SAY INDIRECT الجامعة: الدراسة بدأت'],
    ],
    [
      'a letter is bound to it',
      'ونشر تحقيق لصحيفة "المنارة" أمس. وذكرت الصحيفة أن السد جاهز.',
      ['SAY INDIRECT صحيفة "المنارة": السد جاهز'],
    ],
    [
      'the United Nations is not its commission',
      'وأوضحت مفوضية الأمم المتحدة لشؤون اللاجئين أن القافلة وصلت. ووصفت الأمم المتحدة "حصار المدينة" بأنه أمر "غير مقبول".',
      [
        'EXPLAIN INDIRECT مفوضية الأمم المتحدة لشؤون اللاجئين: القافلة وصلت',
        'BELIEVE MIXED الأمم المتحدة: "حصار المدينة" بأنه أمر "غير مقبول"',
      ],
    ],
    [
      'what it is for belongs to its name',
      'وقالت الشركة الأهلية لنفط الجنوب إن الإنتاج زاد.',
      ['SAY INDIRECT الشركة الأهلية لنفط الجنوب: الإنتاج زاد'],
    ],
    [
      'for of several words',
      'وقال الاتحاد العام لنقابات عمال الموانئ إن الإضراب مستمر.',
      ['SAY INDIRECT الاتحاد العام لنقابات عمال الموانئ: الإضراب مستمر'],
    ],
    [
      'a foreign name that looks like a verb',
      'وذكرت وكالة يومباي الأفريقية الجنوبية للأنباء أن المطار فتح.',
      ['SAY INDIRECT وكالة يومباي الأفريقية الجنوبية للأنباء: المطار فتح'],
    ],
    [
      'the administration of somebody',
      'وقالت إدارة الرئيس الأفريقي نيلسون كاوندا إن المطار فتح.',
      ['SAY INDIRECT إدارة الرئيس الأفريقي نيلسون كاوندا: المطار فتح'],
    ],
    [
      'a committee behind according to',
      'ووفقا للجنة الانتخابات المركزية، فإن الفرز انتهى أمس.',
      ['SAY INDIRECT لجنة الانتخابات المركزية: الفرز انتهى أمس'],
    ],
    [
      'initials with points',
      'وقالت نوال حداد لشبكة إم.في.إن إن السد جاهز. وأضافت إم.في.إن أن المدير غائب.',
      ['SAY INDIRECT نوال حداد: السد جاهز', 'ADD INDIRECT إم.في.إن: المدير غائب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
