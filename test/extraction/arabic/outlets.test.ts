import { lines } from '../read.js'

describe('honorifics in place of a name', () => {
  test.each<[string, string, string[]]>([
    [
      'his excellency',
      'قال معالي وزير الإسكان المهندس سعود الفريان إن الشقق جاهزة. وأضاف معاليه أن التسليم يبدأ في شعبان.',
      ['SAY INDIRECT سعود الفريان: الشقق جاهزة', 'ADD INDIRECT سعود الفريان: التسليم يبدأ في شعبان'],
    ],
    [
      'his highness',
      'رعى صاحب السمو الأمير نايف بن راشد حفل التخرج. وأكد سموه أن الطلاب ثروة الوطن.',
      ['AFFIRM INDIRECT نايف بن راشد: الطلاب ثروة الوطن'],
    ],
    [
      'his eminence',
      'وألقى الشيخ منصور العتيبي خطبة الجمعة. ودعا فضيلته إلى صلة الرحم.',
      ['DEMAND INDIRECT منصور العتيبي: صلة الرحم'],
    ],
    [
      'the ambassador by his courtesy',
      'استقبل سعادة السفير طارق البنا وفد التجار. وأشار سعادته إلى أن التأشيرات متاحة.',
      ['EXPLAIN INDIRECT طارق البنا: التأشيرات متاحة'],
    ],
    [
      'praying God',
      'ورفع محافظ الشمال خليل الصالح التهنئة إلى الملك، سائلا الله أن يديم الأمن.',
      ['ASK INDIRECT خليل الصالح: يديم الأمن'],
    ],
    [
      'thanked, in the manner of agencies',
      'وأعرب مدير الجامعة فهد الزيدي عن شكره لسمو أمير المنطقة على دعمه.',
      ['EXPRESS INDIRECT فهد الزيدي: شكره لسمو أمير المنطقة على دعمه'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('the habits of papers', () => {
  test.each<[string, string, string[]]>([
    [
      'told the paper, the speaker and his role behind',
      'وقال لـ"المنارة" سامر عطية، رئيس اتحاد الناشرين، إن المعرض تأجل.',
      ['SAY INDIRECT سامر عطية: المعرض تأجل'],
    ],
    [
      'told the paper, a role before the name',
      'وأوضح لـ«المنارة» المتحدث باسم البلدية ثائر الجمل أن الشارع سيغلق.',
      ['EXPLAIN INDIRECT ثائر الجمل: الشارع سيغلق'],
    ],
    [
      'told the paper with a colon and that',
      'وقال لـ"المنارة": إن الشارع سيغلق.',
      ['SAY INDIRECT UNKNOWN: الشارع سيغلق'],
    ],
    [
      'spoke to the paper',
      'وقال الناشر سامر عطية في تصريح إلى "المنارة" إن المعرض تأجل.',
      ['SAY INDIRECT سامر عطية: المعرض تأجل'],
    ],
    [
      'a citizen in marks',
      'وقال المواطن "سعد الخياط" لـ "المنارة": انتظرنا الماء أسبوعا كاملا.',
      ['SAY INDIRECT سعد الخياط: انتظرنا الماء أسبوعا كاملا'],
    ],
    [
      'in detail',
      'وفي التفاصيل، قال مدير الدفاع المدني منير الحلبي إن الحريق بدأ في المستودع.',
      ['SAY INDIRECT منير الحلبي: الحريق بدأ في المستودع'],
    ],
    [
      'the same source',
      'وقال مصدر أمني إن الطرد فارغ. وأوضح ذات المصدر أن المحطة فتحت.',
      ['SAY INDIRECT مصدر أمني: الطرد فارغ', 'EXPLAIN INDIRECT مصدر أمني: المحطة فتحت'],
    ],
    [
      'in the words of a wire, without a hamza',
      'واكد رئيس البلدية ماهر الطويل لوكالة نسيم ان "الطريق مفتوح امام الجميع" مضيفا "لا داعي للقلق".',
      ['AFFIRM DIRECT ماهر الطويل: الطريق مفتوح امام الجميع', 'ADD DIRECT ماهر الطويل: لا داعي للقلق'],
    ],
    [
      'reported by a correspondent of a wire',
      'وافاد مراسل نسيم ان الشوارع خالية.',
      ['SAY INDIRECT مراسل نسيم: الشوارع خالية'],
    ],
    [
      'a correspondent of a broadcaster, by name',
      'وقالت مراسلة إذاعة الوادي في الساحل، ربى عيد، إن الشوارع خالية.',
      ['SAY INDIRECT ربى عيد: الشوارع خالية'],
    ],
    ['had said earlier', 'وكان الجيش قال في وقت سابق إن المدرج جاهز.', ['SAY INDIRECT الجيش: المدرج جاهز']],
    ['denied these accusations', 'لكن رائد الجندي نفى هذه الاتهامات.', ['DENY INDIRECT رائد الجندي: هذه الاتهامات']],
    ['did not answer the request of the paper', 'ولم ترد الشركة على طلب "المنارة" التعليق.', []],
    [
      'a dateline of a network',
      'الساحل (نسيم)-- أعلن وزير الطاقة نبيل العسلي، الأحد، وصول أول شحنة غاز.',
      ['ANNOUNCE INDIRECT نبيل العسلي: وصول أول شحنة غاز'],
    ],
    [
      'a comma inside of the marks, and the source behind',
      '"الوقود يكفي شهرا واحدا،" حسب قوله.',
      ['SAY DIRECT UNKNOWN: الوقود يكفي شهرا واحدا'],
    ],
    [
      'said, according to what an agency quoted',
      'وقال وزير الطاقة نبيل العسلي إن الوقود يكفي شهرا، وفقا لما نقلته وكالة الأنباء الرسمية.',
      ['SAY INDIRECT نبيل العسلي: الوقود يكفي شهرا'],
    ],
    [
      'this came in a reply, where he said',
      'جاء ذلك في رد لوزير الطاقة نبيل العسلي على سؤال نيابي، حيث قال: "الوقود يكفي شهرا".',
      ['SAY DIRECT نبيل العسلي: الوقود يكفي شهرا'],
    ],
    [
      'added in continuation',
      'وأضاف الوزير نبيل العسلي متابعا: "والغاز أيضا".',
      ['ADD DIRECT نبيل العسلي: والغاز أيضا'],
    ],
    [
      'hashtags in place of names',
      'وأكد #نبيل_العسلي أن الوقود يكفي شهرا.',
      ['AFFIRM INDIRECT نبيل العسلي: الوقود يكفي شهرا'],
    ],
    [
      'a name with its account in brackets',
      'وكتب الوزير نبيل العسلي (@nabil) أن الوقود يكفي شهرا.',
      ['SAY INDIRECT نبيل العسلي: الوقود يكفي شهرا'],
    ],
    [
      'the union, via its head',
      'ونددت النقابة على لسان رئيسها عوض الحسن بتأخر الأجور.',
      ['CRITICIZE INDIRECT النقابة: بتأخر الأجور'],
    ],
    [
      'a source to the paper',
      'وكشفت مصادر لـ"المنارة" أن الانتخابات ستؤجل.',
      ['ANNOUNCE INDIRECT مصادر: الانتخابات ستؤجل'],
    ],
    [
      'informed sources told the paper',
      'وعلمت "المنارة" من مصادر مطلعة أن الانتخابات ستؤجل.',
      ['SAY INDIRECT مصادر مطلعة: الانتخابات ستؤجل'],
    ],
    [`a paper's own view`, 'وترى "المنارة" أن الانتخابات ستؤجل.', ['BELIEVE INDIRECT المنارة: الانتخابات ستؤجل']],
    [
      'the title of an article',
      'وفي مقال بعنوان "مدينة بلا ماء"، كتب سامي الأشقر أن الآبار جفت.',
      ['SAY INDIRECT سامي الأشقر: الآبار جفت'],
    ],
    [
      'a columnist wrote in a paper',
      'وكتب سامي الأشقر في صحيفة "المنارة" أن الآبار جفت.',
      ['SAY INDIRECT سامي الأشقر: الآبار جفت'],
    ],
    [
      'the writer goes on',
      'وكتب سامي الأشقر في صحيفة "المنارة" أن الآبار جفت. ويرى الكاتب أن الحل في تحلية البحر.',
      ['SAY INDIRECT سامي الأشقر: الآبار جفت', 'BELIEVE INDIRECT سامي الأشقر: الحل في تحلية البحر'],
    ],
    [
      'the paper goes on',
      'وقالت صحيفة "المنارة" في افتتاحيتها إن الآبار جفت. وأضافت الصحيفة أن الحل في تحلية البحر.',
      ['SAY INDIRECT صحيفة "المنارة": الآبار جفت', 'ADD INDIRECT صحيفة "المنارة": الحل في تحلية البحر'],
    ],
    [
      'the observatory, the director, the observatory',
      'وقال المرصد البحري إن سفينة غرقت. وقال مدير المرصد سامر عطية إن الطاقم نجا. وأضاف المرصد أن البحث مستمر.',
      [
        'SAY INDIRECT المرصد البحري: سفينة غرقت',
        'SAY INDIRECT سامر عطية: الطاقم نجا',
        'ADD INDIRECT المرصد البحري: البحث مستمر',
      ],
    ],
    [
      `the club's page with a quotation`,
      'وجاء في بيان النادي: "نشكر الجماهير على وفائها".',
      ['SAY DIRECT النادي: نشكر الجماهير على وفائها'],
    ],
    [
      `the president's office on the net`,
      'وقالت الرئاسة على تويتر: "القمة في موعدها".',
      ['SAY DIRECT الرئاسة: القمة في موعدها'],
    ],
    [
      'quoted by two media',
      'ونقلت صحيفتا "المنارة" و"الأفق" عن الوزير نبيل العسلي أن الوقود يكفي شهرا.',
      ['SAY INDIRECT نبيل العسلي: الوقود يكفي شهرا'],
    ],
    [
      'an official of the club said to its site',
      'وقال مدير الكرة في النسور لموقع النادي الرسمي إن الحارس باق.',
      ['SAY INDIRECT مدير الكرة في النسور: الحارس باق'],
    ],
    [
      'a long list of thanks is no report of its own',
      'وحضر الحفل الوزير نبيل العسلي والسفير طارق البنا وعدد من النواب.',
      [],
    ],
    [
      `it is to be noted in the agency's way`,
      'وكان الوزير نبيل العسلي قد وصل إلى الساحل صباح اليوم في زيارة تستغرق يومين.',
      [],
    ],
    [
      'the word of the family',
      'وألقى سعد الخياط كلمة أهالي الضحايا قال فيها إن العدالة تأخرت.',
      ['SAY INDIRECT سعد الخياط: العدالة تأخرت'],
    ],
    [
      'two clauses with their own speakers around a semicolon',
      'وقال الوزير نبيل العسلي إن الوقود يكفي؛ وقال النائب عمار الزين إنه نفد.',
      ['SAY INDIRECT نبيل العسلي: الوقود يكفي', 'SAY INDIRECT عمار الزين: نفد'],
    ],
    [
      'the content goes on in the next sentence',
      'وقال الوزير نبيل العسلي: الوقود يكفي شهرا. أما الغاز فيكفي شهرين.\nوأغلقت محطات كثيرة أبوابها.',
      ['SAY INDIRECT نبيل العسلي: الوقود يكفي شهرا. أما الغاز فيكفي شهرين'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
