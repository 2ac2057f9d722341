import { lines } from '../read.js'

describe('names that their place shows', () => {
  test.each<[string, string, string[]]>([
    [
      'spelt like a verb and like a plural, behind a title',
      'وقال وزير المناجم، المهندس يعرب الحراس، إن السد جاهز. وبين الحراس في تصريحات صحفية أن المياه تكفي.',
      ['SAY INDIRECT يعرب الحراس: السد جاهز', 'EXPLAIN INDIRECT يعرب الحراس: المياه تكفي'],
    ],
    [
      'the lady and her name',
      'وقالت السيدة كيزاني ملوندو إن المدرسة فتحت.',
      ['SAY INDIRECT كيزاني ملوندو: المدرسة فتحت'],
    ],
    [
      'a particle ends it, before a role',
      'وقال الدكتور نعمة عبد ممثل الرابطة فى المدينة: "الدواء متوفر للجميع".',
      ['SAY DIRECT نعمة عبد: الدواء متوفر للجميع'],
    ],
    [
      'three words that no list has',
      'وأكدت وزيرة المياه نغوزي أوكونجو إيويالا أن السد جاهز.',
      ['AFFIRM INDIRECT نغوزي أوكونجو إيويالا: السد جاهز'],
    ],
    [
      "a name in a verb's form",
      'وقال المدير التنفيذي للشركة يخلف بوعيشي إن المصنع توقف.',
      ['SAY INDIRECT يخلف بوعيشي: المصنع توقف'],
    ],
    [
      'between had and its verb',
      'وكان الناشط الحقوقي يعرب زيتوني قد قال إن المصنع توقف.',
      ['SAY INDIRECT يعرب زيتوني: المصنع توقف'],
    ],
    [
      'behind according to',
      'توقف المصنع عن العمل ثلاثة أيام، بحسب المحلل السياسي يعرب زيتوني.',
      ['SAY INDIRECT يعرب زيتوني: توقف المصنع عن العمل ثلاثة أيام'],
    ],
    [
      'behind the body that she heads, between commas',
      'وشددت رئيسة الجمعية الأهلية لحماية الغابات "غابات"، كيزاني ملوندو، يوم الأربعاء، على أن الغابة باقية.',
      ['AFFIRM INDIRECT كيزاني ملوندو: الغابة باقية'],
    ],
    [
      'its action follows at once',
      'ونفى مدير المستشفى المركزي بيدرو باسوس كويلهو وجود نقص في الدواء.',
      ['DENY INDIRECT بيدرو باسوس كويلهو: وجود نقص في الدواء'],
    ],
    [
      'how he said it is no name',
      'وقال المدرب بتواضع شديد: "الفريق كله فاز اليوم".',
      ['SAY DIRECT المدرب: الفريق كله فاز اليوم'],
    ],
    [
      'the same words elsewhere',
      'واستقبل يعرب زيتوني الضيوف. وقال المحلل السياسي يعرب زيتوني إن المصنع توقف.',
      ['SAY INDIRECT يعرب زيتوني: المصنع توقف'],
    ],
    [
      'that begins with a letter like a conjunction',
      'وقال مدير المعهد فريزيك دابر إن النتيجة مهمة.',
      ['SAY INDIRECT فريزيك دابر: النتيجة مهمة'],
    ],
    [
      'that begins with a letter like a preposition',
      'وقالت رئيسة الحزب لوزيكا حنون إن النتيجة مهمة.',
      ['SAY INDIRECT لوزيكا حنون: النتيجة مهمة'],
    ],
    [
      'that is spelt like a preposition but for its dots',
      'وأكد قائممقام القضاء علي الدليمي أن السباحة ممنوعة.',
      ['AFFIRM INDIRECT علي الدليمي: السباحة ممنوعة'],
    ],
    [
      'before those who are told',
      'وقال رئيس مجموعة اليورو يروين ديسلر للصحفيين في بروكسل إن الشريحة الأولى ستصرف.',
      ['SAY INDIRECT يروين ديسلر: الشريحة الأولى ستصرف'],
    ],
    [
      'before what is described',
      'ووصف وزير المالية اليوناني إقليدور تساكالوس الاتفاق بأنه نقطة تحول.',
      ['BELIEVE INDIRECT إقليدور تساكالوس: الاتفاق بأنه نقطة تحول'],
    ],
    [
      'before those who are called upon',
      'ودعا المبعوث الأممي ستافور دي ميستور الأطراف إلى الالتزام بالهدنة.',
      ['DEMAND INDIRECT ستافور دي ميستور: الالتزام بالهدنة'],
    ],
    [
      'before his saying',
      'ونقلت وكالة المنارة عن الوزير سيليكي بقلي قوله إن الاتفاق صعب.',
      ['SAY INDIRECT سيليكي بقلي: الاتفاق صعب'],
    ],
    [
      'nobody’s, but whom it is told',
      'وأبلغ أحد المسؤولين وكالة المنارة أن القرار اتخذ قبل أسبوع.',
      ['SAY INDIRECT أحد المسؤولين: القرار اتخذ قبل أسبوع'],
    ],
    [
      'behind for him',
      'وقال المتحدث باسمه ستيفور دوجار للصحفيين إن الوضع خطير.',
      ['SAY INDIRECT ستيفور دوجار: الوضع خطير'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
