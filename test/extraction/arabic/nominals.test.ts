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
