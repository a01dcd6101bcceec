import { embedSubgraph, type Database } from '@voucher-graph/subgraph-kit';
import { companies } from '../subgraph.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Asks the subgraph as the gateway does, and answers its data; any error fails the test. */
export async function ask(
  database: Database,
  query: string,
  variables?: Variables,
  operationName?: string,
): Promise<Record<string, unknown>> {
  const { data, errors } = await embedSubgraph(companies, database).execute({
    query,
    variables,
    operationName,
    viewer: { subject: 'an auditor, who may see all', scopes: ['auditor'] },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data ?? {};
}

/** Asks what is refused, and answers the first error's code and message. */
export async function askInVain(
  database: Database,
  query: string,
  variables?: Variables,
): Promise<{ readonly code: unknown; readonly message: string } | null> {
  const { errors } = await embedSubgraph(companies, database).execute({ query, variables });
  return errors?.[0] ? { code: errors[0].extensions?.['code'], message: errors[0].message } : null;
}
