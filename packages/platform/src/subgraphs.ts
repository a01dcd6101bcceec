import { companies } from '@voucher-graph/companies';
import { compute } from '@voucher-graph/compute';
import { datasets } from '@voucher-graph/datasets';
import { programs } from '@voucher-graph/programs';
import type { Subgraph } from '@voucher-graph/subgraph-kit';

export const subgraphNames = ['companies', 'programs', 'compute', 'datasets'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** The subgraphs of this graph, by name. */
export const subgraphs: Readonly<Record<SubgraphName, Subgraph>> = { companies, programs, compute, datasets };
