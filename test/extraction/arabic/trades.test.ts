import { lines, read } from '../read.js'

describe('people known by what they do, and by how they are addressed', () => {
  test.each<[string, string, string[]]>([
    [
      'his excellency is who spoke last',
      'زار المدير فهد البلوي المدرسة. وقال سعادته إن العمل مستمر. وحث معاليه السائقين على الهدوء.',
      ['SAY INDIRECT فهد البلوي: العمل مستمر', 'DEMAND INDIRECT فهد البلوي: الهدوء'],
    ],
    [
      'a rank before a last name',
      'وقال اللواء فهد البلوي إن الحملة بدأت. وبين اللواء البلوي أن المخالفات كثيرة.',
      ['SAY INDIRECT فهد البلوي: الحملة بدأت', 'EXPLAIN INDIRECT فهد البلوي: المخالفات كثيرة'],
    ],
    [
      'a student, who is spelt like a verb',
      'وقال طالب جامعي إن الامتحان صعب.',
      ['SAY INDIRECT طالب جامعي: الامتحان صعب'],
    ],
    [
      'his lawyer is a man',
      'وقال محاميه فادي نصار إن الحكم سياسي. وأضاف نصار أن القضية لم تنته.',
      ['SAY INDIRECT فادي نصار: الحكم سياسي', 'ADD INDIRECT فادي نصار: القضية لم تنته'],
    ],
    [
      'the ministry answered',
      'وردت الوزارة في بيان أن المقال تضمن أخطاء.',
      ['SAY INDIRECT الوزارة: المقال تضمن أخطاء'],
    ],
    [
      'who is detained since',
      'ونفى رامز الحداد، الموقوف منذ عامين، التهم الموجهة إليه.',
      ['DENY INDIRECT رامز الحداد: التهم الموجهة إليه'],
    ],
    [
      'for his part, expressed',
      'ووصل المدرب وائل الحمدي. من جانبه، عبر الحمدي عن سعادته.',
      ['EXPRESS INDIRECT وائل الحمدي: سعادته'],
    ],
    [
      'who is called Umm',
      'وقالت إحدى الساكنات، وتدعى أم حسن: "ظننا أن الحي كله سيحترق".',
      ['SAY DIRECT إحدى الساكنات: ظننا أن الحي كله سيحترق'],
    ],
    ['a last name that is an office', 'ونفى الفنان سامر إمام شائعة وفاته.', ['DENY INDIRECT سامر إمام: شائعة وفاته']],
    [
      'an officer to an agency in quotation marks',
      'وقال الضابط المسؤول عن التحقيق لوكالة الأنباء "نسيم": "الرجل اعترف".',
      ['SAY DIRECT الضابط المسؤول عن التحقيق: الرجل اعترف'],
    ],
    [
      'a noun ends before but',
      'ورحبت الحكومة بدعوة النقابة، لكن المعارضة قللت من شأنها.',
      ['PRAISE INDIRECT الحكومة: بدعوة النقابة'],
    ],
    ['his neighbour', 'وقالت جارته، وهي معلمة: "لم نلحظ شيئا".', ['SAY DIRECT جارته: لم نلحظ شيئا']],
    [
      'a foundation is nobody’s founder',
      'وقالت مؤسسة غارتنور إن السوق ينمو. وتوقعت المؤسسة بيع مليون جهاز.',
      ['SAY INDIRECT مؤسسة غارتنور: السوق ينمو', 'EXPECT INDIRECT مؤسسة غارتنور: بيع مليون جهاز'],
    ],
    [
      'the governor had visited the place, and affirmed',
      'وكان محافظ المدينة سامر الكرمي قد زار الموقع، وأكد أن المبنى مخالف.',
      ['AFFIRM INDIRECT سامر الكرمي: المبنى مخالف'],
    ],
    [
      'for his part the ambassador thanked, and affirmed',
      'قال الوزير سامر الكرمي إن المشروع بدأ. من جانبه شكر السفير جون هاريس الحاضرين، وأكد أن بلاده ستدعم المشروع.',
      ['SAY INDIRECT سامر الكرمي: المشروع بدأ', 'AFFIRM INDIRECT جون هاريس: بلاده ستدعم المشروع'],
    ],
    [
      'accused his brother',
      'واتهم سامر الكرمي شقيقه وائل بالخيانة.',
      ['ACCUSE INDIRECT سامر الكرمي: شقيقه وائل بالخيانة'],
    ],
    [
      'affirmed during the meeting',
      'وزار المدير وائل الحمدي المصنع. وأكد خلال اللقاء أهمية العلاقات.',
      ['AFFIRM INDIRECT وائل الحمدي: أهمية العلاقات'],
    ],
    [
      'one of the survivors, who is called',
      'وقال أحد الناجين، ويدعى حسن علي: "استيقظنا على صوت انفجار".',
      ['SAY DIRECT أحد الناجين: استيقظنا على صوت انفجار'],
    ],
    [
      'a professor of the law at a university',
      'وقالت أستاذة القانون في جامعة ستانفورد ميشيل ميلو إن هذا غير قانوني.',
      ['SAY INDIRECT ميشيل ميلو: هذا غير قانوني'],
    ],
    [
      'people of a town that begins like a preposition',
      'وندد العشرات من أهالي بلدة عرسال بتردي الخدمات.',
      ['CRITICIZE INDIRECT العشرات من أهالي بلدة عرسال: بتردي الخدمات'],
    ],
    [
      'called upon the ministry to act',
      'وقال سامر الحجيري إن الأزمة كبيرة. وناشد الحجيري وزارة الطاقة التدخل سريعا.',
      ['SAY INDIRECT سامر الحجيري: الأزمة كبيرة', 'DEMAND INDIRECT سامر الحجيري: التدخل سريعا'],
    ],
    [
      'congratulated the people',
      'وقال المفتي سامر علام إن الهلال ثبت. وهنأ المفتي الشعب المصري، ودعا إلى التكافل.',
      ['SAY INDIRECT سامر علام: الهلال ثبت', 'DEMAND INDIRECT سامر علام: التكافل'],
    ],
    [
      'an organization that begins like a preposition',
      'وطالبت منظمة بتسيلار بالتحقيق، وقالت إن الجنود أطلقوا النار.',
      ['DEMAND INDIRECT منظمة بتسيلار: بالتحقيق', 'SAY INDIRECT منظمة بتسيلار: الجنود أطلقوا النار'],
    ],
    [
      'a last name that is an office, where he is first told of',
      'وزار الوزير سامر الخطيب المدينة. وقال الخطيب إن الحل قريب.',
      ['SAY INDIRECT سامر الخطيب: الحل قريب'],
    ],
    [
      'agrees with him, affirming',
      'ويرى كثير من المراقبين أن الخلافات كثيرة. ويتفق معهم الباحث هشام الهاشمي، مؤكدا أنها عميقة.',
      ['BELIEVE INDIRECT كثير من المراقبين: الخلافات كثيرة', 'AFFIRM INDIRECT هشام الهاشمي: عميقة'],
    ],
    [
      'but that another disagrees, and says',
      'ويرى هشام الهاشمي أن الخلافات عميقة. غير أن الباحث فادي الشمري يخالفه الرأي، ويقول إن الحل قريب.',
      ['BELIEVE INDIRECT هشام الهاشمي: الخلافات عميقة', 'SAY INDIRECT فادي الشمري: الحل قريب'],
    ],
    [
      'estimates of a body',
      'وبحسب تقديرات نقابة العمال، فإن العدد ارتفع كثيرا.',
      ['SAY INDIRECT نقابة العمال: العدد ارتفع كثيرا'],
    ],
    [
      'the minister answered in a post',
      'وقال الوزير سامر الكرمي إن العمل مستمر. ورد الوزير في تدوينة بأن كلامه واضح.',
      ['SAY INDIRECT سامر الكرمي: العمل مستمر', 'SAY INDIRECT سامر الكرمي: كلامه واضح'],
    ],
    [
      'his rival, and to his followers before his house',
      'ورفض منافسه سيلو كامارا النتائج. وقال كامارا لأنصاره أمام مقر حزبه: "لن نعترف بهذه المهزلة".',
      ['REJECT INDIRECT سيلو كامارا: النتائج', 'SAY DIRECT سيلو كامارا: لن نعترف بهذه المهزلة'],
    ],
    [
      'the first and the second',
      'ونفى المتهم الأول محمود شفيق صلته بالخلية. وقال المتهم الثاني إنه بريء. وقال المتهم الأول إن الحكم ظالم.',
      [
        'DENY INDIRECT محمود شفيق: صلته بالخلية',
        'SAY INDIRECT المتهم الثاني: بريء',
        'SAY INDIRECT محمود شفيق: الحكم ظالم',
      ],
    ],
    [
      'who leads a delegation',
      'وزار المدينة وفد برئاسة الدكتور سامي علام. وقال علام إن الزيارة مهمة.',
      ['SAY INDIRECT سامي علام: الزيارة مهمة'],
    ],
    [
      'parents who are called upon',
      'ودعا أحمد حسن أولياء الأمور إلى متابعة أبنائهم.',
      ['DEMAND INDIRECT أحمد حسن: متابعة أبنائهم'],
    ],
    [
      'as services told of it',
      'وحسب ما أفادت به مصالح الحماية المدنية، فإن الحريق انتهى.',
      ['SAY INDIRECT مصالح الحماية المدنية: الحريق انتهى'],
    ],
    [
      'a recent report issued by',
      'وأفاد تقرير حديث صادر عن منظمة الصحة العالمية بأن الوضع خطير.',
      ['SAY INDIRECT منظمة الصحة العالمية: الوضع خطير'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test.each(['مسعف', 'بائع', 'زبون', 'متعامل في البورصة', 'لاجئة سورية', 'مدرس متقاعد'])('%s has no name', (words) => {
    const [statement] = read(`وقال ${words} إن الطريق مقطوع.`).statements
    expect(statement?.attribution).toMatchObject({ type: 'UNNAMED', name: words })
  })
})

describe('groups', () => {
  test.each<[string, string]>([
    ['وقالت مجموعة بيمكور', 'ORGANIZATION'],
    ['وقالت المجموعة الدولية للأزمات', 'ORGANIZATION'],
    ['وقالت مجموعة من السكان', 'UNNAMED'],
    ['وقالت مجموعة مسلحة', 'UNNAMED'],
    ['وقال عضو اللجنة', 'UNNAMED'],
    ['وقال مسؤول بوزارة الصحة', 'UNNAMED'],
    ['وقال مسؤول أمريكي رفيع المستوى', 'UNNAMED'],
    ['وقال رئيس اللجنة في البرلمان', 'PERSON'],
  ])('%s is %s', (words, type) => {
    const [statement] = read(`${words} إن السوق ينمو.`).statements
    expect(statement?.attribution.type).toBe(type)
  })
})
