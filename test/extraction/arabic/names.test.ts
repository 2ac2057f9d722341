import { lines } from '../read.js'

describe('names that look like something else', () => {
  test.each<[string, string, string[]]>([
    [
      'a son is not his father',
      'أعلن الملك فارس بن سالم الجود تشكيل لجنة. وقال الأمير ماجد بن فارس إن اللجنة ستعمل. وأضاف بن فارس أن النتائج قريبة.',
      [
        'ANNOUNCE INDIRECT فارس بن سالم الجود: تشكيل لجنة',
        'SAY INDIRECT ماجد بن فارس: اللجنة ستعمل',
        'ADD INDIRECT ماجد بن فارس: النتائج قريبة',
      ],
    ],
    [
      'a hashtag in a name',
      'قال وزير الري فريد #الشماع إن السد آمن. ونفى الشماع وجود تسرب.',
      ['SAY INDIRECT فريد الشماع: السد آمن', 'DENY INDIRECT فريد الشماع: وجود تسرب'],
    ],
    [
      'initials',
      'قال جيه. هارلو وزير خارجية الجزيرة للصحافيين إن الاتفاق قريب.',
      ['SAY INDIRECT جيه. هارلو: الاتفاق قريب'],
    ],
    [
      'a given name that is a rank',
      'وقال رئيس الرابطة رائد الحلبي إن الدوري سيبدأ غدا.',
      ['SAY INDIRECT رائد الحلبي: الدوري سيبدأ غدا'],
    ],
    [
      'a governor of a province',
      'وقال حاكم مقاطعة تشونغ هاي، باسم الحداد، إن المدينة آمنة.',
      ['SAY INDIRECT باسم الحداد: المدينة آمنة'],
    ],
    [
      'all roles behind a name',
      'افتتح سمو الأمير ماجد الفهد مستشار الملك أمير منطقة الساحل رئيس اللجنة العليا، المعرض. وقال سمو أمير منطقة الساحل إن المعرض كبير.',
      ['SAY INDIRECT ماجد الفهد: المعرض كبير'],
    ],
    [
      'a role before a comma',
      'وقدم وزير العدل والحريات، كريم الطوخي، إيضاحات. وأفاد الوزير بأن العدد ارتفع.',
      ['SAY INDIRECT كريم الطوخي: العدد ارتفع'],
    ],
    ['a name that begins like so that', 'وقال فان ديلم إن الفريق جاهز.', ['SAY INDIRECT فان ديلم: الفريق جاهز']],
    [
      'a surname that looks like a verb',
      'وقالت الناطقة باسم الوزارة هيذر نويلت ليل السبت إن روسيا مسؤولة.',
      ['SAY INDIRECT هيذر نويلت: روسيا مسؤولة'],
    ],
    [
      'a surname that looks like things',
      'وقال أمين عام المنظمة صائب رشيدات في بيان: "إن الإدارة تعمل مع الحكومة".',
      ['SAY DIRECT صائب رشيدات: إن الإدارة تعمل مع الحكومة'],
    ],
    [
      'the Turkish prime minister bin Ali',
      'أكد رئيس الوزراء التركي بن علي سوردم أن الأمر سيئ.',
      ['AFFIRM INDIRECT بن علي سوردم: الأمر سيئ'],
    ],
    [
      'one president is not another',
      'قال الرئيس الروسي إيغور بيلوف إن الهدنة قائمة. أما الرئيس الإيراني فقال: "الهدنة هشة جدا اليوم".',
      ['SAY INDIRECT إيغور بيلوف: الهدنة قائمة', 'SAY DIRECT الرئيس الإيراني: الهدنة هشة جدا اليوم'],
    ],
    [
      'a doctor behind his office',
      'أكد أمين سوق الجوهرة الدكتور جريدي المنصور، أن السوق آمن.',
      ['AFFIRM INDIRECT جريدي المنصور: السوق آمن'],
    ],
    [
      'the meeting he opened',
      'واستهل رئيس مجلس الوزراء سامر الكرمي الاجتماع بالإشارة إلى أهمية الصناعة، لافتا إلى أن هناك خطة قومية.',
      ['EXPLAIN INDIRECT سامر الكرمي: أهمية الصناعة', 'EXPLAIN INDIRECT سامر الكرمي: هناك خطة قومية'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('names behind the comma of a role', () => {
  test.each<[string, string, string[]]>([
    [
      'a role that ends with a word no list has',
      'قال عضو اللجنة العلمية لتفشي فيروس كورونا، بيتكو درامان، إن الوباء موجود.',
      ['SAY INDIRECT بيتكو درامان: الوباء موجود'],
    ],
    [
      'a month is no name',
      'أكد رئيس بعثة الملاحظة للانتخابات التشريعية لسابع اكتوبر، إيان ليدن، أن الاقتراع كان شفافا.',
      ['AFFIRM INDIRECT إيان ليدن: الاقتراع كان شفافا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what names are made of', () => {
  test.each<[string, string, string[]]>([
    [
      'a rank as the middle',
      'كشف مساعد وزير الخارجية حسين أمير عبد الكريمي عن جولة ثانية.',
      ['ANNOUNCE INDIRECT حسين أمير عبد الكريمي: جولة ثانية'],
    ],
    ['a kunya', 'وذكرت أم ناصر أن التمور كانت تخزن عاما كاملا.', ['SAY INDIRECT أم ناصر: التمور كانت تخزن عاما كاملا']],
    [
      'a body called after a king',
      'وأوضح رئيس مركز الملك فهد أن المركز جاهز.',
      ['EXPLAIN INDIRECT رئيس مركز الملك فهد: المركز جاهز'],
    ],
    [
      'what an action is of',
      'وأعلن منسق حملة مكافحة شلل الأطفال أن اللقاح آمن.',
      ['ANNOUNCE INDIRECT منسق حملة مكافحة شلل الأطفال: اللقاح آمن'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('spellings that are no name, and names that are rare', () => {
  test.each<[string, string, string[]]>([
    ['now', 'ويقدر الآن أن الأسعار ارتفعت.', []],
    ['now before the subject', 'وتتوقع الآن الوكالة أن ترتفع الأسعار.', ['EXPECT INDIRECT الوكالة: ترتفع الأسعار']],
    [
      'a day as a surname',
      'أدان مفتي الجمهورية السابق علي جمعة، الهجمات على المدنيين.',
      ['CRITICIZE INDIRECT علي جمعة: الهجمات على المدنيين'],
    ],
    [
      'a plural as a surname',
      'أكد رئيس الشبكة العربية، موسى بريزات، اليوم السبت، أن الإجراءات سليمة.',
      ['AFFIRM INDIRECT موسى بريزات: الإجراءات سليمة'],
    ],
    [
      'a surname like a verb, before a role',
      'وقال ماكوتو سينغورو المحلل في المعهد إن التفاوض صعب.',
      ['SAY INDIRECT ماكوتو سينغورو: التفاوض صعب'],
    ],
    [
      'an adjective that is a name as well',
      'وقال مدير منظمة خيرية شهيرة إن المساعدات وصلت.',
      ['SAY INDIRECT مدير منظمة خيرية شهيرة: المساعدات وصلت'],
    ],
    [
      "a channel's name in quotation marks",
      'ومن جهته قال مدير قناة «تي» التركية سامر كشلان إن المهرجان نجح.',
      ['SAY INDIRECT سامر كشلان: المهرجان نجح'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('names that look like something else', () => {
  test.each<[string, string, string[]]>([
    [
      'two Turkish last names',
      'أعلن وزير الخارجية مولود جاوش أوغلو بدء وصول الطائرات.',
      ['ANNOUNCE INDIRECT مولود جاوش أوغلو: بدء وصول الطائرات'],
    ],
    ['a lawyer with a name', 'وصرح محامي الشركة تاي كوب أن الملف أغلق.', ['SAY INDIRECT تاي كوب: الملف أغلق']],
    [
      'an envoy whose last name is a city',
      'وقال المبعوث الخاص للأمم المتحدة برناردينو ليون إن الحوار مستمر.',
      ['SAY INDIRECT برناردينو ليون: الحوار مستمر'],
    ],
    [
      'a last name that is a role',
      'وقال سجاد مالك، ممثل المفوضية، إن الناس في حاجة إلى الماء.',
      ['SAY INDIRECT سجاد مالك: الناس في حاجة إلى الماء'],
    ],
    [
      'a name and his team',
      'والتقى الوزير جهاد أزعور وفريقه. وقال أزعور إن الدين كبير.',
      ['SAY INDIRECT جهاد أزعور: الدين كبير'],
    ],
    [
      'a name and what she files',
      'وقدمت كيلي الشكوى إلى الشرطة. وقالت كيلي إن الصور سرقت.',
      ['SAY INDIRECT كيلي: الصور سرقت'],
    ],
    [
      'a family known by the name alone',
      'وشكر الوفد بوتين على اللقاء. وقال بوتين إن القمة نجحت.',
      ['SAY INDIRECT بوتين: القمة نجحت'],
    ],
    [
      'the centre of a king',
      'كشف رأفت النجار المتحدث الرسمي لمركز الملك سعود للعلوم عن وصول السفينة. وأمر الأمير سعود بن فهد بالتحقيق. وبين المتحدث الرسمي لمركز الملك سعود للعلوم أن الشحنة سليمة.',
      ['ANNOUNCE INDIRECT رأفت النجار: وصول السفينة', 'EXPLAIN INDIRECT رأفت النجار: الشحنة سليمة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('names in brackets', () => {
  test.each<[string, string, string[]]>([
    [
      'a magazine in brackets',
      'كتبت (فوربس مغازين)، المجلة الأمريكية، أن الانتخابات جرت في موعدها.',
      ['SAY INDIRECT فوربس مغازين: الانتخابات جرت في موعدها'],
    ],
    [
      'initials in brackets',
      'وبدورها سجلت (ع.ب) موظفة (37 سنة) أن الأجواء جيدة.',
      ['EXPLAIN INDIRECT ع.ب: الأجواء جيدة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('where names of speakers end', () => {
  test.each<[string, string, string[]]>([
    ['a name before its verb', 'الملك عبد الله يؤكد أن البلاد آمنة.', ['AFFIRM INDIRECT عبد الله: البلاد آمنة']],
    ['a party before its verb', 'حزب الله يؤكد أن الهدنة باقية.', ['AFFIRM INDIRECT حزب الله: الهدنة باقية']],
    [
      'a name that begins like "so the"',
      'وأكدت وزيرة الخارجية السويدية مارغو فالستروم أهمية التعاون بين البلدين.',
      ['AFFIRM INDIRECT مارغو فالستروم: أهمية التعاون بين البلدين'],
    ],
    [
      'a paper of two words',
      'وأكدت صحيفة واشنطن بوست أهمية التعاون بين البلدين.',
      ['AFFIRM INDIRECT صحيفة واشنطن بوست: أهمية التعاون بين البلدين'],
    ],
    ['eyewitnesses', 'وأعلن شهود عيان مقتل ثلاثة جنود.', ['ANNOUNCE INDIRECT شهود عيان: مقتل ثلاثة جنود']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('names and offices that look like other words', () => {
  test.each<[string, string, string[]]>([
    [
      'secretary general',
      'ونفى أمين عام حزب الله السيد حسن نصر الله وجود خلافات في الحزب.',
      ['DENY INDIRECT حسن نصر الله: وجود خلافات في الحزب'],
    ],
    [
      'a party behind a preposition',
      'ونفى الأمين العام لحزب الله حسن نصر الله وجود خلافات في الحزب.',
      ['DENY INDIRECT حسن نصر الله: وجود خلافات في الحزب'],
    ],
    [
      'a name spelt like "on"',
      'وأكد السفير السعودي في بيروت علي عواض عسيري أن الوضع صعب.',
      ['AFFIRM INDIRECT علي عواض عسيري: الوضع صعب'],
    ],
    ['a club', 'وقال نادي برشلونة الإسباني إن اللاعب باق.', ['SAY INDIRECT نادي برشلونة الإسباني: اللاعب باق']],
    [
      'a source close to the talks',
      'ونفى مصدر قريب من المفاوضات وجود خلافات.',
      ['DENY INDIRECT مصدر قريب من المفاوضات: وجود خلافات'],
    ],
    [
      'with and before it',
      'وحضر الاجتماع الوزير وسامر الكرمي. وقال الكرمي إن الاتفاق جيد.',
      ['SAY INDIRECT سامر الكرمي: الاتفاق جيد'],
    ],
    [
      'with a preposition before it',
      'والتقى الوفد بسامر الكرمي أمس. وقال الكرمي إن الاتفاق جيد.',
      ['SAY INDIRECT سامر الكرمي: الاتفاق جيد'],
    ],
    [
      'behind a nationality',
      'وقال الإسباني بيبو جوارديلا مدرب الفريق إن اللعب جيد. وأضاف جوارديلا: "علينا أن نتحسن".',
      ['SAY INDIRECT بيبو جوارديلا: اللعب جيد', 'ADD DIRECT بيبو جوارديلا: علينا أن نتحسن'],
    ],
    [
      'nobody’s, but the leader of the team',
      'وعبر قائد الفريق عن استيائه من الحكم.',
      ['EXPRESS INDIRECT قائد الفريق: استيائه من الحكم'],
    ],
    [
      'behind a trade that no list has',
      'وأعلن البكلاج عيسى حمود وجود شح في الأسماك.',
      ['ANNOUNCE INDIRECT عيسى حمود: وجود شح في الأسماك'],
    ],
    [
      'a paper’s, which looks like a verb',
      'وكتبت صحيفة ماركا أن اللعب جيد. وقالت صحيفة سبورت إن اللاعب رائع.',
      ['SAY INDIRECT صحيفة ماركا: اللعب جيد', 'SAY INDIRECT صحيفة سبورت: اللاعب رائع'],
    ],
    [
      'the coach who is told of, not the one who comes later',
      'قال المدير الفني رينيه فايلر إن الهدف هو الدوري. ورد المدرب: "سنعرف غدا". وقال مدرب الضيوف باتريس كارتير إنه حزين.',
      [
        'SAY INDIRECT رينيه فايلر: الهدف هو الدوري',
        'SAY DIRECT رينيه فايلر: سنعرف غدا',
        'SAY INDIRECT باتريس كارتير: حزين',
      ],
    ],
    [
      'she, saying',
      'وعبرت مريم الكرمي عن سعادتها قائلة: "سعيدة بالجائزة".',
      ['EXPRESS INDIRECT مريم الكرمي: سعادتها', 'SAY DIRECT مريم الكرمي: سعيدة بالجائزة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
