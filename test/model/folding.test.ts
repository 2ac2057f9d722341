import { foldName } from '../../src/model/folding.js'

test.each([
  ['سيرجى ريابكوف', 'سيرجي  ريابكوف،'],
  ['مُحَمَّد', 'محمد'],
  ['الأمـــم', 'الامم'],
  ['آية', 'ايه'],
  ['Élodie  Dupré', 'elodie dupre'],
  ['ﻣﺤﻤﺪ', 'محمد'],
  ['مؤسسة', 'موسسه'],
  ['\u0627\u0654حمد', 'أحمد'],
])('%s and %s fold to the same name', (a, b) => {
  expect(foldName(a)).toBe(foldName(b))
})

test.each([
  ['سامر', 'سمير'],
  ['Ann', 'Anna'],
])('%s and %s stay apart', (a, b) => {
  expect(foldName(a)).not.toBe(foldName(b))
})
