import {
  embedSubgraph,
  publicViewer,
  silentLog,
  uuidv7,
  type Database,
  type Peers,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
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

/** Sends one command as one of its parties, and answers its outcome, or the code of the fault. */
export async function send(
  { database, viewer, peers = {} }: { readonly database: Database; readonly viewer: Viewer; readonly peers?: Peers },
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await embedSubgraph(datasets, database, silentLog, peers).execute({
    query: `mutation ($input: ${type}Input!) { outcome: ${name}(input: $input) {
      ... on ${type}Success { license { id status subsidy { amount } signedAt validFrom validUntil delivery { sha256 url } } }
      ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  const outcome = (data?.['outcome'] ?? {}) as Record<string, unknown>;
  return errors
    ? { fault: errors[0]?.extensions?.['code'] }
    : ((outcome['license'] as typeof outcome | undefined) ?? outcome);
}
