import type { Completing } from '@voucher-graph/subgraph-kit';
import type {
  Rental as RentalType,
  RentalResolvers,
  RentalVoucherShare as ShareType,
  RentalVoucherShareResolvers,
  Resolvers,
} from '../__generated__/schema.ts';
import { readRentalToClaim } from './read-rental-to-claim.ts';
import type { RentalRow, RentalVoucherShare as ShareRow } from './rental.loaders.ts';

const Query: Resolvers['Query'] = {
  rental: (_root, { id }, { loaders }) => loaders.rentalById.load(id),
  rentals: (_root, page, { loaders }) => loaders.rentalPage.load(page),
  rentalToClaim: (_root, { rentalId }, { database }) => readRentalToClaim(database.query, rentalId),
};

const Rental: Completing<RentalResolvers, RentalType, RentalRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.rentalById.load(id),
  company: ({ companyId }) => ({ id: companyId }),
  vouchers: ({ voucherShares }) => voucherShares.map(({ voucherId }) => ({ id: voucherId })),
  holds: ({ voucherShares }) => voucherShares.map(({ holdId }) => ({ id: holdId })),
  usage: ({ id }, page, { loaders }) => loaders.usagePage.load({ parent: id, ...page }),
  invoices: ({ id }, _args, { loaders }) => loaders.invoicesByRental.load(id),
  flags: ({ id }, _args, { loaders }) => loaders.flagsByRental.load(id),
  events: ({ id }, _args, { loaders }) => loaders.eventsByRental.load(id),
};

const RentalVoucherShare: Completing<RentalVoucherShareResolvers, ShareType, ShareRow> = {
  voucher: ({ voucherId }) => ({ id: voucherId }),
  hold: ({ holdId }) => ({ id: holdId }),
  amount: ({ amountFen }) => BigInt(amountFen),
};

const Company: Resolvers['Company'] = {
  rentals: ({ id }, page, { loaders }) => loaders.rentalPageOfCompany.load({ parent: id, ...page }),
};

const Voucher: Resolvers['Voucher'] = {
  rentals: ({ id }, page, { loaders }) => loaders.rentalPageOfVoucher.load({ parent: id, ...page }),
};

export const rentalResolvers: Resolvers = { Query, Rental, RentalVoucherShare, Company, Voucher };
