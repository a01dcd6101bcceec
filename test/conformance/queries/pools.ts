import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLSchema } from 'graphql';

/** Values that the graph really answers, to ask it with. */
export type Pools = {
  /** Of a leaf field, by coordinate such as "Fund.code"; empty where none was seen. */
  readonly of: (coordinate: string) => readonly unknown[];
  /** Of all leaf fields of a scalar or enum. */
  readonly ofType: (name: string) => readonly unknown[];
  /** Places in lists of a type, in their default order. */
  readonly cursors: (nodeType: string) => readonly string[];
  /** The types that have values. */
  readonly types: readonly string[];
};

type Ask = (query: string) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;
type Row = Readonly<Record<string, unknown>>;
type Connection = { readonly edges: readonly { readonly cursor: string; readonly node: Row }[] };

/** Reads what every list at the root begins with. */
export async function fillPools(schema: GraphQLSchema, ask: Ask): Promise<Pools> {
  const values = new Map<string, Set<unknown>>();
  const cursors = new Map<string, string[]>();
  const add = (key: string, value: unknown) => values.set(key, (values.get(key) ?? new Set()).add(value));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const node = nodeOf(schema, getNamedType(field.type).name);
    if (!node || field.args.some(isRequiredArgument)) continue;
    const leaves = Object.values(node.getFields()).filter(
      ({ type, args }) => isLeafType(getNamedType(type)) && !args.some(isRequiredArgument),
    );
    const { data, errors } = await ask(
      `{ ${field.name}(first: 40) { edges { cursor node { ${leaves.map(({ name }) => name).join(' ')} } } } }`,
    );
    if (errors !== undefined || !data) throw new Error(`Query.${field.name} cannot be read: ${JSON.stringify(errors)}`);
    const { edges } = (data as Readonly<Record<string, Connection>>)[field.name] as Connection;
    cursors.set(
      node.name,
      edges.map(({ cursor }) => cursor),
    );
    for (const { node: row } of edges)
      for (const { name, type } of leaves)
        for (const value of [row[name]].flat()) {
          if (value === null) continue;
          add(`${node.name}.${name}`, value);
          add(getNamedType(type).name, value);
        }
  }
  return {
    of: (coordinate) => [...(values.get(coordinate) ?? [])],
    ofType: (name) => [...(values.get(name) ?? [])],
    cursors: (nodeType) => cursors.get(nodeType) ?? [],
    types: [...cursors.keys()],
  };
}

/** The type of a connection's nodes; undefined for what is no connection. */
export function nodeOf(schema: GraphQLSchema, connection: string) {
  const edges = fieldType(schema, connection, 'edges');
  const node = edges === undefined ? undefined : fieldType(schema, edges, 'node');
  const type = node === undefined ? undefined : schema.getType(node);
  return isObjectType(type) ? type : undefined;
}

function fieldType(schema: GraphQLSchema, parent: string, field: string): string | undefined {
  const type = schema.getType(parent);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  return found && getNamedType(found.type).name;
}
