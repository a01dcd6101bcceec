export { composeWithBoth, withoutDescriptions, type BothCompositions } from './compose-with-both.ts';
export { readSubgraphs, type SubgraphSource } from './read-subgraphs.ts';
