import { lines } from '../read.js'

describe('quotations that go on', () => {
  test.each<[string, string, string[]]>([
    [
      'a quotation, the cue, and a quotation that goes on in the same sentence',
      '"لم نعد نملك شيئا"، يقول المزارع عوض الحسن، ويضيف: "حتى البذور أخذها السيل".',
      ['SAY DIRECT عوض الحسن: لم نعد نملك شيئا', 'ADD DIRECT عوض الحسن: حتى البذور أخذها السيل'],
    ],
    [
      'unmarked speech between two colons',
      'وقال عوض الحسن: لم نعد نملك شيئا. وقالت زوجته: حتى البذور أخذها السيل.',
      ['SAY INDIRECT عوض الحسن: لم نعد نملك شيئا', 'SAY INDIRECT زوجته: حتى البذور أخذها السيل'],
    ],
    [
      'an answer in a talk',
      'وسألناه: هل تعود؟ فأجاب: "لن أعود قبل أن يبنى السد".',
      ['SAY DIRECT UNKNOWN: لن أعود قبل أن يبنى السد'],
    ],
    [
      'guillemets inside guillemets',
      'وقال عوض الحسن: «هنا كان حقل «أبو ناصر» الكبير قبل السيل».',
      ['SAY DIRECT عوض الحسن: هنا كان حقل «أبو ناصر» الكبير قبل السيل'],
    ],
    [
      'a quotation cut by dots',
      'وقال عوض الحسن: "لم نعد نملك شيئا (...) حتى البذور أخذها السيل".',
      ['SAY DIRECT عوض الحسن: لم نعد نملك شيئا (...) حتى البذور أخذها السيل'],
    ],
    [
      `a quotation with the reporter's brackets`,
      'وقال عوض الحسن: "لم يزرنا (الوزير) منذ السيل".',
      ['SAY DIRECT عوض الحسن: لم يزرنا (الوزير) منذ السيل'],
    ],
    [
      'two quotations joined by and',
      'وقال عوض الحسن إن البيت "لم يعد صالحا للسكن" و"الحقل صار بحيرة".',
      ['SAY MIXED عوض الحسن: البيت "لم يعد صالحا للسكن" و"الحقل صار بحيرة"'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('transcripts and lists', () => {
  test.each<[string, string, string[]]>([
    [
      'a paragraph under a quotation as a heading',
      '"القرض ضروري"\nوقال الوزير أنور الدجاني إن الخزينة فارغة.',
      ['SAY INDIRECT أنور الدجاني: الخزينة فارغة'],
    ],
    ['a label is no speaker', 'ملاحظة: تغلق القاعة في الخامسة.', []],
    ['the place of an event', 'المكان: المتحف الوطني في الساحل', []],
    ['the score', 'النتيجة: النسور هدفان والصقور هدف', []],
    ['the price', 'السعر الجديد: عشرون دينارا للكيس', []],
    ['first, second', 'أولا: على الطلاب الحضور قبل الثامنة.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('over paragraphs', () => {
  test.each<[string, string, string[]]>([
    [
      'each paragraph opens anew',
      'وقال عميد الكلية إياد مراد: "الطلاب يشتكون من القاعات.\n"والأساتذة يشتكون من الرواتب.\n"ولا أحد يسمع".',
      ['SAY DIRECT إياد مراد: الطلاب يشتكون من القاعات … والأساتذة يشتكون من الرواتب … ولا أحد يسمع'],
    ],
    [
      'added in a paragraph of its own',
      'وقال عميد الكلية إياد مراد: "الطلاب يشتكون من القاعات".\nوأردف: "والأساتذة يشتكون من الرواتب".',
      ['SAY DIRECT إياد مراد: الطلاب يشتكون من القاعات', 'ADD DIRECT إياد مراد: والأساتذة يشتكون من الرواتب'],
    ],
    [
      'the cue ends one paragraph, its quotation is the next',
      'وقال عميد الكلية إياد مراد:\n"الطلاب يشتكون من القاعات والأساتذة من الرواتب".',
      ['SAY DIRECT إياد مراد: الطلاب يشتكون من القاعات والأساتذة من الرواتب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('a colon without marks', () => {
  test.each<[string, string, string[]]>([
    [
      'to the end of the paragraph',
      'وقال المعلق الرياضي سامي الأشقر: المباراة كانت مملة. لم نشاهد سوى تسديدتين. الجمهور غادر مبكرا.\nوتقام الجولة المقبلة السبت.',
      ['SAY INDIRECT سامي الأشقر: المباراة كانت مملة. لم نشاهد سوى تسديدتين. الجمهور غادر مبكرا'],
    ],
    [
      'to the next cue',
      'وقال المعلق الرياضي سامي الأشقر: المباراة كانت مملة، وأضاف: لم نشاهد سوى تسديدتين.',
      ['SAY INDIRECT سامي الأشقر: المباراة كانت مملة', 'ADD INDIRECT سامي الأشقر: لم نشاهد سوى تسديدتين'],
    ],
    [
      'an adjunct before the colon',
      'وقال المعلق الرياضي سامي الأشقر في برنامج "الشوط الثالث" على قناة الملاعب: المباراة كانت مملة.',
      ['SAY INDIRECT سامي الأشقر: المباراة كانت مملة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
