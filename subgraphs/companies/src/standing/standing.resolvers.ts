import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { Resolvers, StandingRecordResolvers, StandingRecord as StandingType } from '../__generated__/schema.ts';
import { today } from '../today.ts';
import { isInForce, type StandingRow } from './standing.entity.ts';

const StandingRecord: Completing<StandingRecordResolvers, StandingType, StandingRow> = {
  company: async ({ companyId }, _args, { loaders }) =>
    mustFind(await loaders.companyById.load(companyId), `Company ${companyId}`),
  inForce: (record, { asOf }, { now }) => isInForce(record, asOf ?? today(now())),
};

export const standingResolvers: Resolvers = { StandingRecord };
