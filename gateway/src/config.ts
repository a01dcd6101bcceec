import { readEnv, subgraphSecret, type EnvReaders } from '@voucher-graph/subgraph-kit';
import type { LinkOptions } from './link/link-subgraph.ts';
import { readServing, type ServingConfig } from './read-serving.ts';

export type GatewayConfig = ServingConfig & {
  /** The subgraphs to serve, each with the secret of which its requests are signed, and how long it may take to answer. */
  readonly subgraphs: readonly Required<Pick<LinkOptions, 'name' | 'url' | 'secret' | 'limits'>>[];
};

/**
 * Reads the settings of a gateway that runs alone: those of `readServing`, GRAPH_SECRET, SUBGRAPHS
 * ("companies=http://127.0.0.1:4001/graphql,programs=…") and SUBGRAPH_TIMEOUT_MS, for reads.
 * @throws StartupFault naming every fault
 */
export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  return readEnv(env, (readers) => {
    const serving = readServing(readers);
    const { workers, limits } = serving;
    if (workers > 1 && limits.pointsPerMinute > 0 && limits.storeUrl === undefined)
      readers.refuse(
        `WORKERS is ${workers} and STORE_URL is not set, so that a client could spend its points ${workers} times: set it to a PostgreSQL in which they count together`,
      );
    return { ...serving, subgraphs: readSubgraphs(readers) };
  });
}

/** @apollo/gateway reports usage to its maker unless this is set, and takes no option for it. */
export function disableTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}

function readSubgraphs({ required, secret, integer, refuse }: EnvReaders): GatewayConfig['subgraphs'] {
  const graphSecret = secret('GRAPH_SECRET', 'what `openssl rand -base64 32` prints');
  const items = required('SUBGRAPHS', 'companies=http://127.0.0.1:4001/graphql')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const named = new Map<string, string>();
  for (const item of items) {
    const [name = '', ...rest] = item.split('=');
    const url = rest.join('=');
    const { username = '', password = '' } = URL.canParse(url) ? new URL(url) : {};
    const twin = [...named].find(([, other]) => other === url)?.[0];
    if (!/^[a-z][a-z0-9-]*$/.test(name) || !/^https?:/.test(url) || !URL.canParse(url))
      refuse(`SUBGRAPHS has "${item}": write name=url, separated by commas`);
    else if (username !== '' || password !== '')
      refuse(`SUBGRAPHS has a user name or password in the URL of ${name}: leave it out, GRAPH_SECRET is what counts`);
    else if (named.has(name)) refuse(`SUBGRAPHS names ${name} twice: give each subgraph one URL`);
    else if (twin !== undefined) refuse(`SUBGRAPHS sends ${twin} and ${name} to the same ${url}: give each its own`);
    named.set(name, url);
  }
  const readMs = integer('SUBGRAPH_TIMEOUT_MS', { min: 10, max: 60_000, fallback: 2000 });
  const limits = { readMs, headersMs: readMs };
  return [...named].map(([name, url]) => ({ name, url, secret: subgraphSecret(graphSecret, name), limits }));
}
