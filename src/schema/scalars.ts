import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { parseInstant } from '../model/instant.js'

function instant(value: unknown): Date {
  const date = typeof value === 'string' ? parseInstant(value) : null
  if (date) return date
  throw new GraphQLError(
    `DateTime cannot be ${JSON.stringify(value)}: write ISO 8601, such as "2026-04-06T15:40:00+02:00"`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  )
}

export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value as Date).toISOString(),
    parseValue: instant,
    parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
  }),
}
