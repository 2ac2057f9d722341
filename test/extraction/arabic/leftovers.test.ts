import { lines } from '../read.js'

describe('leftovers of the page', () => {
  test.each<[string, string, string[], string | null]>([
    ['a caption', 'وزير الري فارس النمر خلال زيارته السد (نسيم)', [], null],
    ['tags', 'وسوم: الوزير، السد، تصريحات', [], null],
    ['comments of readers', 'تعليقات القراء\nأحمد: كلام الوزير غير صحيح', [], null],
    ['a poll of the page', 'هل تؤيد قول الوزير إن السد آمن؟ نعم لا', [], null],
    ['subscription', 'اشترك في نشرتنا: "أهم الأخبار في بريدك كل صباح".', [], null],
    [
      'the headline, repeated in the body',
      'النمر: السد آمن\nقال وزير الري فارس النمر إن السد آمن.',
      ['SAY INDIRECT فارس النمر: السد آمن', 'SAY INDIRECT فارس النمر: السد آمن'],
      'النمر: السد آمن',
    ],
    [
      'related news between rules',
      'وقال المدير وائل الحمدي إن المتحف مفتوح.\n---\nإقرأ أيضا: الحمدي: سنبيع التذاكر إلكترونيا',
      ['SAY INDIRECT وائل الحمدي: المتحف مفتوح'],
      null,
    ],
    [
      `an editor's sign`,
      'وقال المدير وائل الحمدي إن المتحف مفتوح.\n(تحرير هالة الدسوقي – إعداد سامي الأشقر)',
      ['SAY INDIRECT وائل الحمدي: المتحف مفتوح'],
      null,
    ],
    [
      'an agency at the end',
      'وقال المدير وائل الحمدي إن المتحف مفتوح. (وكالات)',
      ['SAY INDIRECT وائل الحمدي: المتحف مفتوح'],
      null,
    ],
    [
      `a picture's caption in the middle`,
      'وقال المدير وائل الحمدي إن المتحف مفتوح.\nصورة: زوار المتحف أمس\nوأضاف أن التذاكر مجانية.',
      ['SAY INDIRECT وائل الحمدي: المتحف مفتوح', 'ADD INDIRECT وائل الحمدي: التذاكر مجانية'],
      null,
    ],
    ['read also', 'اقرأ أيضا: وزير المالية يعلن خفض الضرائب', [], null],
    ['rights reserved', 'جميع الحقوق محفوظة لموقع المنارة.', [], null],
    ['a share button', 'شارك: "هذا الخبر أعجبني كثيرا وسأشاركه".', [], null],
    ['a byline with a dash', 'كتبت - هالة الدسوقي:', [], null],
    ['photographs', 'تصوير: سامي الأشقر', [], null],
    ['source of the page', 'المصدر: وكالات', [], null],
    [
      'teasers behind the article',
      'وقال الوزير شاكر الهلالي إن الخط متوقف.\nاقرأ المزيد:\nنقيب العمال: الأجور متأخرة منذ شهور\nالمنارة: سفينة جديدة تصل غدا',
      ['SAY INDIRECT شاكر الهلالي: الخط متوقف'],
      null,
    ],
  ])('%s', (_, body, expected, headline) => {
    expect(lines(body, 'ar', headline)).toEqual(expected)
  })
})
