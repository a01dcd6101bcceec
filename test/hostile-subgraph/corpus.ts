import {
  buildSchema,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { TestGraph } from '@voucher-graph/testing';

/** An operation to ask. */
export type Operation = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const extra: readonly Operation[] = [
  {
    query: `{ datasets(first: 100) { edges { node { id title price { amount } vendor { id name company { id name size }
      datasets(first: 3) { edges { node { id grade } } } } } } } }`,
    variables: {},
  },
  {
    query: '{ datasetVendors(first: 50) { totalCount edges { node { id name creditCode company { id name } } } } }',
    variables: {},
  },
  {
    query: `{ datasetLicenses(first: 50) { edges { node { id price { amount } subsidy { amount }
      dataset { id title vendor { id name } } company { id name } } } } }`,
    variables: {},
  },
];

/** The read operations of the house, each on its own, and some that go back and forth. */
export async function readOperations(graph: TestGraph): Promise<readonly Operation[]> {
  return [...(await graph.examples()).flatMap(({ query, variables }) => split(query, variables)), ...extra];
}

/** Those in which the datasets subgraph has a part: of the others nothing changes when it does. */
export function asksDatasets({ query }: Operation): boolean {
  return /datasetLicenses|dataset /.test(query);
}

function split(query: string, variables: Readonly<Record<string, unknown>>): readonly Operation[] {
  return parse(query).definitions.map((definition) => ({ query: print(definition), variables }));
}

/** The query with further fields wherever an object of some type is selected. */
export function withFields(sdl: string, query: string, fields: Readonly<Record<string, string>>): string {
  const schema = schemaOf(sdl);
  const selections = new Map(Object.entries(fields).map(([type, text]) => [type, selectionsOf(text)]));
  const typeInfo = new TypeInfo(schema);
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(typeInfo, {
        // On the way out: what was added is not looked at again.
        SelectionSet: {
          leave: (node) => {
            const added = selections.get(typeInfo.getParentType()?.name ?? '');
            return added && { ...node, selections: [...node.selections, ...added] };
          },
        },
      }),
    ),
  );
}

let known: { readonly sdl: string; readonly schema: GraphQLSchema } | undefined;

function schemaOf(sdl: string): GraphQLSchema {
  return (known = known?.sdl === sdl ? known : { sdl, schema: buildSchema(sdl) }).schema;
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}

/** An answer's data without the fields whose names begin so. */
export function withoutFields(value: unknown, start: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutFields(each, start));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key.startsWith(start) ? [] : [[key, withoutFields(each, start)]])),
  );
}
