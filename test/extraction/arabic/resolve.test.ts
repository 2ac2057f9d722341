import { lines } from '../read.js'

describe('somebody by his title, his trade, his people', () => {
  test.each<[string, string, string[]]>([
    [
      'the surname in marks',
      'قال الدكتور محسن الدمنهورى إن الحملة تبدأ غدا. وأكد "الدمنهورى" أن الطعم آمن.',
      ['SAY INDIRECT محسن الدمنهورى: الحملة تبدأ غدا', 'AFFIRM INDIRECT محسن الدمنهورى: الطعم آمن'],
    ],
    [
      'a title and a surname',
      'قال المهندس سعود الفريان إن الموسم جيد. وأوضح المهندس الفريان أن التصدير بدأ.',
      ['SAY INDIRECT سعود الفريان: الموسم جيد', 'EXPLAIN INDIRECT سعود الفريان: التصدير بدأ'],
    ],
    [
      'the full name comes later',
      'قال النمر إن المنسوب طبيعي. وتولى فارس النمر وزارة الري قبل عام.',
      ['SAY INDIRECT فارس النمر: المنسوب طبيعي'],
    ],
    [
      'the chairman of that party',
      'قال رئيس حزب السنبلة عمار الزين إن الحوار فشل. وأكد رئيس الحزب أن الباب مفتوح.',
      ['SAY INDIRECT عمار الزين: الحوار فشل', 'AFFIRM INDIRECT عمار الزين: الباب مفتوح'],
    ],
    [
      `the same name with and without a father's name`,
      'قال سعود بن ناصر الفريان إن الموسم جيد. وأضاف سعود الفريان أن التصدير بدأ.',
      ['SAY INDIRECT سعود بن ناصر الفريان: الموسم جيد', 'ADD INDIRECT سعود بن ناصر الفريان: التصدير بدأ'],
    ],
    [
      'a ministry and its adjective',
      'أعلنت وزارة الدفاع النرويجية أن المناورات بدأت. وأضافت الدفاع النرويجية أن السفن عادت.',
      ['ANNOUNCE INDIRECT وزارة الدفاع النرويجية: المناورات بدأت', 'ADD INDIRECT وزارة الدفاع النرويجية: السفن عادت'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('somebody by his office', () => {
  test.each<[string, string, string[]]>([
    [
      'the minister',
      'استقبل وزير الزراعة فارس النمر وفد المزارعين. وقال الوزير إن التعويضات جاهزة.',
      ['SAY INDIRECT فارس النمر: التعويضات جاهزة'],
    ],
    [
      'of two, the one with that office',
      'وقال وزير الزراعة فارس النمر إن الموسم جيد. وقال وزير المالية أنور الدجاني إن الخزينة فارغة. وأضاف وزير الزراعة أن الأسمدة متوفرة.',
      [
        'SAY INDIRECT فارس النمر: الموسم جيد',
        'SAY INDIRECT أنور الدجاني: الخزينة فارغة',
        'ADD INDIRECT فارس النمر: الأسمدة متوفرة',
      ],
    ],
    [
      'the spokeswoman',
      'وقالت المتحدثة باسم المفوضية كلارا مينو إن التمويل نفد. وأوضحت المتحدثة أن المخيم سيغلق.',
      ['SAY INDIRECT كلارا مينو: التمويل نفد', 'EXPLAIN INDIRECT كلارا مينو: المخيم سيغلق'],
    ],
    [
      'the source again',
      'وقال مصدر في وزارة النفط إن البئر اشتعلت. وأضاف المصدر أن الإطفاء مستمر.',
      ['SAY INDIRECT مصدر في وزارة النفط: البئر اشتعلت', 'ADD INDIRECT مصدر في وزارة النفط: الإطفاء مستمر'],
    ],
    [
      'the organization again',
      'وقالت منظمة حماية السواحل إن الشاطئ ملوث. وطالبت المنظمة بمحاسبة الشركة.',
      ['SAY INDIRECT منظمة حماية السواحل: الشاطئ ملوث', 'DEMAND INDIRECT منظمة حماية السواحل: بمحاسبة الشركة'],
    ],
    [
      'two organizations, the one of that kind',
      'وقالت شركة برق إن الخدمة عادت. وقالت منظمة المستهلك إن الشكاوى كثيرة. وأكدت الشركة أنها ستعوض المشتركين.',
      [
        'SAY INDIRECT شركة برق: الخدمة عادت',
        'SAY INDIRECT منظمة المستهلك: الشكاوى كثيرة',
        'AFFIRM INDIRECT شركة برق: ستعوض المشتركين',
      ],
    ],
    [
      'the president of another state, one that exists',
      'وصل رئيس النرويج إريك بلوم إلى العاصمة حيث استقبله الرئيس جلال النعيمي. وقال الرئيس النرويجي إن الحدود ستفتح.',
      ['SAY INDIRECT إريك بلوم: الحدود ستفتح'],
    ],
    [
      'the official of a state that exists',
      'وقال نائب وزير الخارجية النرويجي إريك بلوم إن الملف معقد. وأكد المسؤول النرويجي أن الحل قريب.',
      ['SAY INDIRECT إريك بلوم: الملف معقد', 'AFFIRM INDIRECT إريك بلوم: الحل قريب'],
    ],
    [
      'the president of another state',
      'وصل رئيس سلدانيا إريك بلوم إلى العاصمة حيث استقبله الرئيس جلال النعيمي. وقال الرئيس السلداني إن الحدود ستفتح.',
      ['SAY INDIRECT إريك بلوم: الحدود ستفتح'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('surnames', () => {
  test.each<[string, string, string[]]>([
    [
      'the surname with its article',
      'قال الباحث نادر الشهابي إن الطيور عادت. وأضاف الشهابي أن الصيد ممنوع.',
      ['SAY INDIRECT نادر الشهابي: الطيور عادت', 'ADD INDIRECT نادر الشهابي: الصيد ممنوع'],
    ],
    [
      'a compound surname',
      'وقال المؤرخ عبد الرحيم آل مبارك إن الرسالة مزورة. ولفت آل مبارك إلى أن الختم حديث.',
      ['SAY INDIRECT عبد الرحيم آل مبارك: الرسالة مزورة', 'EXPLAIN INDIRECT عبد الرحيم آل مبارك: الختم حديث'],
    ],
    [
      'a surname of two words',
      'وقال المؤرخ إبراهيم بن يوسف إن الرسالة مزورة. وقال بن يوسف إن الختم حديث.',
      ['SAY INDIRECT إبراهيم بن يوسف: الرسالة مزورة', 'SAY INDIRECT إبراهيم بن يوسف: الختم حديث'],
    ],
    [
      'a surname that begins with father',
      'وقال النائب حسن أبو شعر إن الضريبة ظالمة. وقال أبو شعر إنه سيصوت ضدها.',
      ['SAY INDIRECT حسن أبو شعر: الضريبة ظالمة', 'SAY INDIRECT حسن أبو شعر: سيصوت ضدها'],
    ],
    [
      'two brothers of one surname',
      'وقال هاني الكردي إن الموج عال. وقال سعد الكردي إن القارب صغير. وأكد هاني الكردي أن الشبكة تمزقت.',
      [
        'SAY INDIRECT هاني الكردي: الموج عال',
        'SAY INDIRECT سعد الكردي: القارب صغير',
        'AFFIRM INDIRECT هاني الكردي: الشبكة تمزقت',
      ],
    ],
    [
      'a foreign surname',
      'وقالت وزيرة البيئة آنا فيسترغارد إن الجليد يذوب. وحذرت فيسترغارد من فيضان البحيرة.',
      ['SAY INDIRECT آنا فيسترغارد: الجليد يذوب', 'WARN INDIRECT آنا فيسترغارد: فيضان البحيرة'],
    ],
    [
      'a surname before the full name is given',
      'الشهابي أكد أن الطيور عادت. وكان الباحث نادر الشهابي قد رصد المحمية عشر سنوات.',
      ['AFFIRM INDIRECT نادر الشهابي: الطيور عادت'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('who is meant, by office and by gender', () => {
  test.each<[string, string, string[]]>([
    [
      'the minister of another field',
      'وقال الوزير، نيستور ريفرول، إن المعتقلين كثر. وقال وزير الإعلام، خورخي رودريغيز، إن طائرة انفجرت. وقال وزير الداخلية إن ستة اعتقلوا.',
      [
        'SAY INDIRECT نيستور ريفرول: المعتقلين كثر',
        'SAY INDIRECT خورخي رودريغيز: طائرة انفجرت',
        'SAY INDIRECT نيستور ريفرول: ستة اعتقلوا',
      ],
    ],
    [
      'a man behind a woman of the same last name',
      'وقالت الشرطة إن آنا كامبل قتلت. وقال ديريك كامبل إن الخبر مؤلم. وكتبت آنا كامبل مرارا. وأوضح كامبل أن الجثمان لم يعد.',
      [
        'SAY INDIRECT الشرطة: آنا كامبل قتلت',
        'SAY INDIRECT ديريك كامبل: الخبر مؤلم',
        'EXPLAIN INDIRECT ديريك كامبل: الجثمان لم يعد',
      ],
    ],
    [
      'the father of somebody',
      'وقال والد السودانية نورا حسين إن ابنته بريئة. وأوضح الوالد أنه لم يقابلها.',
      ['SAY INDIRECT والد السودانية نورا حسين: ابنته بريئة', 'EXPLAIN INDIRECT والد السودانية نورا حسين: لم يقابلها'],
    ],
    [
      "a woman's verb behind a man's name",
      'وقالت بريجيت ماكرون إن القصة طويلة. والتقى إيمانويل ماكرون الضيوف. وأضافت أن البداية كانت صعبة.',
      ['SAY INDIRECT بريجيت ماكرون: القصة طويلة', 'ADD INDIRECT بريجيت ماكرون: البداية كانت صعبة'],
    ],
    [
      'a media committee makes nobody a woman',
      'أعلن رئيس اللجنة الإعلامية محمد عبدالعزيز الصفيان عن انطلاق ورش العمل. وأشار الصفيان إلى أن المراكز جاهزة.',
      [
        'ANNOUNCE INDIRECT محمد عبدالعزيز الصفيان: انطلاق ورش العمل',
        'EXPLAIN INDIRECT محمد عبدالعزيز الصفيان: المراكز جاهزة',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
