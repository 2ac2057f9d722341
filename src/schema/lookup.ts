import { QalaError } from '../model/errors.js'

/** The one argument that is given, of several that each name one object. Throws BAD_ARGUMENT for none or more. */
export function only<Argument extends string>(
  args: Readonly<Partial<Record<Argument, string | null | undefined>>>,
  ...names: readonly Argument[]
): { readonly name: Argument; readonly value: string } {
  const given = names.flatMap((name) => {
    const value = args[name]
    return value == null ? [] : [{ name, value }]
  })
  const [one, ...others] = given
  if (one !== undefined && others.length === 0) return one
  throw new QalaError('BAD_ARGUMENT', `give exactly one of ${names.map((name) => `"${name}"`).join(' and ')}`)
}
