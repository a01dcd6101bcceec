import { readServiceConfig, runService } from '@voucher-graph/subgraph-kit';
import { datasets } from './subgraph.ts';

await runService(datasets, readServiceConfig);
