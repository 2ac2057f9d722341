import { lines } from '../read.js'

describe('somebody else', () => {
  test.each<[string, string, string[]]>([
    [
      'another added',
      'واعتبر بعض المعلقين أن الحكم غريب. وأضاف آخر بسخرية أن الأمر غير مفهوم. وقالت أخرى إن الحكم عادل.',
      [
        'BELIEVE INDIRECT بعض المعلقين: الحكم غريب',
        'ADD INDIRECT آخر: الأمر غير مفهوم',
        'SAY INDIRECT أخرى: الحكم عادل',
      ],
    ],
    [
      'the last contact is nobody',
      'وكان آخر تواصل بينهما في مايو. وقال سمير حداد إن الأمر انتهى.',
      ['SAY INDIRECT سمير حداد: الأمر انتهى'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
