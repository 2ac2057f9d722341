import { read } from '../read.js'

/** Who and what is spoken about. */
function mentions(body: string): string[] {
  return read(body).statements.flatMap((statement) => statement.mentions.map(({ kind, name }) => `${kind} ${name}`))
}

describe('who and what is spoken about', () => {
  test.each<[string, string, string[]]>([
    ['a person in a quotation', 'وقال عمار الزين: "ليلى الحافظ أفضل طبيبة في المدينة".', ['PERSON ليلى الحافظ']],
    [
      'somebody who speaks later in the article',
      'وقال عمار الزين إن ربى عيد أخطأت. وقالت ربى عيد إنها أصابت.',
      ['PERSON ربى عيد'],
    ],
    ['a river is no mention of a state', 'وقال عمار الزين إن النهر جف.', []],
    ['a town and a state', 'وقال المبعوث جيرار لامي إن الوفد غادر القاهرة إلى تونس.', ['PLACE القاهرة', 'PLACE تونس']],
    ['a foreigner with a title', 'وقال مازن العلي إن الرئيس إريك بلوم سيزور البلاد.', ['PERSON إريك بلوم']],
    ['a capital as an actor', 'وقال المبعوث جيرار لامي إن موسكو لن توقع.', ['PLACE موسكو']],
    ['the speaker himself is no mention', 'وقال عمار الزين إنه لن يستقيل.', []],
    ['a person with his role', 'قال النقيب عوض الحسن إن الوزير شاكر الهلالي لم يرد.', ['PERSON شاكر الهلالي']],
    ['a place', 'قالت هيئة الأرصاد إن العاصفة تقترب من بيروت.', ['PLACE بيروت']],
    ['a state in an adjective is none', 'قال النقيب عوض الحسن إن السفن النرويجية أحدث.', []],
    ['those outside of the content are none', 'وفي بيروت، قال المبعوث جيرار لامي إن الهدنة هشة.', []],
  ])('%s', (_, body, expected) => {
    expect(mentions(body)).toEqual(expected)
  })
})
