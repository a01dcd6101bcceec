import type { Query } from '@voucher-graph/subgraph-kit';
import type { ConfirmPaymentInput, ConfirmPaymentRefusalCode } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { move, ourselves } from '../rental/move.ts';
import { voucherPaymentSql } from '../rental/voucher-payment-sql.ts';
import type { InvoiceDone } from './dispute-invoice.ts';
import { lockInvoice } from './lock-invoice.ts';

/** The provider says that the company paid. Where its vouchers have paid too, or there are none, all is settled. */
export const confirmPayment = (context: Pick<Context, 'database' | 'viewer'>, input: ConfirmPaymentInput) =>
  command<InvoiceDone, ConfirmPaymentRefusalCode>(context, {
    name: 'confirmPayment',
    input,
    work: async (query) => {
      const { viewer } = context;
      const found = await lockInvoice(query, viewer, input.invoiceId, ['PROVIDER_OPERATOR']);
      if ('refusal' in found) return found;
      const { rental, invoice } = found;
      const wrong = move(query, {
        rental,
        verb: 'pay',
        through: ['PAID'],
        role: rental.role,
        actor: actorOf(viewer),
        reason: 'The company paid its share.',
      });
      if (wrong) return wrong;
      await query(`UPDATE compute.invoice SET status = 'PAID', paid_at = greatest($2, issued_at) WHERE id = $1`, [
        invoice.id,
        rental.now,
      ]);
      if (rental.subsidy === 0n || (await haveVouchersPaid(query, rental.id)))
        move(query, {
          rental: { ...rental, status: 'PAID' },
          verb: 'settle',
          through: ['SETTLED'],
          ...ourselves,
          reason: rental.subsidy === 0n ? 'No voucher pays a share.' : 'The vouchers had paid before.',
        });
      return { rentalId: rental.id, invoiceId: invoice.id };
    },
  });

/** Asked once the rental is locked, or what is noted at this moment would be missed. */
async function haveVouchersPaid(query: Query, rentalId: string): Promise<boolean> {
  const [told] = await query<{ status: string | null }>(`SELECT ${voucherPaymentSql('$1')} AS status`, [rentalId]);
  return told?.status === 'PAID';
}
