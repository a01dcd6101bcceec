import { composeServices as composeByApollo } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { assertCompositionSuccess, composeServices as composeByTheGuild } from '@theguild/federation-composition';
import { lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import type { SubgraphSource } from './read-subgraphs.ts';

/** What two composers, written apart, make of the same subgraphs. */
export type BothCompositions = {
  /** Apollo's, which our gateway loads; undefined when the subgraphs do not compose. */
  readonly supergraphSdl: string | undefined;
  /** The public schema of each supergraph, sorted; undefined where there is none. */
  readonly apiSdls: { readonly apollo: string | undefined; readonly theGuild: string | undefined };
  /** Every reason why one of them refuses, after its name. */
  readonly faults: readonly string[];
};

/** Composes with Apollo's composer (Elastic-2.0) and The Guild's (MIT). */
export function composeWithBoth(subgraphs: readonly SubgraphSource[]): BothCompositions {
  const apollo = composeByApollo([...subgraphs]);
  const theGuild = composeByTheGuild([...subgraphs]);
  if (!theGuild.errors) assertCompositionSuccess(theGuild);
  return {
    supergraphSdl: apollo.supergraphSdl,
    apiSdls: { apollo: apiSdl(apollo.supergraphSdl), theGuild: apiSdl(theGuild.supergraphSdl) },
    faults: [
      ...(apollo.errors ?? []).map(({ message }) => `Apollo: ${message}`),
      ...(theGuild.errors ?? []).map(({ message }) => `The Guild: ${message}`),
    ],
  };
}

function apiSdl(supergraphSdl: string | undefined): string | undefined {
  if (supergraphSdl === undefined) return undefined;
  // Who may read what is for whoever serves the supergraph to enforce: here it is only read.
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  return withoutDescriptions(printSchema(lexicographicSortSchema(supergraph.apiSchema().toGraphQLJSSchema())));
}

/** Where two subgraphs describe a shared field differently, each composer picks another description. */
export function withoutDescriptions(sdl: string): string {
  return print(
    visit(parse(sdl), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}
