import { lines } from '../read.js'

describe('marks', () => {
  test.each<[string, string, string[]]>([
    [
      'a quotation that begins with an ellipsis',
      'وقال عمار الزين: "...لن نصوت لهذا القانون".',
      ['SAY DIRECT عمار الزين: لن نصوت لهذا القانون'],
    ],
    [
      'hash and at',
      'وكتب جاد الرفاعي: "شكرا لكم #النسور @alnosoor".',
      ['SAY DIRECT جاد الرفاعي: شكرا لكم #النسور @alnosoor'],
    ],
    [
      'the first mark curly, the last straight',
      'وقال عمار الزين: “لن نصوت لهذا القانون".',
      ['SAY DIRECT عمار الزين: لن نصوت لهذا القانون'],
    ],
    [
      'square brackets inside',
      'وقال عمار الزين: "لن نصوت [غدا] لهذا القانون".',
      ['SAY DIRECT عمار الزين: لن نصوت [غدا] لهذا القانون'],
    ],
    [
      'two short quotations in one clause',
      'وقال عمار الزين إن القانون "جائر" و"فاسد" ولن يمر.',
      ['SAY INDIRECT عمار الزين: القانون "جائر" و"فاسد" ولن يمر'],
    ],
    [
      'a quotation with a question inside',
      'وقال عمار الزين: "لماذا نصوت؟ لأن الوزير يريد؟ لا".',
      ['SAY DIRECT عمار الزين: لماذا نصوت؟ لأن الوزير يريد؟ لا'],
    ],
    [
      'double straight marks without a colon',
      'وقال الشيخ منصور العتيبي "الصلح خير لنا جميعا".',
      ['SAY DIRECT منصور العتيبي: الصلح خير لنا جميعا'],
    ],
    [
      'double brackets',
      'وقال الأمين العام للنادي حمد الشامسي: ((سنعود إلى الدرجة الأولى قريبا)).',
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا'],
    ],
    [
      'two single marks',
      `وقال حمد الشامسي: ''سنعود إلى الدرجة الأولى قريبا''.`,
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا'],
    ],
    [
      'single guillemets',
      'وقال حمد الشامسي: ‹سنعود إلى الدرجة الأولى قريبا›.',
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا'],
    ],
    [
      'low marks',
      'وقال حمد الشامسي: „سنعود إلى الدرجة الأولى قريبا“.',
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا'],
    ],
    [
      'the same curly mark on both sides',
      'وقال حمد الشامسي: ”سنعود إلى الدرجة الأولى قريبا”.',
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا'],
    ],
    [
      'spaces inside the marks',
      'وقال حمد الشامسي : " سنعود إلى الدرجة الأولى قريبا " .',
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا'],
    ],
    [
      'a full stop inside the marks',
      'وقال حمد الشامسي: "سنعود إلى الدرجة الأولى قريبا. لن نبيع أي لاعب."',
      ['SAY DIRECT حمد الشامسي: سنعود إلى الدرجة الأولى قريبا. لن نبيع أي لاعب'],
    ],
    [
      'an opening mark that is never closed, at the end of the paragraph',
      'وقالت وداد الرملي: «سمعت صوتا ثم انطفأت الأنوار.\nووصلت سيارات الإطفاء بعد نصف ساعة.',
      ['SAY DIRECT وداد الرملي: سمعت صوتا ثم انطفأت الأنوار'],
    ],
    [
      'a closing mark without an opening one',
      'وقالت وداد الرملي: سمعت صوتا ثم انطفأت الأنوار».\nووصلت سيارات الإطفاء بعد نصف ساعة.',
      ['SAY INDIRECT وداد الرملي: سمعت صوتا ثم انطفأت الأنوار'],
    ],
    [
      'an odd mark in an earlier paragraph',
      'واستقبل المهرجان فرقة "النوارس من ثلاث مدن.\nوقال المخرج رامي الأسمر: "العرض الأول كان الأصعب".',
      ['SAY DIRECT رامي الأسمر: العرض الأول كان الأصعب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('what only looks like a quotation', () => {
  test.each<[string, string, string[]]>([
    ['the name of a ship', 'ورست السفينة "نجمة الشمال الكبيرة" في المرفأ أمس.', []],
    ['a scare quote', 'وتحول "سوق الجمعة الشعبي القديم" إلى موقف للسيارات.', []],
    ['the title of a song', 'وغنت الفرقة أغنية "يا ليل خذني معك بعيدا" في ختام الحفل.', []],
    ['a campaign', 'وانطلقت حملة "معا من أجل شاطئ نظيف" صباح السبت.', []],
    ['chanted', 'وهتف المتظاهرون "لا لخصخصة المياه في بلادنا".', ['SAY DIRECT المتظاهرون: لا لخصخصة المياه في بلادنا']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('marks behind a bound letter', () => {
  test.each<[string, string, string[]]>([
    [
      'a party in quotation marks behind and',
      'وقال الخبير سامر الكرمي: "لقد قرر الجيش مع حلفائه و"حزب الساحل" القيام بهجوم مزدوج إلا أنه توقف".',
      ['SAY DIRECT سامر الكرمي: لقد قرر الجيش مع حلفائه و"حزب الساحل" القيام بهجوم مزدوج إلا أنه توقف'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('titles of works', () => {
  test.each<[string, string, string[]]>([
    [
      'his book',
      'ويذكر المؤرخ سامر الكرمي في كتابه “الطريق إلى العالم الحديث”: إن القائد لم يبن قصرا لنفسه.',
      ['SAY INDIRECT سامر الكرمي: القائد لم يبن قصرا لنفسه'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('quotations that nobody closed', () => {
  test.each<[string, string, string[]]>([
    [
      'an unclosed quotation before what had been',
      'وأضاف المصدر "من المعتقد أنه انفجار ولكن نوعه غير معروف. وكانت الطائرة تحطمت السبت بعد إقلاعها.',
      ['ADD DIRECT المصدر: من المعتقد أنه انفجار ولكن نوعه غير معروف'],
    ],
    [
      'as somebody said, behind the marks',
      '"الفريق الصغير تأهل للمباراة النهائية"، كما قال مهاجم الفريق سامر الكرمي.',
      ['SAY DIRECT سامر الكرمي: الفريق الصغير تأهل للمباراة النهائية'],
    ],
    [
      'the title of a programme is no speech',
      'وقال سامر الكرمي، خلال لقائه ببرنامج «مساء كل يوم جديد» مع المذيعة، إنه يحب العمل.',
      ['SAY INDIRECT سامر الكرمي: يحب العمل'],
    ],
    [
      'how it was said',
      'وقالت مريم الكرمي إن العمل مستمر. وأضافت بحسرة: "كان الخبز رخيصا".',
      ['SAY INDIRECT مريم الكرمي: العمل مستمر', 'ADD DIRECT مريم الكرمي: كان الخبز رخيصا'],
    ],
    [
      'a unit is a part of what is quoted',
      'وقال سامر الكرمي: "الإيرادات زادت 5%".',
      ['SAY DIRECT سامر الكرمي: الإيرادات زادت 5%'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
