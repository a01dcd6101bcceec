import { companies } from '@voucher-graph/companies';
import { compute } from '@voucher-graph/compute';
import { datasets } from '@voucher-graph/datasets';
import { programs } from '@voucher-graph/programs';
import type { Subgraph } from '@voucher-graph/subgraph-kit';
import type { SubgraphName } from './subgraph-names.ts';

/** The subgraphs of this graph, by name. */
export const subgraphs: Readonly<Record<SubgraphName, Subgraph>> = { companies, programs, compute, datasets };
