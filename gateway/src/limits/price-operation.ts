import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isIntrospection } from './check-document.ts';
import { entitiesOf } from './entities.ts';

/** What an operation costs: before it is executed, and what its answer turned out to hold. */
export type Price = {
  readonly requested: (variables: Readonly<Record<string, unknown>>) => number;
  readonly actual: (data: unknown) => number;
  /** How many parts of the operation cost anything. */
  readonly parts: number;
};

/** A field that costs something, or that something below it does. */
type Part = {
  /** Its name in the answer. */
  readonly key: string;
  /** Once, whatever it holds. */
  readonly once: number;
  /** For each thing that it holds. */
  readonly each: number;
  readonly size: Size;
  readonly parts: readonly Part[];
};

type Size = number | { readonly variable: string; readonly fallback: number };

/** A mutation locks and writes. */
const mutationPoints = 10;
/** The whole schema at once, as large as an answer gets. */
const introspectionPoints = 10;
/** How many things a list without a page size is taken to hold. */
const unpagedSize = 5;
/** The same of one of its owner's own kind, as a region's regions, which hold such lists in turn: a tree has so many branches. */
const branches = 35;

/**
 * Prices an operation over the public schema. A point is one thing with an identity (a company, a voucher, a region),
 * times the sizes of the pages that it is on; a page costs one point, a mutation ten. Values (money, rules, sources) come
 * with what they belong to, and cost nothing. What `@skip` leaves out is priced as if it were there.
 */
export function priceOperation(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): Price {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const priced = new Map<string, readonly Part[]>();
  const entities = entitiesOf(schema);

  const partsOf = (set: SelectionSetNode, type: GraphQLNamedType | undefined, isPage: boolean): readonly Part[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition, selectionSet } = selection;
        return partsOf(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : type, isPage);
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) return partsOfFragment(selection.name.value, isPage);
      const { name, alias, selectionSet } = selection;
      const key = alias?.value ?? name.value;
      if (isIntrospection(name.value)) return [{ key, once: introspectionPoints, each: 0, size: 1, parts: [] }];
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
      if (!field) return []; // validation says so
      const named = getNamedType(field.type);
      const page = pageSize(field, selection.arguments?.find(({ name }) => name.value === 'first')?.value);
      const unpaged = named === type ? branches : unpagedSize;
      const isMutation = type === schema.getMutationType();
      const part: Part = {
        key,
        once: isMutation ? mutationPoints : page === undefined ? 0 : 1,
        each: page === undefined && entities.has(named.name) ? 1 : 0,
        size: page ?? (isList(field.type) && !isPage ? unpaged : 1),
        parts: selectionSet ? partsOf(selectionSet, named, page !== undefined) : [],
      };
      return part.once > 0 || part.each > 0 || part.parts.length > 0 ? [part] : [];
    });

  const partsOfFragment = (name: string, isPage: boolean): readonly Part[] => {
    const key = `${name} ${String(isPage)}`;
    const known = priced.get(key);
    if (known) return known;
    const fragment = fragments.get(name);
    const parts = fragment
      ? partsOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), isPage)
      : [];
    priced.set(key, parts);
    return parts;
  };

  /** The page size that a field is asked for: of the argument, of a variable, or the schema's default. */
  const pageSize = (field: GraphQLField<unknown, unknown>, given: ValueNode | undefined): Size | undefined => {
    const first = field.args.find(({ name }) => name === 'first');
    if (!first) return undefined;
    const usual = typeof first.defaultValue === 'number' ? first.defaultValue : unpagedSize;
    if (given?.kind !== Kind.VARIABLE) return literalSize(given) ?? usual;
    const variable = given.name.value;
    return { variable, fallback: literalSize(defaults.get(variable)) ?? usual };
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  const parts = partsOf(operation.selectionSet, root, false);
  return {
    requested: (variables) => requestedPoints(parts, variables),
    actual: (data) => actualPoints(parts, data),
    parts: countParts(parts),
  };
}

function requestedPoints(parts: readonly Part[], variables: Readonly<Record<string, unknown>>): number {
  let points = 0;
  for (const { once, each, size, parts: inner } of parts)
    points += once + sizeFor(size, variables) * (each + requestedPoints(inner, variables));
  return points;
}

function sizeFor(size: Size, variables: Readonly<Record<string, unknown>>): number {
  if (typeof size === 'number') return size;
  const given = Object.hasOwn(variables, size.variable) ? variables[size.variable] : undefined;
  return typeof given === 'number' ? clamp(given) : size.fallback;
}

function actualPoints(parts: readonly Part[], data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  let points = 0;
  for (const { key, once, each, parts: inner } of parts) {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    if (value === null || value === undefined) continue;
    points += once;
    if (Array.isArray(value)) {
      for (const item of value as readonly unknown[])
        if (item !== null) points += each + (inner.length > 0 ? actualPoints(inner, item) : 0);
    } else points += each + (inner.length > 0 ? actualPoints(inner, value) : 0);
  }
  return points;
}

function countParts(parts: readonly Part[]): number {
  return parts.reduce((all, { parts: inner }) => all + 1 + countParts(inner), 0);
}

function literalSize(node: ValueNode | undefined): number | undefined {
  return node?.kind === Kind.INT ? clamp(Number(node.value)) : undefined;
}

/** Where 1e999 is infinite, nothing times it would be no number. */
function clamp(size: number): number {
  return Math.min(Math.max(0, size), 1_000_000);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
