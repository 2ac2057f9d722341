import type { Pack } from '../pack.js'

export const stopWords = ['the', 'and', 'of', 'to', 'in', 'that', 'said', 'for', 'with', 'was', 'is', 'on']
export const complementizers = ['that', 'whether']
export const definites = [
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'both',
]
export const indefinites = [
  'a',
  'an',
  'another',
  'one',
  'two',
  'three',
  'four',
  'some',
  'several',
  'many',
  'most',
  'few',
  'other',
  'no',
]
export const perfectParticles: string[] = []
export const abouts: string[] = []
export const recordings: string[] = []
export const objectPronouns: string[] = []
export const listeners = [
  'us',
  'me',
  'him',
  'her',
  'them',
  'you',
  'reporters',
  'journalists',
  'lawmakers',
  'supporters',
  'voters',
]
export const falseFriends = [
  'not',
  'to',
  'never',
  'if',
  'would',
  'could',
  'can',
  'might',
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'my',
  'your',
]
export const auxiliaries = [
  'has',
  'have',
  'had',
  'also',
  'then',
  'later',
  'is',
  'was',
  'will',
  'repeatedly',
  'again',
  'still',
  'just',
  'recently',
  'even',
  'once',
]
export const conjunctions = [
  'and',
  'but',
  'while',
  'as',
  'though',
  'although',
  'because',
  'when',
  'where',
  'after',
  'before',
  'or',
  'so',
]
export const proclitics: readonly string[] = []
export const relatives = ['who', 'which', 'whom', 'whose']
export const prepositions = [
  'in',
  'on',
  'at',
  'to',
  'of',
  'for',
  'with',
  'by',
  'from',
  'about',
  'during',
  'after',
  'before',
  'over',
  'against',
  'into',
  'through',
  'as',
]
export const switches: readonly string[] = ['for his part', 'for her part', 'meanwhile', 'however']
export const pronouns: Pack['pronouns'] = {
  he: { gender: 'M', number: 'SINGULAR' },
  she: { gender: 'F', number: 'SINGULAR' },
  they: { gender: null, number: 'PLURAL' },
  it: { gender: null, number: 'SINGULAR' },
}
export const adjuncts = [
  'asked not to be named',
  'asked not to be identified',
  'declined to comment',
  'refused to comment',
  'on condition of anonymity',
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'when',
  'while',
  'as',
  'to',
  'of',
  'with',
  'about',
  'from',
  'last',
  'this',
  'earlier',
  'by',
  'late',
  'early',
]
export const occasions: Pack['occasions'] = [
  { kind: 'PRESS_CONFERENCE', words: ['press conference', 'news conference', 'briefing'] },
  { kind: 'INTERVIEW', words: ['interview'] },
  { kind: 'POST', words: ['tweet', 'twitter', 'facebook', 'post on'] },
  { kind: 'SPEECH', words: ['speech', 'rally', 'address'] },
  { kind: 'CALL', words: ['phone call', 'telephone'] },
  { kind: 'LETTER', words: ['letter'] },
  { kind: 'MEETING', words: ['meeting', 'hearing', 'debate', 'session'] },
  { kind: 'REPORT', words: ['report', 'study'] },
  { kind: 'STATEMENT', words: ['statement'] },
]
export const days = { today: 0, tonight: 0, yesterday: 1 }
export const weekdays = [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday']]
export const abbreviations = [
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'rep',
  'gov',
  'gen',
  'st',
  'jr',
  'sr',
  'd',
  'r',
  'u',
  's',
  'p',
  'm',
  'a',
  'j',
  'no',
  'inc',
  'vs',
  'col',
  'lt',
  'prof',
]
export const nominalObjects = [
  'any',
  'the',
  'that',
  'allegations',
  'reports',
  'claims',
  'having',
  'plans',
  'involvement',
  'responsibility',
]
export const actionNouns: readonly RegExp[] = []
export const sayings = ['saying']
export const leftovers = [
  'read more',
  'follow us',
  'share this',
  'sign up',
  'all rights reserved',
  'photo credit',
  'click here',
  'subscribe',
  'related articles',
  'comments are',
  'your comment',
]
// Capitals tell names; no verb needs to be known to end one.
export const verbs: Pack['verbs'] = []
export const verbForms: Pack['verbForms'] = []
export const verbLookalikes: string[] = []
export const enclitics: string[] = []
export const remarks = ['without elaborating', 'without giving', 'without saying', 'but gave no', 'but did not']
export const times = ['on', 'late', 'early']
export const addressing = ['to']
export const adverbEndings = ['ly']
export const adverbs = ['strongly', 'again', 'also', 'repeatedly']
export const namings = ['what']
export const namers: string[] = []
export const possessives: Pack['possessives'] = []
export const topicalizers: string[] = []
export const verbMarks: string[] = []
export const possessiveEndings: string[] = []
export const possessiveSpellings: Pack['possessiveSpellings'] = []
export const keptComplementizers: string[] = []
export const governments: string[] = []
export const quantifiers: string[] = []
export const quantities: string[] = []
export const superlatives: string[] = []
export const numerals: string[] = []
export const audiences: string[] = []
export const pointers: string[] = []
export const narrations: string[] = []
export const pluralRelatives: string[] = []
export const masculineRelatives: string[] = []
export const feminineRelatives: string[] = []
export const utterances: string[] = []
export const ages: string[] = []
export const individuals: string[] = []
export const announcements: string[] = []
export const womenPlurals: RegExp[] = []
export const attached: string[] = []
export const pluralTails: string[] = []
export const coordinators = ['and', 'but', 'while']
export const adjectiveForms: Pack['adjectiveForms'] = []
export const boundArticles: string[] = []
export const placeEndings: string[] = []
export const counterparts = []
export const genericRoles = ['official', 'politician', 'lawmaker', 'leader', 'diplomat']
export const issuing: string[] = []
export const demonstratives: string[] = []
export const callings: string[] = []
export const thingPlurals: Pack['thingPlurals'] = []
export const obliquePlurals: string[] = []
export const feminineNouns: Pack['feminineNouns'] = []
export const feminineEndings: string[] = []
export const accusatives: string[] = []
export const documents: string[] = []
export const means: string[] = []
export const cueLookalikes: string[] = []
export const nameLookalikes: string[] = []
export const families: string[] = []
export const works = ['book', 'novel', 'film', 'movie', 'song', 'play', 'series', 'album']
export const openers: string[] = []
export const existentials: string[] = []
export const partitives: string[] = []
export const labels = [
  'video',
  'photos',
  'watch',
  'live',
  'breaking',
  'opinion',
  'analysis',
  'explainer',
  'infographic',
  'quiz',
  'podcast',
]
export const echoes: string[] = []
export const priors: string[] = []
export const possibilities: string[] = []
export const occasionLeads: string[] = []
export const callingVerbs: string[] = []
export const asides: string[] = []
export const causes: string[] = []
export const looseAsides: string[] = []
export const issuedBy: string[] = []
export const boundFinal: string[] = []
export const familyParticles: string[] = []
export const circumstantials: string[] = []
export const distributives: string[] = []
export const repetitions: string[] = []
export const boundFeminine: string[] = []
export const kin: string[] = []
export const infinitives: string[] = []
export const subordinators: string[] = []
export const contrasts: string[] = []
export const adversatives: string[] = []
export const degrees: string[] = []
export const initials: string[] = []
export const placeNouns: string[] = []
export const norms: string[] = []
export const apartRemarks: string[] = []
export const cabinets: string[] = []
export const issuers: string[] = ['by', 'from']
export const inclusions: string[] = []
export const negations: string[] = []
export const modals: string[] = []
export const purposes: string[] = []
export const paperPlurals = ['report reports', 'statement statements', 'study studies', 'letter letters', 'memo memos']
export const totals: string[] = []
export const passiveMarks: string[] = []
export const affiliations: string[] = []
export const blessings: string[] = []
export const answerable: string[] = []
