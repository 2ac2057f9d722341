import { lines } from '../read.js'

describe('negations and wishes', () => {
  test.each<[string, string, string[]]>([
    ['no comment could be had', 'ولم يتسن الحصول على تعليق من الشركة.', []],
    ['nobody said', 'ولم يقل أحد إن القاعة فارغة.', []],
    ['let us say', 'ولنقل إن الموسم انتهى.', []],
    ['it should be said', 'ولا بد من القول إن الجمهور كان رائعا.', []],
    ['before he says', 'وقبل أن يعلن الحكم النهاية سجل النسور هدفا.', []],
    ['is to say tomorrow', 'ومن المنتظر أن يؤكد الوزير مشاركته غدا.', []],
    ['would have said', 'وكان يفترض أن تعلن اللجنة النتائج أمس.', []],
    ['can not affirm', 'ولا يمكن التأكد من صحة الصور من مصدر مستقل.', []],
    ['as is well known', 'وكما هو معروف فإن القلعة مسكونة بالطيور.', []],
    ['one wonders', 'ويتساءل المرء أين ذهبت الأموال.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe(`the narrator's own turns of phrase`, () => {
  test.each<[string, string, string[]]>([
    ['it is mentioned that', 'يذكر أن القلعة بنيت قبل ستة قرون.', []],
    ['it is worth mentioning', 'والجدير بالذكر أن القلعة بنيت قبل ستة قرون.', []],
    ['it is pointed out', 'ويشار إلى أن القلعة أغلقت مرتين للترميم.', []],
    ['one ought to point out', 'وتجدر الإشارة إلى أن القلعة أغلقت مرتين للترميم.', []],
    ['it is expected', 'ومن المتوقع أن تفتح القلعة أبوابها في الصيف.', []],
    ['it is to be supposed', 'ومن المقرر أن يعلن الفائز مساء السبت.', []],
    ['it seems', 'ويبدو أن القلعة لن تفتح قريبا.', []],
    ['it is known that', 'ومن المعروف أن القلعة مسكونة بالطيور.', []],
    ['it is recalled', 'وللتذكير فإن القلعة أغلقت مرتين.', []],
    ['it remains to say', 'ويبقى القول إن القلعة جميلة في الشتاء.', []],
    ['one can say', 'ويمكن القول إن الموسم كان ناجحا.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what was not said', () => {
  test.each<[string, string, string[]]>([
    ['did not say', 'ولم يوضح الوزير شاكر الهلالي متى يفتح الرصيف.', []],
    ['did not announce that', 'ولم تعلن أي جهة أنها تقف وراء الحريق.', []],
    ['refused to comment', 'ورفض المتحدث باسم الشركة التعليق على الخبر.', []],
    ['without giving details', 'واعتقلت الشرطة ثلاثة رجال دون أن تذكر أسماءهم.', []],
    ['has not commented yet', 'ولم تعلق السفارة بعد على التقرير.', []],
    ['not explaining', 'وغادر المدرب القاعة من دون أن يجيب عن الأسئلة.', []],
    ['neither confirmed nor denied', 'ولم ينف المدرب ولم يؤكد خبر رحيله.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what may be said, or shall', () => {
  test.each<[string, string, string[]]>([
    ['so that he may say', 'وذهب إلى المحكمة لكي يقول الحقيقة.', []],
    ['he has to announce', 'وعليه أن يعلن موقفه قبل الجمعة.', []],
    ['she wants to say', 'وتريد المخرجة أن تقول إن المدينة تغيرت.', []],
    ['if he says', 'وإذا قال المدرب إن الحارس جاهز فسيلعب.', []],
    ['may announce', 'وقد تعلن الشركة إفلاسها في أي وقت.', []],
    ['is preparing to announce', 'وتستعد الوزارة لإعلان نتائج القبول.', []],
    ['was asked to say', 'وكان على الحكومة أن تطلب المساعدة مبكرا.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
