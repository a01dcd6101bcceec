import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type Step = { readonly parent: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown> };

/** How a field is reached from a root: the last step is the field itself. */
export type BaseOperation = { readonly kind: 'query' | 'mutation'; readonly steps: readonly Step[] };

/** For every field of the schema that a root leads to, the shortest way there. */
export function findOperations(schema: GraphQLSchema): readonly BaseOperation[] {
  const roots = [
    { kind: 'query' as const, type: schema.getQueryType() },
    { kind: 'mutation' as const, type: schema.getMutationType() },
  ];
  const seen = new Set<string>();
  const found: BaseOperation[] = [];
  const queue: { kind: 'query' | 'mutation'; type: GraphQLObjectType; steps: readonly Step[] }[] = [];
  for (const { kind, type } of roots) if (type) queue.push({ kind, type, steps: [] });
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { kind, type, steps } = next;
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const way = [...steps, { parent: type, field }];
      found.push({ kind, steps: way });
      for (const below of possibleTypes(schema, field)) queue.push({ kind, type: below, steps: way });
    }
  }
  return found;
}

function possibleTypes(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isObjectType(type)) return [type];
  return isCompositeType(type) ? schema.getPossibleTypes(type) : [];
}

/** Leaves of a type that need no argument, and what a list needs in order to be read. */
export function shallowSelection(field: GraphQLField<unknown, unknown>, depth = 3): string {
  const type = getNamedType(field.type);
  if (isUnionType(type)) return '{ __typename }';
  if (!isObjectType(type)) return isCompositeType(type) ? '{ __typename }' : '';
  const parts = Object.values(type.getFields())
    .filter((each) => !each.args.some(isRequiredArgument))
    .flatMap((each) => {
      if (!isCompositeType(getNamedType(each.type))) return [each.name];
      return depth > 0 && /^(edges|node|pageInfo)$/.test(each.name)
        ? [`${each.name} ${shallowSelection(each, depth - 1)}`]
        : [];
    });
  return `{ __typename ${parts.slice(0, 12).join(' ')} }`;
}
