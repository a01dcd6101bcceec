import { isReason } from '@voucher-graph/subgraph-kit';
import type { WithdrawClaimInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { findOwnClaim } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';

/** Takes a claim back that is not approved, for good. */
export function withdrawClaim(context: Pick<Context, 'database' | 'viewer'>, input: WithdrawClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'withdrawClaim',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const claim = await findOwnClaim(query, viewer, input.claimId, { lock: true });
      if ('refusal' in claim) return claim;
      const wrong = await moveClaim(query, { claim, verb: 'withdraw', through: ['WITHDRAWN'], viewer, reason });
      return wrong ?? { claimId: claim.id };
    },
  });
}
