import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  OperationTypeNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type RandomQuery = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

const depthAtMost = 6;

/** A random query, or a mutation: aliases, fragments inline and named, conditions written out and by variable, on every kind of type. */
export function randomQuery(schema: GraphQLSchema, random: () => number): RandomQuery {
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  let left = 40;

  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    const hasDefault = below(4) === 0;
    definitions.push(`$${name}: ${type}${hasDefault ? ` = ${String(value)}` : ''}`);
    if (!hasDefault) variables[name] = value;
    return `$${name}`;
  };
  const condition = (): string => {
    if (below(12) > 0) return '';
    const value = below(2) === 0;
    return ` @${pick(['skip', 'include'])}(if: ${below(2) === 0 ? String(value) : variable('Boolean!', value)})`;
  };
  const argument = (name: string): string => {
    const value = name === 'first' ? below(4) : below(10);
    return `${name}: ${below(3) === 0 ? variable('Int', value) : String(value)}`;
  };
  const fragment = (type: GraphQLCompositeType, depth: number): string => {
    const wider = isAbstractType(type) ? schema.getPossibleTypes(type) : type.getInterfaces();
    const on = pick<GraphQLCompositeType>([type, ...wider, ...wider]);
    // A narrower fragment within a wider one the stock executor leaves out: see the test of that.
    const inner = selections(on, depth, !isAbstractType(type) && on !== type);
    if (below(3) > 0) return `... ${below(5) === 0 && on === type ? '' : `on ${on.name}`}${condition()} ${inner}`;
    fragments.push(`fragment F${fragments.length} on ${on.name} ${inner}`);
    return `...F${fragments.length - 1}${condition()}`;
  };
  const selections = (type: GraphQLCompositeType, depth: number, isWider = false): string => {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const open = fields.filter((field) => (depth > 0 && left > 0 ? true : !isCompositeType(getNamedType(field.type))));
    const chosen = Array.from({ length: 1 + below(4) }, () => {
      left--;
      if (open.length === 0 || below(12) === 0) return `${below(4) === 0 ? 'kind: ' : ''}__typename${condition()}`;
      if (depth > 0 && left > 0 && !isWider && below(isAbstractType(type) ? 2 : 6) === 0)
        return fragment(type, depth - 1);
      const field = pick(open);
      const answers = getNamedType(field.type);
      const given = field.args.filter(() => below(3) > 0).map(({ name }) => argument(name));
      const alias = below(6) === 0 ? `${pick(['a', 'b', 'id_', 'name_'])}: ` : '';
      const args = given.length > 0 ? `(${given.join(', ')})` : '';
      return `${alias}${field.name}${args}${condition()}${isCompositeType(answers) ? ` ${selections(answers, depth - 1)}` : ''}`;
    });
    return `{ ${chosen.join(' ')} }`;
  };

  const kind = below(8) === 0 ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
  const root = selections(schema.getRootType(kind) as GraphQLObjectType, depthAtMost);
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return { query: [`${kind}${head} ${root}`, ...fragments].join('\n'), variables };
}
