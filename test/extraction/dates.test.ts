import { read } from './read.js'

/** When the first statement of a text was said: the day with its precision; null where that is not known. */
function saidAt(body: string, language: string, published: string | null): string | null {
  const [statement] = read(body, language, published === null ? null : new Date(published)).statements
  if (statement === undefined) throw new Error(`no statement in "${body}"`)
  const { saidAt: found } = statement
  return found && `${found.date.toISOString().slice(0, 10)} ${found.precision}`
}

/** A Thursday, the first day of Ramadan 1436. */
const PUBLISHED = '2015-06-18T10:00:00Z'

type Row = [when: string, expected: string | null]

describe('Arabic: between the verb and what is said', () => {
  test.each<Row>([
    // Days by their distance
    ['اليوم', '2015-06-18 DAY'],
    ['أمس', '2015-06-17 DAY'],
    ['مساء أمس', '2015-06-17 DAY'],
    ['أول أمس', '2015-06-16 DAY'],
    ['أول من أمس', '2015-06-16 DAY'],
    ['أمس الأول', '2015-06-16 DAY'],
    ['الليلة الماضية', '2015-06-17 DAY'],
    ['بعد ظهر اليوم', '2015-06-18 DAY'],
    // Days by their name
    ['الخميس', '2015-06-18 DAY'],
    ['يوم الأحد', '2015-06-14 DAY'],
    ['، الإثنين،', '2015-06-15 DAY'],
    ['أمس الأربعاء', '2015-06-17 DAY'],
    ['أمس (الأربعاء)', '2015-06-17 DAY'],
    ['أول أمس الثلاثاء', '2015-06-16 DAY'],
    // The paper is a day late: the name of the day is right.
    ['أمس الثلاثاء', '2015-06-16 DAY'],
    // It was already Friday where it was written.
    ['اليوم الجمعة', null],
    ['الخميس الماضي', '2015-06-11 DAY'],
    ['الجمعة الماضية', '2015-06-12 DAY'],
    ['الثلاثاء المقبل', null],
    ['الثلاثاء من الأسبوع الماضي', null],
    ['في ساعة مبكرة من صباح الاثنين', '2015-06-15 DAY'],
    // A day and a month, under all their names
    ['في 5 مايو 2014', '2014-05-05 DAY'],
    ['في 5 أيار 2014', '2014-05-05 DAY'],
    ['في 12 كانون الثاني 2014', '2014-01-12 DAY'],
    ['في 12 كانون الأول 2014', '2014-12-12 DAY'],
    ['في 7 تشرين الأول 2014', '2014-10-07 DAY'],
    ['في 3 جانفي 2014', '2014-01-03 DAY'],
    ['في 3 فيفري 2014', '2014-02-03 DAY'],
    ['في 3 أفريل 2014', '2014-04-03 DAY'],
    ['في 3 ماي 2014', '2014-05-03 DAY'],
    ['في 3 جوان 2014', '2014-06-03 DAY'],
    ['في 3 جويلية 2014', '2014-07-03 DAY'],
    ['في 3 أوت 2014', '2014-08-03 DAY'],
    ['في 3 غشت 2014', '2014-08-03 DAY'],
    ['في 3 يوليوز 2014', '2014-07-03 DAY'],
    ['في 3 شتنبر 2014', '2014-09-03 DAY'],
    ['في 3 نونبر 2014', '2014-11-03 DAY'],
    ['في 3 دجنبر 2014', '2014-12-03 DAY'],
    ['في 13 آب/أغسطس 2014', '2014-08-13 DAY'],
    ['في 9 نيسان/ أبريل 2014', '2014-04-09 DAY'],
    ['في 9 أبريل (نيسان) 2014', '2014-04-09 DAY'],
    ['في 9 كانون الأول/ديسمبر 2014', '2014-12-09 DAY'],
    ['في الخامس من حزيران/يونيو2014', '2014-06-05 DAY'],
    ['في ٥ مايو ٢٠١٤م', '2014-05-05 DAY'],
    ['في 31 يونيو 2014', null],
    ['في 5 مايو 2016', null],
    // Without a year: the last one
    ['في 5 مايو', '2015-05-05 DAY'],
    ['في 25 يونيو', '2014-06-25 DAY'],
    ['في 26 يونيو الجاري', null],
    ['في الثاني من يونيو الجاري', '2015-06-02 DAY'],
    ['في 5 مايو من العام الماضي', '2014-05-05 DAY'],
    // Tomorrow where it was written, not a year ago
    ['اليوم 19 يونيو', null],
    ['أمس السبت 13 يونيو', '2015-06-13 DAY'],
    ['الثلاثاء، 9 يونيو 2015،', '2015-06-09 DAY'],
    // In numbers, the day first
    ['بتاريخ 12/5/2015', '2015-05-12 DAY'],
    ['بتاريخ 12-5-2015', '2015-05-12 DAY'],
    ['بتاريخ ١٢/٥/٢٠١٥', '2015-05-12 DAY'],
    ['بتاريخ 2015-05-12', '2015-05-12 DAY'],
    ['بتاريخ 5/13/2015', null],
    // The Hijri calendar
    ['بتاريخ ١٤٣٦/٨/١٢ هـ', '2015-05-30 DAY'],
    ['بتاريخ 12/8/1436هـ', '2015-05-30 DAY'],
    ['السبت 12 شعبان 1436هـ', '2015-05-30 DAY'],
    ['في 12 شعبان', '2015-05-30 DAY'],
    ['في 15 من شوال', '2014-08-11 DAY'],
    ['في 30 محرم 1436هـ', null],
    // Of two calendars the Gregorian counts, even where they do not agree.
    ['السبت 12 شعبان 1436هـ الموافق 30 مايو 2015م', '2015-05-30 DAY'],
    ['يوم 11 شعبان 1436هـ الموافق 30 مايو 2015م', '2015-05-30 DAY'],
    ['بتاريخ 11/8/1436هـ (30/5/2015م)', '2015-05-30 DAY'],
    // Months and years
    ['في مايو 2014', '2014-05-01 MONTH'],
    ['في يوليو/ تموز عام 2014', '2014-07-01 MONTH'],
    ['في مايو من العام الماضي', '2014-05-01 MONTH'],
    ['في أبريل (نيسان) الماضي', '2015-04-01 MONTH'],
    ['في يونيو الماضي', '2014-06-01 MONTH'],
    ['منتصف كانون الثاني/يناير', '2015-01-01 MONTH'],
    ['في ديسمبر', '2014-12-01 MONTH'],
    ['الشهر الماضي', '2015-05-01 MONTH'],
    ['عام 2013', '2013-01-01 YEAR'],
    ['في العام 2013', '2013-01-01 YEAR'],
    ['العام الماضي', '2014-01-01 YEAR'],
    ['عام 2016', null],
    ['الأسبوع الماضي', null],
    // With its occasion
    ['في مؤتمر صحفي عقده أمس', '2015-06-17 DAY'],
    ['في بيان صدر الثلاثاء', '2015-06-16 DAY'],
    ['خلال الجلسة التي عقدت بعد ظهر أمس', '2015-06-17 DAY'],
    ['في خطاب في 13 آب/أغسطس 2014 في ذكرى حرب عام 2006', '2014-08-13 DAY'],
  ])('%s', (when, expected) => {
    const body = `قال الوزير سامر النجار ${when} إن السد آمن.`.replace(' ،', '،')
    expect(saidAt(body, 'ar', PUBLISHED)).toBe(expected)
  })
})

describe('Arabic: where else', () => {
  test.each<Row>([
    ['وفي 25 مايو أعلن التحالف أن السد آمن.', '2015-05-25 DAY'],
    ['وفي بيان أصدرته الاثنين، قالت وزارة المياه إن السد آمن.', '2015-06-15 DAY'],
    ['في خطاب عام 1994، قال سامر النجار إن السد آمن.', '1994-01-01 YEAR'],
    ['السد آمن منذ زمن طويل، بحسب بيان لوزارة المياه الثلاثاء.', '2015-06-16 DAY'],
    ['قال سامر النجار، الذي يزور المدينة، أمس، إن السد آمن.', '2015-06-17 DAY'],
    ['أدانت وزارة المياه "إغلاق السد الكبير على النهر"، الأحد.', '2015-06-14 DAY'],
    ['وغرد سامر النجار صباح الاثنين قائلا إن السد آمن.', '2015-06-15 DAY'],
  ])('%s', (body, expected) => {
    expect(saidAt(body, 'ar', PUBLISHED)).toBe(expected)
  })

  test('what one sentence carries on was said on the same day; the next sentence tells nothing', () => {
    const body = 'قال سامر النجار أمس إن السد آمن، مضيفا أن الفحص انتهى. وأوضح النجار أن التقرير جاهز.'
    const { statements } = read(body, 'ar', new Date(PUBLISHED))
    expect(statements.map(({ saidAt: found }) => found?.date.toISOString().slice(0, 10))).toEqual([
      '2015-06-17',
      '2015-06-17',
      undefined,
    ])
  })
})

describe('Arabic: dates of something else', () => {
  test.each([
    'قال الوزير سامر النجار إن السد سيغلق الأحد.',
    'قال الوزير سامر النجار، الذي وصل أمس إلى المدينة، إن السد آمن.',
    'قال سامر النجار الذي استقبله، صباح أمس، رئيس الوزراء إن السد آمن.',
    'قال سامر النجار، وزير المياه منذ 2010، إن السد آمن.',
    'قال رئيس الوزراء المنتخب عام 2013 إن السد آمن.',
    'قال الوزير سامر النجار تعليقا على قرار مجلس الأمن الصادر عام 2013 إن السد آمن.',
    'قال الوزير سامر النجار ردا على هجوم الأحد إن السد آمن.',
    'قالت صحيفة المصري اليوم إن السد آمن.',
    'قال سامر النجار في حديث خاص لـ"اليوم" إن السد آمن.',
    'قال سامر النجار لموقع اليوم السابع إن السد آمن.',
    'قال سامر النجار في اليوم التالي إن السد آمن.',
    'قال خطيب الجمعة سامر النجار إن السد آمن.',
    'قال النائب عن قوى 14 آذار سامر النجار إن السد آمن.',
    'كشفت مصادر مقربة من فريق (8 آذار) أن السد آمن.',
    'قال سامر النجار خلال ندوة عن الانتخابات التي نظمت أمس إن السد آمن.',
    'قال سامر النجار قبل اجتماع السبت إن السد آمن.',
    'وصل الوفد أمس إلى المدينة، وقال سامر النجار إن السد آمن.',
    'قال سامر النجار في لقاء المجلس السبت والأحد إن السد آمن.',
    'قال رجب شعبان إن السد آمن.',
  ])('%s', (body) => {
    expect(saidAt(body, 'ar', PUBLISHED)).toBeNull()
  })
})

describe('English', () => {
  test.each<Row>([
    ['Mayor Lina Haddad said today that the bridge was safe.', '2015-06-18 DAY'],
    ['Mayor Lina Haddad said yesterday that the bridge was safe.', '2015-06-17 DAY'],
    ['Mayor Lina Haddad said the day before yesterday that the bridge was safe.', '2015-06-16 DAY'],
    ['Mayor Lina Haddad said on Monday that the bridge was safe.', '2015-06-15 DAY'],
    ['Mayor Lina Haddad said last Thursday that the bridge was safe.', '2015-06-11 DAY'],
    ['Mayor Lina Haddad said on 5 May 2014 that the bridge was safe.', '2014-05-05 DAY'],
    ['Mayor Lina Haddad said on May 5, 2014 that the bridge was safe.', '2014-05-05 DAY'],
    ['Mayor Lina Haddad said on May 5th that the bridge was safe.', '2015-05-05 DAY'],
    ['Mayor Lina Haddad said on Monday, May 11, that the bridge was safe.', '2015-05-11 DAY'],
    ['Mayor Lina Haddad said in May 2014 that the bridge was safe.', '2014-05-01 MONTH'],
    ['Mayor Lina Haddad said last month that the bridge was safe.', '2015-05-01 MONTH'],
    ['Mayor Lina Haddad said in 2012 that the bridge was safe.', '2012-01-01 YEAR'],
    ['Mayor Lina Haddad said last week that the bridge was safe.', null],
    ['Mayor Lina Haddad said in a statement dated 12/5/2015 that the bridge was safe.', null],
    ['On Sunday, Mayor Lina Haddad said that the bridge was safe.', '2015-06-14 DAY'],
    ['In a statement on Sunday, Mayor Lina Haddad said that the bridge was safe.', '2015-06-14 DAY'],
    ['Mayor Lina Haddad on Sunday said that the bridge was safe.', '2015-06-14 DAY'],
    ['“We will open the bridge,” Mayor Lina Haddad said in an interview in Riverton on Monday.', '2015-06-15 DAY'],
    ['“We will open the bridge,” Mayor Lina Haddad said on Nov. 9.', '2014-11-09 DAY'],
    ['The bridge will open in May, Mayor Lina Haddad said on Tuesday.', '2015-06-16 DAY'],
    ['The bridge is safe, according to a survey released on Monday.', '2015-06-15 DAY'],
    // Of something else
    ['Mayor Lina Haddad, who resigned on Monday, said that the bridge was safe.', null],
    ['Mayor Lina Haddad, elected in 2010, said that the bridge was safe.', null],
    ['Mayor Lina Haddad said that the bridge would open on Friday.', null],
    ['Mayor Lina Haddad told the Sunday Times that the bridge was safe.', null],
    ['Mayor Lina Haddad told USA Today that the bridge was safe.', null],
    ['At the Sept. 11 memorial, Mayor Lina Haddad said that the bridge was safe.', null],
    ['After the fire on Monday, Mayor Lina Haddad said that the bridge was safe.', null],
  ])('%s', (body, expected) => {
    expect(saidAt(body, 'en', PUBLISHED)).toBe(expected)
  })
})

describe('an article without a date', () => {
  test.each<Row>([
    ['قال سامر النجار في 5 مايو 2014 إن السد آمن.', '2014-05-05 DAY'],
    ['قال سامر النجار بتاريخ 12/8/1436هـ إن السد آمن.', '2015-05-30 DAY'],
    ['قال سامر النجار في مايو 2014 إن السد آمن.', '2014-05-01 MONTH'],
    ['قال سامر النجار أمس إن السد آمن.', null],
    ['قال سامر النجار الخميس إن السد آمن.', null],
    ['قال سامر النجار في 5 مايو إن السد آمن.', null],
    ['قال سامر النجار الشهر الماضي إن السد آمن.', null],
  ])('%s', (body, expected) => {
    expect(saidAt(body, 'ar', null)).toBe(expected)
  })
})
