import { lines } from '../read.js'

describe('investigations by those who made them', () => {
  test.each<[string, string, string[]]>([
    [
      'a yearly report',
      'كشف تقرير سنوي لوزارة الموانئ أن ثلاثة أطفال فقدوا في الميناء.',
      ['ANNOUNCE INDIRECT وزارة الموانئ: ثلاثة أطفال فقدوا في الميناء'],
    ],
    [
      'the annual report',
      'ذكر التقرير السنوي للأمم المتحدة أن ثلاثة أطفال فقدوا في الميناء.',
      ['SAY INDIRECT الأمم المتحدة: ثلاثة أطفال فقدوا في الميناء'],
    ],
    [
      'without naming him',
      'وقال المصدر إن الرئيس التقى وزيرا دون أن يسميه، وإنه سافر.',
      ['SAY INDIRECT المصدر: الرئيس التقى وزيرا'],
    ],
    [
      'an investigation for a newspaper',
      'كشف تحقيق لصحيفة «المنارة» أن ثلاثة أطفال فقدوا في الميناء، ووجد أن الأعداد ترتفع.',
      [
        'ANNOUNCE INDIRECT صحيفة «المنارة»: ثلاثة أطفال فقدوا في الميناء',
        'SAY INDIRECT صحيفة «المنارة»: الأعداد ترتفع',
      ],
    ],
    [
      'an achievement',
      'أكد الوزير سامر الكرمي تحقيق الشركة أرباحا كبيرة، ودعا إلى تحقيق السلام.',
      ['AFFIRM INDIRECT سامر الكرمي: تحقيق الشركة أرباحا كبيرة', 'DEMAND INDIRECT سامر الكرمي: تحقيق السلام'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
