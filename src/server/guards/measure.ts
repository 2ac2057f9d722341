import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'

/** What an operation asks for, before it runs. */
export interface Measure {
  /** Levels of fields. */
  readonly depth: number
  readonly aliases: number
  /** Objects in the largest possible answer. */
  readonly cost: number
}

type Variables = Readonly<Record<string, unknown>>

/** The page size where no argument says one: the schema's default. */
const PAGE = 20
/** What a list without paging (spans, affiliations) is taken to hold. */
const LIST = 10

const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0 }

function beside(a: Measure, b: Measure): Measure {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, cost: a.cost + b.cost }
}

/** `first` or `last` of a field, from the text or the variables; null where neither is a number. */
function pageSize(field: FieldNode, variables: Variables): number | null {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue
    const value: unknown = valueFromASTUntyped(argument.value, { ...variables })
    if (typeof value === 'number' && value >= 0) return value
  }
  return null
}

function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection')
}

/**
 * Measures in one pass: a fragment is measured once for each type it stands on and page size it inherits, however often
 * it is spread, so a document cannot be made that takes longer to measure than to read. Introspection counts as nothing:
 * the schema's own size bounds it.
 */
class Surveyor {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  private readonly measured = new Map<string, Measure>()

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    )
  }

  selections(set: SelectionSetNode | undefined, type: GraphQLCompositeType, page: number | null): Measure {
    return (set?.selections ?? []).map((selection) => this.selection(selection, type, page)).reduce(beside, NOTHING)
  }

  private selection(selection: SelectionNode, type: GraphQLCompositeType, page: number | null): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.field(selection, type, page)
      case Kind.INLINE_FRAGMENT:
        return this.selections(
          selection.selectionSet,
          this.condition(selection.typeCondition?.name.value) ?? type,
          page,
        )
      case Kind.FRAGMENT_SPREAD:
        return this.spread(selection.name.value, page)
    }
  }

  private condition(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : this.schema.getType(name)
    return isCompositeType(type) ? type : null
  }

  private spread(name: string, page: number | null): Measure {
    const key = `${name} ${page ?? ''}`
    const known = this.measured.get(key)
    if (known) return known
    const fragment = this.fragments.get(name)
    const type = this.condition(fragment?.typeCondition.name.value)
    const measure = fragment && type ? this.selections(fragment.selectionSet, type, page) : NOTHING
    this.measured.set(key, measure)
    return measure
  }

  private field(field: FieldNode, parent: GraphQLCompositeType, page: number | null): Measure {
    const aliases = field.alias ? 1 : 0
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined
    if (definition === undefined) return { depth: 1, aliases, cost: 0 }
    const named = getNamedType(definition.type)
    if (!isCompositeType(named)) return { depth: 1, aliases, cost: 0 }
    const asked = pageSize(field, this.variables)
    const within = this.selections(field.selectionSet, named, isConnection(definition.type) ? (asked ?? PAGE) : null)
    const size = isListType(getNullableType(definition.type)) ? (page ?? asked ?? LIST) : 1
    return { depth: within.depth + 1, aliases: within.aliases + aliases, cost: size * (1 + within.cost) }
  }
}

/** The depth, aliases and cost of a valid operation (fragments must not spread themselves). */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure {
  const root = schema.getRootType(operation.operation)
  if (!root) return NOTHING
  return new Surveyor(schema, document, variables).selections(operation.selectionSet, root, null)
}
