import { joinLoaders } from '@voucher-graph/subgraph-kit';
import { createApplicationLoaders } from './application/application.loaders.ts';
import { createAuditLoaders } from './audit/audit.loaders.ts';
import { createClaimLoaders } from './claim/claim.loaders.ts';
import { createCityLoaders } from './city/city.loaders.ts';
import { createClawbackLoaders } from './clawback/clawback.loaders.ts';
import { createFundLoaders } from './fund/fund.loaders.ts';
import { createLedgerLoaders } from './fund/ledger.loaders.ts';
import { createHoldLoaders } from './hold/hold.loaders.ts';
import { createProgramLoaders } from './program/program.loaders.ts';
import { createSettlementLoaders } from './settlement/settlement.loaders.ts';
import { createVoucherLoaders } from './voucher/voucher.loaders.ts';

/** All loaders of one request. */
export const createLoaders = joinLoaders([
  createCityLoaders,
  createFundLoaders,
  createProgramLoaders,
  createVoucherLoaders,
  createHoldLoaders,
  createApplicationLoaders,
  createClaimLoaders,
  createSettlementLoaders,
  createLedgerLoaders,
  createClawbackLoaders,
  createAuditLoaders,
]);

export type Loaders = ReturnType<typeof createLoaders>;
