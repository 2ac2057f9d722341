import { lines } from '../read.js'

describe('organizations', () => {
  test.each<[string, string, string[]]>([
    [
      'a ministry of two fields',
      'وأعلنت وزارة الصناعة والتجارة السلدانية أن الرسوم ألغيت.',
      ['ANNOUNCE INDIRECT وزارة الصناعة والتجارة السلدانية: الرسوم ألغيت'],
    ],
    ['an abbreviation of letters', 'وقالت "ح.س.ن" في منشور إن الإضراب مستمر.', ['SAY INDIRECT ح.س.ن: الإضراب مستمر']],
    [
      'a name in Latin letters',
      'وقالت شركة Nordvik إن الهاتف الجديد آمن.',
      ['SAY INDIRECT شركة Nordvik: الهاتف الجديد آمن'],
    ],
    [
      'only a name in Latin letters',
      'وأعلنت Nordvik أن الهاتف الجديد آمن.',
      ['ANNOUNCE INDIRECT Nordvik: الهاتف الجديد آمن'],
    ],
    [
      'a bank with an adjective',
      'وتوقع البنك الزراعي أن يتراجع سعر القمح.',
      ['EXPECT INDIRECT البنك الزراعي: يتراجع سعر القمح'],
    ],
    [
      'a council with a long name',
      'وقال مجلس أمناء جائزة المنارة للقصة القصيرة إن النتائج أجلت.',
      ['SAY INDIRECT مجلس أمناء جائزة المنارة للقصة القصيرة: النتائج أجلت'],
    ],
    [
      'an account in the net',
      'وذكر حساب "طقس الساحل" على تويتر أن العاصفة تقترب.',
      ['SAY INDIRECT حساب "طقس الساحل": العاصفة تقترب'],
    ],
    ['state media', 'وقالت وسائل إعلام رسمية إن الرئيس بخير.', ['SAY INDIRECT وسائل إعلام رسمية: الرئيس بخير']],
    [
      'the government of a town',
      'ونفت حكومة الساحل المحلية وجود نقص في الوقود.',
      ['DENY INDIRECT حكومة الساحل المحلية: وجود نقص في الوقود'],
    ],
    ['a channel in quotation marks', 'وذكرت "الأفق" أن المدرج جاهز.', ['SAY INDIRECT الأفق: المدرج جاهز']],
    ['a hospital', 'وأكد مستشفى الرازي أن الجرحى بخير.', ['AFFIRM INDIRECT مستشفى الرازي: الجرحى بخير']],
    [
      'a page of the net with the adjective',
      'وكتبت صحيفة لو ماتان الفرنسية أن الصفقة فشلت.',
      ['SAY INDIRECT صحيفة لو ماتان الفرنسية: الصفقة فشلت'],
    ],
    [
      'a party before its verb',
      'حزب السنبلة من جانبه أعلن انسحابه من الحكومة.',
      ['ANNOUNCE INDIRECT حزب السنبلة: انسحابه من الحكومة'],
    ],
    [
      'a ministry by its short name',
      'وقالت الخارجية السلدانية إن السفير عاد.',
      ['SAY INDIRECT الخارجية السلدانية: السفير عاد'],
    ],
    [
      'a company',
      'وأعلنت شركة "برق" للاتصالات أن الخدمة عادت.',
      ['ANNOUNCE INDIRECT شركة "برق" للاتصالات: الخدمة عادت'],
    ],
    ['a paper', 'وكتبت صحيفة "المنارة" أن الصفقة فشلت.', ['SAY INDIRECT صحيفة "المنارة": الصفقة فشلت']],
    [
      'the state television',
      'وذكر التلفزيون الرسمي أن الرئيس سيلقي خطابا.',
      ['SAY INDIRECT التلفزيون الرسمي: الرئيس سيلقي خطابا'],
    ],
    [
      'a movement',
      'وقالت حركة الفجر الجديد إنها ستقاطع الانتخابات.',
      ['SAY INDIRECT حركة الفجر الجديد: ستقاطع الانتخابات'],
    ],
    ['the army', 'وقال الجيش إن طائرة سقطت في التدريب.', ['SAY INDIRECT الجيش: طائرة سقطت في التدريب']],
    ['a court', 'وقضت المحكمة بسجنه، وقالت إن الأدلة كافية.', ['SAY INDIRECT المحكمة: الأدلة كافية']],
    ['a club', 'ونفى نادي النسور الرياضي تعاقده مع المهاجم.', ['DENY INDIRECT نادي النسور الرياضي: تعاقده مع المهاجم']],
    [
      'a statement of an organization',
      'وقال بيان لوزارة الري إن المنسوب طبيعي.',
      ['SAY INDIRECT وزارة الري: المنسوب طبيعي'],
    ],
    [
      'letters that are read one by one, of another network',
      'وذكرت إن بي سي نيوز أن المفاوضات توقفت.',
      ['SAY INDIRECT إن بي سي نيوز: المفاوضات توقفت'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('capitals and states', () => {
  test.each<[string, string, string[]]>([
    ['a capital in a relay', 'ونقلت وكالة "نسيم" عن باريس أن السفير عاد.', ['SAY INDIRECT باريس: السفير عاد']],
    [
      'a capital that is only a place',
      'وقال الخبير لؤي الناصر في واشنطن إن الدين كبير.',
      ['SAY INDIRECT لؤي الناصر: الدين كبير'],
    ],
    ['a capital as the topic', 'وكانت طهران قد رفضت تفتيش الموقع.', ['REJECT INDIRECT طهران: تفتيش الموقع']],
    ['a state with its long name', 'ورحبت جمهورية كوريا بالهدنة.', ['PRAISE INDIRECT جمهورية كوريا: بالهدنة']],
    ['a state in the masculine', 'وأعلن العراق أنه سيخفض الإنتاج.', ['ANNOUNCE INDIRECT العراق: سيخفض الإنتاج']],
    ['a state and another', 'واتهم لبنان إسرائيل بخرق الهدنة.', ['ACCUSE INDIRECT لبنان: إسرائيل بخرق الهدنة']],
    [
      'a capital called upon',
      'ودعا المبعوث جيرار لامي موسكو إلى ضبط النفس.',
      ['DEMAND INDIRECT جيرار لامي: ضبط النفس'],
    ],
    ['a union of states', 'وحذر الاتحاد الأوروبي من موجة نزوح.', ['WARN INDIRECT الاتحاد الأوروبي: موجة نزوح']],
    ['a union of states called by its seat', 'ورأت بروكسل أن المهلة قصيرة.', ['BELIEVE INDIRECT بروكسل: المهلة قصيرة']],
    ['a council', 'ودعا مجلس الأمن إلى هدنة فورية.', ['DEMAND INDIRECT مجلس الأمن: هدنة فورية']],
    ['a capital for its part', 'بدورها، نفت دمشق علمها بالحادث.', ['DENY INDIRECT دمشق: علمها بالحادث']],
    [
      'a capital that goes on',
      'قالت أنقرة إن القوات ستبقى. وأضافت أن المهلة مفتوحة.',
      ['SAY INDIRECT أنقرة: القوات ستبقى', 'ADD INDIRECT أنقرة: المهلة مفتوحة'],
    ],
    ['the authorities', 'وقالت السلطات إن الحريق تحت السيطرة.', ['SAY INDIRECT السلطات: الحريق تحت السيطرة']],
    ['a government of a capital', 'وقالت حكومة طوكيو إن المفاعل آمن.', ['SAY INDIRECT حكومة طوكيو: المفاعل آمن']],
    ['a capital denies', 'ونفت واشنطن أي دور لها في الحادث.', ['DENY INDIRECT واشنطن: أي دور لها في الحادث']],
    ['a capital before its verb', 'أما موسكو فقالت إنها لم تتسلم دعوة.', ['SAY INDIRECT موسكو: لم تتسلم دعوة']],
    ['a capital and another', 'واتهمت بكين طوكيو بتضخيم الخلاف.', ['ACCUSE INDIRECT بكين: طوكيو بتضخيم الخلاف']],
    ['a state', 'وأعلنت النرويج أنها ستسحب خبراءها.', ['ANNOUNCE INDIRECT النرويج: ستسحب خبراءها']],
    [
      'two capitals',
      'وأعلنت أوسلو وستوكهولم أنهما ستغلقان المطار المشترك.',
      ['ANNOUNCE INDIRECT أوسلو: ستغلقان المطار المشترك'],
    ],
    ['a building', 'وقال الكرملين إن الموعد لم يحدد.', ['SAY INDIRECT الكرملين: الموعد لم يحدد']],
    [
      'a building with an adjective',
      'وأكد القصر الجمهوري أن الاستقالة لم تقدم.',
      ['AFFIRM INDIRECT القصر الجمهوري: الاستقالة لم تقدم'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('bodies, and what stands behind their names', () => {
  test.each<[string, string, string[]]>([
    [
      'for following the elections',
      'كشفت اللجنة الحكومية لتتبع الانتخابات، في اجتماع لها أمس الثلاثاء، أن العدد بلغ 900 نشاط.',
      ['ANNOUNCE INDIRECT اللجنة الحكومية لتتبع الانتخابات: العدد بلغ 900 نشاط'],
    ],
    [
      'for human rights',
      'وأعلن مرصد الساحل لحقوق الإنسان أن العدد ارتفع.',
      ['ANNOUNCE INDIRECT مرصد الساحل لحقوق الإنسان: العدد ارتفع'],
    ],
    [
      'the state congratulated',
      'هنأت الحكومة البلجيكية المغرب على الأجواء الجيدة للانتخابات.',
      ['PRAISE INDIRECT الحكومة البلجيكية: الأجواء الجيدة للانتخابات'],
    ],
    [
      'each of several states',
      'أعلنت كل من السعودية والبحرين ومصر، فجر اليوم الاثنين، قطع علاقاتها بالجزيرة.',
      ['ANNOUNCE INDIRECT السعودية: قطع علاقاتها بالجزيرة'],
    ],
    [
      'a body in quotation marks each',
      'أعلن كل من «هيئة المياه» و«ائتلاف الصيادين»، أمس، التوصل إلى اتفاق.',
      ['ANNOUNCE INDIRECT هيئة المياه: التوصل إلى اتفاق'],
    ],
    [
      'the state is not the agency named after it',
      'قالت وكالة الأنباء السعودية إن الجسر آمن. وأعلنت السعودية إغلاق الميناء.',
      ['SAY INDIRECT وكالة الأنباء السعودية: الجسر آمن', 'ANNOUNCE INDIRECT السعودية: إغلاق الميناء'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
