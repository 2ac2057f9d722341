import type { CueEntry, Inflection, SourceCue } from '../pack.js'

// Verbs by their forms: base (say), third (says), past (said), ing (saying, which hangs on a clause before it).

export const inflections: readonly Inflection[] = [
  { stem: 'base', prefix: '', suffix: '', gender: null, number: 'PLURAL', proclitics: [] },
  { stem: 'base', prefix: '', suffix: 's', gender: null, number: 'SINGULAR', proclitics: [] },
  { stem: 'past', prefix: '', suffix: '', gender: null, number: null, proclitics: [] },
  { stem: 'base', prefix: '', suffix: 'ed', drop: ['e'], gender: null, number: null, proclitics: [] },
  {
    stem: 'base',
    prefix: '',
    suffix: 'ing',
    drop: ['e'],
    gender: null,
    number: null,
    participle: true,
    proclitics: [],
  },
]

export const cues: readonly CueEntry[] = [
  { act: 'SAY', stems: { base: 'say', past: 'said' } },
  { act: 'SAY', stems: { base: 'tell', past: 'told' }, addressee: true },
  { act: 'SAY', stems: { base: 'state' } },
  { act: 'SAY', stems: { base: 'report' } },
  { act: 'SAY', stems: { base: 'write', past: ['wrote', 'written'] } },
  { act: 'SAY', stems: { base: 'tweet' } },
  { act: 'SAY', stems: { base: 'argue' } },
  { act: 'SAY', stems: { base: 'respond' } },
  { act: 'SAY', stems: { base: 'reply', past: 'replied' } },
  { act: 'SAY', stems: { base: 'conclude' } },
  { act: 'ADD', stems: { base: 'add' }, continues: true },
  { act: 'ADD', stems: { base: 'continue' }, continues: true },
  { act: 'EXPLAIN', stems: { base: 'explain' } },
  { act: 'EXPLAIN', stems: { base: 'note' } },
  { act: 'EXPLAIN', stems: { base: 'suggest' } },
  { act: 'AFFIRM', stems: { base: 'confirm' } },
  { act: 'AFFIRM', stems: { base: 'insist' } },
  { act: 'AFFIRM', stems: { base: 'stress' } },
  { act: 'ANNOUNCE', stems: { base: 'announce' } },
  { act: 'ANNOUNCE', stems: { base: 'declare' } },
  { act: 'ANNOUNCE', stems: { base: 'reveal' } },
  { act: 'DENY', stems: { base: 'deny', past: 'denied' }, object: true },
  { act: 'REJECT', stems: { base: 'reject' }, object: true },
  { act: 'DEMAND', stems: { base: 'demand' }, object: true },
  { act: 'DEMAND', stems: { base: 'urge' }, prepositions: ['to'], addressee: true },
  { act: 'WARN', stems: { base: 'warn' }, prepositions: ['of'] },
  { act: 'ACCUSE', stems: { base: 'accuse' }, prepositions: ['of'], addressee: true },
  { act: 'CLAIM', stems: { base: 'claim' } },
  { act: 'CLAIM', stems: { base: 'allege' } },
  { act: 'CRITICIZE', stems: { base: 'condemn' }, object: true },
  { act: 'PRAISE', stems: { base: 'praise' }, object: true },
  { act: 'PROMISE', stems: { base: 'promise' }, prepositions: ['to'] },
  { act: 'PROMISE', stems: { base: 'vow' }, prepositions: ['to'] },
  { act: 'PROMISE', stems: { base: 'pledge' }, prepositions: ['to'] },
  { act: 'EXPECT', stems: { base: 'predict' } },
  { act: 'BELIEVE', stems: { base: 'believe' } },
  { act: 'ADMIT', stems: { base: 'admit', past: 'admitted' } },
  { act: 'ADMIT', stems: { base: 'acknowledge' } },
  { act: 'ASK', stems: { base: 'ask' } },
]

export const sources: readonly SourceCue[] = [{ words: ['according', 'to'] }, { words: ['in', 'the', 'words', 'of'] }]
