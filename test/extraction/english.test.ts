import { lines } from './read.js'

test.each<[string, string, string[]]>([
  [
    'a clause with that',
    'Mayor Lina Haddad said that the bridge would open on Friday.',
    ['SAY INDIRECT Lina Haddad: the bridge would open on Friday'],
  ],
  [
    'a clause without that',
    'Mayor Lina Haddad said the bridge would open on Friday.',
    ['SAY INDIRECT Lina Haddad: the bridge would open on Friday'],
  ],
  [
    'a quotation before its cue',
    '“We will open the bridge on Friday,” said Lina Haddad.',
    ['SAY DIRECT Lina Haddad: We will open the bridge on Friday'],
  ],
  [
    'a quotation around its cue',
    '“We will open the bridge,” Haddad said, “and nobody will stop us.”',
    ['SAY DIRECT Haddad: We will open the bridge … and nobody will stop us'],
  ],
  [
    'a surname and a pronoun',
    'Mayor Lina Haddad said that the bridge was safe. Haddad added that it was old. She denied that money was missing.',
    [
      'SAY INDIRECT Lina Haddad: the bridge was safe',
      'ADD INDIRECT Lina Haddad: it was old',
      'DENY INDIRECT Lina Haddad: money was missing',
    ],
  ],
  [
    'a source',
    'The bridge will open on Friday, according to Lina Haddad.',
    ['SAY INDIRECT Lina Haddad: The bridge will open on Friday'],
  ],
  ['officials', 'Two officials said that the bridge was old.', ['SAY INDIRECT Two officials: the bridge was old']],
  ['a title in marks', 'The novel “Rivers That Never Sleep at Night” sold well.', []],
])('%s', (_, body, expected) => {
  expect(lines(body, 'en')).toEqual(expected)
})
