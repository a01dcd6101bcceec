import type { Subgraph } from './define-subgraph.ts';
import { readEnv } from './env.ts';
import { readTelemetry, type TelemetryConfig } from './telemetry/read-telemetry.ts';

/** The settings of a subgraph that runs alone. */
export type ServiceConfig = {
  readonly port: number;
  readonly host: string;
  /** The subgraph's own account's, on a schema that is migrated, or an administrator's, who then migrates it first. */
  readonly databaseUrl: string;
  /** A replica of it, which public lists are read from. */
  readonly readDatabaseUrl?: string;
  /** See `subgraphSecret`. */
  readonly secret: string;
  /** Where the subgraphs are that it asks, with the secret for each; see `peerSecret`. */
  readonly peers: readonly { readonly name: string; readonly url: string; readonly secret: string }[];
  readonly telemetry: TelemetryConfig;
};

/**
 * Reads PORT, HOST, SUBGRAPH_SECRET, and DATABASE_URL: the subgraph's own account, or one that may create roles and
 * schemas, from which the subgraph's own follows; for each subgraph that it asks NAME_URL and NAME_PEER_SECRET; and what
 * `readTelemetry` reads. READ_DATABASE_URL is for subgraphs that read public lists from a replica. Secrets and URLs of databases may lie in files, which NAME_FILE then names.
 * @throws StartupFault naming every fault
 */
export function readServiceConfig(
  { name, peers, hasCatalog }: Pick<Subgraph, 'name' | 'peers' | 'hasCatalog'>,
  env: NodeJS.ProcessEnv = process.env,
): ServiceConfig {
  return readEnv(env, (readers) => {
    const { text, integer, required, secret, postgresUrl, refuse } = readers;
    const readDatabaseUrl = postgresUrl('READ_DATABASE_URL');
    if (readDatabaseUrl !== undefined && !hasCatalog)
      refuse(`READ_DATABASE_URL is set, and ${name} reads nothing that may be old: unset it`);
    return {
      port: integer('PORT', { min: 0, max: 65_535, fallback: 4001 }),
      host: text('HOST', '127.0.0.1'),
      databaseUrl:
        postgresUrl('DATABASE_URL') ?? required('DATABASE_URL', 'postgres://postgres:secret@127.0.0.1:5432/postgres'),
      ...(readDatabaseUrl !== undefined && { readDatabaseUrl }),
      secret: secret('SUBGRAPH_SECRET', `what \`npm run --silent secret -- ${name}\` prints where GRAPH_SECRET is set`),
      peers: peers.map((peer) => ({
        name: peer,
        url: required(`${peer.toUpperCase()}_URL`, 'http://127.0.0.1:4001/graphql'),
        secret: secret(
          `${peer.toUpperCase()}_PEER_SECRET`,
          `what \`npm run --silent secret -- ${peer} --for ${name}\` prints where GRAPH_SECRET is set`,
        ),
      })),
      telemetry: readTelemetry(readers),
    };
  });
}
