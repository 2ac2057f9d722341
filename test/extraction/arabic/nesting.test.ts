import { read } from '../read.js'

/** Inside of which statement each one is said. */
function nesting(body: string): string[] {
  return read(body).statements.map(
    ({ parent, attribution: { name, type } }, index) => `${index} in ${parent ?? 'none'}: ${name ?? type}`,
  )
}

describe('what is said inside of what is said', () => {
  test.each<[string, string, string[]]>([
    ['a call to say', 'ودعا عمار الزين الوزير إلى أن يعلن استقالته.', ['0 in none: عمار الزين']],
    [
      'a clause in a clause',
      'قال المحامي باسل العوضي إن الشاهد كمال الطرابلسي أكد أن الباب كان مفتوحا.',
      ['0 in none: باسل العوضي', '1 in 0: كمال الطرابلسي'],
    ],
    [
      'a relay is not nested',
      'ونقلت وكالة "نسيم" عن الشاهد كمال الطرابلسي قوله إن الباب كان مفتوحا.',
      ['0 in none: كمال الطرابلسي'],
    ],
    [
      'what follows is not nested',
      'قال المحامي باسل العوضي إن الباب كان مفتوحا، وأضاف أن الحارس غائب.',
      ['0 in none: باسل العوضي', '1 in none: باسل العوضي'],
    ],
  ])('%s', (_, body, expected) => {
    expect(nesting(body)).toEqual(expected)
  })
})

describe('quotation marks inside what somebody said', () => {
  test.each<[string, string, string[]]>([
    [
      'who is named before them',
      'وأعلنت وزارة الصحة أن سامر الكرمي "أفاد أنه سافر إلى العاصمة قبل شهرين برفقة شقيقه الأكبر وعاد منها أمس".',
      ['0 in none: وزارة الصحة', '1 in 0: سامر الكرمي'],
    ],
    [
      'what a body goes on with is no report',
      'وقالت الوزارة إن الشركة واصلت "عن كثب متابعة التقارير المزعجة".',
      ['0 in none: الوزارة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(nesting(body)).toEqual(expected)
  })
})
