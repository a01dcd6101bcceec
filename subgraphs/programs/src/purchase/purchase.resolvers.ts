import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type { PlacedHoldResolvers, PlacedHold as PlacedHoldType, Resolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import type { PlacedHold as PlacedHoldRow } from '../mappers.ts';
import type { VoucherRow } from '../voucher/voucher.loaders.ts';
import { captureHolds } from './capture-holds.ts';
import { placeHolds } from './place-holds.ts';
import { planPurchase } from './plan-purchase.ts';
import { releaseHolds } from './release-holds.ts';

const Query: Resolvers['Query'] = {
  voucherPlan: async (_root, args, context) => {
    const plan = await planPurchase(context, args);
    if ('refusal' in plan) return { __typename: 'VoucherPlanRefusal', ...plan.refusal };
    const line = async ({ voucherId, amount, reason }: (typeof plan.lines)[number]) => {
      const voucher = await loadVoucher(voucherId, context);
      const fund = mustFind(await context.loaders.fundById.load(voucher.fundId), 'The fund of a voucher');
      return { voucher, amount, reason, programCode: voucher.program.code, fundCode: fund.code };
    };
    const skip = async ({ voucherId, reason }: (typeof plan.skipped)[number]) => ({
      voucher: await loadVoucher(voucherId, context),
      reason,
    });
    // Waited for together: what failed while only the others were, nobody would hear.
    const [lines, skipped] = await Promise.all([
      Promise.all(plan.lines.map(line)),
      Promise.all(plan.skipped.map(skip)),
    ]);
    const { covered, buyerPays } = plan;
    return {
      __typename: 'VoucherPlanSuccess',
      plan: { lines, skipped, covered, buyerPays },
    };
  },
};

const Mutation: NonNullable<Resolvers['Mutation']> = {
  placeHolds: async (_root, { input }, context) => {
    const outcome = await placeHolds(context, input);
    if ('refusal' in outcome) return { __typename: 'PlaceHoldsRefusal', ...outcome.refusal };
    return { __typename: 'PlaceHoldsSuccess', holds: outcome.holds.map(inFen) };
  },
  captureHolds: async (_root, { input }, context) => {
    const outcome = await captureHolds(context, input);
    if ('refusal' in outcome) return { __typename: 'CaptureHoldsRefusal', ...outcome.refusal };
    const { captures, captured } = outcome;
    return { __typename: 'CaptureHoldsSuccess', captures: captures.map(inFen), captured: BigInt(captured) };
  },
  releaseHolds: async (_root, { input }, context) => {
    const outcome = await releaseHolds(context, input);
    if ('refusal' in outcome) return { __typename: 'ReleaseHoldsRefusal', ...outcome.refusal };
    return { __typename: 'ReleaseHoldsSuccess', ...outcome, released: BigInt(outcome.released) };
  },
};

/** Answers are kept as JSON, whose numbers would lose fen. */
function inFen<T extends { readonly amount: string }>(line: T): Omit<T, 'amount'> & { readonly amount: bigint } {
  return { ...line, amount: BigInt(line.amount) };
}

async function loadVoucher(id: string, { loaders }: Pick<Context, 'loaders'>): Promise<VoucherRow> {
  return mustFind(await loaders.voucherById.load(id), 'A voucher of a plan');
}

const PlacedHold: Completing<PlacedHoldResolvers, PlacedHoldType, PlacedHoldRow> = {
  // The ledger says when: none outlives its voucher.
  expiresAt: async ({ holdId }, _args, { loaders }) =>
    mustFind(await loaders.holdById.load(holdId), 'A hold that was placed').expiresAt,
};

export const purchaseResolvers: Resolvers = { Query, Mutation, PlacedHold };
