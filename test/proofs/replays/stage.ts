import { embedSubgraphs, subgraphNames, subgraphs } from '@voucher-graph/platform';
import { mustFind } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { openMarket, type Market } from '../model/market.ts';
import type { Answer, Send } from './stories.ts';
import { createFootprint, type Footprint } from './footprint.ts';

type Mutation = GraphQLField<unknown, unknown>;

/** The mutations of every subgraph, also those that only subgraphs send to one another. */
const mutations = new Map(
  subgraphNames.flatMap((owner) =>
    Object.values(subgraphs[owner].schema.getMutationType()?.getFields() ?? {}).map(
      (field) => [field.name, { owner, field }] as const,
    ),
  ),
);

export const mutationNames: readonly string[] = [...mutations.keys()];

export function inputTypeOf(name: string): GraphQLInputObjectType {
  const [arg] = mustFind(mutations.get(name), name).field.args;
  const type = arg && getNamedType(arg.type);
  if (!isInputObjectType(type)) throw new Error(`${name} has no input.`);
  return type;
}

/** A graph, with parties that deal, and what all its tables hold. */
export type Stage = {
  readonly graph: TestGraph;
  readonly market: Market;
  readonly footprint: () => Promise<Footprint>;
  /** Does a mutation, and answers what is of every answer: what it did, or the code of a refusal or fault. */
  readonly ask: Send;
  readonly close: () => Promise<void>;
};

type Given = {
  readonly data?: Readonly<Record<string, Answer>>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

export async function openStage(): Promise<Stage> {
  const graph = await createTestGraph('embedded', { limits: { pointsPerMinute: 0 } });
  const market = await openMarket(graph);
  const { embedded } = embedSubgraphs(graph.databases);
  return {
    graph,
    market,
    footprint: await createFootprint(market.asAdmin),
    ask: async (viewer, name, input) => {
      const { owner, field } = mustFind(mutations.get(name), name);
      const query = documentOf(field);
      const variables = { input };
      const given: unknown = viewer.scopes.includes('service')
        ? await mustFind(embedded.get(owner), owner).execute({ query, variables, viewer })
        : await graph.ask(query, variables, undefined, await graph.tokenOf(viewer));
      const { data, errors: [error] = [] } = given as Given;
      return error ? ({ code: error.extensions.code, message: error.message } as Answer) : mustFind(data?.[name], name);
    },
    close: async () => {
      await market.close();
      await graph.close();
    },
  };
}

function documentOf(field: Mutation): string {
  const type = getNamedType(field.type);
  const selection = isUnionType(type)
    ? type
        .getTypes()
        .map((each) => `... on ${each.name} { ${selectionOf(each)} }`)
        .join(' ')
    : selectionOf(type as GraphQLObjectType);
  return `mutation ($input: ${inputTypeOf(field.name).name}!) { ${field.name}(input: $input) { __typename ${selection} } }`;
}

/** What tells answers apart: its own values, and of whatever it leads to which one it is and where it stands. */
function selectionOf(type: GraphQLObjectType, depth = 0): string {
  return Object.values(type.getFields())
    .flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isObjectType(named)) return depth === 0 ? `${name} { __typename ${selectionOf(named, 1)} }` : [];
      if (isUnionType(named)) return [];
      return depth === 0 || ['id', 'status', 'amount', 'holdId'].includes(name) ? name : [];
    })
    .join(' ');
}
