import { afterAll, expect, test } from '@jest/globals';
import { subgraphNames, subgraphs, type SubgraphName } from '@voucher-graph/platform';
import { embedSubgraph, silentLog } from '@voucher-graph/subgraph-kit';
import { createTestGraph } from '@voucher-graph/testing';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { storeClaims } from './store-claims.ts';
import { storeApplications } from './store-applications.ts';

// Subgraphs are asked for entities by reference, many at once, by the gateway and for partners. What is tried are all
// keys of all entities, and below each everything that needs no argument.

const graph = await createTestGraph();
await storeApplications(graph.databases); // the seed has none
await storeClaims(graph.databases);
afterAll(() => graph.close());

const publicSchema = buildSchema(await (await fetch(`${graph.url}/schema.graphql`)).text());
const keys = subgraphNames.flatMap(findKeys);
/** Entities that another subgraph owns: whether there is one, only the owner knows. */
const owners: Readonly<Record<string, SubgraphName>> = { Company: 'companies', Voucher: 'programs' };

test('every subgraph resolves references, and some entities have more than one key', () => {
  expect(new Set(keys.map(({ subgraph }) => subgraph))).toEqual(new Set(subgraphNames));
  expect(keys.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['companies Company by creditCode', 'programs Fund by code', 'compute Company by id']),
  );
});

test.each(keys)('$name: 50 references cost no more statements than one', async (key) => {
  const values = await findValues(key);
  const costs: number[] = [];
  for (const value of values.slice(0, 10)) costs.push((await resolve(key, [value])).cost);

  const { cost, entities, errors } = await resolve(key, fiftyOf(values));

  expect(errors).toBeUndefined();
  expect(entities).toHaveLength(50);
  expect(entities).not.toContain(null);
  expect(cost).toBeLessThanOrEqual(Math.max(...costs)); // less where they share what one has to load
});

test.each(keys.filter(({ subgraph, type }) => (owners[type] ?? subgraph) === subgraph))(
  '$name: a reference to nothing is null, beside those that are answered',
  async (key) => {
    const [value] = await findValues(key);

    const { entities, errors } = await resolve(key, [unknown[key.scalar]!, value!]);

    expect(errors).toBeUndefined();
    expect(entities).toEqual([null, expect.any(Object)]);
  },
);

test.each(keys)('$name: a malformed reference is the caller’s fault, and costs the others nothing', async (key) => {
  const [value] = await findValues(key);
  const wrong = [...malformed[key.scalar]!, null, { sql: 1 }, ['x'], true];

  const { entities, errors } = await resolve(key, [...wrong, value!]);

  expect(entities?.at(-1)).toEqual(expect.any(Object));
  expect(new Set(errors?.map(({ path }) => path?.[1]))).toEqual(new Set(wrong.keys()));
  for (const { message, extensions } of errors ?? []) {
    expect({ message, code: extensions?.['code'] }).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(message).not.toContain('\n');
  }
});

/** A key of an entity as a subgraph declares it. */
type Key = {
  readonly name: string;
  readonly subgraph: SubgraphName;
  readonly type: string;
  readonly field: string;
  /** The type of the key's value. */
  readonly scalar: string;
};

const unknown: Readonly<Record<string, string>> = {
  ID: '00000000-0000-7000-8000-000000000000',
  String: 'no-such-code',
  RegionCode: '999999',
  CreditCode: '91310115000000019J',
};

const malformed: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['42', '', '\0', "' OR 1 = 1"],
  String: ['\0'],
  RegionCode: ['31', '', '\0', '０'],
  CreditCode: ['nonsense', '', '\0', '91310115000000019I'],
};

/** All keys of a subgraph whose references it resolves. */
function findKeys(subgraph: SubgraphName): readonly Key[] {
  const { sdl, schema } = subgraphs[subgraph];
  return [...sdl.matchAll(/^type (\w+)((?: @\w+(?:\([^)]*\))?)*) \{/gm)].flatMap(([, type, directives]) =>
    [...directives!.matchAll(/@key\(fields: "(\w+)"\)/g)].map(([, field]): Key => {
      const { type: fieldType } = (schema.getType(type!) as GraphQLObjectType).getFields()[field!]!;
      const scalar = getNamedType(fieldType).name;
      return { name: `${subgraph} ${type!} by ${field!}`, subgraph, type: type!, field: field!, scalar };
    }),
  );
}

async function resolve({ subgraph, type, field }: Key, values: readonly unknown[]) {
  graph.forgetStatements();
  const { execute } = embedSubgraph(subgraphs[subgraph], graph.databases[subgraph], silentLog);
  const { data, errors } = await execute({
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} ${selectionOf(subgraphs[subgraph].schema, type)} }
    }`,
    variables: { representations: values.map((value) => ({ __typename: type, [field]: value })) },
    viewer: { subject: 'an auditor, who may see all', scopes: ['auditor'] },
  });
  return { cost: graph.statements.length, entities: data?.['_entities'] as unknown[] | undefined, errors };
}

/** Everything of a type that needs no argument, two nouns deep; of lists the first page and the total. */
function selectionOf(schema: GraphQLSchema, name: string, depth = 2): string {
  const type = getNamedType(schema.getType(name)!);
  if (!isObjectType(type)) return '{ __typename }';
  const parts = Object.values(type.getFields())
    .filter(isFree)
    .map((field) => {
      const below = getNamedType(field.type);
      if (isLeafType(below)) return field.name;
      if (below.name.endsWith('Connection')) return depth > 1 ? `${field.name} { totalCount edges { cursor } }` : '';
      return depth > 0 ? `${field.name} ${selectionOf(schema, below.name, depth - 1)}` : '';
    });
  return `{ __typename ${parts.join(' ')} }`;
}

function isFree(field: GraphQLField<unknown, unknown>): boolean {
  return !field.args.some(isRequiredArgument);
}

const valuesOf = new Map<string, Promise<readonly string[]>>();

/** Values of a key that exist, asked of the graph along the shortest way from its root. */
function findValues({ type, field }: Key): Promise<readonly string[]> {
  const name = `${type}.${field}`;
  const values = valuesOf.get(name) ?? askForValues(type, field);
  valuesOf.set(name, values);
  return values;
}

async function askForValues(type: string, field: string): Promise<readonly string[]> {
  const way = shortestWay(type);
  const { data } = await graph.ask(`{ ${way.reduceRight((below, step) => `${step} { ${below} }`, field)} }`);
  const found = way.reduce<readonly any[]>(
    (objects, step) => objects.flatMap((object) => object[step.split('(')[0]!] ?? []),
    [data],
  );
  const values = [...new Set(found.map((object): string => object[field]))];
  if (values.length === 0) throw new Error(`The seed has no ${type}.`);
  return values;
}

/** The fields from the root to a type, breadth first; lists with as many entries as they give. */
function shortestWay(to: string): readonly string[] {
  const queue: { readonly type: GraphQLObjectType; readonly way: readonly string[] }[] = [
    { type: publicSchema.getQueryType()!, way: [] },
  ];
  const visited = new Set<string>();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { type, way } = next;
    if (type.name === to) return way;
    for (const field of Object.values(type.getFields()).filter(isFree)) {
      const below = getNamedType(field.type);
      const isList = below.name.endsWith('Connection');
      // Of the root only lists: its other fields want to know which.
      if (!isObjectType(below) || visited.has(below.name) || (way.length === 0 && !isList)) continue;
      visited.add(below.name);
      const step = isList ? `${field.name}(first: ${way.length === 0 ? 100 : 5})` : field.name;
      queue.push({ type: below, way: [...way, step] });
    }
  }
  throw new Error(`No field leads from the root to ${to}.`);
}

/** 50 references, to the same ones again where there are fewer. */
function fiftyOf(values: readonly string[]): readonly string[] {
  return Array.from({ length: 50 }, (_, i) => values[i % values.length]!);
}
