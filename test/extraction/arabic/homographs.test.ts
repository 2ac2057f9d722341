import { lines } from '../read.js'

describe('words that look like verbs of saying', () => {
  test.each<[string, string, string[]]>([
    [
      'between, behind a verb of saying',
      'وقال نديم الكيلاني إن الفرق بين السعرين كبير.',
      ['SAY INDIRECT نديم الكيلاني: الفرق بين السعرين كبير'],
    ],
    ['added to the sum', 'وأضافت الوزارة ثلاث محطات إلى الشبكة.', []],
    ['came forward', 'وتقدم المحامي بطلب إلى المحكمة.', []],
    ['the announcement, a billboard', 'وسقط إعلان كبير على سيارة.', []],
    ['he denied himself, exile', 'ونفي الشاعر إلى جزيرة بعيدة.', []],
    ['the letter was written on paper', 'وكتب الطالب درسه ثم نام.', []],
    ['an accused', 'وحضر متهم بالسرقة إلى المحكمة.', []],
    ['affirmed in the sense of certified', 'وهذا رقم مؤكد أن يتغير غدا.', []],
    ['followed his studies', 'وتابعت الطالبة دراستها في الخارج.', []],
    [`witness, a grave's`, 'ووضع شاهد القبر الرخامي في الحديقة.', []],
    ['the strike was announced by siren', 'ودوت صفارات الإنذار.', []],
    ['invited, prayed', 'ودعا الحجاج ربهم عند الجبل.', []],
    ['revealed, an excavation', 'وكشف عمال الحفر جدارا قديما تحت الشارع.', []],
    ['named', 'ودعي المبنى باسم الشاعر.', []],
    ['the road explained', 'وأوضحت الشمس معالم الطريق.', []],
    ['a plan that provides', 'وترك المدرب الفريق وقد أضاف إلى خزائنه كأسين.', []],
    ['to be called by his name', 'ويدعى القط مشمش.', []],
    [`reached somebody's hearing`, 'وبلغ مسامع المدير أن القاعة فارغة.', []],
    ['between', 'وفصلت الشرطة بين المشجعين عند البوابة.', []],
    ['a male', 'وولد في الحديقة ذكر نمر أبيض.', []],
    ['followed', 'وتابع آلاف المشجعين المباراة في الساحات.', []],
    ['a statement of account', 'وقدم المحاسب كشف الحساب إلى الإدارة.', []],
    ['approved a law', 'وأقر البرلمان قانون حماية الشواطئ.', []],
    ['added goals', 'وأضاف المهاجم الهدف الثاني قبل النهاية.', []],
    ['increased', 'وزاد الإنتاج على مليون طن.', []],
    ['suspended the game', 'وعلق الحكم المباراة بسبب المطر.', []],
    ['returned', 'ورد الحارس الكرة إلى الملعب.', []],
    ['described a medicine', 'ووصف الطبيب للمريض دواء جديدا.', []],
    ['threatened by danger', 'ويهدد الجفاف مئات القرى في السهل.', []],
    ['stamped', 'وختم الموظف جواز السفر.', []],
    ['the number reached', 'وبلغ عدد الزوار ألفا في يوم واحد.', []],
    ['confirmed cases', 'وثبتت إصابة مؤكدة واحدة في المدرسة.', []],
    ['saw with eyes', 'ورأى الحارس ضوءا في الطابق الثالث.', []],
    ['attacked with troops', 'وهاجم المسلحون مخفرا على الحدود.', []],
    ['transported', 'ونقلت سيارات الإسعاف الجرحى إلى المستشفى.', []],
    ['reached them', 'وأبلغ الدليل السياح القمة قبل الغروب.', []],
    ['the speaker system', 'واشترى المعلن مساحة في الصحيفة.', []],
    ['clear, an adjective', 'والسبب واضح أن الطريق ضيق.', []],
    ['conditions', 'ويشترط النظام حضور المدير.', ['DEMAND INDIRECT النظام: حضور المدير']],
    ['the author wrote a book', 'وكتب جلال النعيمي ثلاث روايات عن البحر.', []],
    ['a player whose name is a verb', 'وسجل نادر قائد الهدف الأول.', []],
    ['informed sources as nouns', 'وتضم اللجنة مصادر مطلعة أن تساعد المحققين.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('here and congratulated', () => {
  test.each<[string, string, string[]]>([
    ['here', 'وهنا تعالت الأصوات لأنه كان من الصعب أن نصدق أن الأطباق جاهزة.', []],
    ['refused to attend', 'رفض الرئيس سامر الكرمي الحضور إلى القاعة.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what only looks like a report', () => {
  test.each<[string, string, string[]]>([
    ['an invitation to visit', 'ووصل الوفد بدعوة من الرئيس سالم عبده لزيارة البلاد.', []],
    ['a court convicts', 'وأدانت المحكمة صحافيي القناة بنشر معلومات كاذبة.', []],
    ['it is alleged, with its vowel', 'وهو رجل أعمال ثري يُزعم أنه يدير الوكالة.', []],
    [
      'the number of a verse',
      'قال أبوبكر سالم إن الطريق واضح. وذكر الهدى (سورة فصلت، الآية: 42).',
      ['SAY INDIRECT أبوبكر سالم: الطريق واضح'],
    ],
    ['depending on the place', 'وتشمل الأسعار مصاريف النقل على حسب موقع المخيم في المشاعر.', []],
    ['regarded as one of', 'ويعتبر جاويد من المعجبين برئيسة الوزراء منذ الصغر.', []],
    ['as they propose, it is', 'كما يقترح المنتقدون هو مجرد وهم.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('adjectives, criteria and other people', () => {
  test.each<[string, string, string[]]>([
    ['strict limits', 'ومن شأن القانون أن يفرض قيودا مشددة على معايير الترحيل.', []],
    ['by the influence of each', 'وتم ترتيب الشخصيات في القائمة الجديدة وفقاً للنفوذ الاقتصادي لكل شخص.', []],
    [
      'of which she explained',
      'وأوضحت الاختصاصية أن الفرضية غير واردة كالوشم على الرجل الذي أوضحت أنه تم والمعنية واقفة.',
      ['EXPLAIN INDIRECT الاختصاصية: الفرضية غير واردة كالوشم على الرجل الذي أوضحت أنه تم والمعنية واقفة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
