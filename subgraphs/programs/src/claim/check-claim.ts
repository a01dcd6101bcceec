import { reviewPlan } from '@voucher-graph/rules';
import { isReason } from '@voucher-graph/subgraph-kit';
import type { CheckClaimInput } from '../__generated__/schema.ts';
import { termsOf } from '../application/terms-of.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';
import { prepareMatch } from './prepare-match.ts';

/** Says that a claim is complete and true. Two officers do, where the district checks too. */
export function checkClaim(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: CheckClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'checkClaim',
    input,
    prepare: () => prepareMatch(context, input.claimId),
    work: async (query, { mismatch }) => {
      if (typeof input.reason === 'string' && !isReason(input.reason)) return refuse('REASON_MISSING');
      const claim = await lockClaimToDecide(query, viewer, input.claimId);
      if ('refusal' in claim) return claim;
      const isFirst = claim.status === 'SUBMITTED';
      if (!isFirst && claim.status !== 'EVIDENCE_CHECK') return refuse('WRONG_CLAIM_STATUS', claim.status);
      if (mismatch) return mismatch;
      const { steps } = reviewPlan(await termsOf(query, claim));
      const takeUp = isFirst ? (['EVIDENCE_CHECK'] as const) : [];
      const decide = isFirst && steps.includes('DISTRICT_CHECK') ? [] : (['MATCHED', 'ASSESSED'] as const);
      const reason = isReason(input.reason) ? input.reason : 'Complete and true; contract, meter and invoices agree.';
      const wrong = await moveClaim(query, { claim, verb: 'check', through: [...takeUp, ...decide], viewer, reason });
      return wrong ?? { claimId: claim.id };
    },
  });
}
