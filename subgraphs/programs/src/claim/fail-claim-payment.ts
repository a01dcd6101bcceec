import { isReason, mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { FailClaimPaymentInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { lockPayee } from '../settlement/lock-payee.ts';
import { claimMoney } from './claim-money.ts';
import { lockClaimToDecide } from './lock-claim.ts';
import { moveClaim } from './move-claim.ts';
import { readSetOff } from './read-set-off.ts';
import { decidingClaimVerbs } from './transitions.ts';

/** Books that the bank sent a claim's payment back: its money is owed again, and waits for the payment to be tried again. */
export function failClaimPayment(context: Pick<Context, 'database' | 'viewer'>, input: FailClaimPaymentInput) {
  const { viewer } = context;
  return command(context, {
    name: 'failClaimPayment',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const claim = await lockClaimToDecide(query, viewer, input.claimId, decidingClaimVerbs);
      if ('refusal' in claim) return claim;
      if (claim.status !== 'PAID') return refuse('WRONG_CLAIM_STATUS', claim.status);
      await lockPayee(query, claim.companyId);
      const amount = mustFind(claim.approvedFen, 'What was approved') - (await readSetOff(query, claim.id));
      if (amount === 0n) return refuse('NO_BANK_PAYMENT');
      const clawedBack = await query('SELECT FROM programs.clawback WHERE claim_id = $1 LIMIT 1', [claim.id]);
      if (clawedBack.length > 0) return refuse('CLAWED_BACK');
      await moveClaim(query, { claim, verb: 'fail', through: ['PAYMENT_FAILED'], viewer, reason });
      const money = claimMoney(claim, viewer, {
        kind: 'return_payment',
        key: uuidv7(),
        reason: ledgerReason(`Claim ${claim.id}, its payment came back: ${reason}`),
        amount,
      });
      await postByBook(query, [money], []);
      return { claimId: claim.id };
    },
  });
}
