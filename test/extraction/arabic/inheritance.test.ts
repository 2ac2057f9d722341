import { lines } from '../read.js'

describe('a dropped subject, and whom it addresses', () => {
  test.each<[string, string, string[]]>([
    [
      'called on a man by name',
      'وقال الوزير أنور الدجاني إن الخزينة فارغة. ودعا عمار الزين إلى الحوار.',
      ['SAY INDIRECT أنور الدجاني: الخزينة فارغة', 'DEMAND INDIRECT عمار الزين: الحوار'],
    ],
    [
      'accused a body',
      'وقال عمار الزين إن القانون ظالم. واتهم الحكومة بالكذب.',
      ['SAY INDIRECT عمار الزين: القانون ظالم', 'ACCUSE INDIRECT عمار الزين: الحكومة بالكذب'],
    ],
    [
      'accused, of a woman',
      'وقالت ربى عيد إن القانون ظالم. واتهمت الحكومة بالكذب.',
      ['SAY INDIRECT ربى عيد: القانون ظالم', 'ACCUSE INDIRECT ربى عيد: الحكومة بالكذب'],
    ],
    [
      'congratulated somebody',
      'وقال الرئيس جلال النعيمي إن الكأس مستحقة. وهنأ اللاعبين على الفوز.',
      ['SAY INDIRECT جلال النعيمي: الكأس مستحقة', 'PRAISE INDIRECT جلال النعيمي: الفوز'],
    ],
    [
      'demanded, carried on by a participle with an addressee',
      'وقال عمار الزين إن القانون ظالم، مطالبا الرئيس بعدم توقيعه، وداعيا النقابات إلى الإضراب.',
      [
        'SAY INDIRECT عمار الزين: القانون ظالم',
        'DEMAND INDIRECT عمار الزين: بعدم توقيعه',
        'DEMAND INDIRECT عمار الزين: الإضراب',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('the subject that is dropped', () => {
  test.each<[string, string, string[]]>([
    [
      'the speaker of the sentence before, not a person in his words',
      'وقال المدير سامي الأشقر إن الرئيس وافق على الخطة. وأوضح أن التمويل جاهز.',
      ['SAY INDIRECT سامي الأشقر: الرئيس وافق على الخطة', 'EXPLAIN INDIRECT سامي الأشقر: التمويل جاهز'],
    ],
    [
      'across a paragraph of the narrator',
      'وقال المدير سامي الأشقر إن الخطة جاهزة.\nوكانت المدينة شهدت فيضانا في الشتاء الماضي.\nوأضاف أن التمويل مضمون.',
      ['SAY INDIRECT سامي الأشقر: الخطة جاهزة', 'ADD INDIRECT سامي الأشقر: التمويل مضمون'],
    ],
    [
      'a woman spoke in between',
      'وقال المدير سامي الأشقر إن الخطة جاهزة. وقالت النائبة ربى عيد إنها ناقصة. وأضاف أن التمويل مضمون.',
      [
        'SAY INDIRECT سامي الأشقر: الخطة جاهزة',
        'SAY INDIRECT ربى عيد: ناقصة',
        'ADD INDIRECT سامي الأشقر: التمويل مضمون',
      ],
    ],
    [
      'the ministry behind its spokesman',
      'وقال المتحدث باسم وزارة الري فارس النمر إن المنسوب طبيعي. وأضاف أن الوزارة تراقب السدود.',
      ['SAY INDIRECT فارس النمر: المنسوب طبيعي', 'ADD INDIRECT فارس النمر: الوزارة تراقب السدود'],
    ],
    [
      'whoever arrived is no speaker until he speaks',
      'وصل رئيس الحكومة نادر الشهابي إلى سلدانيا، وقال إن الزيارة قصيرة.',
      ['SAY INDIRECT نادر الشهابي: الزيارة قصيرة'],
    ],
    [
      'he met somebody and said',
      'والتقى نادر الشهابي نظيره أندرياس هولم، وأكد له أن الحدود ستفتح.',
      ['AFFIRM INDIRECT نادر الشهابي: الحدود ستفتح'],
    ],
    [
      'during the reception of somebody',
      'واستقبل الرئيس جلال النعيمي وفدا من النقابات، وشدد خلال اللقاء على أهمية الحوار.',
      ['AFFIRM INDIRECT جلال النعيمي: أهمية الحوار'],
    ],
    [
      `a sentence of the speaker's deeds in between`,
      'وقال المدرب كريم السالمي إن الفريق جاهز. ويخوض السالمي مباراته المئة غدا. وأشار إلى غياب الحارس.',
      ['SAY INDIRECT كريم السالمي: الفريق جاهز', 'EXPLAIN INDIRECT كريم السالمي: غياب الحارس'],
    ],
    [
      'a quotation whose speaker is in the sentence before',
      'ولم يخف المدرب كريم السالمي قلقه. "الإصابات كثيرة والوقت ضيق"، أوضح للصحفيين.',
      ['EXPLAIN DIRECT كريم السالمي: الإصابات كثيرة والوقت ضيق'],
    ],
    [
      'a participle behind the verb of another deed',
      'ووقع الوزير شاكر الهلالي الاتفاق أمس، مشيرا إلى أن التنفيذ يبدأ فورا.',
      ['EXPLAIN INDIRECT شاكر الهلالي: التنفيذ يبدأ فورا'],
    ],
    [
      'a participle in agreement with a company behind a man',
      'وقال الخبير لؤي الناصر إن شركة برق أخفت الأرقام، متهما إدارتها بالتلاعب.',
      ['SAY INDIRECT لؤي الناصر: شركة برق أخفت الأرقام', 'ACCUSE INDIRECT لؤي الناصر: إدارتها بالتلاعب'],
    ],
    [
      `a source's sentence that stands for its speaker`,
      'بلغ المنسوب ستة أمتار، بحسب المهندس فارس النمر. وأضاف أن السد يتحمل أكثر.',
      ['SAY INDIRECT فارس النمر: بلغ المنسوب ستة أمتار', 'ADD INDIRECT فارس النمر: السد يتحمل أكثر'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('openers that switch the speaker', () => {
  test.each<[string, string, string[]]>([
    [
      'for his part, with a name',
      'وقال الوزير شاكر الهلالي إن الخط متوقف. من جهته، قال نقيب العمال عوض الحسن إن الأجور متأخرة.',
      ['SAY INDIRECT شاكر الهلالي: الخط متوقف', 'SAY INDIRECT عوض الحسن: الأجور متأخرة'],
    ],
    [
      'in her turn',
      'وقال الوزير شاكر الهلالي إن الخط متوقف. بدورها أوضحت هيئة الموانئ أن الرافعات تعمل.',
      ['SAY INDIRECT شاكر الهلالي: الخط متوقف', 'EXPLAIN INDIRECT هيئة الموانئ: الرافعات تعمل'],
    ],
    [
      'the opener between verb and subject',
      'وأكد من جانبه رئيس البلدية ماهر الطويل أن الطريق مفتوح.',
      ['AFFIRM INDIRECT ماهر الطويل: الطريق مفتوح'],
    ],
    [
      'the opener behind the subject',
      'رئيس البلدية ماهر الطويل، من جهته، أكد أن الطريق مفتوح.',
      ['AFFIRM INDIRECT ماهر الطويل: الطريق مفتوح'],
    ],
    [
      'the opener and then a dropped subject',
      'وقال الوزير شاكر الهلالي إن الخط متوقف. من جهته، رأى نقيب العمال عوض الحسن أن الأجور متأخرة. وطالب بصرفها فورا.',
      [
        'SAY INDIRECT شاكر الهلالي: الخط متوقف',
        'BELIEVE INDIRECT عوض الحسن: الأجور متأخرة',
        'DEMAND INDIRECT عوض الحسن: بصرفها فورا',
      ],
    ],
    [
      'on another matter, the same speaker',
      'وقال الوزير شاكر الهلالي إن الخط متوقف. ومن جهة أخرى، كشف أن رصيفا جديدا سيبنى.',
      ['SAY INDIRECT شاكر الهلالي: الخط متوقف', 'ANNOUNCE INDIRECT شاكر الهلالي: رصيفا جديدا سيبنى'],
    ],
    [
      'on the other side',
      'وقالت النقابة إن الأجور متأخرة. في المقابل، أكدت الإدارة أنها صرفت كل المستحقات.',
      ['SAY INDIRECT النقابة: الأجور متأخرة', 'AFFIRM INDIRECT الإدارة: صرفت كل المستحقات'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('pronouns', () => {
  test.each<[string, string, string[]]>([
    [
      'a pronoun before its verb',
      'وصل المخرج رامي الأسمر إلى المهرجان، وهو يقول إن الفيلم سيرة ذاتية.',
      ['SAY INDIRECT رامي الأسمر: الفيلم سيرة ذاتية'],
    ],
    [
      'a pronoun of the addressee',
      'والتقت الصحفية بالمخرج رامي الأسمر. وقال لها إن الفيلم سيرة ذاتية.',
      ['SAY INDIRECT رامي الأسمر: الفيلم سيرة ذاتية'],
    ],
    ['but he', 'واعتذر رامي الأسمر عن المشاركة، لكنه قال إنه ممتن للجنة.', ['SAY INDIRECT رامي الأسمر: ممتن للجنة']],
    [
      'as he is',
      'وقال رامي الأسمر إنه ممتن، وإنه سيعود العام المقبل.',
      ['SAY INDIRECT رامي الأسمر: ممتن، وإنه سيعود العام المقبل'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('who acted before', () => {
  test.each<[string, string, string[]]>([
    [
      'who acted in the sentence before',
      'قال أحمد علي إن السد آمن. والتقى سامر الكرمي عددا من الخبراء. وقال إن الميناء سيفتح.',
      ['SAY INDIRECT أحمد علي: السد آمن', 'SAY INDIRECT سامر الكرمي: الميناء سيفتح'],
    ],
    [
      'who acts behind a lead',
      'قال أحمد علي إن السد آمن.\nومع ذلك، استعرض الوزير سامر الكرمي جهود الوزارة، مشيرا إلى أن العمل مستمر.',
      ['SAY INDIRECT أحمد علي: السد آمن', 'EXPLAIN INDIRECT سامر الكرمي: العمل مستمر'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('bodies that go on speaking', () => {
  test.each<[string, string, string[]]>([
    [
      'a body goes on as he',
      'وأشارت وزارة الداخلية إلى أن مهدي صباح تدرب على الغوص. وأضاف: «تم تمويله بمبالغ مالية لشراء قارب».',
      [
        'EXPLAIN INDIRECT وزارة الداخلية: مهدي صباح تدرب على الغوص',
        'ADD DIRECT وزارة الداخلية: تم تمويله بمبالغ مالية لشراء قارب',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
