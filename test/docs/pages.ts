import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Page {
  /** From the root of the project: "docs/errors.md". */
  readonly path: string
  readonly text: string
}

/** The pages written for readers. */
export const pages: readonly Page[] = [
  'README.md',
  'CONTRIBUTING.md',
  join('seeds', 'README.md'),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The fenced blocks of a page in a language, with the line each begins on. */
export function fences({ path, text }: Page, language: string): { place: string; code: string }[] {
  return [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))].map(
    ({ 1: code = '', index }) => ({
      place: `${path}:${text.slice(0, index).split('\n').length}`,
      code,
    }),
  )
}

/** The rows of all tables below a heading, or of the whole page: cells without their backquotes. */
export function tableRows(path: string, heading?: string): string[][] {
  const text = readFileSync(path, 'utf8')
  const section = heading === undefined ? text : (text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    )
}
