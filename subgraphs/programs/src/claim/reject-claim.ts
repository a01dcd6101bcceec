import { isReason, mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RejectClaimInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { postToBook } from '../post-to-book.ts';
import { refuse } from '../refusal.ts';
import { claimEvidence } from './claim-evidence.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';

/** Rejects a claim. What was set aside for it, where it was approved and not paid, is the fund's again at once. */
export function rejectClaim(context: Pick<Context, 'database' | 'viewer'>, input: RejectClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'rejectClaim',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const claim = await lockClaimToDecide(query, viewer, input.claimId);
      if ('refusal' in claim) return claim;
      const wrong = await moveClaim(query, { claim, verb: 'reject', through: ['REJECTED'], viewer, reason });
      if (wrong) return wrong;
      if (claim.status === 'APPROVED') {
        const [outcome] = await postToBook(query, mustFind(claim.fundId, 'The fund of a claim'), [
          {
            kind: 'lapse',
            key: uuidv7(),
            actor: actorOf(viewer),
            reason: ledgerReason(`Claim ${claim.id} is rejected: ${reason}`),
            ruleVersion: `${claim.ruleVersion}`,
            evidenceHash: claimEvidence(claim),
            voucherId: claim.id,
            cause: 'REVOKED',
          },
        ]);
        if (outcome !== 'OK') throw new Error(`The ledger answered ${outcome} to the lapse of claim ${claim.id}.`);
      }
      return { claimId: claim.id };
    },
  });
}
