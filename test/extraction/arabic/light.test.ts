import { lines } from '../read.js'

describe('verbs that lend themselves to a noun of saying', () => {
  test.each<[string, string, string[]]>([
    ['renewed their affirmation', 'جدّد الطرفان تأكيدهما على أن الحل ممكن.', ['AFFIRM INDIRECT الطرفان: الحل ممكن']],
    [
      'renewed the reference to',
      'وجدد السفير سامر الكرمي الإشارة إلى الموقف الراسخ من الأزمة.',
      ['EXPLAIN INDIRECT سامر الكرمي: الموقف الراسخ من الأزمة'],
    ],
    [
      'did not fail to stress',
      'ولم يغفل المدير كمال الطرابلسي التأكيد على أن الحافلات ستكون جاهزة.',
      ['AFFIRM INDIRECT كمال الطرابلسي: الحافلات ستكون جاهزة'],
    ],
    ['failed to stress, which is no report', 'ويغفل التقرير التأكيد على أن الحافلات ستكون جاهزة.', []],
    [
      'pointed the finger at',
      'وجه سامر الكرمي أصابع الاتهام إلى الشركة المنفذة.',
      ['ACCUSE INDIRECT سامر الكرمي: الشركة المنفذة'],
    ],
    [
      'aimed criticism at, behind an apposition',
      'وجه رئيس حزب النهر، كمال الطرابلسي، انتقادات إلى وزراء في الحكومة.',
      ['CRITICIZE INDIRECT كمال الطرابلسي: وزراء في الحكومة'],
    ],
    ['an invitation is none', 'ووجهت الجامعة دعوة إلى الباحثة لإلقاء محاضرة.', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('before a quotation', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a name in quotation marks',
      'وجددت رئيسة “أفق” ليلى الكرمي التأكيد على “التزام الجمعية بعهد هذا الجيل من الشباب”.',
      ['AFFIRM DIRECT ليلى الكرمي: التزام الجمعية بعهد هذا الجيل من الشباب'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
