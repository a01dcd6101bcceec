import {
  getNamedType,
  isAbstractType,
  isNamedType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The names of types whose things have an identity: they have an `id`, or a list pages through them. Others are values. */
export function entitiesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const found = known.get(schema) ?? findEntities(schema);
  known.set(schema, found);
  return found;
}

function findEntities(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap());
  const entities = new Set<string>();
  for (const type of types) {
    if (!isObjectType(type)) continue;
    if ('id' in type.getFields()) entities.add(type.name);
    for (const { args, type: page } of Object.values(type.getFields()))
      if (args.some(({ name }) => name === 'first')) {
        const node = fieldType(fieldType(getNamedType(page), 'edges'), 'node');
        if (node) entities.add(node.name);
      }
  }
  for (const type of types)
    if (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => entities.has(name)))
      entities.add(type.name);
  return entities;
}

function fieldType(type: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  const found = isObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
  return isNamedType(found) ? found : undefined;
}
