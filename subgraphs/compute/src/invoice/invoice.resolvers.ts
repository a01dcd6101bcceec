import { mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  Invoice as InvoiceType,
  InvoiceLine as InvoiceLineType,
  InvoiceLineResolvers,
  InvoiceResolvers,
  Resolvers,
} from '../__generated__/schema.ts';
import type { InvoiceLineRow, InvoiceRow } from './invoice.loaders.ts';

const Invoice: Completing<InvoiceResolvers, InvoiceType, InvoiceRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.invoiceById.load(id),
  rental: async ({ rentalId }, _args, { loaders }) =>
    mustFind(await loaders.rentalById.load(rentalId), `Rental ${rentalId}`),
  lines: ({ id }, _args, { loaders }) => loaders.linesByInvoice.load(id),
};

const InvoiceLine: Completing<InvoiceLineResolvers, InvoiceLineType, InvoiceLineRow> = {
  voucher: ({ voucherId }) => (voucherId === null ? null : { id: voucherId }),
};

export const invoiceResolvers: Resolvers = { Invoice, InvoiceLine };
