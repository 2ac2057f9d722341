import { lines } from '../read.js'

describe('verbs of others behind what is said', () => {
  test.each<[string, string, string[]]>([
    [
      'another reports behind but',
      'أعلن الحرس المدني أن الجسر سيفتح غدا لكن صحيفة الميناء ذكرت أن الموعد تأجل.',
      ['ANNOUNCE INDIRECT الحرس المدني: الجسر سيفتح غدا', 'SAY INDIRECT صحيفة الميناء: الموعد تأجل'],
    ],
    [
      'the company of which he speaks announced',
      'قال الوزير سامر الكرمي إن الشركة درست الملف وأعلنت أن الجسر آمن.',
      ['SAY INDIRECT سامر الكرمي: الشركة درست الملف وأعلنت أن الجسر آمن'],
    ],
    [
      'he added of himself',
      'قالت المديرة هالة نصار إن الجسر آمن وأضافت أنه سيفتح غدا.',
      ['SAY INDIRECT هالة نصار: الجسر آمن', 'ADD INDIRECT هالة نصار: سيفتح غدا'],
    ],
    [
      'the verb of the clause behind a comma',
      'وقال الكرمي: إن المشهد القائم أمامنا في الميناء، يؤكد أن الأزمة لم تنته.',
      [
        'SAY INDIRECT الكرمي: المشهد القائم أمامنا في الميناء، يؤكد أن الأزمة لم تنته',
        'AFFIRM INDIRECT المشهد: الأزمة لم تنته',
      ],
    ],
    [
      'at a time when',
      'أعلنت نقابة الصيادين تعليق الإضراب، في الوقت الذي تواصلت فيه المفاوضات.',
      ['ANNOUNCE INDIRECT نقابة الصيادين: تعليق الإضراب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
