import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Resolvers } from '../generated/graphql.js'
import { affiliation } from './affiliation/affiliation.js'
import { article } from './article/article.js'
import { ingest } from './ingest/ingest.js'
import { node } from './node/node.js'
import { scalars } from './scalars.js'
import { source } from './source/source.js'
import { speaker } from './speaker/speaker.js'
import { statement } from './statement/statement.js'

export { type Context, createContext } from './context.js'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/** Every SDL file beside the resolvers, the root first. The build copies them next to the compiled code. */
export const typeDefs: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))

const NOUNS: readonly Resolvers[] = [scalars, node, source, article, speaker, affiliation, statement, ingest]

/** The resolvers of every noun, type by type. */
export const resolvers = NOUNS.reduce<Record<string, object>>((all, noun) => {
  for (const [type, fields] of Object.entries(noun)) {
    // A scalar is an instance and stands alone; the fields of Query and Mutation come from several nouns.
    all[type] = type in all ? Object.assign({}, all[type], fields) : fields
  }
  return all
}, {})
