import { readEnv, StartupFault } from '@voucher-graph/subgraph-kit';

export type GatewayConfig = {
  readonly port: number;
  readonly host: string;
  /** The subgraphs to serve, by name and URL. */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
};

/**
 * Reads the settings of a gateway that runs alone: PORT, HOST and SUBGRAPHS
 * ("companies=http://127.0.0.1:4001/graphql,programs=…").
 * @throws StartupFault naming every fault
 */
export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  return readEnv(env, ({ text, integer, required }) => ({
    port: integer('PORT', { min: 0, max: 65_535, fallback: 4000 }),
    host: text('HOST', '127.0.0.1'),
    subgraphs: parseSubgraphs(required('SUBGRAPHS', 'companies=http://127.0.0.1:4001/graphql')),
  }));
}

/** @apollo/gateway reports usage to its maker unless this is set, and takes no option for it. */
export function disableTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}

function parseSubgraphs(text: string): GatewayConfig['subgraphs'] {
  return text
    .split(',')
    .filter(Boolean)
    .map((item) => {
      const [name = '', ...rest] = item.trim().split('=');
      const url = rest.join('=');
      if (!/^[a-z][a-z0-9-]*$/.test(name) || !URL.canParse(url))
        throw new StartupFault(`SUBGRAPHS has "${item}": write name=url, separated by commas.`);
      return { name, url };
    });
}
