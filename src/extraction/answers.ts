/** What is known of a question about a token; 0 where it was not asked yet. */
const NO = 1
const YES = 2

let questions = 0

/** The answers to all questions about the tokens of a text, which go with its reading. */
export function noAnswers(tokens: number): Uint8Array {
  return new Uint8Array(questions * tokens)
}

interface Asked {
  readonly tokens: { readonly length: number }
  readonly answers: Uint8Array
}

/**
 * A question about a token that is answered once for each, since every rule asks it. The answer may depend on the text
 * and its lexicon, not on the surnames or sentences of a reading: those change after the first questions.
 */
export function askedOnce<Reading extends Asked>(
  find: (reading: Reading, index: number) => boolean,
): (reading: Reading, index: number) => boolean {
  const question = questions++
  return (reading, index) => {
    const { answers, tokens } = reading
    if (index < 0 || index >= tokens.length) return find(reading, index)
    const place = question * tokens.length + index
    const known = answers[place]
    if (known === NO || known === YES) return known === YES
    const answer = find(reading, index)
    answers[place] = answer ? YES : NO
    return answer
  }
}

/** A question about anything in a text that is answered once for each, since the rules for several statements ask it. */
export function foundOnce<Reading extends object, Key, Answer>(
  find: (reading: Reading, key: Key) => Answer,
): (reading: Reading, key: Key) => Answer {
  const readings = new WeakMap<Reading, Map<Key, Answer>>()
  return (reading, key) => {
    const answers = readings.get(reading) ?? new Map<Key, Answer>()
    readings.set(reading, answers)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = find(reading, key)
    answers.set(key, answer)
    return answer
  }
}
