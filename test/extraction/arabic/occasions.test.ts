import { read } from '../read.js'

/** Where or how each statement was made. */
function occasions(body: string): string[] {
  return read(body).statements.map(({ occasion }) => occasion?.kind ?? 'none')
}

describe('where it was said', () => {
  test.each<[string, string, string[]]>([
    ['a statement', 'قال وزير الري فارس النمر في بيان إن المنسوب طبيعي.', ['STATEMENT']],
    ['a press conference', 'قال وزير الري فارس النمر في مؤتمر صحفي إن المنسوب طبيعي.', ['PRESS_CONFERENCE']],
    [
      'an interview with a channel',
      'قال وزير الري فارس النمر في مقابلة مع قناة الأفق إن المنسوب طبيعي.',
      ['INTERVIEW'],
    ],
    ['a dialogue', 'قال وزير الري فارس النمر في حوار مع صحيفة "المنارة" إن المنسوب طبيعي.', ['INTERVIEW']],
    ['a speech', 'قال الرئيس جلال النعيمي في خطاب متلفز إن الشتاء طويل.', ['SPEECH']],
    ['a post', 'قال الرئيس جلال النعيمي في تغريدة على تويتر إن الشتاء طويل.', ['POST']],
    ['a post on a page', 'كتب الرئيس جلال النعيمي على صفحته في فيسبوك أن الشتاء طويل.', ['POST']],
    ['a call', 'قال الرئيس جلال النعيمي في اتصال هاتفي مع نظيره النرويجي إن الشتاء طويل.', ['CALL']],
    ['a letter', 'قال الرئيس جلال النعيمي في رسالة إلى البرلمان إن الشتاء طويل.', ['LETTER']],
    ['a meeting', 'قال الرئيس جلال النعيمي خلال لقائه وفدا من النقابات إن الشتاء طويل.', ['MEETING']],
    ['statements to a paper', 'قال الرئيس جلال النعيمي في تصريحات لصحيفة "المنارة" إن الشتاء طويل.', ['STATEMENT']],
    ['none', 'قال الرئيس جلال النعيمي إن المؤتمر الصحفي سيبدأ متأخرا.', ['none']],
    [
      'at the beginning of the sentence',
      'وفي مؤتمر صحفي مشترك، قال الرئيس جلال النعيمي إن الشتاء طويل.',
      ['PRESS_CONFERENCE'],
    ],
    ['behind the content', '"الشتاء طويل علينا جميعا"، قال الرئيس جلال النعيمي في خطاب العرش.', ['SPEECH']],
    ['a video', 'قال اللاعب جاد الرفاعي في مقطع مصور نشره على حسابه إن الإصابة خطيرة.', ['POST']],
    ['a report', 'قالت منظمة حماية السواحل في تقريرها السنوي إن الشاطئ ملوث.', ['REPORT']],
    ['a word at a session', 'قال المندوب إريك بلوم في كلمة أمام مجلس الأمن إن الهدنة هشة.', ['SPEECH']],
  ])('%s', (_, body, expected) => {
    expect(occasions(body)).toEqual(expected)
  })
})
