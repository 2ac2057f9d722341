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
  [
    'a clause before its cue',
    'RIVERTON — The bridge will open in May, Mayor Lina Haddad said on Tuesday.',
    ['SAY INDIRECT Lina Haddad: The bridge will open in May'],
  ],
  [
    'a cue put into its clause',
    'Lina Haddad has fished here for years. This spring, she says, the bridge will open. Haddad hopes so.',
    ['SAY INDIRECT Lina Haddad: This spring … the bridge will open'],
  ],
  [
    'the name behind the role, and the role behind the name',
    'The ministry’s spokeswoman, Lina Haddad, insisted that the bridge was safe. Sami al-Karam, the mayor of Riverton, warned that it was not.',
    ['AFFIRM INDIRECT Lina Haddad: the bridge was safe', 'WARN INDIRECT Sami al-Karam: it was not'],
  ],
  [
    'a surname whose full name says nothing',
    'Sami al-Karam has fished here for 40 years. “Give us the river back,” al-Karam told reporters.',
    ['SAY DIRECT Sami al-Karam: Give us the river back'],
  ],
  [
    'pronouns of two people',
    'Mr. Sami Karam said that the bridge was safe. Ms. Lina Haddad said that it was not. He added that she was wrong.',
    [
      'SAY INDIRECT Sami Karam: the bridge was safe',
      'SAY INDIRECT Lina Haddad: it was not',
      'ADD INDIRECT Sami Karam: she was wrong',
    ],
  ],
  [
    'an organization by its last word',
    'Riverton Harbour Authority closed the bridge. The authority said that it was old.',
    ['SAY INDIRECT Riverton Harbour Authority: it was old'],
  ],
  [
    'officials who ask not to be named',
    'An official at the ministry, who asked not to be named, said the bridge was old.',
    ['SAY INDIRECT An official at the ministry: the bridge was old'],
  ],
  [
    'whom it is said to is no subject',
    'Lina Haddad welcomed the plan but urged both towns to publish the figures.',
    ['PRAISE INDIRECT Lina Haddad: the plan', 'DEMAND INDIRECT Lina Haddad: publish the figures'],
  ],
  ['words spelt like a cue', 'The claims office of the United States closed on Friday.', []],
  ['a title in marks', 'The novel “Rivers That Never Sleep at Night” sold well.', []],
])('%s', (_, body, expected) => {
  expect(lines(body, 'en')).toEqual(expected)
})
