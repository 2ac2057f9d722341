import type { Act, MentionKind, OccasionKind } from '../../model/vocabulary.js'
import type { DateWords } from './datewords.js'

/** Grammatical gender and number, as far as a form shows them. */
export type Gender = 'M' | 'F'
export type Number = 'SINGULAR' | 'DUAL' | 'PLURAL'

/** How one form of a cue is made of one of its stems. */
export interface Inflection {
  /** Which stem of the entry: "perfect", "imperfect", "participle" … */
  readonly stem: string
  readonly prefix: string
  readonly suffix: string
  /** Letters at the stem's end that give way before the suffix. */
  readonly drop?: readonly string[]
  readonly gender: Gender | null
  readonly number: Number | null
  /** A participle hangs on a clause before it and has no subject of its own. */
  readonly participle?: boolean
  /** Proclitics that may stand before this form. */
  readonly proclitics: readonly string[]
}

/** A reporting verb or other cue, and what it needs beside it to be one. */
export interface CueEntry {
  readonly act: Act
  readonly stems: Readonly<Record<string, string | readonly string[]>>
  /** Words that lead from the cue to its content: "to", "of". Those written together with the next word stay part of it. */
  readonly prepositions?: readonly string[]
  /** Reports a noun as well as a clause: "denied the existence of …". */
  readonly object?: boolean
  /** What is said begins with that noun, whatever follows it: "described X as …", "accused Y of …". */
  readonly objectFirst?: boolean
  /** Names whom it is said to before what is said: "told Y that", "urged Y to". */
  readonly addressee?: boolean
  /** Names whom it is asked of behind this preposition, before what is asked for: "asked of Y an answer". */
  readonly asks?: string
  /** Passes on another's words, whom this preposition names: "quoted X as saying". */
  readonly relay?: string
  /** Means something else without that preposition: "came" for "it says in". */
  readonly relayOnly?: boolean
  /** Reports a clause so much more often that a letter bound to a noun before "that" is not its preposition. */
  readonly clauseFirst?: boolean
  /** Carries on the speaker's earlier words ("added"). */
  readonly continues?: boolean
  /** Spelt like a noun: it counts only where a verb can stand. */
  readonly noun?: boolean
  /** Reports nothing but a clause that "that" begins: "the statement contains that". */
  readonly thatOnly?: boolean
  /** Reports nothing but a clause: with a noun it means something else ("is considered a …"). */
  readonly clauseOnly?: boolean
  /** Reports a noun too where a document is its subject: "figures show a fall in …". */
  readonly shows?: boolean
  /** Reports a noun of action too where its subject is surely somebody: "regards the veneration of …". */
  readonly named?: boolean
  /** Lends itself to a noun that reports: "renewed the call for". */
  readonly light?: boolean
  /** Lends itself only to what is aimed at somebody: accusations, but not an invitation. */
  readonly aimed?: boolean
  /** Reports nothing by itself: "directed (an accusation at)". */
  readonly lightOnly?: boolean
  /** Reports only where it is negated: "did not fail to note". */
  readonly negated?: boolean
  /** Reports only where somebody is named as its subject: without one it is a passive ("is estimated at"). */
  readonly attributed?: boolean
  /** Is a thought that nobody uttered, unless somebody has it now: "believed", "had believed". */
  readonly now?: boolean
  /** Takes two nouns: what is held, and what it is held to be ("considered the matter an honour"). */
  readonly holds?: boolean
  /** Does something else with what these bodies have as their object: a court that "condemns" convicts. */
  readonly notBy?: readonly string[]
  /** Means something else without a word that begins with one of these letters near it: "held … responsible". */
  readonly near?: readonly string[]
  /** Reports nothing but a noun that begins with one of these letters: "claimed the attack". */
  readonly objects?: readonly string[]
  /** Reports a noun too that begins with one of these letters, behind somebody who surely acts: "disclosed the details of". */
  readonly discloses?: readonly string[]
  /** Tells what somebody does with a noun that begins with one of these letters: "refused to comment". */
  readonly deeds?: readonly string[]
}

/** Words right before a verb of saying with which a report of its own begins. */
export interface Opener {
  /** Whether they mean somebody who is not named: "there are those who". */
  readonly existential: boolean
}

/** A cue that names its speaker as "according to" does: before or after what is said. */
export interface SourceCue {
  readonly words: readonly string[]
  /** Stands before a cue verb ("as X said") instead of a name. */
  readonly verb?: boolean
  /** Begins new reports as well: it is a source only where its verb has no content of its own. */
  readonly alsoReports?: boolean
  /** Says so only behind a comma: elsewhere it is "according to kind". */
  readonly apart?: boolean
  /** Names whose words a report passes on, instead of who reports: "quoting". */
  readonly cites?: boolean
  /** Is none, though a part of it is: "depending on". */
  readonly other?: boolean
  /** Means "in his words": the speaker is the last one. */
  readonly inherits?: boolean
}

/** A noun that reports as its verb does, where its owner is named behind it: "X's announcement that". */
export interface ReportingNoun {
  readonly noun: string
  readonly act: Act
  readonly prepositions: readonly string[]
  /** Reports a noun of action without a preposition too. */
  readonly object?: boolean
  /** Names behind it rather whom it is said to: it reports with a pronoun, or behind a verb that lends itself to it. */
  readonly lent?: boolean
  /** Nouns of what one is invited to: then it demands nothing. */
  readonly deeds?: readonly string[]
}

/** Everything the engine knows of a language. Data only: words are written in any spelling, and folded when read. */
export interface Pack {
  readonly code: string
  /** The script it is written in, as Unicode names it. */
  readonly script: string
  /** Frequent words that tell it from others of the script. */
  readonly stopWords: readonly string[]
  /** Whether a name can be told by its capital letter. */
  readonly capitals: boolean
  /** Whether the subject usually stands after the verb. */
  readonly verbFirst: boolean
  /** Whether the head of a noun phrase stands at its end: "the farmers' union". */
  readonly headLast: boolean
  /** Whether content may follow a cue without a complementizer. */
  readonly bareClause: boolean

  readonly inflections: readonly Inflection[]
  readonly cues: readonly CueEntry[]
  readonly sources: readonly SourceCue[]
  readonly reportingNouns: readonly ReportingNoun[]
  /** Object pronouns written together with the verb: "whom they accused". */
  readonly enclitics: readonly string[]
  /** Stems of frequent verbs that report nothing: where one stands, a name or a noun phrase has ended. */
  readonly verbs: readonly CueEntry['stems'][]
  /** Marks that writers put on a verb to tell it from the noun of its letters. */
  readonly verbMarks: readonly string[]
  /** How other verbs look, folded, and the words that look like one and are none. */
  readonly verbForms: readonly RegExp[]
  readonly verbLookalikes: readonly string[]
  /** How a word with a possessive pronoun looks, folded: no name is one. */
  readonly possessives: readonly RegExp[]
  /** Words before a verb that make it one of what may be: "whether", "if"; before an imperfect also "may". */
  readonly possibilities: readonly string[]
  /** Prepositions that lead to where something was said, behind a comma at the end of it: "…, in an interview". */
  readonly occasionLeads: readonly string[]
  /** "Is called", as spelt: a name follows, and no claim. */
  readonly callingVerbs: readonly string[]
  /** Words with which the reporter goes on behind a noun that is reported and a comma: "criticized the plan, which is …". */
  readonly asides: readonly string[]
  /** Those of them that need no comma. */
  readonly looseAsides: readonly string[]
  /** The last letter of a perfect that changes before a bound pronoun, and what it becomes. */
  readonly boundFinal: readonly string[]
  /** Particles of names behind which any word names a family: "Al al-Sheikh". */
  readonly familyParticles: readonly string[]
  /** Prepositions that begin when, where or why something was said, and are no part of a role. */
  readonly circumstantials: readonly string[]
  /** Prepositions between a document and its issuer: "a statement from the presidency". */
  readonly issuedBy: readonly string[]
  /** "Each", behind which a preposition names several who act together: "each of X and Y". */
  readonly distributives: readonly string[]
  /** Words of saying that may stand behind any verb of saying and mean no more: "added, saying". */
  readonly repetitions: readonly string[]
  /** "It happened before", behind which a bound preposition names who did: "it happened to X before that he said". */
  readonly priors: readonly string[]
  /** The letter that a feminine noun's ending becomes before a bound pronoun, and the ending. */
  readonly boundFeminine: readonly string[]
  /** Nouns of kin: the name behind one is not theirs, "the father of X". */
  readonly kin: readonly string[]
  /** Possessive pronouns bound to nouns. */
  readonly possessiveEndings: readonly string[]
  /** The same as spelt, where folding makes the pronoun equal to another ending. */
  readonly possessiveSpellings: readonly RegExp[]
  /** Complementizers that are part of what is said: "that not". Compared as spelt. */
  readonly keptComplementizers: readonly string[]
  /** Places that stand for their governments. */
  readonly governments: readonly string[]
  /** What a plural loses before what it is of: "officials of …". */
  readonly pluralTails: readonly string[]
  /** The article as it is behind a bound preposition: "to the", "by the". */
  readonly boundArticles: readonly string[]
  /** Prepositions written together with the next word. */
  readonly attached: readonly string[]
  /** Quantifiers, which a bound preposition before shows to be no subject. */
  readonly quantifiers: readonly string[]
  /** Words behind which stands who or what is counted: "some", "a number of". */
  readonly quantities: readonly string[]
  /** Two words that tell an age, of which the second is a name as well. */
  readonly ages: readonly string[]
  /** "The words of", behind a verb that passes words on and before whose they are. */
  readonly utterances: readonly string[]
  /** Relative pronouns of several people. */
  readonly pluralRelatives: readonly string[]
  /** Relatives of one gender: a verb behind them that has the other is another's. */
  readonly masculineRelatives: readonly string[]
  readonly feminineRelatives: readonly string[]
  /** Words with which the reporter tells what had been. */
  readonly narrations: readonly string[]
  /** "This" and "those" before who is meant. */
  readonly pointers: readonly string[]
  /** Single people without a name: "a source", "one of". */
  readonly individuals: readonly string[]
  /** "And about", behind a comma: what stands there is what the next verb of saying is about. */
  readonly abouts: readonly string[]
  /** What somebody's words are kept in: "video", "tape". */
  readonly recordings: readonly string[]
  /** Papers that somebody says something in: "the statement" then is he who issued it. */
  readonly announcements: readonly string[]
  /** Those whom verbs of demanding have behind them rather as addressees than as subjects: "the people". */
  readonly audiences: readonly string[]
  /** "Three", before people who say something. */
  readonly numerals: readonly string[]
  /** "Most important", "biggest", between a quantity and what it counts. */
  readonly superlatives: readonly string[]
  /** How adverbs between a subject and its verb end. */
  readonly adverbEndings: readonly string[]
  /** Adverbs between a verb's subject and its object. */
  readonly adverbs: readonly string[]
  /** "What" in "what he called …", and the preposition before what it was called. */
  readonly namings: readonly string[]
  readonly namers: readonly string[]
  /** First words of what the reporter adds behind content: "without saying when". */
  readonly remarks: readonly string[]
  /** Remarks that are one behind a comma only: "at a time when". */
  readonly apartRemarks: readonly string[]
  /** Words of by what means or what for: behind "and that" they go on with what is said. */
  readonly means: readonly string[]
  /** Spellings that are no cue though they fold to one: "here" for "congratulated". */
  readonly cueLookalikes: readonly string[]
  /** Spellings that are no given name though they fold to one: "now" for "Alan". */
  readonly nameLookalikes: readonly string[]
  /** People by whose they are: "family", "relatives"; with a pronoun they are somebody without a name. */
  readonly families: readonly string[]
  /** What has a title in quotation marks: "book", "film". */
  readonly works: readonly string[]
  /** "Which is what": the reporter's words where a cue follows ("which the minister denied"), else a part of what is said. */
  readonly echoes: readonly string[]
  readonly complementizers: readonly string[]
  /** The complementizers that make an infinitive of the verb behind them: "to". */
  readonly infinitives: readonly string[]
  /** What makes a complementizer behind it lead to another clause than what is said: "after that", "although". */
  readonly subordinators: readonly string[]
  /** Conjunctions that a clause of when or why begins with: "because", "when". */
  readonly causes: readonly string[]
  /** Words before a cue that make it something else: negation, "it is noted that". */
  readonly falseFriends: readonly string[]
  /** Auxiliaries that may stand between a subject and its verb. */
  readonly auxiliaries: readonly string[]
  readonly conjunctions: readonly string[]
  /** The conjunctions that begin a clause of the same rank: a cue behind one reports anew. */
  readonly coordinators: readonly string[]
  /** Written together with the next word: "and", "so". */
  readonly proclitics: readonly string[]
  readonly article: string
  /** Words that set who is meant before a verb joined to him: "as for". */
  readonly topicalizers: readonly string[]
  readonly relatives: readonly string[]
  readonly prepositions: readonly string[]
  /** Openers that say: now somebody else speaks. */
  readonly switches: readonly string[]
  readonly pronouns: Readonly<Record<string, { readonly gender: Gender | null; readonly number: Number }>>

  readonly titles: readonly string[]
  /** Titles and articles that carry no identity when two names are compared, as the annotation guidelines have them. */
  readonly courtesies: readonly string[]
  /** What may follow a role's head without being a name: "former", "general". */
  readonly adjectives: readonly string[]
  /** What a place's name may lose before an adjective's ending: "Syria", "Syrian". */
  readonly placeEndings: readonly string[]
  /** Roles that say little: whoever spoke last is meant by "the official". */
  readonly genericRoles: readonly string[]
  /** Roles that are of the office somebody else has: "his counterpart". */
  readonly counterparts: readonly string[]
  /** How plurals of things look, as spelt: no name is one. */
  readonly thingPlurals: readonly RegExp[]
  /** Those of them that may be people. */
  readonly womenPlurals: readonly RegExp[]
  /** Endings of plurals of people that no subject has. */
  readonly obliquePlurals: readonly string[]
  /** How nouns look, as spelt, that verbs agree with as feminine: by their ending, and plurals of things. */
  readonly feminineNouns: readonly RegExp[]
  /** Titles, roles and other words that, alone, mean whoever spoke last: "the doctor", "the source". */
  readonly callings: readonly string[]
  /** Endings of an adjective behind a feminine noun. */
  readonly feminineEndings: readonly string[]
  /** Endings of an indefinite noun that is an object or stands behind "that". */
  readonly accusatives: readonly string[]
  /** Papers that speak for who issued them: "report", "statement". */
  readonly documents: readonly string[]
  /** Words between a paper and its issuer: "issued", "published it". */
  readonly issuing: readonly string[]
  /** Words that stand for what was said before; alone they are no content. */
  readonly demonstratives: readonly string[]
  /** Words that make "that he" a turn to something else: "except that he". */
  readonly contrasts: readonly string[]
  /** Words right before a verb of saying with which a report of its own begins: "but rather", "and in this context". */
  readonly openers: readonly string[]
  /** Such words that mean somebody who is not named, and was not before: "there are those who". */
  readonly existentials: readonly string[]
  /** "Of them", of people. */
  readonly partitives: readonly string[]
  /** Words before a headline's colon that say what follows is, or of what event it tells, and not who speaks: "video", "cup". */
  readonly labels: readonly string[]
  /** Conjunctions before what somebody else says: "but", "while". */
  readonly adversatives: readonly string[]
  /** Titles by study or trade, which no body is named after: "doctor". */
  readonly degrees: readonly string[]
  /** Letters spelt out, as initials of a name. */
  readonly initials: readonly string[]
  /** Nouns before a place's name: "the province of". */
  readonly placeNouns: readonly string[]
  /** Laws: what something accords with. */
  readonly norms: readonly string[]
  /** What the head of a government is called after: one may be called after another. */
  readonly cabinets: readonly string[]
  /** Prepositions between a document and who issued it: "published by". */
  readonly issuers: readonly string[]
  /** Words that name some of those before them: "among them". */
  readonly inclusions: readonly string[]
  /** "Not", before a verb. */
  readonly negations: readonly string[]
  /** Impersonal words before a clause of their own: "it is possible". */
  readonly modals: readonly string[]
  /** How other adjectives behind a definite noun look, folded. */
  readonly adjectiveForms: readonly RegExp[]
  /** Endings of adjectives that follow a role's head: nationalities. */
  readonly adjectiveEndings: readonly string[]
  /** Endings of nouns that mean several people, and of nouns that mean things and bodies. */
  readonly pluralEndings: readonly string[]
  /** Endings that make people without a name of a role: "representatives", also before what they are of. */
  readonly rolePlurals: readonly string[]
  readonly bodyEndings: readonly string[]
  /** Heads of roles: "minister", "spokesman". Feminine forms stand in `feminineRoles`. */
  readonly roles: readonly string[]
  readonly feminineRoles: readonly string[]
  readonly unnamed: readonly string[]
  readonly organizations: readonly string[]
  /** Names of organizations that no head word shows. */
  readonly knownOrganizations: readonly string[]
  readonly places: readonly string[]
  /** Given names that only women or only men have: a verb of the other gender is not theirs. */
  readonly feminineNames: readonly string[]
  readonly masculineNames: readonly string[]
  /** Words for an office, and its usual one: "sovereign" is "king". */
  readonly offices: Readonly<Record<string, string>>
  /** Somebody else without a name, as one word: "another". */
  readonly others: Readonly<Record<string, Gender>>
  /** Words with which men's names begin. */
  readonly servants: readonly string[]
  /** Last names by which people of public life are called alone. */
  readonly knownSurnames: readonly string[]
  readonly givenNames: readonly string[]
  /** How given names look that are made like others, folded: "Abd al-…" written in one. */
  readonly givenNameForms: readonly RegExp[]
  /** Names that fold to a small word; of two words, the second tells: "Anne", "Ban Ki-moon". */
  readonly nameSpellings: readonly string[]
  /** The same for names made of letters' names, which name nobody by themselves: "NBC". */
  readonly letterSpellings: readonly string[]
  /** Particles behind which a father's name stands: the word before them is a given name. */
  readonly fatherParticles: readonly string[]
  /** Nouns of things, which are nobody's name. */
  readonly commonNouns: readonly string[]
  /** Those of them that stand in any article, whatever it is about. */
  readonly frequentNouns: readonly string[]
  /** Function words and adverbs that no name has, also with a conjunction bound to them. */
  readonly smallWords: readonly string[]
  /** Words that join parts of a name: "bin", "van". */
  readonly nameParticles: readonly string[]
  /** What leads from a role to its organization: "spokesman for". */
  readonly roleLinks: readonly string[]
  /** Endings of a nationality behind a feminine noun, which "ministry" is; the first is what a masculine one becomes. */
  readonly nationalityFeminine: readonly string[]
  /** Words before a noun that make it somebody known ("the", "her"), and those that do not ("an", "two"). */
  readonly definites: readonly string[]
  readonly indefinites: readonly string[]
  /** Whom something is said to, by a word without a name: "told us", "told reporters". */
  readonly listeners: readonly string[]
  /** Particles behind which nothing but a verb stands: "has [expressed]", which is spelt like "through". */
  readonly perfectParticles: readonly string[]
  /** Pronouns that are a verb's object as words of their own: "accusing her". */
  readonly objectPronouns: readonly string[]
  /** Roles and the preposition that leads to what they are for, which others have before what they speak of: "in charge of". */
  readonly answerable: readonly string[]
  /** Wishes behind a name, no part of it: "God keep him". */
  readonly blessings: readonly string[]
  /** Ministers' roles and the ministry each is at, as prefixes: "minister" → "ministry". */
  readonly roleOrganizations: Readonly<Record<string, string>>

  readonly occasions: readonly { readonly kind: OccasionKind; readonly words: readonly string[] }[]
  readonly adjuncts: readonly string[]
  /** Words that name a day: how many days before the publication it was. */
  readonly days: Readonly<Record<string, number>>
  /** Words that stand before the name of a day: "on the day", "evening". */
  readonly times: readonly string[]
  /** Papers, one and many, with a space between: "report reports". */
  readonly paperPlurals: readonly string[]
  /** Nouns that tell how many there are of something definite: "the number of the missing". */
  readonly totals: readonly string[]
  /** Words that tell to which body another belongs: "the committee [affiliated] with". */
  readonly affiliations: readonly string[]
  /** Vowels that make a perfect passive where they are written. */
  readonly passiveMarks: readonly string[]
  /** Nouns of what a body is for behind a letter bound to them, though they may be bodies: "for the [affairs] of". */
  readonly purposes: readonly string[]
  /** Prepositions before whom it was said to, where the name stands in quotation marks. */
  readonly addressing: readonly string[]
  /** From Sunday. */
  readonly weekdays: readonly (readonly string[])[]
  readonly dates: DateWords
  readonly abbreviations: readonly string[]
  /** Beginnings of nouns that verbs take as what is said. */
  readonly nominalObjects: readonly string[]
  /** How a noun that names an action looks, folded and without the article. */
  readonly actionNouns: readonly RegExp[]
  /** Nouns of saying between a speaker and what is said: "his saying that". */
  readonly sayings: readonly string[]
  /** Lines that a web page leaves behind, by their first words. */
  readonly leftovers: readonly string[]
  readonly mentionKinds?: Readonly<Record<string, MentionKind>>
}
