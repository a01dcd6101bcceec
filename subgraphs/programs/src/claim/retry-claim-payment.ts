import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RetryClaimPaymentInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { isReference } from '../settlement/is-reference.ts';
import { claimEvidence } from './claim-evidence.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';
import { decidingClaimVerbs } from './transitions.ts';

/** Pays a claim again that the bank sent back: the same money, which is owed since then. */
export function retryClaimPayment(context: Pick<Context, 'database' | 'viewer'>, input: RetryClaimPaymentInput) {
  const { viewer } = context;
  return command(context, {
    name: 'retryClaimPayment',
    input,
    work: async (query) => {
      const { paymentReference: reference } = input;
      if (!isReference(reference)) return refuse('REFERENCE_MISSING');
      const claim = await lockClaimToDecide(query, viewer, input.claimId, decidingClaimVerbs);
      if ('refusal' in claim) return claim;
      const key = uuidv7();
      const wrong = await moveClaim(query, {
        claim,
        verb: 'retry',
        through: ['PAYMENT_ORDERED', 'PAID'],
        viewer,
        reason: `Paid again as ${reference}.`,
        payment: { key, reference },
      });
      if (wrong) return wrong;
      const operation = {
        kind: 'settle',
        key,
        actor: actorOf(viewer),
        reason: `Claim ${claim.id}, paid again as ${reference}.`,
        ruleVersion: `${claim.ruleVersion}`,
        evidenceHash: claimEvidence(claim),
        voucherId: claim.id,
        payeeId: claim.companyId,
        amount: mustFind(claim.approvedFen, 'What was approved'),
      } as const;
      await postByBook(query, [{ fundId: mustFind(claim.fundId, 'The fund of a claim'), operation }], []);
      return { claimId: claim.id };
    },
  });
}
