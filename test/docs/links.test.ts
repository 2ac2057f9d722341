import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pages } from './pages.js'

/** How GitHub names the place of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

test.each(pages.map((page) => [page.path, page] as const))('%s: every link leads somewhere', (path, { text }) => {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = '' }) => anchor(heading))
  const dead = [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file = '', place] = target.split('#')
      if (file === '') return !headings.includes(place ?? '')
      return !existsSync(join(dirname(path), file))
    })
  expect(dead).toEqual([])
})
