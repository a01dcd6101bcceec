import { isReason } from '@voucher-graph/subgraph-kit';
import type { DisputeInvoiceInput, DisputeInvoiceRefusalCode } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { move } from '../rental/move.ts';
import { lockInvoice } from './lock-invoice.ts';

export type InvoiceDone = { readonly rentalId: string; readonly invoiceId: string };

/** The company disputes an invoice that it has not paid. */
export const disputeInvoice = (context: Pick<Context, 'database' | 'viewer'>, input: DisputeInvoiceInput) =>
  command<InvoiceDone, DisputeInvoiceRefusalCode>(context, {
    name: 'disputeInvoice',
    input,
    work: async (query) => {
      const { viewer } = context;
      if (!isReason(input.reason)) return refuse('REASON_MISSING');
      const found = await lockInvoice(query, viewer, input.invoiceId, ['COMPANY_MEMBER']);
      if ('refusal' in found) return found;
      const { rental, invoice } = found;
      const wrong = move(query, {
        rental,
        verb: 'dispute',
        through: ['DISPUTED'],
        role: rental.role,
        actor: actorOf(viewer),
        reason: input.reason,
      });
      if (wrong) return wrong;
      await query(`UPDATE compute.invoice SET status = 'DISPUTED' WHERE id = $1`, [invoice.id]);
      return { rentalId: rental.id, invoiceId: invoice.id };
    },
  });
