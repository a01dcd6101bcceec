import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { PayClaimInput } from '../__generated__/schema.ts';
import { bookSetOff, lockDebts } from '../clawback/set-off-in-claim.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { isReference } from '../settlement/is-reference.ts';
import { claimMoney } from './claim-money.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';
import { prepareMatch } from './prepare-match.ts';

/**
 * Pays what was approved, once: the claim and its money move in one transaction. Treasurers who pay the same claim at the
 * same time queue up, and the second finds it paid. What its company owes of clawbacks may be set off in the payment.
 */
export function payClaim(context: Pick<Context, 'database' | 'viewer' | 'peers'>, input: PayClaimInput) {
  const { viewer } = context;
  return command(context, {
    name: 'payClaim',
    input,
    prepare: () => prepareMatch(context, input.claimId),
    work: async (query, { mismatch }) => {
      const reference = input.paymentReference;
      if (!isReference(reference)) return refuse('REFERENCE_MISSING');
      const claim = await lockClaimToDecide(query, viewer, input.claimId);
      if ('refusal' in claim) return claim;
      if (claim.status !== 'APPROVED') return refuse('WRONG_CLAIM_STATUS', claim.status);
      if (mismatch) return mismatch;
      const debts = await lockDebts(query, viewer, { companyId: claim.companyId, setOff: input.setOff === true });
      if ('refusal' in debts) return debts;
      const amount = mustFind(claim.approvedFen, 'What was approved');
      const key = uuidv7();
      const reason = `Paid as ${reference}.`;
      await moveClaim(query, {
        claim,
        verb: 'pay',
        through: ['PAYMENT_ORDERED', 'PAID'],
        viewer,
        reason,
        payment: { key, reference },
      });
      const money = claimMoney(claim, viewer, {
        kind: 'pay',
        key,
        reason: `Claim ${claim.id}, paid as ${reference}.`,
        amount,
      });
      const recoveries = await bookSetOff(query, viewer, { debts, claimId: claim.id, amount });
      // The claim's row was locked, and its status read after: the ledger has no reason of its own to refuse.
      await postByBook(query, [money, ...recoveries], []);
      return { claimId: claim.id };
    },
  });
}
