import { compose, splitRules } from '@voucher-graph/gateway';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';

/**
 * The supergraph for gateways of others: with the URLs of subgraphs that ask for no signature, and without the rules
 * about who may see what, which @apollo/gateway refuses to load. Our resolvers still hold to them.
 */
export function openSupergraph(served: readonly { readonly name: string; readonly url: string }[]): string {
  const { supergraphSdl } = splitRules(compose(subgraphNames.map((name) => subgraphs[name])));
  return served.reduce((sdl, { name, url }) => sdl.replace(`"subgraph://${name}"`, `"${url}"`), supergraphSdl);
}
