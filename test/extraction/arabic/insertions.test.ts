import { lines } from '../read.js'

describe('as somebody said', () => {
  test.each<[string, string, string[]]>([
    [
      'as announced',
      'توقفت الرحلات أسبوعا، كما أعلنت هيئة الطيران.',
      ['ANNOUNCE INDIRECT هيئة الطيران: توقفت الرحلات أسبوعا'],
    ],
    [
      'according to, between commas',
      'ستتوقف الرحلات، بحسب هيئة الطيران، أسبوعا كاملا.',
      ['SAY INDIRECT هيئة الطيران: ستتوقف الرحلات … أسبوعا كاملا'],
    ],
    [
      'according to what they said',
      'ارتفع السعر إلى الضعف، بحسب ما قال تجار في السوق.',
      ['SAY INDIRECT تجار في السوق: ارتفع السعر إلى الضعف'],
    ],
    [
      'according to his expression',
      'الخطة "حبر على ورق"، بحسب تعبير النائب عمار الزين.',
      ['SAY MIXED عمار الزين: الخطة "حبر على ورق"'],
    ],
    [
      'in his opinion',
      'الحل، في رأي الخبير لؤي الناصر، هو تأجيل الديون.',
      ['SAY INDIRECT لؤي الناصر: الحل … هو تأجيل الديون'],
    ],
    [
      'according to what came in a statement',
      'أغلق المعبر عند الظهر، وفق ما جاء في بيان للجمارك.',
      ['SAY INDIRECT الجمارك: أغلق المعبر عند الظهر'],
    ],
    [
      'according to media',
      'وبحسب وسائل إعلام محلية فإن المعبر أغلق عند الظهر.',
      ['SAY INDIRECT وسائل إعلام محلية: المعبر أغلق عند الظهر'],
    ],
    [
      'according to the same source',
      'وقال مصدر في الجمارك إن المعبر أغلق. وبحسب المصدر نفسه، ستفتح البوابة غدا.',
      ['SAY INDIRECT مصدر في الجمارك: المعبر أغلق', 'SAY INDIRECT مصدر في الجمارك: ستفتح البوابة غدا'],
    ],
    ['the words of', 'وعلى حد قول الحارس، لم يدخل أحد القاعة.', ['SAY INDIRECT الحارس: لم يدخل أحد القاعة']],
    [
      'as he put it, dropped',
      'وقال الحارس إن القاعة كانت فارغة تماما، على حد قوله.',
      ['SAY INDIRECT الحارس: القاعة كانت فارغة تماما'],
    ],
    [
      'by what a source told a paper',
      'غادر اللاعب النادي سرا، وفق ما صرح به مصدر لصحيفة "الملاعب".',
      ['SAY INDIRECT مصدر: غادر اللاعب النادي سرا'],
    ],
    ['according to a plan is no source', 'وزعت المياه على الأحياء بحسب الجدول المعتمد.', []],
    ['according to the law', 'سيحاكم السائق وفق قانون السير الجديد.', []],
    ['according to what is available', 'ستصرف المنح بحسب الإمكانيات المتاحة.', []],
    ['each according to', 'دفع كل تاجر بحسب حجم متجره.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('an insertion before a predicate', () => {
  test.each<[string, string, string[]]>([
    [
      'a predicate behind an insertion',
      'وقالت الوزيرة إن البلدان الإفريقية، وعلى الرغم من هذا التقدم، مطالبة برفع التحديات.',
      ['SAY INDIRECT الوزيرة: البلدان الإفريقية، وعلى الرغم من هذا التقدم، مطالبة برفع التحديات'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
