import type { GatewayConfig } from '@apollo/gateway';
import type { GraphQLError } from 'graphql';
import type { Viewer } from '@voucher-graph/subgraph-kit';

type Resolved = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];

/** A plan as @apollo/gateway's planner makes it. */
export type QueryPlan = Resolved['queryPlan'];
export type PlanNode = NonNullable<QueryPlan['node']>;
export type FetchNode = Extract<PlanNode, { readonly kind: 'Fetch' }>;
export type RequiredSelection = NonNullable<FetchNode['requires']>[number];
export type Rewrite = NonNullable<FetchNode['inputRewrites']>[number];

/** An object as subgraphs answer it, merged of what each of them knows. */
export type Entity = Record<string, unknown>;

/** One execution of a plan. */
export type Run = {
  readonly viewer: Viewer;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** With their defaults. */
  readonly coerced: Readonly<Record<string, unknown>>;
  /** What is known so far; steps write here. */
  readonly data: Entity;
  readonly errors: GraphQLError[];
};

/** A node of a plan as a function. What fails is told in the run. @returns nothing where there was nothing to ask */
export type Step = (run: Run) => Promise<unknown> | undefined;

/** What is not compiled: the stock executor does it. */
export class Uncovered extends Error {
  override readonly name = 'Uncovered';
}
