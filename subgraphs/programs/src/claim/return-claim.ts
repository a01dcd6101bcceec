import { isReason } from '@voucher-graph/subgraph-kit';
import type { ReturnClaimInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';

/** Gives a claim back to be corrected. Who does so decided nothing, and may check it when it comes back. */
export function returnClaim(context: Pick<Context, 'database' | 'viewer'>, input: ReturnClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'returnClaim',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const claim = await lockClaimToDecide(query, viewer, input.claimId);
      if ('refusal' in claim) return claim;
      const takeUp = claim.status === 'SUBMITTED' ? (['EVIDENCE_CHECK'] as const) : [];
      const wrong = await moveClaim(query, { claim, verb: 'return', through: [...takeUp, 'RETURNED'], viewer, reason });
      return wrong ?? { claimId: claim.id };
    },
  });
}
