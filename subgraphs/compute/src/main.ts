import { readServiceConfig, runService } from '@voucher-graph/subgraph-kit';
import { compute } from './subgraph.ts';

await runService(compute, readServiceConfig);
