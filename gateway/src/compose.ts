import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { StartupFault } from '@voucher-graph/subgraph-kit';

/** By what they are composed of: composing takes seconds, and tests start many gateways over the same subgraphs. */
const composed = new Map<string, string>();
const mostKept = 16;

/**
 * Composes subgraphs into a supergraph (Apollo Federation 2).
 * @returns the supergraph SDL, as any federation router takes it
 * @throws StartupFault with every reason when they do not fit together
 */
export function compose(subgraphs: readonly { readonly name: string; readonly sdl: string }[]): string {
  const key = JSON.stringify(subgraphs.map(({ name, sdl }) => [name, sdl]));
  const known = composed.get(key);
  if (known !== undefined) return known;
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `subgraph://${name}`, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) {
    throw new StartupFault(
      ['The subgraphs do not compose:', ...errors.map(({ message }) => `  ${message}`)].join('\n'),
    );
  }
  if (composed.size >= mostKept) composed.clear();
  composed.set(key, supergraphSdl);
  return supergraphSdl;
}
