import { read } from '../read.js'

/** The roles the article gives each speaker, with the organization of each. */
function affiliations(body: string): string[] {
  return read(body).speakers.flatMap(({ name, roles }) =>
    roles.map(({ role, organization }) => `${name}: ${role}${organization === null ? '' : ` @ ${organization}`}`),
  )
}

describe('the organization of a role', () => {
  test.each<[string, string, string[]]>([
    ['a minister', 'قال وزير الري فارس النمر إن المنسوب طبيعي.', ['فارس النمر: وزير الري @ وزارة الري']],
    [
      'a minister of a state',
      'قال وزير الخارجية النرويجي إريك بلوم إن الملف معقد.',
      ['إريك بلوم: وزير الخارجية النرويجي @ وزارة الخارجية النرويجية'],
    ],
    [
      'a spokeswoman',
      'قالت المتحدثة باسم المفوضية كلارا مينو إن التمويل نفد.',
      ['كلارا مينو: المتحدثة باسم المفوضية @ المفوضية'],
    ],
    ['a coach has none', 'قال المدرب كريم السالمي إن الحارس جاهز.', ['كريم السالمي: المدرب']],
    ['a governor', 'قال محافظ الشمال خليل الصالح إن المدارس ستفتح.', ['خليل الصالح: محافظ الشمال']],
  ])('%s', (_, body, expected) => {
    expect(affiliations(body)).toEqual(expected)
  })
})
