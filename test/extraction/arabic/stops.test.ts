import { lines } from '../read.js'

describe('where names and roles stop', () => {
  test.each<[string, string, string[]]>([
    [
      "a day's name without its article",
      'وعزا وزير الأوقاف الدكتور محمد مختار جمعة، قراره إلى أن الضوضاء مزعجة.',
      ['EXPLAIN INDIRECT محمد مختار جمعة: قراره إلى أن الضوضاء مزعجة'],
    ],
    [
      'a lawyer who heads a party',
      'أعلنت المحامية زبيدة عسول رئيسة حزب الاتحاد، رفع دعوى قضائية ضد الشركة.',
      ['ANNOUNCE INDIRECT زبيدة عسول: رفع دعوى قضائية ضد الشركة'],
    ],
    [
      'who accuses and who is accused',
      'واتهم وزير الخزانة ستيفن منوشين حسن نصر الله بأنه يطيل المعاناة. وظهر حسن نصر الله أمس.',
      ['ACCUSE INDIRECT ستيفن منوشين: حسن نصر الله بأنه يطيل المعاناة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('where words stop and whose they are', () => {
  test.each<[string, string, string[]]>([
    [
      'their opponents',
      'يقول الرئيس إن الاقتصاد بخير. ويرى معارضوه أن الأزمة تتفاقم. ويضيفون أن الحل بعيد.',
      [
        'SAY INDIRECT الرئيس: الاقتصاد بخير',
        'BELIEVE INDIRECT معارضوه: الأزمة تتفاقم',
        'ADD INDIRECT معارضوه: الحل بعيد',
      ],
    ],
    [
      'a dash between two adjectives',
      'وأكد الوزير أن الحوار السعودي - العراقي يفتح بابا جديدا.',
      ['AFFIRM INDIRECT الوزير: الحوار السعودي - العراقي يفتح بابا جديدا'],
    ],
    [
      'and that behind what is quoted',
      'وقال الوزير إن القرار "خطوة حمقاء" وذلك بعد انتقادات من المعارضة.',
      ['SAY INDIRECT الوزير: القرار "خطوة حمقاء"'],
    ],
    ['among them', 'أقرت الحكومة ضوابط جديدة من بينها أن يكون لكل مبنى مخرج للطوارئ.', []],
    [
      'there is who sees',
      'وقال الخبير إن الاتفاق مفيد، وهناك من يرى أن الحرب قادمة.',
      ['SAY INDIRECT الخبير: الاتفاق مفيد', 'BELIEVE INDIRECT UNNAMED: الحرب قادمة'],
    ],
    [
      'a topic before the words',
      'وعلق ميسي على غياب الحارس بالقول: "سنفتقده كثيرا".',
      ['SAY DIRECT ميسي: سنفتقده كثيرا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what is told beside the words', () => {
  test.each<[string, string, string[]]>([
    [
      'the time of what is told',
      'وقالت المديرة إنها ستستخدم هذه العلاقات لجذب الشركات، وذلك في الوقت الذي يعاني فيه الاقتصاد من متاعب.',
      ['SAY INDIRECT المديرة: ستستخدم هذه العلاقات لجذب الشركات'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
