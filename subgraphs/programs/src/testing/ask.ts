import { embedSubgraph, type Database } from '@voucher-graph/subgraph-kit';
import { programs } from '../subgraph.ts';

/** A page of a list, as it is answered. */
export type Page<TNode> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: TNode }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type Variables = Readonly<Record<string, unknown>>;

/** Asks the subgraph as the gateway does, and answers its data; any error fails the test. */
export async function ask<TData>(database: Database, query: string, variables?: Variables): Promise<TData> {
  const { data, errors } = await embedSubgraph(programs, database).execute({ query, variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data as TData;
}

/** Asks what is refused, and answers the first error's code and message. */
export async function askInVain(database: Database, query: string, variables?: Variables): Promise<unknown> {
  const { errors } = await embedSubgraph(programs, database).execute({ query, variables });
  return errors?.[0] && { code: errors[0].extensions?.['code'], message: errors[0].message };
}
