import { isReason, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { ResolveDisputeInput, ResolveDisputeRefusalCode } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { readFen } from '../fen.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { move } from '../rental/move.ts';
import type { InvoiceDone } from './dispute-invoice.ts';
import { lockInvoice, type LockedInvoice } from './lock-invoice.ts';

/** Ends a dispute. What the provider bills otherwise is a line of its own; what was metered and billed stays as it was. */
export const resolveDispute = (context: Pick<Context, 'database' | 'viewer'>, input: ResolveDisputeInput) =>
  command<InvoiceDone, ResolveDisputeRefusalCode>(context, {
    name: 'resolveDispute',
    input,
    work: async (query) => {
      const { viewer } = context;
      if (!isReason(input.reason)) return refuse('REASON_MISSING');
      const found = await lockInvoice(query, viewer, input.invoiceId, ['PROVIDER_OPERATOR', 'COMPANY_MEMBER']);
      if ('refusal' in found) return found;
      const { rental, invoice } = found;
      if (rental.status !== 'DISPUTED') return refuse('WRONG_STATUS', rental.status);
      const adjustment = judgeAdjustment(input, invoice);
      if (adjustment === null) return refuse('ADJUSTMENT_INVALID');
      if (typeof adjustment === 'object') return adjustment;
      if (adjustment !== 0n && rental.role !== 'PROVIDER_OPERATOR') return refuse('NOT_YOURS_TO_ADJUST');
      const { reason } = input;
      move(query, {
        rental,
        verb: 'resolve',
        through: ['INVOICED'],
        role: rental.role,
        actor: actorOf(viewer),
        reason,
      });
      await adjust(query, invoice, { adjustment, reason });
      return { rentalId: rental.id, invoiceId: invoice.id };
    },
  });

/** The difference in fen; null where what is given is none. */
function judgeAdjustment(
  { deduction, surcharge }: ResolveDisputeInput,
  { payable, subsidized }: LockedInvoice,
): bigint | null | Refusal<'VOUCHERS_PAID'> {
  if (!deduction && !surcharge) return 0n;
  const [less, more] = [deduction, surcharge].map((money) => (money ? readFen(money.amount) : 0n));
  if (typeof less !== 'bigint' || typeof more !== 'bigint') return null;
  if ((deduction && less <= 0n) || (surcharge && more <= 0n) || (deduction && surcharge) || less > payable) return null;
  // A smaller total would make the vouchers' share of it larger than their rules gave.
  if (less > 0n && subsidized > 0n) return refuse('VOUCHERS_PAID');
  return more - less;
}

async function adjust(
  query: Query,
  { id }: LockedInvoice,
  { adjustment, reason }: { readonly adjustment: bigint; readonly reason: string },
): Promise<void> {
  await query(
    `UPDATE compute.invoice SET status = 'ISSUED', total_fen = total_fen + $2, payable_fen = payable_fen + $2 WHERE id = $1`,
    [id, adjustment],
  );
  if (adjustment !== 0n)
    await query(
      `INSERT INTO compute.invoice_line (id, invoice_id, category, description, amount_fen) VALUES ($1, $2, 'ADJUSTMENT', $3, $4)`,
      [uuidv7(), id, reason, adjustment],
    );
}
