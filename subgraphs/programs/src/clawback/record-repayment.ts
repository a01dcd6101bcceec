import type { RecordRepaymentInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { readFen } from '../read-fen.ts';
import { refuse } from '../refusal.ts';
import { isReference } from '../settlement/is-reference.ts';
import { bookRecovery } from './book-recovery.ts';
import { lockClawback } from './lock-clawback.ts';

/** Books that a payee paid back what was clawed back, or a part of it. */
export function recordRepayment(context: Pick<Context, 'database' | 'viewer'>, input: RecordRepaymentInput) {
  const { viewer } = context;
  return command(context, {
    name: 'recordRepayment',
    input,
    work: async (query) => {
      const { clawbackId, paymentReference } = input;
      if (!isReference(paymentReference)) return refuse('REFERENCE_MISSING');
      const amount = readFen(input.amount);
      if (amount === null) return refuse('AMOUNT_INVALID', input.amount.amount);
      const clawback = await lockClawback(query, viewer, clawbackId);
      if ('refusal' in clawback) return clawback;
      if (amount > clawback.outstanding) return refuse('REPAID_TOO_MUCH', clawback.outstanding);
      const means = { paymentReference };
      await postByBook(query, [await bookRecovery(query, clawback, { actor: actorOf(viewer), amount, means })], []);
      return { clawbackId: clawback.id };
    },
  });
}
