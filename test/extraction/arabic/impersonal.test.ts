import { lines } from '../read.js'

describe('verbs without a subject', () => {
  test.each<[string, string, string[]]>([
    ['it was announced', 'وأعلن في العاصمة أن الرئيس توفي.', ['ANNOUNCE INDIRECT UNKNOWN: الرئيس توفي']],
    ['it was reported that', 'وذكر أن الطائرة هبطت بسلام.', ['SAY INDIRECT UNKNOWN: الطائرة هبطت بسلام']],
    ['reports said', 'وقالت تقارير إن المصنع سيباع.', ['SAY INDIRECT تقارير: المصنع سيباع']],
    ['information says', 'وأفادت معلومات صحفية بأن المصنع سيباع.', ['SAY INDIRECT معلومات صحفية: المصنع سيباع']],
    ['it was learned from', 'وعلم من مصدر قضائي أن الملف أغلق.', ['SAY INDIRECT مصدر قضائي: الملف أغلق']],
    ['estimates say', 'وتشير التقديرات إلى أن الخسائر كبيرة.', ['EXPLAIN INDIRECT التقديرات: الخسائر كبيرة']],
    [
      'figures of a bureau',
      'وأظهرت أرقام مكتب الإحصاء أن البطالة تراجعت.',
      ['EXPLAIN INDIRECT مكتب الإحصاء: البطالة تراجعت'],
    ],
    [
      'a spokesman was quoted as saying',
      'ونقل عن متحدث باسم الشركة أن المصنع سيباع.',
      ['SAY INDIRECT متحدث باسم الشركة: المصنع سيباع'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('a passive before its claim', () => {
  test.each<[string, string, string[]]>([
    ['who was accused', 'ومن بين الشركات وكالة أبحاث، والتي اتهمت بإدارة حملة تضليل.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
