import { lines } from '../read.js'

describe('titles and long roles', () => {
  test.each<[string, string, string[]]>([
    [
      'a name of four parts',
      'وقال عضو المجلس محمد بن عبد الله بن سالم الرواحي إن البئر جفت.',
      ['SAY INDIRECT محمد بن عبد الله بن سالم الرواحي: البئر جفت'],
    ],
    [
      'a role between two bodies',
      'وقال ممثل الأمم المتحدة في كرمانيا هانس فيبر إن الهدنة هشة.',
      ['SAY INDIRECT هانس فيبر: الهدنة هشة'],
    ],
    [
      'deputy of the chairman of a committee of a body',
      'وقال نائب رئيس لجنة التحكيم في مهرجان الساحل السينمائي رامي الأسمر إن القرار جماعي.',
      ['SAY INDIRECT رامي الأسمر: القرار جماعي'],
    ],
    [
      'professor of a field at a place',
      'وقالت أستاذة علم الاجتماع في جامعة الميناء، ليلى الحافظ، إن الهجرة ستزداد.',
      ['SAY INDIRECT ليلى الحافظ: الهجرة ستزداد'],
    ],
    [
      'a doctor with his field behind',
      'وقال الطبيب أسامة البكري اختصاصي القلب في مستشفى الرازي إن العملية نجحت.',
      ['SAY INDIRECT أسامة البكري: العملية نجحت'],
    ],
    [
      'a farmer from a village',
      'وقال المزارع عوض الحسن من قرية وادي الرمان إن البئر جفت.',
      ['SAY INDIRECT عوض الحسن: البئر جفت'],
    ],
    ['his name is', 'وقال مزارع اسمه عوض الحسن إن البئر جفت.', ['SAY INDIRECT عوض الحسن: البئر جفت']],
    ['a pope', 'وقال البابا يوحنا الثالث إن السلام ممكن.', ['SAY INDIRECT يوحنا الثالث: السلام ممكن']],
    ['a king', 'وأكد الملك فيليب الرابع أن القصر سيفتح للزوار.', ['AFFIRM INDIRECT فيليب الرابع: القصر سيفتح للزوار']],
    [
      'a person of whom the paper says late',
      'وقال المرحوم جلال النعيمي في آخر مقابلة له إن القصيدة بيت.',
      ['SAY INDIRECT جلال النعيمي: القصيدة بيت'],
    ],
    [
      'head of the government of a state, designated',
      'وقال رئيس الوزراء المكلف سامر عطية إن الحكومة جاهزة.',
      ['SAY INDIRECT سامر عطية: الحكومة جاهزة'],
    ],
    [
      'a name that is also a noun',
      'وقال الوزير بدر الشملان إن بدرا لن يكتمل الليلة.',
      ['SAY INDIRECT بدر الشملان: بدرا لن يكتمل الليلة'],
    ],
    [
      'a name whose surname is a trade',
      'وقال المدرب سعد الخياط إن الحارس جاهز. وأضاف الخياط أن الفوز قريب.',
      ['SAY INDIRECT سعد الخياط: الحارس جاهز', 'ADD INDIRECT سعد الخياط: الفوز قريب'],
    ],
    [
      'a name whose surname is a nationality',
      'وقال النائب حسن المصري إن القانون لن يمر. وأكد المصري أنه سيصوت ضده.',
      ['SAY INDIRECT حسن المصري: القانون لن يمر', 'AFFIRM INDIRECT حسن المصري: سيصوت ضده'],
    ],
    [
      'a name that looks like a verb',
      'وقال المدرب يزيد القاسم إن الحارس جاهز.',
      ['SAY INDIRECT يزيد القاسم: الحارس جاهز'],
    ],
    [
      'a Chinese name',
      'وقال المتحدث باسم الخارجية الصينية لين تشاو إن الاتفاق عادل.',
      ['SAY INDIRECT لين تشاو: الاتفاق عادل'],
    ],
    [
      'a chain of titles',
      'وقال معالي الأستاذ الدكتور عبد الكريم النفيسي إن الخطة معتمدة.',
      ['SAY INDIRECT عبد الكريم النفيسي: الخطة معتمدة'],
    ],
    [
      'a royal title',
      'وأكد صاحب السمو الأمير نايف بن راشد أن السباق سيقام في موعده.',
      ['AFFIRM INDIRECT نايف بن راشد: السباق سيقام في موعده'],
    ],
    ['an abbreviated title', 'وأوضح د. أسامة البكري أن الدواء متوفر.', ['EXPLAIN INDIRECT أسامة البكري: الدواء متوفر']],
    [
      'an engineer, abbreviated',
      'وأوضح م. أسامة البكري أن النفق سيفتح.',
      ['EXPLAIN INDIRECT أسامة البكري: النفق سيفتح'],
    ],
    ['a rank', 'وقال العميد الركن صخر الفايز إن الهدنة صامدة.', ['SAY INDIRECT صخر الفايز: الهدنة صامدة']],
    [
      'a role of many words',
      'وقال وكيل الوزارة المساعد لشؤون الموانئ والنقل البحري عبد اللطيف الدوسري إن الرصيف جاهز.',
      ['SAY INDIRECT عبد اللطيف الدوسري: الرصيف جاهز'],
    ],
    [
      'a role with a number',
      'وقال النائب الثاني لرئيس البرلمان جميل الحيدري إن الجلسة تأجلت.',
      ['SAY INDIRECT جميل الحيدري: الجلسة تأجلت'],
    ],
    [
      'a role at a place abroad',
      'وقال سفير سلدانيا لدى كرمانيا هنريك لوند إن التأشيرات مجانية.',
      ['SAY INDIRECT هنريك لوند: التأشيرات مجانية'],
    ],
    [
      'a name with of in it',
      'وقالت الأميرة هيا بنت سلطان إن الجائزة للنساء.',
      ['SAY INDIRECT هيا بنت سلطان: الجائزة للنساء'],
    ],
    ['a kunya', 'وقال القيادي أبو ليث الشامي إن الهدنة انتهت.', ['SAY INDIRECT أبو ليث الشامي: الهدنة انتهت']],
    [
      'a nickname in marks',
      'وقال المطرب سعيد جابر "أبو الورد" إن الأغنية جاهزة.',
      ['SAY INDIRECT سعيد جابر: الأغنية جاهزة'],
    ],
    ['a former role', 'وقال المدعي العام السابق وجدي الحايك إن الملف أغلق.', ['SAY INDIRECT وجدي الحايك: الملف أغلق']],
    ['a profession', 'وقال النجار توفيق حداد إن الخشب مستورد.', ['SAY INDIRECT توفيق حداد: الخشب مستورد']],
    [
      'a citizen',
      'وقالت المواطنة سميرة الديري إن الماء لا يصل إلى بيتها.',
      ['SAY INDIRECT سميرة الديري: الماء لا يصل إلى بيتها'],
    ],
    [
      'a foreign name of three parts',
      'وقال عالم الآثار بيتر فان دايك إن المقبرة تعود إلى ألفي عام.',
      ['SAY INDIRECT بيتر فان دايك: المقبرة تعود إلى ألفي عام'],
    ],
    [
      'a name joined by a hyphen',
      'وقالت العالمة ماري-كلود دوبريه إن العينة سليمة.',
      ['SAY INDIRECT ماري-كلود دوبريه: العينة سليمة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('names whose letters deceive', () => {
  test.each<[string, string, string[]]>([
    [
      'a surname that is a title: doctor',
      'وقال سليم الحكيم إن الدواء متوفر.',
      ['SAY INDIRECT سليم الحكيم: الدواء متوفر'],
    ],
    [
      'a surname that is a nation',
      'وقال سمير التركي إن الطريق مغلق. وأكد التركي أن الجسر سليم.',
      ['SAY INDIRECT سمير التركي: الطريق مغلق', 'AFFIRM INDIRECT سمير التركي: الجسر سليم'],
    ],
    ['a surname that is a number', 'وقال نبيل السبعة إن الطريق مغلق.', ['SAY INDIRECT نبيل السبعة: الطريق مغلق']],
    ['a surname that is an animal', 'وقال فارس النمر إن الطريق مغلق.', ['SAY INDIRECT فارس النمر: الطريق مغلق']],
    [
      'a surname that is a month',
      'وقال حسن رمضان إن الطريق مغلق. وأضاف رمضان أن الجسر سليم.',
      ['SAY INDIRECT حسن رمضان: الطريق مغلق', 'ADD INDIRECT حسن رمضان: الجسر سليم'],
    ],
    ['a given name that is he adds', 'وقال يزيد العمري إن الطريق مغلق.', ['SAY INDIRECT يزيد العمري: الطريق مغلق']],
    ['a given name that is thanks', 'وقال شكري بلعربي إن الطريق مغلق.', ['SAY INDIRECT شكري بلعربي: الطريق مغلق']],
    [
      'a given name that is a declaration',
      'وقالت بيان الحلو إن الطريق مغلق.',
      ['SAY INDIRECT بيان الحلو: الطريق مغلق'],
    ],
    ['a given name that is a warning', 'وقال نذير الحموي إن الطريق مغلق.', ['SAY INDIRECT نذير الحموي: الطريق مغلق']],
    ['a given name that is a place', 'وقالت جنى بيروتي إن الطريق مغلق.', ['SAY INDIRECT جنى بيروتي: الطريق مغلق']],
    [
      'a foreign name that begins with that',
      'وقالت آن إندرسون إن الطريق مغلق.',
      ['SAY INDIRECT آن إندرسون: الطريق مغلق'],
    ],
    [
      'a foreign name that begins like a preposition',
      'وقال بيل كلارك إن الطريق مغلق.',
      ['SAY INDIRECT بيل كلارك: الطريق مغلق'],
    ],
    ['a foreign name that holds in', 'وقال فيليب أنسون إن الطريق مغلق.', ['SAY INDIRECT فيليب أنسون: الطريق مغلق']],
    [
      'a foreign name with van and der',
      'وقال يان فان دير بيرغ إن الطريق مغلق.',
      ['SAY INDIRECT يان فان دير بيرغ: الطريق مغلق'],
    ],
    ['a name of one word in marks', 'وقال "مسعود" إن الطريق مغلق.', ['SAY INDIRECT مسعود: الطريق مغلق']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('appositions', () => {
  test.each<[string, string, string[]]>([
    [
      'a role behind the name, between commas',
      'وقالت ليلى الحافظ، رئيسة قسم الطوارئ، إن المصابين غادروا.',
      ['SAY INDIRECT ليلى الحافظ: المصابين غادروا'],
    ],
    [
      'a role behind the name, without commas',
      'وقال إحسان الفقيه رئيس اتحاد الغرف إن الأسواق مغلقة.',
      ['SAY INDIRECT إحسان الفقيه: الأسواق مغلقة'],
    ],
    ['the age in brackets', 'وقالت وفاء (45 عاما) إن ابنها مفقود.', ['SAY INDIRECT وفاء: ابنها مفقود']],
    [
      'a party in brackets',
      'وقال النائب جوزيف معلوف (كتلة الأرز) إن الجلسة باطلة.',
      ['SAY INDIRECT جوزيف معلوف: الجلسة باطلة'],
    ],
    [
      'initials of an organization in brackets',
      'وقالت منظمة حماية السواحل (محس) إن الشاطئ ملوث.',
      ['SAY INDIRECT منظمة حماية السواحل: الشاطئ ملوث'],
    ],
    [
      'foreign letters in brackets',
      'وقال مدير منظمة الغابات ستيفان رول (Stefan Roll) إن الحريق مفتعل.',
      ['SAY INDIRECT ستيفان رول: الحريق مفتعل'],
    ],
    [
      'who does something, between commas',
      'وقالت ليلى الحافظ، التي تعمل في المستشفى منذ عشر سنوات، إن المصابين غادروا.',
      ['SAY INDIRECT ليلى الحافظ: المصابين غادروا'],
    ],
    [
      'who has her own name made up',
      'وقالت سناء (اسم مستعار) إن زوجها منعها من العمل.',
      ['SAY INDIRECT سناء: زوجها منعها من العمل'],
    ],
    [
      'the role, a comma, the name',
      'وقال المتحدث باسم خفر السواحل، بدر الشملان، إن الزورق وصل.',
      ['SAY INDIRECT بدر الشملان: الزورق وصل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('roles that belong to somebody', () => {
  test.each<[string, string, string[]]>([
    [
      'his lawyer',
      'اعتقلت الشرطة المصور خالد الجراح. وقال محاميه إن التهمة باطلة.',
      ['SAY INDIRECT محاميه: التهمة باطلة'],
    ],
    [
      'his lawyer with a name',
      'اعتقلت الشرطة المصور خالد الجراح. وقال محاميه فريد الهاشم إن التهمة باطلة.',
      ['SAY INDIRECT فريد الهاشم: التهمة باطلة'],
    ],
    [
      'his foreign minister',
      'والتقى الرئيس الوفد. وقال وزير خارجيته سمعان فرح إن المحادثات نجحت.',
      ['SAY INDIRECT سمعان فرح: المحادثات نجحت'],
    ],
    [
      'his counterpart',
      'وقال نظيره السلداني أندرياس هولم إن الاتفاق متوازن.',
      ['SAY INDIRECT أندرياس هولم: الاتفاق متوازن'],
    ],
    ['her husband', 'وقالت زوجته منال إن البيت احترق.', ['SAY INDIRECT منال: البيت احترق']],
    [
      'the father of somebody',
      'وقال والد الطفل حسام العمري إن ابنه خرج من المستشفى.',
      ['SAY INDIRECT والد الطفل حسام العمري: ابنه خرج من المستشفى'],
    ],
    ['the sister of the victim', 'وقالت شقيقة الضحية إن المحاكمة طالت.', ['SAY INDIRECT شقيقة الضحية: المحاكمة طالت']],
    [
      'the spokesman of a person',
      'وقال المتحدث باسم الرئيس إلياس زخور إن الرئيس بخير.',
      ['SAY INDIRECT إلياس زخور: الرئيس بخير'],
    ],
    [
      'the office of a person',
      'وقال مكتب رئيس الوزراء في بيان إن اللقاء ألغي.',
      ['SAY INDIRECT مكتب رئيس الوزراء: اللقاء ألغي'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('ministers of two countries', () => {
  test.each<[string, string, string[]]>([
    [
      'are two',
      'أكد وزير الدفاع الفرنسي جان مارتان أن الشراكة قوية. وأوضح وزير الدفاع المصري أن السفينة ستصل غدا.',
      ['AFFIRM INDIRECT جان مارتان: الشراكة قوية', 'EXPLAIN INDIRECT وزير الدفاع المصري: السفينة ستصل غدا'],
    ],
    [
      'one of them again',
      'أكد وزير الدفاع الفرنسي جان مارتان أن الشراكة قوية. وأوضح وزير الدفاع الفرنسي أن السفينة ستصل غدا.',
      ['AFFIRM INDIRECT جان مارتان: الشراكة قوية', 'EXPLAIN INDIRECT جان مارتان: السفينة ستصل غدا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('roles that "and" is bound to', () => {
  test.each<[string, string, string[]]>([
    [
      'a president behind another',
      'تجمع القمة الرئيس الروسي، إيفان مالوف والرئيس الإيراني، كمال رضائي، في العاصمة. أما الرئيس الإيراني فقال إن الحوار مفيد.',
      ['SAY INDIRECT كمال رضائي: الحوار مفيد'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('names of those who are spoken for', () => {
  test.each<[string, string, string[]]>([
    [
      'a spokesman for a minister',
      'وقال متحدث باسم وزير الخارجية الإيطالي باولو جنتيلوني إن الزيارة مستمرة.',
      ['SAY INDIRECT متحدث باسم وزير الخارجية الإيطالي باولو جنتيلوني: الزيارة مستمرة'],
    ],
    [
      'the spokesman of a president',
      'وقال المتحدث باسم الرئيس الروسي دميتري بيسكوف إن الزيارة مستمرة.',
      ['SAY INDIRECT دميتري بيسكوف: الزيارة مستمرة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
