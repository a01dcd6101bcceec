import { embedSubgraph, publicViewer, type Database, type Viewer } from '@voucher-graph/subgraph-kit';
import { datasets } from '../subgraph.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Asks the subgraph as the gateway does, and answers its data; any error fails the test. */
export async function ask(
  database: Database,
  query: string,
  variables?: Variables,
  operationName?: string,
  viewer: Viewer = publicViewer,
): Promise<Record<string, unknown>> {
  const { data, errors } = await embedSubgraph(datasets, database).execute({
    query,
    variables,
    operationName,
    viewer,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data ?? {};
}

/** Asks what is refused, and answers the first error's code and message. */
export async function askInVain(database: Database, query: string, variables?: Variables): Promise<unknown> {
  const { errors } = await embedSubgraph(datasets, database).execute({ query, variables });
  return errors?.[0] && { code: errors[0].extensions?.['code'], message: errors[0].message };
}
