import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One way from Query to an object of a type: `company(id: "…") { aiProjects { edges { node` … */
export type Path = {
  readonly type: GraphQLObjectType;
  /** The fields to go through, written with their arguments. */
  readonly steps: readonly string[];
};

/** Literals for arguments that a field needs, or that say which row is meant: by coordinate, or by the argument alone. */
export type Arguments = Readonly<Record<string, string>>;

/** All types that can be reached, each with its shortest ways. */
export function findPaths(
  schema: GraphQLSchema,
  given: Arguments,
  waysAtMost = 40,
): ReadonlyMap<string, readonly Path[]> {
  const query = schema.getQueryType() as GraphQLObjectType;
  const found = new Map<string, Path[]>([[query.name, [{ type: query, steps: [] }]]]);
  const open: Path[] = [{ type: query, steps: [] }];
  for (let path = open.shift(); path; path = open.shift()) {
    for (const field of fieldsOf(path.type, given)) {
      const type = getNamedType(field.type);
      const step = writeField(path.type, field, given);
      if (!isObjectType(type) || step === undefined || path.steps.length > 7) continue;
      const next = { type, steps: [...path.steps, step] };
      const ways = found.get(type.name) ?? [];
      if (ways.length >= waysAtMost) continue;
      found.set(type.name, [...ways, next]);
      open.push(next);
    }
  }
  return found;
}

/** Those that lead to a row that is named come first, in the order in which rows are named. */
function fieldsOf(type: GraphQLObjectType, given: Arguments): readonly GraphQLField<unknown, unknown>[] {
  const named = Object.keys(given);
  const place = ({ name }: { readonly name: string }) => {
    const at = named.indexOf(`${type.name}.${name}`);
    return at < 0 ? named.length : at;
  };
  return Object.values(type.getFields()).sort((one, other) => place(one) - place(other));
}

/** A field with its arguments; undefined when it needs one that is not given. */
export function writeField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  given: Arguments,
): string | undefined {
  const own = given[`${type.name}.${field.name}`];
  if (own !== undefined) return `${field.name}(${own})`;
  const needed = field.args.filter(isRequiredArgument);
  if (needed.some(({ name, type: argument }) => !(name in given) || isInputObjectType(getNamedType(argument))))
    return undefined;
  return needed.length === 0
    ? field.name
    : `${field.name}(${needed.map(({ name }) => `${name}: ${given[name]}`).join(', ')})`;
}

/** A query that goes a way and asks for something at its end. */
export function writeQuery({ steps }: Path, selection: string): string {
  return `{ ${steps.map((step) => `${step} { `).join('')}${selection}${' }'.repeat(steps.length)} }`;
}

/** What stands at the end of a way, by whichever entries of the lists on it lead there; undefined when none does. */
export function readPath(data: unknown, { steps }: Path): Record<string, unknown> | undefined {
  const reached = steps.reduce<readonly unknown[]>(
    (objects, step) =>
      objects.flatMap((object) => (object as Record<string, unknown>)[step.replace(/\(.*/s, '')] ?? []),
    [data ?? {}],
  );
  return reached[0] as Record<string, unknown> | undefined;
}

/** A field asked for with as little as it takes. */
export function writeLeast(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  given: Arguments,
): string | undefined {
  const step = writeField(type, field, given);
  return step === undefined || isLeafType(getNamedType(field.type)) ? step : `${step} { __typename }`;
}
