import { readGatewayConfig } from '../config.ts';
import { followIssuer } from '../identity/follow-issuer.ts';
import { signForSubgraphs } from './sign-for-subgraphs.ts';

const { subgraphs, issuer } = readGatewayConfig();

/** For `hive-gateway supergraph FILE --config-path`: with the settings of our own gateway, SUBGRAPHS and GRAPH_SECRET. */
export const gatewayConfig = {
  plugins: () => [signForSubgraphs({ subgraphs, verifyToken: issuer && followIssuer(issuer) })],
};
