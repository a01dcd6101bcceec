import { readServiceConfig, runService } from '@voucher-graph/subgraph-kit';
import { companies } from './subgraph.ts';

await runService(companies, readServiceConfig);
