/** The subgraphs of this graph. They stand apart from what they are made of, which takes a second to load. */
export const subgraphNames = ['companies', 'programs', 'compute', 'datasets'] as const;

export type SubgraphName = (typeof subgraphNames)[number];
