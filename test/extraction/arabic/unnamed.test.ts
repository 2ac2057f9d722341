import { lines } from '../read.js'

describe('people nobody names', () => {
  test.each<[string, string, string[]]>([
    [
      'a western diplomat',
      'وأوضح دبلوماسي غربي مطلع على المحادثات أن القمة تأجلت.',
      ['EXPLAIN INDIRECT دبلوماسي غربي مطلع على المحادثات: القمة تأجلت'],
    ],
    [
      'a big official of a ministry',
      'وكشف مسؤول رفيع في وزارة المالية لـ"المنارة" أن الضريبة ستلغى.',
      ['ANNOUNCE INDIRECT مسؤول رفيع في وزارة المالية: الضريبة ستلغى'],
    ],
    ['many', 'وقال كثيرون إن الأسعار لا تحتمل.', ['SAY INDIRECT كثيرون: الأسعار لا تحتمل']],
    [
      'others',
      'وقال بعضهم إن الأسعار لا تحتمل، فيما رأى آخرون أنها معقولة.',
      ['SAY INDIRECT بعضهم: الأسعار لا تحتمل', 'BELIEVE INDIRECT آخرون: معقولة'],
    ],
    ['a neighbour', 'وقال جار الضحية إنه سمع صراخا.', ['SAY INDIRECT جار الضحية: سمع صراخا']],
    ['users of the net', 'وكتب مغردون أن الحفل كان مملا.', ['SAY INDIRECT مغردون: الحفل كان مملا']],
    ['the people of the quarter', 'ويشكو أهالي الحي من أن الماء مالح.', ['CRITICIZE INDIRECT أهالي الحي: الماء مالح']],
    [
      'an expert who is named later',
      'وقال خبير إن الدين كبير. وأضاف الخبير لؤي الناصر أن الفائدة سترفع.',
      ['SAY INDIRECT لؤي الناصر: الدين كبير', 'ADD INDIRECT لؤي الناصر: الفائدة سترفع'],
    ],
    [
      'the sources, taken up again',
      'وقالت مصادر دبلوماسية إن القمة تأجلت. وأشارت المصادر ذاتها إلى أن المكان سيتغير.',
      ['SAY INDIRECT مصادر دبلوماسية: القمة تأجلت', 'EXPLAIN INDIRECT مصادر دبلوماسية: المكان سيتغير'],
    ],
    ['a security source', 'وقال مصدر أمني إن الطرد كان فارغا.', ['SAY INDIRECT مصدر أمني: الطرد كان فارغا']],
    [
      'a source that did not want to be named',
      'وقال مصدر في الشرطة، رفض الكشف عن اسمه، إن الطرد كان فارغا.',
      ['SAY INDIRECT مصدر في الشرطة: الطرد كان فارغا'],
    ],
    [
      'a source that asked not to be named',
      'وقال مسؤول حكومي طلب عدم ذكر اسمه إن القرار اتخذ.',
      ['SAY INDIRECT مسؤول حكومي: القرار اتخذ'],
    ],
    ['two sources', 'وقال مصدران مطلعان إن القرار اتخذ.', ['SAY INDIRECT مصدران مطلعان: القرار اتخذ']],
    ['one of', 'وقال أحد المتظاهرين إن الشرطة تراجعت.', ['SAY INDIRECT أحد المتظاهرين: الشرطة تراجعت']],
    ['one of the women', 'وقالت إحدى الناجيات إن القارب انقلب.', ['SAY INDIRECT إحدى الناجيات: القارب انقلب']],
    ['some', 'وقال بعض السكان إن الماء مالح.', ['SAY INDIRECT بعض السكان: الماء مالح']],
    ['witnesses before their verb', 'شهود عيان قالوا إن القارب انقلب.', ['SAY INDIRECT شهود عيان: القارب انقلب']],
    ['observers', 'ويرى مراقبون أن الاتفاق هش.', ['BELIEVE INDIRECT مراقبون: الاتفاق هش']],
    [
      'sources at a place',
      'وأفادت مصادر محلية في وادي الرمان بأن الطريق قطع.',
      ['SAY INDIRECT مصادر محلية في وادي الرمان: الطريق قطع'],
    ],
    ['someone, a witness', 'وقال شاهد عيان يدعى مسعود إن القارب انقلب.', ['SAY INDIRECT مسعود: القارب انقلب']],
    [
      'he of whom it is said that he is close',
      'وكشف مقربون من اللاعب أنه سيعتزل.',
      ['ANNOUNCE INDIRECT مقربون من اللاعب: سيعتزل'],
    ],
    [
      'a woman who lives there',
      'وقالت سيدة تسكن في المبنى إنها شمت رائحة غاز.',
      ['SAY INDIRECT سيدة تسكن في المبنى: شمت رائحة غاز'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('those who speak together', () => {
  test.each<[string, string, string[]]>([
    ['two people', 'وقال رامز الحلو وشادي العيسى إنهما سيستأنفان الحكم.', ['SAY INDIRECT رامز الحلو: سيستأنفان الحكم']],
    [
      'a ministry and an agency',
      'وأعلنت وزارة السياحة وهيئة الآثار افتتاح القلعة.',
      ['ANNOUNCE INDIRECT وزارة السياحة: افتتاح القلعة'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('families', () => {
  test.each<[string, string, string[]]>([
    [
      'told by his family',
      'فتحت الشرطة تحقيقا بعد أن أبلغتها عائلته بفقدان الاتصال معه.',
      ['SAY INDIRECT عائلته: بفقدان الاتصال معه'],
    ],
    [
      'her family said',
      'سافرت ليلى الكرمي للدراسة، وقالت أسرتها إن الحادث وقع ليلا.',
      ['SAY INDIRECT أسرتها: الحادث وقع ليلا'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what quantities count, and where people end', () => {
  test.each<[string, string, string[]]>([
    [
      'an accord with a set of measures is no source',
      'وبدأت الحكومة تشديد الرقابة وفق مجموعة من الإجراءات الهادفة إلى حماية الحدود.',
      [],
    ],
    [
      'one of the most important projects',
      'وأكد المهندس سالم عبده أن الجسر يعتبر أحد أهم المشاريع في المدينة.',
      ['AFFIRM INDIRECT سالم عبده: الجسر يعتبر أحد أهم المشاريع في المدينة'],
    ],
    [
      'a number of studies',
      'وأكد عدد من الدراسات أن الغبار يضر الألواح.',
      ['AFFIRM INDIRECT عدد من الدراسات: الغبار يضر الألواح'],
    ],
    [
      'farmers hang their hopes on',
      'وأعلن مزارعو المحافظة آمالهم في المطر وأكدوا أن السد جف.',
      ['ANNOUNCE INDIRECT مزارعو المحافظة: آمالهم في المطر', 'AFFIRM INDIRECT مزارعو المحافظة: السد جف'],
    ],
    [
      'experts and a state',
      'ودعا خبراء المنظمة الدولية الجزائر إلى تسريع الإصلاح.',
      ['DEMAND INDIRECT خبراء المنظمة الدولية: تسريع الإصلاح'],
    ],
    [
      'scientists said before',
      'كما ذكر بعض علماء الفيروسات سابقا أن العينة قديمة.',
      ['SAY INDIRECT بعض علماء الفيروسات: العينة قديمة'],
    ],
    [
      'a policeman, describing',
      'وقال أحد المسؤولين في الشرطة واصفًا المشهد: «الجميع مصدوم جدا».',
      ['SAY DIRECT أحد المسؤولين في الشرطة: الجميع مصدوم جدا'],
    ],
    [
      'sources in the capital',
      'وقالت مصادر سياسية في العاصمة صنعاء إن المبعوث وصل.',
      ['SAY INDIRECT مصادر سياسية في العاصمة صنعاء: المبعوث وصل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('groups that say something together', () => {
  test.each<[string, string, string[]]>([
    [
      'mass protests demand',
      'وشهدت مدينة النخيل في أوقات متفرقة احتجاجات حاشدة تطالب بطرد المسلحين.',
      ['DEMAND INDIRECT احتجاجات حاشدة: بطرد المسلحين'],
    ],
    [
      'a group further back says',
      'وقال مصدر طبي إن العدد ارتفع. ونفذ الحوثيون حملة في المدينة وفجروا منازل قالوا إنها تابعة للتنظيم.',
      ['SAY INDIRECT مصدر طبي: العدد ارتفع', 'SAY INDIRECT الحوثيون: تابعة للتنظيم'],
    ],
    [
      'officials had said',
      'وكان مسئولون حكوميون يونانيون قد قالوا إن المفاوضين وصلوا.',
      ['SAY INDIRECT مسئولون حكوميون يونانيون: المفاوضين وصلوا'],
    ],
    [
      'ministers of a committee',
      'وثمن وزراء خارجية لجنة المبادرة جهود الأمير الراحل.',
      ['PRAISE INDIRECT وزراء خارجية لجنة المبادرة: جهود الأمير الراحل'],
    ],
    ['a girl, it is thought', 'وظهر شابان في مقطع مصور أمام فتاة في أحد الشوارع يعتقد أنها بالطائف.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('people that a number counts', () => {
  test.each<[string, string, string[]]>([
    [
      'three officials, four of the witnesses',
      'وقال ثلاثة مسؤولين إن الجسر سقط. وأكد أربعة من الشهود أنهم سمعوا الدوي.',
      ['SAY INDIRECT ثلاثة مسؤولين: الجسر سقط', 'AFFIRM INDIRECT أربعة من الشهود: سمعوا الدوي'],
    ],
    ['a number of things', 'وسجلت خمسة منازل أضرارا. وقال الوزير إن الجسر سقط.', ['SAY INDIRECT الوزير: الجسر سقط']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('those who are pointed at', () => {
  test.each<[string, string, string[]]>([
    [
      'those officials',
      'وقال الكثير من المسؤولين إن المهلة انتهت. ولم يقبل كارتر المهلة المحددة سلفا، كما قال أولئك المسؤولون.',
      ['SAY INDIRECT الكثير من المسؤولين: المهلة انتهت', 'SAY INDIRECT المسؤولون: لم يقبل كارتر المهلة المحددة سلفا'],
    ],
    ['speculation', 'وأشارت تكهنات إلى أنه يخضع للتحقيق.', ['EXPLAIN INDIRECT تكهنات: يخضع للتحقيق']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('some of those spoken of', () => {
  test.each<[string, string, string[]]>([
    [
      'two of them',
      'ولا يزال المئات عالقين في المدينة، وفق ما أكد اثنان منهما الاثنين.',
      ['AFFIRM INDIRECT اثنان منهما: لا يزال المئات عالقين في المدينة'],
    ],
    ['three of them', 'وقال ثلاثة منهم إن الوضع صعب.', ['SAY INDIRECT ثلاثة منهم: الوضع صعب']],
    [
      'the same source, which is a ministry',
      'وأعلنت وزارة التربية بالمغرب تأجيل الدخول المدرسي. وأضاف المصدر ذاته أن الدراسة ستنطلق قريبا.',
      ['ANNOUNCE INDIRECT وزارة التربية: تأجيل الدخول المدرسي', 'ADD INDIRECT وزارة التربية: الدراسة ستنطلق قريبا'],
    ],
    [
      'members of the council welcomed',
      'ورحب أعضاء بمجلس النواب بالقرار.',
      ['PRAISE INDIRECT أعضاء بمجلس النواب: بالقرار'],
    ],
    [
      'a responsible source at the ministry affirmed the stand of',
      'وأكد مصدر مسؤول بوزارة الخارجية وقوف المملكة إلى جانب الضحايا.',
      ['AFFIRM INDIRECT مصدر مسؤول بوزارة الخارجية: وقوف المملكة إلى جانب الضحايا'],
    ],
    [
      'a study came to the result that',
      'وتوصلت دراسة جديدة إلى أن شرب القهوة مفيد.',
      ['SAY INDIRECT دراسة جديدة: شرب القهوة مفيد'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
