import {
  getNullableType,
  isLeafType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Access } from './access/access.ts';
import { directiveNames } from './access/directive-names.ts';
import { resolveVisible } from './access/enforce-access.ts';
import type { SubgraphContext } from './subgraph-context.ts';
import { fault } from './errors.ts';
import { rejectThrown, whenSettled } from './when-settled.ts';

// References come from other subgraphs, partners' among them. Their keys go through the same scalars as arguments do, so
// that a malformed one is told so, alone, and neither breaks its neighbors nor looks like a bug of ours.

/**
 * Has `_entities` resolve references, each by its type's `__resolveReference`, or answers it as it is. Apollo's own resolver
 * makes five promises of each, and one of all: a gateway sends them by the hundred.
 */
export function resolveReferences(
  schema: GraphQLSchema,
  document: DocumentNode,
  resolvers: object,
  access: Access,
): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field) return;
  const guard = { access, names: directiveNames(document) };
  const given = new Map(Object.entries(resolvers) as [string, { readonly __resolveReference?: ResolveReference }][]);
  const byType = new Map<unknown, ResolveReference>(
    [...keysByType(document)].map(([name, keys]) => {
      const resolve = given.get(name)?.__resolveReference ?? asItIs;
      return [name, checked(schema.getType(name) as GraphQLObjectType, keys, resolve, guard)];
    }),
  );
  const resolverOf = (reference: unknown): ResolveReference => {
    const resolve = isReference(reference) ? byType.get(reference.__typename) : undefined;
    if (resolve) return resolve;
    throw fault(
      'BAD_USER_INPUT',
      `A representation names no entity of ours: give __typename as one of ${[...byType.keys()].join(', ')}.`,
    );
  };
  field.resolve = (_source, { representations }: { readonly representations: readonly Reference[] }, context, info) => {
    const resolvers = representations.map(resolverOf); // of all, before anything is looked up
    return resolvers.map((resolve, i) => resolve(representations[i] as Reference, context as Context, info));
  };
}

type Context = SubgraphContext<unknown>;
type Reference = Readonly<Record<string, unknown>>;
type ResolveReference = (reference: Reference, context: Context, info: GraphQLResolveInfo) => unknown;

/** Of an entity that another subgraph owns, its key is all that there is to know. */
const asItIs: ResolveReference = (reference) => reference;

function checked(
  type: GraphQLObjectType,
  keys: readonly (readonly string[])[],
  resolve: ResolveReference,
  guard: Parameters<typeof resolveVisible>[1],
): ResolveReference {
  const fields = [...new Set(keys.flat())];
  const resolveSeen = resolveVisible(type, guard);
  const answer: ResolveReference = (reference, context, info) => {
    if (!keys.some((key) => key.every((field) => isSet(reference[field]))))
      throw fault(
        'BAD_USER_INPUT',
        `A reference to ${type.name} holds none of its keys: give ${keys.map((key) => key.join(' and ')).join(', or ')}.`,
      );
    let coerced = reference;
    for (const field of fields) {
      const given = reference[field];
      const value = isSet(given) ? coerce(type, field, given) : given;
      if (value !== given) coerced = { ...coerced, [field]: value };
    }
    const entity = resolveSeen(context, () => resolve(coerced, context, info));
    return whenSettled(entity, (settled) => named(settled, type.name));
  };
  // What is thrown at once would be thrown at all references of the request.
  return (reference, context, info) => rejectThrown(() => answer(reference, context, info));
}

/** By this name `_Entity` knows of which type it is. */
function named(entity: unknown, name: string): unknown {
  if (isReference(entity) && entity.__typename !== name) entity.__typename = name;
  return entity;
}

/** A key that is an object is left to whoever resolves it: none of ours is. */
function coerce(type: GraphQLObjectType, field: string, value: unknown): unknown {
  const fieldType = type.getFields()[field]?.type;
  const leaf = fieldType && getNullableType(fieldType);
  if (!isLeafType(leaf)) return value;
  try {
    return leaf.parseValue(value);
  } catch (error) {
    throw fault(
      'BAD_USER_INPUT',
      `The ${field} of a reference to ${type.name} is malformed: ${(error as Error).message}`,
    );
  }
}

/** For each entity that this subgraph resolves, the field names of each of its keys; of nested ones the outermost. */
function keysByType(document: DocumentNode): ReadonlyMap<string, readonly (readonly string[])[]> {
  const keys = new Map<string, (readonly string[])[]>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const directive of node.directives ?? []) {
      if (directive.name.value !== 'key' || isUnresolvable(directive)) continue;
      keys.set(node.name.value, [...(keys.get(node.name.value) ?? []), fieldsOfKey(directive)]);
    }
  }
  return keys;
}

function isUnresolvable({ arguments: given = [] }: DirectiveNode): boolean {
  return given.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);
}

function fieldsOfKey(directive: DirectiveNode): readonly string[] {
  const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const text = fields?.kind === Kind.STRING ? fields.value.replace(/\{[^}]*\}/g, '') : '';
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

function isReference(value: unknown): value is { __typename?: unknown } {
  return typeof value === 'object' && value !== null;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}
