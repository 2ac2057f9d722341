import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import { QalaError } from '../../model/errors.js'
import { refusal } from '../errors.js'

/** What of a request decides whether it may write. */
export interface Caller {
  /** The peer's address on the socket: forwarded addresses are a client's word. */
  readonly address: string
  readonly authorization: string | undefined
  readonly origin: string | undefined
  readonly host: string | undefined
}

export function callerOf({ socket, headers }: IncomingMessage): Caller {
  return {
    address: socket.remoteAddress ?? '',
    authorization: headers.authorization,
    origin: headers.origin,
    host: headers.host,
  }
}

function isLoopbackAddress(address: string): boolean {
  return /^(::ffff:)?127\./.test(address) || address === '::1'
}

function isLoopbackHost(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host ?? '')
}

/** Compares in a time that tells nothing about where the strings differ. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

/** Throws UNAUTHENTICATED or FORBIDDEN for a caller who may not write. */
export function authorize(caller: Caller, apiKey: string | null): void {
  if (apiKey !== null) {
    const [scheme, key] = caller.authorization?.split(' ') ?? []
    if (scheme?.toLowerCase() === 'bearer' && key !== undefined && isSame(key, apiKey)) return
    throw new QalaError(
      'UNAUTHENTICATED',
      'mutations need the key: send the header Authorization: Bearer <QALA_API_KEY>',
    )
  }
  if (!isLoopbackAddress(caller.address)) {
    throw new QalaError('FORBIDDEN', 'without a QALA_API_KEY, mutations are accepted from this machine only: set one')
  }
  // A page of any site runs in a browser on this machine, and a name of its own may lead here (DNS rebinding).
  const foreign = caller.origin !== undefined && caller.origin !== `http://${caller.host ?? ''}`
  if (foreign || !isLoopbackHost(caller.host)) {
    throw new QalaError(
      'FORBIDDEN',
      'without a QALA_API_KEY, mutations are not accepted from pages of other sites: set one',
    )
  }
}

/** Lets mutations through only from those who may write. */
export function guardMutations(apiKey: string | null): ApolloServerPlugin<BaseContext & { readonly caller: Caller }> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, contextValue }) {
          if (operation?.operation !== OperationTypeNode.MUTATION) return Promise.resolve()
          try {
            authorize(contextValue.caller, apiKey)
          } catch (error) {
            throw error instanceof QalaError ? refusal(error) : error
          }
          return Promise.resolve()
        },
      }),
  }
}
