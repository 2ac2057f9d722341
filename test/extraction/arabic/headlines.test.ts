import { lines } from '../read.js'

describe('headlines of other shapes', () => {
  test.each<[string, string, string[], string | null]>([
    [
      'a name, a colon, a quotation',
      'وعاد اللاعب إلى التدريب.',
      ['SAY DIRECT جاد الرفاعي: لن أعتزل'],
      'جاد الرفاعي: "لن أعتزل"',
    ],
    ['a competition and its news', 'وعاد اللاعب إلى التدريب.', [], 'الدوري الإسباني: برشلونة يفوز على خيتافي'],
    ['what follows, and its subject', 'وعاد اللاعب إلى التدريب.', [], 'إنفوغرافيك: أكبر الدول إنتاجا للقمح'],
    ['a question as a headline', 'وعاد اللاعب إلى التدريب.', [], 'هل يعلن جاد الرفاعي اعتزاله؟'],
    ['learn the truth of', 'وعاد اللاعب إلى التدريب.', [], 'تعرف على حقيقة اعتزال جاد الرفاعي'],
    [
      'a denial of a noun by an organization',
      'وهبطت الطائرة بسلام.',
      ['DENY INDIRECT الجيش: سقوط طائرة'],
      'الجيش ينفي سقوط طائرة',
    ],
    ['an infinitive subject', 'واقتلعت العاصفة الأشجار.', [], 'إعلان الطوارئ في الساحل بعد العاصفة'],
    ['sources', 'ولم يحدد موعد جديد.', ['SAY INDIRECT مصادر: القمة تأجلت'], 'مصادر: القمة تأجلت'],
    ['urgent', 'وعاد الهدوء.', ['ANNOUNCE INDIRECT الجيش: وقف إطلاق النار'], 'عاجل: الجيش يعلن وقف إطلاق النار'],
    [
      'urgent, between bars',
      'وعاد الهدوء.',
      ['SAY INDIRECT الجيش: وقف النار يبدأ الليلة'],
      'عاجل | الجيش: وقف النار يبدأ الليلة',
    ],
    ['who says about', 'وخسر فريق المدرب كريم السالمي.', [], 'ماذا قال السالمي عن الحكم؟'],
  ])('%s', (_, body, expected, headline) => {
    expect(lines(body, 'ar', headline)).toEqual(expected)
  })
})

describe('a name and a colon', () => {
  test.each<[string, string, string[], string | null]>([
    [
      'a surname',
      'وقال الباحث نادر الشهابي إن الطيور المهاجرة غيرت مسارها.',
      ['SAY INDIRECT نادر الشهابي: الطيور غيرت مسارها', 'SAY INDIRECT نادر الشهابي: الطيور المهاجرة غيرت مسارها'],
      'الشهابي: الطيور غيرت مسارها',
    ],
    [
      'a role',
      'وقال وزير الري فارس النمر إن المنسوب في النهر طبيعي.',
      ['SAY INDIRECT فارس النمر: المنسوب طبيعي', 'SAY INDIRECT فارس النمر: المنسوب في النهر طبيعي'],
      'وزير الري: المنسوب طبيعي',
    ],
    [
      'an organization with quotation marks',
      'وذكرت هيئة الأرصاد أن الرياح تشتد.',
      ['SAY DIRECT هيئة الأرصاد: العاصفة تقترب من الساحل', 'SAY INDIRECT هيئة الأرصاد: الرياح تشتد'],
      'هيئة الأرصاد: "العاصفة تقترب من الساحل"',
    ],
    [
      'a capital',
      'وقالت موسكو إنها لن تمدد الاتفاق.',
      ['SAY INDIRECT موسكو: لا نية لتمديد الاتفاق', 'SAY INDIRECT موسكو: لن تمدد الاتفاق'],
      'موسكو: لا نية لتمديد الاتفاق',
    ],
    ['in pictures', 'وأتى الحريق على عشرين متجرا.', [], 'بالصور.. حريق يلتهم سوق الأقمشة'],
    [
      'a name with a role and a name',
      'زار الوزير السد أمس.',
      ['SAY INDIRECT فارس النمر: المنسوب طبيعي'],
      'وزير الري فارس النمر: المنسوب طبيعي',
    ],
    [
      'a name to a paper',
      'قال الباحث نادر الشهابي إن المحمية مفتوحة.',
      ['SAY INDIRECT نادر الشهابي: الطيور غيرت مسارها', 'SAY INDIRECT نادر الشهابي: المحمية مفتوحة'],
      'الشهابي لـ"المنارة": الطيور غيرت مسارها',
    ],
  ])('%s', (_, body, expected, headline) => {
    expect(lines(body, 'ar', headline)).toEqual(expected)
  })
})

describe('a subject, a verb, no that', () => {
  test.each<[string, string, string[], string | null]>([
    [
      'affirms',
      'زار الوزير فارس النمر السد أمس.',
      ['AFFIRM INDIRECT فارس النمر: سلامة السدود'],
      'وزير الري يؤكد سلامة السدود',
    ],
    ['denies', 'وسيبقى المدرب كريم السالمي حتى الصيف.', ['DENY INDIRECT النسور: رحيل مدربه'], 'النسور ينفي رحيل مدربه'],
    ['warns of', 'ويشتد البرد في كانون الثاني.', ['WARN INDIRECT خبراء: شتاء قاس'], 'خبراء يحذرون من شتاء قاس'],
    [
      'demands',
      'وتأخرت الأجور ثلاثة أشهر.',
      ['DEMAND INDIRECT نقيب العمال: بصرف الأجور'],
      'نقيب العمال يطالب بصرف الأجور',
    ],
    [
      'accuses',
      'وصدرت الأرقام أمس.',
      ['ACCUSE INDIRECT المعارضة: الحكومة بتزوير الأرقام'],
      'المعارضة تتهم الحكومة بتزوير الأرقام',
    ],
    ['calls to', 'ويلتقي الرئيس الأحزاب غدا.', ['DEMAND INDIRECT الرئيس: حوار وطني'], 'الرئيس يدعو إلى حوار وطني'],
    [
      'announces a noun',
      'وتعود الطائرات إلى المدرج غدا.',
      ['ANNOUNCE INDIRECT هيئة الطيران: استئناف الرحلات'],
      'هيئة الطيران تعلن استئناف الرحلات',
    ],
    [
      'a verb first',
      'زار الوزير السد أمس.',
      ['SAY INDIRECT وزير الري: المنسوب طبيعي'],
      'وزير الري يقول إن المنسوب طبيعي',
    ],
  ])('%s', (_, body, expected, headline) => {
    expect(lines(body, 'ar', headline)).toEqual(expected)
  })
})

describe('a headline and what it is about', () => {
  test.each<[string, string, string[], string]>([
    [
      'a name before what he speaks of',
      'وتستمر المشاورات حتى الخميس.',
      ['SAY INDIRECT سامر الكرمي: سيتأخر الجسر شهرا'],
      'سامر الكرمي عن مشروع الجسر: سيتأخر الجسر شهرا',
    ],
    ['a summit of two people', 'وصل الوفدان أمس.', [], 'قمة سمير وكمال: العاصمة تتطلع إلى علاقة جديدة'],
    ['an earthquake somewhere', 'انهار المبنى أمس.', [], 'زلزال إندونيسيا: ألف شخص تحت الأنقاض'],
    ['nobody at all', 'انخفضت الأسهم أمس.', [], 'تداولات السوق: انخفاض أسهم مئة شركة'],
    [
      'a spokeswoman is no verb',
      'قالت متحدثة الخارجية هالة نصار إن الوزارة تتطلع إلى الشراكة.',
      ['SAY INDIRECT هالة نصار: نتطلع إلى الشراكة', 'SAY INDIRECT هالة نصار: الوزارة تتطلع إلى الشراكة'],
      'متحدثة الخارجية: نتطلع إلى الشراكة',
    ],
  ])('%s', (_, body, expected, headline) => {
    expect(lines(body, 'ar', headline)).toEqual(expected)
  })
})
