import { lines } from '../read.js'

describe('nouns that are said', () => {
  test.each<[string, string, string[]]>([
    [
      'denied, with the speaker in a pronoun',
      'نفى الممثل وسيم الأيوبي اعتزاله الفن، مؤكدا أنه يصور فيلما جديدا.',
      ['DENY INDIRECT وسيم الأيوبي: اعتزاله الفن', 'AFFIRM INDIRECT وسيم الأيوبي: يصور فيلما جديدا'],
    ],
    [
      'the denial of all',
      'ونفت الشركة نفيا قاطعا أن تكون قد لوثت الوادي.',
      ['DENY INDIRECT الشركة: تكون قد لوثت الوادي'],
    ],
    [
      'announced the death of',
      'وأعلنت الأسرة وفاة الشاعر جلال النعيمي.',
      ['ANNOUNCE INDIRECT الأسرة: وفاة الشاعر جلال النعيمي'],
    ],
    [
      'called on to stop, with two objects',
      'ودعت المنظمة جميع الأطراف إلى ضبط النفس.',
      ['DEMAND INDIRECT المنظمة: ضبط النفس'],
    ],
    [
      'a demand of a party by a preposition',
      'وطالب عمار الزين من الحكومة بنشر التقرير.',
      ['DEMAND INDIRECT عمار الزين: بنشر التقرير'],
    ],
    [
      'condemned what it called',
      'وأدانت الرابطة ما وصفته بـ"القتل البطيء للنهر العظيم".',
      ['CRITICIZE DIRECT الرابطة: القتل البطيء للنهر العظيم'],
    ],
    ['confessed the murder', 'واعترف السائق بالقيادة وهو نائم.', ['ADMIT INDIRECT السائق: بالقيادة وهو نائم']],
    [
      'expressed by the pronoun',
      'وأعربت الخارجية عن بالغ قلقها إزاء التصعيد.',
      ['EXPRESS INDIRECT الخارجية: بالغ قلقها إزاء التصعيد'],
    ],
    ['talked about', 'وتحدث الكاتب عن طفولته في القرية.', ['SAY INDIRECT الكاتب: طفولته في القرية']],
    ['promised that', 'ووعدت البلدية بأن الماء سيعود غدا.', ['PROMISE INDIRECT البلدية: الماء سيعود غدا']],
    ['pledged not to', 'وتعهدت الشركة بعدم تسريح العمال.', ['PROMISE INDIRECT الشركة: بعدم تسريح العمال']],
    ['expected, a noun', 'وتوقع الخبير لؤي الناصر انهيار العملة.', ['EXPECT INDIRECT لؤي الناصر: انهيار العملة']],
    [
      'considered something to be something',
      'واعتبر عمار الزين القرض عبئا على الأجيال.',
      ['BELIEVE INDIRECT عمار الزين: القرض عبئا على الأجيال'],
    ],
    [
      'described him with',
      'ووصف المدرب كريم السالمي حارسه بـ"الجدار".',
      ['BELIEVE INDIRECT كريم السالمي: حارسه بـ"الجدار"'],
    ],
    ['attributed to', 'وأرجعت الشركة التأخير إلى نقص القطع.', ['EXPLAIN INDIRECT الشركة: التأخير إلى نقص القطع']],
    [
      'ruled out, with an adverb',
      'واستبعد الخبير لؤي الناصر تماما انهيار العملة.',
      ['REJECT INDIRECT لؤي الناصر: انهيار العملة'],
    ],
    [
      'renewed the affirmation',
      'وجدد الوزير مازن العلي التأكيد على أن الحدود ستبقى مفتوحة.',
      ['AFFIRM INDIRECT مازن العلي: الحدود ستبقى مفتوحة'],
    ],
    [
      'the launch that is announced',
      'أعلنت بلدية الساحل إطلاق خدمة الدراجات العامة.',
      ['ANNOUNCE INDIRECT بلدية الساحل: إطلاق خدمة الدراجات العامة'],
    ],
    [
      'a noun behind about',
      'أعلن متحف الفنون عن افتتاح جناح جديد للخزف.',
      ['ANNOUNCE INDIRECT متحف الفنون: افتتاح جناح جديد للخزف'],
    ],
    [
      'the truth of rumours that is denied',
      'ونفى مدير المنتخب هيثم شقير صحة الأنباء عن استقالة المدرب.',
      ['DENY INDIRECT هيثم شقير: صحة الأنباء عن استقالة المدرب'],
    ],
    [
      'what circulates, denied',
      'ونفت الخطوط الجوية ما تداولته مواقع التواصل حول إفلاسها.',
      ['DENY INDIRECT الخطوط الجوية: ما تداولته مواقع التواصل حول إفلاسها'],
    ],
    [
      'his tie to something',
      'ونفى رجل الأعمال كمال الطرابلسي علاقته بالسفينة المحتجزة.',
      ['DENY INDIRECT كمال الطرابلسي: علاقته بالسفينة المحتجزة'],
    ],
    [
      'an attack condemned',
      'وأدان مجلس الكنائس الاعتداء على المقبرة القديمة.',
      ['CRITICIZE INDIRECT مجلس الكنائس: الاعتداء على المقبرة القديمة'],
    ],
    [
      'a call to an organization',
      'ودعت نقابة المعلمين الحكومة إلى صرف الرواتب المتأخرة.',
      ['DEMAND INDIRECT نقابة المعلمين: صرف الرواتب المتأخرة'],
    ],
    [
      'a call to a noun with to',
      'ودعا الحزب أنصاره للتظاهر أمام البرلمان.',
      ['DEMAND INDIRECT الحزب: للتظاهر أمام البرلمان'],
    ],
    [
      'a demand of a noun',
      'وطالبت عائلات المفقودين بفتح تحقيق مستقل.',
      ['DEMAND INDIRECT عائلات المفقودين: بفتح تحقيق مستقل'],
    ],
    [
      'an accusation: who is accused and of what',
      'واتهمت بلدية الميناء شركة النفايات بإلقاء الزيوت في البحر.',
      ['ACCUSE INDIRECT بلدية الميناء: شركة النفايات بإلقاء الزيوت في البحر'],
    ],
    [
      'described as',
      'ووصفت الرئيسة نجوى الأتاسي الاتفاق بأنه تاريخي.',
      ['BELIEVE INDIRECT نجوى الأتاسي: الاتفاق بأنه تاريخي'],
    ],
    [
      'described as, in marks',
      'ووصف السفير طارق البنا المحادثات بـ"الصريحة والبناءة جدا".',
      ['BELIEVE MIXED طارق البنا: المحادثات بـ"الصريحة والبناءة جدا"'],
    ],
    [
      'a readiness that is shown',
      'وأبدت الشركة استعدادها لتعويض الركاب.',
      ['EXPRESS INDIRECT الشركة: استعدادها لتعويض الركاب'],
    ],
    [
      'a wish',
      'وتمنى المدرب كريم السالمي الشفاء لحارس المرمى.',
      ['EXPRESS INDIRECT كريم السالمي: الشفاء لحارس المرمى'],
    ],
    ['doubt', 'وشككت المعارضة في نزاهة لجنة الفرز.', ['CRITICIZE INDIRECT المعارضة: نزاهة لجنة الفرز']],
    [
      'a suggestion',
      'واقترح النائب عمار الزين تقسيم الميزانية على ثلاث مراحل.',
      ['DEMAND INDIRECT عمار الزين: تقسيم الميزانية على ثلاث مراحل'],
    ],
    [
      'a vow of punishment',
      'وتوعد قائد الحرس مهند الأسعد المهربين بعقوبات قاسية.',
      ['WARN INDIRECT مهند الأسعد: بعقوبات قاسية'],
    ],
    [
      'what was attributed to a cause',
      'وعزا الخبير الزراعي فارس النمر تراجع المحصول إلى الصقيع.',
      ['EXPLAIN INDIRECT فارس النمر: تراجع المحصول إلى الصقيع'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('objects behind long subjects', () => {
  test.each<[string, string, string[]]>([
    [
      'his role behind his name',
      'اتهم ألبرت ديل فارو وزير خارجية الجزيرة، الصين بممارسة أنشطة بناء مكثفة.',
      ['ACCUSE INDIRECT ألبرت ديل فارو: الصين بممارسة أنشطة بناء مكثفة'],
    ],
    [
      'his role between commas',
      'وأرجع محمد الحدثي، رئيس لجنة الشؤون الخارجية في المجلس، السبب في ذلك إلى النظام.',
      ['EXPLAIN INDIRECT محمد الحدثي: السبب في ذلك إلى النظام'],
    ],
    [
      'a quotation as the object',
      'ووصفت الأمم المتحدة "العقاب الجماعي للمدنيين" بأنه أمر "غير مقبول".',
      ['BELIEVE MIXED الأمم المتحدة: "العقاب الجماعي للمدنيين" بأنه أمر "غير مقبول"'],
    ],
    [
      'some of the fighters',
      'أعلن بعض المقاتلين الولاء للتنظيم الجديد.',
      ['ANNOUNCE INDIRECT بعض المقاتلين: الولاء للتنظيم الجديد'],
    ],
    [
      'a number of studies',
      'حذر عدد من الدراسات المتخصصة في الطاقة، من أن كميات الغبار كبيرة.',
      ['WARN INDIRECT عدد من الدراسات المتخصصة في الطاقة: كميات الغبار كبيرة'],
    ],
    ['declined to comment', 'ورفضت الشرطة التعليق على الحادث.', []],
    [
      'with emphasis',
      'واستهل الوزير سامر الكرمي كلمته بالتأكيد على أن السد آمن.',
      ['AFFIRM INDIRECT سامر الكرمي: السد آمن'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('objects behind a comma', () => {
  test.each<[string, string, string[]]>([
    [
      'he had, a comma, asked',
      'وكان الصافي، طالب العبادي بأن يكون أكثر جرأة. وألقى أحمد الصافي الخطبة وحيدر العبادي غائب.',
      ['DEMAND INDIRECT أحمد الصافي: يكون أكثر جرأة'],
    ],
    ['what was renewed', 'ويواجه النظام مجددا اتهامات بشن هجوم كيماوي.', []],
    [
      'what is said in a speech, before a comma',
      'وحضر أثيل النجيفي اللقاء. وأدان النجيفي في كلمة متلفزة، صمت الحكومة عن الجريمة.',
      ['CRITICIZE INDIRECT النجيفي: صمت الحكومة عن الجريمة'],
    ],
    [
      'a demand that is supported',
      'وأيد مجلس المحافظة، مطالبة المحافظ بتدويل القضية.',
      ['PRAISE INDIRECT مجلس المحافظة: مطالبة المحافظ بتدويل القضية'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('an object behind a verb whose subject is dropped', () => {
  test.each<[string, string, string[]]>([
    [
      'talks',
      'وقال الرئيس إن الحملة ستتواصل. ورفض المفاوضات مع العدو.',
      ['SAY INDIRECT الرئيس: الحملة ستتواصل', 'REJECT INDIRECT الرئيس: المفاوضات مع العدو'],
    ],
    [
      'reports that a man refutes',
      'وقال الرئيس إن الحملة ستتواصل، وفند التقارير عن الأوضاع القاسية.',
      ['SAY INDIRECT الرئيس: الحملة ستتواصل', 'DENY INDIRECT الرئيس: التقارير عن الأوضاع القاسية'],
    ],
    [
      'charges',
      'وقالت الوزيرة إنها باقية. ونفت الاتهامات الموجهة إليها.',
      ['SAY INDIRECT الوزيرة: باقية', 'DENY INDIRECT الوزيرة: الاتهامات الموجهة إليها'],
    ],
    [
      'a policy',
      'وقال الخبير إن الحل بعيد. وانتقد السياسة الأميركية في المنطقة.',
      ['SAY INDIRECT الخبير: الحل بعيد', 'CRITICIZE INDIRECT الخبير: السياسة الأميركية في المنطقة'],
    ],
    [
      'who refuses the talks',
      'وقال الرئيس إن الحملة ستتواصل. ورفضت الحكومة المفاوضات مع العدو.',
      ['SAY INDIRECT الرئيس: الحملة ستتواصل', 'REJECT INDIRECT الحكومة: المفاوضات مع العدو'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('whom a verb takes behind its subject', () => {
  test.each<[string, string, string[]]>([
    ['a minister and the government', 'واتهم الوزير الحكومة بالتقصير.', ['ACCUSE INDIRECT الوزير: الحكومة بالتقصير']],
    [
      'a minister and a country',
      'ووصف وزير الدفاع إسرائيل بأنها خطر على المنطقة.',
      ['BELIEVE INDIRECT وزير الدفاع: إسرائيل بأنها خطر على المنطقة'],
    ],
    [
      'the head of an authority',
      'واتهم رئيس هيئة الاتصالات السعودية إيران بالهجوم.',
      ['ACCUSE INDIRECT رئيس هيئة الاتصالات السعودية: إيران بالهجوم'],
    ],
    [
      'the minister of foreign affairs',
      'ووصف وزير الشؤون الخارجية القرار بأنه خطأ.',
      ['BELIEVE INDIRECT وزير الشؤون الخارجية: القرار بأنه خطأ'],
    ],
    [
      'somebody called by his last name',
      'قال الرئيس نيكولاس مادورو إنه باق. واتهم مادورو كولومبيا بالضلوع في المحاولة.',
      ['SAY INDIRECT نيكولاس مادورو: باق', 'ACCUSE INDIRECT نيكولاس مادورو: كولومبيا بالضلوع في المحاولة'],
    ],
    [
      'what he is also called',
      'واتهم الرئيس محمود عباس "أبو مازن" الحكومة بالتقصير.',
      ['ACCUSE INDIRECT محمود عباس: الحكومة بالتقصير'],
    ],
    [
      'whom he holds responsible',
      'وحمل الوزير الحكومة المسؤولية الكاملة عن الخسائر.',
      ['ACCUSE INDIRECT الوزير: الحكومة المسؤولية الكاملة عن الخسائر'],
    ],
    [
      'whom he held responsible there',
      'وقال الوزير إن المعركة مستمرة، محملا إدارة المصنع المسؤولية عما جرى.',
      ['SAY INDIRECT الوزير: المعركة مستمرة', 'ACCUSE INDIRECT الوزير: إدارة المصنع المسؤولية عما جرى'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('where those without a name, kin and full names end', () => {
  test.each<[string, string, string[]]>([
    ['officials', 'ووصف مسؤولون القرار بأنه خطأ.', ['BELIEVE INDIRECT مسؤولون: القرار بأنه خطأ']],
    [
      'a security source',
      'واتهم مصدر أمني إيران بأنها تدعم المسلحين.',
      ['ACCUSE INDIRECT مصدر أمني: إيران بأنها تدعم المسلحين'],
    ],
    ['a number of deputies', 'وانتقد عدد من النواب الحكومة.', ['CRITICIZE INDIRECT عدد من النواب: الحكومة']],
    ['his father', 'وانتقد والده القرار الأخير.', ['CRITICIZE INDIRECT والده: القرار الأخير']],
    ['his father resigns', 'وأعلن والده استقالته من المجلس.', ['ANNOUNCE INDIRECT والده: استقالته من المجلس']],
    ['a full name before his resignation', 'وأعلن النائب علي حسن استقالته.', ['ANNOUNCE INDIRECT علي حسن: استقالته']],
    [
      'a minister and a mayor',
      'واتهم وزير الدفاع رئيس البلدية بالفساد.',
      ['ACCUSE INDIRECT وزير الدفاع: رئيس البلدية بالفساد'],
    ],
    [
      'a deputy and a mayor',
      'واتهم النائب علي حسن رئيس البلدية بالفساد.',
      ['ACCUSE INDIRECT علي حسن: رئيس البلدية بالفساد'],
    ],
    [
      'behind an occasion between commas',
      'وأكد سامر الكرمي، خلال مؤتمر صحفي عقده في المدينة، سقوط طائرة تابعة للجيش.',
      ['AFFIRM INDIRECT سامر الكرمي: سقوط طائرة تابعة للجيش'],
    ],
    [
      'behind an adjective with its place',
      'وينفي سامر الكرمي المقيم في الولايات المتحدة أي دور له.',
      ['DENY INDIRECT سامر الكرمي: أي دور له'],
    ],
    [
      'in which he expressed',
      'وبعث الأمير سامر الكرمي برقية مماثلة، عبر فيها عن خالص مواساته.',
      ['EXPRESS INDIRECT سامر الكرمي: خالص مواساته'],
    ],
    [
      'how it was, before a quotation',
      'وروى صديق الضحية كيف جرفه التيار: "لم نتمكن من إنقاذه".',
      ['SAY DIRECT صديق الضحية: لم نتمكن من إنقاذه'],
    ],
    [
      'a poll of opinion',
      'وأظهر استطلاع للرأي أن السكان يعارضون التعديل.',
      ['EXPLAIN INDIRECT استطلاع للرأي: السكان يعارضون التعديل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
