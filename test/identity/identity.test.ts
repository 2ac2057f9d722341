import { identify } from '../../src/identity/identity.js'
import type { ExtractedSpeaker } from '../../src/model/extraction.js'

function speaker(
  type: ExtractedSpeaker['type'],
  name: string,
  names: readonly string[] = [name],
  roles: ExtractedSpeaker['roles'] = [],
): ExtractedSpeaker {
  return { type, name, names, roles }
}

/** The keys that decide, across articles, who is the same. */
const keys = (article: string, ...speakers: ExtractedSpeaker[]) =>
  identify({ speakers }, article).speakers.map(({ key }) => key)

test.each([
  ['spelling of Egypt and standard spelling', 'سيرجى ريابكوف', 'سيرجي ريابكوف'],
  ['hamza, marks and tatweel', 'أحمد الأسعد', 'احمـد الاسعَد'],
  ['case and accents', 'José Martínez', 'JOSE MARTINEZ'],
  ['punctuation and space', 'Jean-Luc  Moreau', 'Jean Luc Moreau'],
])('full names that differ in %s are one person in all articles', (_, a, b) => {
  expect(keys('one', speaker('PERSON', a))).toEqual(keys('two', speaker('PERSON', b)))
})

test('one word may mean many people: it is somebody of its article only', () => {
  expect(keys('one', speaker('PERSON', 'بوتين'))).not.toEqual(keys('two', speaker('PERSON', 'بوتين')))
  expect(keys('one', speaker('PERSON', 'بوتين'))).toEqual(keys('one', speaker('PERSON', 'بوتين')))
})

test('one word is enough for an organization', () => {
  expect(keys('one', speaker('ORGANIZATION', 'الناتو'))).toEqual(keys('two', speaker('ORGANIZATION', 'الناتو')))
})

test('a person and an organization of one name are two', () => {
  const { speakers, places } = identify(
    { speakers: [speaker('PERSON', 'Omar Trading'), speaker('ORGANIZATION', 'Omar Trading')] },
    'one',
  )
  expect(speakers).toHaveLength(2)
  expect(places).toEqual([0, 1])
})

test('speakers of one article that fold equal are joined with all their forms', () => {
  const { speakers, places } = identify(
    {
      speakers: [
        speaker('PERSON', 'سيرجى ريابكوف', ['سيرجى ريابكوف', 'ريابكوف']),
        speaker('PERSON', 'سيرجي ريابكوف', ['سيرجي ريابكوف']),
      ],
    },
    'one',
  )
  expect(places).toEqual([0, 0])
  expect(speakers.map(({ names }) => names.map(({ text }) => text))).toEqual([
    ['سيرجى ريابكوف', 'ريابكوف', 'سيرجي ريابكوف'],
  ])
})

test('a role becomes an affiliation, and its organization one of the identified', () => {
  const organization = 'وزارة الموانئ'
  const { speakers, roles } = identify(
    { speakers: [speaker('PERSON', 'لينا حداد', ['لينا حداد'], [{ role: 'وزيرة', organization }])] },
    'one',
  )
  expect(roles).toEqual([{ person: 0, organization: 1, role: 'وزيرة', foldedRole: 'وزيره' }])
  expect(speakers[1]).toMatchObject({ type: 'ORGANIZATION', name: organization })
})

test('the organization of a role is the speaker of that name', () => {
  const { speakers, roles } = identify(
    {
      speakers: [
        speaker('ORGANIZATION', 'Port Council'),
        speaker(
          'PERSON',
          'Lina Haddad',
          ['Lina Haddad'],
          [
            { role: 'head', organization: 'PORT COUNCIL' },
            { role: '…', organization: null },
            { role: 'Mayor', organization: null },
          ],
        ),
      ],
    },
    'one',
  )
  expect(speakers).toHaveLength(2)
  expect(roles.map(({ organization, role }) => [organization, role])).toEqual([
    [0, 'head'],
    [null, 'Mayor'],
  ])
})

test('a name without a letter is nobody', () => {
  expect(identify({ speakers: [speaker('PERSON', '«»'), speaker('PERSON', 'Lina Haddad')] }, 'one')).toMatchObject({
    places: [null, 0],
    speakers: [{ name: 'Lina Haddad' }],
  })
})
