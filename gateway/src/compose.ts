import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { StartupFault } from '@voucher-graph/subgraph-kit';

/**
 * Composes subgraphs into a supergraph (Apollo Federation 2).
 * @returns the supergraph SDL, as any federation router takes it
 * @throws StartupFault with every reason when they do not fit together
 */
export function compose(subgraphs: readonly { readonly name: string; readonly sdl: string }[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `subgraph://${name}`, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) {
    throw new StartupFault(
      ['The subgraphs do not compose:', ...errors.map(({ message }) => `  ${message}`)].join('\n'),
    );
  }
  return supergraphSdl;
}
