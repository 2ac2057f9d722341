import { lines } from '../read.js'

describe('of and to whom it is said, before who says it', () => {
  test.each<[string, string, string[]]>([
    [
      'of them',
      'ويقول عنهم زيتوني إن العمل مستمر. وزار سمير زيتوني المدينة.',
      ['SAY INDIRECT سمير زيتوني: العمل مستمر'],
    ],
    ['to you', 'ويقول لك زيتوني إن العمل مستمر. وزار سمير زيتوني المدينة.', ['SAY INDIRECT سمير زيتوني: العمل مستمر']],
    ['of him', 'وقال عنه الوزير سامر الكرمي إن عمله مستمر.', ['SAY INDIRECT سامر الكرمي: عمله مستمر']],
    [
      'a specialist',
      'وقالت مريم زيتوني، وهي اختصاصية في إزالة الوشم، إن العمل مستمر. وأوضحت الاختصاصية أن الجلد يشفى.',
      ['SAY INDIRECT مريم زيتوني: العمل مستمر', 'EXPLAIN INDIRECT مريم زيتوني: الجلد يشفى'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})
