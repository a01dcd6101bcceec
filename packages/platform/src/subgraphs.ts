import { companies } from '@voucher-graph/companies';
import { compute } from '@voucher-graph/compute';
import { datasets } from '@voucher-graph/datasets';
import { programs } from '@voucher-graph/programs';

/** The subgraphs of this graph, by name. */
export const subgraphs = { companies, programs, compute, datasets };

export type SubgraphName = keyof typeof subgraphs;

export const subgraphNames = Object.keys(subgraphs) as readonly SubgraphName[];
