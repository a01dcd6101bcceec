import { readServiceConfig, runService } from '@voucher-graph/subgraph-kit';
import { programs } from './subgraph.ts';

await runService(programs, readServiceConfig);
