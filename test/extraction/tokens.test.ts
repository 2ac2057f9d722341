import { PACKS, detectLanguage } from '../../src/extraction/languages/languages.js'
import { TOKEN, tokenize } from '../../src/extraction/text/tokens.js'

// Whatever ways around the pattern there are: every character comes out as the pattern has it.

const characters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).concat('𞤀', '𝟙', '😀', '𐎀')

test('tokens are what their pattern matches, beside every character', () => {
  const unlike = characters.filter((character) => {
    const text = `ab${character}cd ${character}12${character}.5 ا1${character},3 ${character}`
    const found = tokenize(text).map(({ start, text: word }) => [start, word])
    const matched = Array.from(text.matchAll(new RegExp(TOKEN)), (match) => [match.index, match[0]])
    return JSON.stringify(found) !== JSON.stringify(matched.filter(([, word]) => word !== '\n'))
  })
  expect(unlike).toEqual([])
})

function languageByDefinition(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  const rows = PACKS.map(({ code, script, stopWords }) => {
    const own = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0
    return { code, share: letters === 0 ? 0 : own / letters, count: stopWords.filter((word) => words.has(word)).length }
  })
  const fitting = rows.filter(({ share, count }) => share >= 0.5 && count > 0)
  return fitting.sort((a, b) => b.count - a.count)[0]?.code ?? null
}

test('a language is that of most letters and of a frequent word, beside every character', () => {
  const unlike = characters
    .flatMap((character) => [`${character}من the${character}`, `the ${character}، من ${character}${character}`])
    .filter((text) => detectLanguage(text) !== languageByDefinition(text))
  expect(unlike).toEqual([])
})
