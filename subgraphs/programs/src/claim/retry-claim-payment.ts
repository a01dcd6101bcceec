import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RetryClaimPaymentInput } from '../__generated__/schema.ts';
import { bookSetOff, lockDebts } from '../clawback/set-off-in-claim.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { isReference } from '../settlement/is-reference.ts';
import { claimMoney } from './claim-money.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';
import { readSetOff } from './read-set-off.ts';
import { decidingClaimVerbs } from './transitions.ts';

/** Pays a claim again that the bank sent back: the same money, which is owed since then, less what is set off by now. */
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
      if (claim.status !== 'PAYMENT_FAILED') return refuse('WRONG_CLAIM_STATUS', claim.status);
      const debts = await lockDebts(query, viewer, { companyId: claim.companyId, setOff: input.setOff === true });
      if ('refusal' in debts) return debts;
      const amount = mustFind(claim.approvedFen, 'What was approved') - (await readSetOff(query, claim.id));
      const key = uuidv7();
      await moveClaim(query, {
        claim,
        verb: 'retry',
        through: ['PAYMENT_ORDERED', 'PAID'],
        viewer,
        reason: `Paid again as ${reference}.`,
        payment: { key, reference },
      });
      const money = claimMoney(claim, viewer, {
        kind: 'settle',
        key,
        reason: `Claim ${claim.id}, paid again as ${reference}.`,
        amount,
      });
      const recoveries = await bookSetOff(query, viewer, { debts, claimId: claim.id, amount });
      await postByBook(query, [money, ...recoveries], []);
      return { claimId: claim.id };
    },
  });
}
