import { lines } from '../read.js'

describe('nouns that report', () => {
  test.each<[string, string, string[]]>([
    [
      'the announcement of',
      'وارتفعت الأسهم بعد إعلان شركة برق أنها ستوزع أرباحا.',
      ['ANNOUNCE INDIRECT شركة برق: ستوزع أرباحا'],
    ],
    [
      `the minister's affirmation`,
      'وجاء الإضراب رغم تأكيد الوزير شاكر الهلالي أن الأجور ستصرف.',
      ['AFFIRM INDIRECT شاكر الهلالي: الأجور ستصرف'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('calls', () => {
  test.each<[string, string, string[]]>([
    [
      'a call by somebody',
      'وتحركت الحكومة بعد دعوة من المرجع كمال الطرابلسي لوقف الهدر.',
      ['DEMAND INDIRECT كمال الطرابلسي: لوقف الهدر'],
    ],
    ["a state's call", 'تؤيد الدول دعوة واشنطن لوقف بناء الجزر.', ['DEMAND INDIRECT واشنطن: لوقف بناء الجزر']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('calls and those they are addressed to', () => {
  test.each<[string, string, string[]]>([
    [
      'a call that somebody issued',
      'خرج الناس بعد دعوة وجهها المرجع الأعلى كمال الطرابلسي للكرمي لفعل المزيد.',
      ['DEMAND INDIRECT كمال الطرابلسي: لفعل المزيد'],
    ],
    [
      'to be more',
      'خرج الناس بعد دعوة من المرجع كمال الطرابلسي ليكون أكثر جرأة في خطواته.',
      ['DEMAND INDIRECT كمال الطرابلسي: ليكون أكثر جرأة في خطواته'],
    ],
    [
      'behind a role',
      'وتساءل الناس مع دعوة رئيس هايتي لإجراء تحقيقات أخرى.',
      ['DEMAND INDIRECT رئيس هايتي: لإجراء تحقيقات أخرى'],
    ],
    [
      'said by the way, it makes nobody the next speaker',
      'قالت شركة برق إن المشروع جاهز، مع دعوة رئيس هايتي لإجراء تحقيقات. وأضافت أن الأجور ستصرف.',
      [
        'SAY INDIRECT شركة برق: المشروع جاهز، مع دعوة رئيس هايتي لإجراء تحقيقات',
        'DEMAND INDIRECT رئيس هايتي: لإجراء تحقيقات',
        'ADD INDIRECT شركة برق: الأجور ستصرف',
      ],
    ],
    [
      "a threat of somebody's",
      'ارتفع النفط بعد تهديدات الرئيس التركي سامر الكرمي باتخاذ عقوبات شديدة.',
      ['WARN INDIRECT سامر الكرمي: باتخاذ عقوبات شديدة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
