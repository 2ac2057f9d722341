import { QalaError } from '../model/errors.js'
import { isUuid } from '../model/id.js'
import type { Noun } from '../store/store.js'

/** The types that can be fetched by id, and where their rows are. */
export const NODES = {
  Source: 'source',
  Article: 'article',
  Person: 'speaker',
  Organization: 'speaker',
  Affiliation: 'affiliation',
  Statement: 'statement',
  Mention: 'mention',
} as const satisfies Record<string, Noun>

export type NodeType = keyof typeof NODES

export interface NodeKey {
  readonly type: NodeType
  readonly uuid: string
}

/** The opaque id of an object: base64url of "Type:uuid". */
export function globalId(type: NodeType, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString('base64url')
}

function isNodeType(type: string): type is NodeType {
  return Object.hasOwn(NODES, type)
}

/** What a global id names. Throws BAD_ID for what this server never gave out. */
export function parseGlobalId(id: string): NodeKey {
  const [type = '', uuid = '', ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':')
  if (!isNodeType(type) || !isUuid(uuid) || rest.length > 0) {
    throw new QalaError(
      'BAD_ID',
      `"${id.slice(0, 100)}" is not an id of this API: take ids from its answers as they are`,
    )
  }
  return { type, uuid }
}

/** The UUID in a global id of one of some types. Throws BAD_ID for ids of other types. */
export function uuidOf(id: string, ...types: readonly NodeType[]): string {
  const key = parseGlobalId(id)
  if (types.includes(key.type)) return key.uuid
  throw new QalaError(
    'BAD_ID',
    `"${id}" is the id of a ${key.type}, where the id of a ${types.join(' or a ')} is needed`,
  )
}
