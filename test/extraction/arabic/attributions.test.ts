import { read } from '../read.js'

/** How the article attributes each statement: cue, type of speaker, name, role. */
function attributions(body: string): string[] {
  return read(body).statements.map(({ cue, attribution: { type, name, role } }) =>
    [cue === null ? '-' : body.slice(cue.start, cue.end), type, name ?? '-', role ?? '-'].join(' | '),
  )
}

describe('cue, speaker and role', () => {
  test.each<[string, string, string[]]>([
    ['a role before the name', 'قال وزير الري فارس النمر إن المنسوب طبيعي.', ['قال | PERSON | فارس النمر | وزير الري']],
    [
      'a role behind the name',
      'قال فارس النمر، وزير الري، إن المنسوب طبيعي.',
      ['قال | PERSON | فارس النمر | وزير الري'],
    ],
    [
      'a preposition belongs to the cue of a dropped subject',
      'قال وزير الري فارس النمر إن المنسوب طبيعي، مشيرا إلى أن السد جديد.',
      ['قال | PERSON | فارس النمر | وزير الري', 'مشيرا إلى | PERSON | فارس النمر | -'],
    ],
    ['a ministry', 'ونفت وزارة الري وجود تسرب.', ['نفت | ORGANIZATION | وزارة الري | -']],
    ['people nobody names', 'وقال شهود عيان إن القارب انقلب.', ['قال | UNNAMED | شهود عيان | -']],
    ['a person by his role only', 'وقال رئيس الوزراء إن القارب قديم.', ['قال | PERSON | رئيس الوزراء | رئيس الوزراء']],
    [
      'officials of a state are nobody named',
      'وقال مسؤولون نرويجيون إن القارب قديم.',
      ['قال | UNNAMED | مسؤولون نرويجيون | -'],
    ],
    ['a source between commas', 'القارب قديم جدا، بحسب وزارة النقل.', ['بحسب | ORGANIZATION | وزارة النقل | -']],
    ['as announced', 'القارب قديم جدا، كما أعلنت وزارة النقل.', ['كما أعلنت | ORGANIZATION | وزارة النقل | -']],
    ['a crowd', 'وقال متظاهرون إن الشرطة أطلقت الغاز.', ['قال | UNNAMED | متظاهرون | -']],
    ['a father of somebody', 'وقال والد الطفلة إن المدرسة أغلقت.', ['قال | UNNAMED | والد الطفلة | -']],
  ])('%s', (_, body, expected) => {
    expect(attributions(body)).toEqual(expected)
  })
})
