import { lines } from '../read.js'

describe('clauses within a clause', () => {
  test.each<[string, string, string[]]>([
    [
      'a relative clause ends where the main verb stands',
      'والخلاف على سجن الكاتب الذي تتهمه المحكمة بنشر أسرار عسكرية، أصبح قضية رأي عام.',
      ['ACCUSE INDIRECT المحكمة: بنشر أسرار عسكرية'],
    ],
    [
      'although they accuse her',
      'ورغم أن الشركة تتهمها بتسريب الوثائق، أصبحت الموظفة رمزا للشفافية.',
      ['ACCUSE INDIRECT الشركة: بتسريب الوثائق'],
    ],
    [
      'because it had demanded, but',
      'والموعد قريب لأن الاتحاد كان يطالب بعقد الجمعية في الصيف، لكن الرئيس نجح في التأجيل.',
      ['DEMAND INDIRECT الاتحاد: بعقد الجمعية في الصيف'],
    ],
    [
      'a verb with a pronoun tells more of the noun',
      'وهي الحكومة التي اتهمها النائب بمنح مزايا لشركة كبرى، يملكها قريب الوزير.',
      ['ACCUSE INDIRECT النائب: بمنح مزايا لشركة كبرى، يملكها قريب الوزير'],
    ],
    [
      'a clause of its own is not cut',
      'وقالت الوزيرة إن الجسر الذي بني قبل عام، أصبح آمنا.',
      ['SAY INDIRECT الوزيرة: الجسر الذي بني قبل عام، أصبح آمنا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
