import { mustFind } from '@voucher-graph/subgraph-kit';
import type { ClawbackRecoveryResolvers, ClawbackResolvers, Resolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import type { Refusal } from '../refusal.ts';
import { clawBack } from './claw-back.ts';
import { recordRepayment } from './record-repayment.ts';
import { setOff } from './set-off.ts';
import { writeOffClawback } from './write-off-clawback.ts';

const Clawback: ClawbackResolvers = {
  voucher: async ({ voucherId }, _args, { loaders }) =>
    voucherId === null ? null : mustFind(await loaders.voucherById.load(voucherId), 'The voucher of a clawback'),
  claim: ({ claimId }, _args, { loaders }) => (claimId === null ? null : loaders.claimById.load(claimId)),
  recoveries: ({ id }, _args, { loaders }) => loaders.recoveriesOfClawback.load(id),
  finding: ({ findingId }, _args, { loaders }) => (findingId === null ? null : loaders.findingById.load(findingId)),
};

const ClawbackRecovery: ClawbackRecoveryResolvers = {
  settlement: async ({ settlementId }, _args, { loaders }) =>
    settlementId === null ? null : mustFind(await loaders.settlementById.load(settlementId), 'A settlement'),
  claim: ({ claimId }, _args, { loaders }) => (claimId === null ? null : loaders.claimById.load(claimId)),
};

const Mutation: Resolvers['Mutation'] = {
  clawBack: async (_root, { input }, context) => answer('ClawBack', await clawBack(context, input), context),
  recordRepayment: async (_root, { input }, context) =>
    answer('RecordRepayment', await recordRepayment(context, input), context),
  setOff: async (_root, { input }, context) => answer('SetOff', await setOff(context, input), context),
  writeOffClawback: async (_root, { input }, context) =>
    answer('WriteOffClawback', await writeOffClawback(context, input), context),
};

/** The clawback as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: { readonly clawbackId: string } | Refusal<TCode>,
  { loaders }: Pick<Context, 'loaders'>,
) {
  if ('refusal' in outcome) return { __typename: `${name}Refusal`, ...outcome.refusal } as const;
  const clawback = mustFind(await loaders.clawbackById.load(outcome.clawbackId), 'A clawback');
  return { __typename: `${name}Success`, clawback } as const;
}

export const clawbackResolvers: Resolvers = { Mutation, Clawback, ClawbackRecovery };
