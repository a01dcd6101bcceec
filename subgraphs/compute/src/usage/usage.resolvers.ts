import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  RecordUsageSuccess as SuccessType,
  RecordUsageSuccessResolvers,
  Resolvers,
} from '../__generated__/schema.ts';
import { recordUsage, type UsageRecorded } from './record-usage.ts';

const Mutation: Resolvers['Mutation'] = {
  recordUsage: async (_root, { input }, context) => {
    const outcome = await recordUsage(context, input);
    if ('refusal' in outcome) return { __typename: 'RecordUsageRefusal', ...outcome.refusal };
    context.loaders.rentalById.clear(outcome.rentalId); // read before, by an earlier mutation of the same request
    return { __typename: 'RecordUsageSuccess', ...outcome };
  },
};

const RecordUsageSuccess: Completing<RecordUsageSuccessResolvers, SuccessType, UsageRecorded> = {
  rental: async ({ rentalId }, _args, { loaders }) =>
    mustFind(await loaders.rentalById.load(rentalId), `Rental ${rentalId}`),
};

export const usageResolvers: Resolvers = { Mutation, RecordUsageSuccess };
