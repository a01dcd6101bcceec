import {
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesId,
  pageLoader,
  rowLoader,
  type Database,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import type {
  RentalFilter,
  RentalOrderField,
  RentalRole,
  RentalStatus,
  VoucherPaymentStatus,
} from '../__generated__/schema.ts';
import { gpuHours } from '../gpu-hours.ts';
import { offerColumns, offerJoins, type OfferRow } from '../offer/offer.loaders.ts';
import type { PlannedLine } from '../vouchers/planned-line.ts';
import { RentalEntity, type Rental } from './rental.entity.ts';
import { voucherPaymentSql } from './voucher-payment-sql.ts';

/** All that a rental is read with, vouchers included, in one statement. */
export type RentalRow = Rental & {
  readonly gpuHours: string;
  readonly orderedGpuHours: string;
  readonly offer: OfferRow;
  readonly voucherShares: readonly RentalVoucherShare[];
  readonly quoteValidUntil: Date | null;
  readonly voucherPayment: VoucherPaymentStatus | null;
};

/** A step as it was written down. */
export type RentalEventRow = {
  readonly rentalId: string;
  readonly from: RentalStatus | null;
  readonly to: RentalStatus;
  readonly role: RentalRole;
  readonly actor: string;
  readonly reason: string;
  readonly at: Date;
};

export type RentalQuoteRow = { readonly rentalId: string; readonly plan: readonly PlannedLine[] };

/** Comes as JSON inside the rental's row: the amount is fen as text. */
export type RentalVoucherShare = {
  readonly voucherId: string;
  readonly holdId: string;
  readonly amountFen: string;
  readonly programCode: string;
  readonly fundCode: string;
};

const select = [
  columns(RentalEntity, 'rental'),
  `${gpuHours('rental.gpu_seconds')} AS "gpuHours"`,
  `${gpuHours('rental.ordered_gpu_seconds')} AS "orderedGpuHours"`,
  offerColumns('offer'),
  `(SELECT coalesce(json_agg(json_build_object('voucherId', share.voucher_id, 'holdId', share.hold_id,
      'amountFen', share.amount_fen::text, 'programCode', share.program_code, 'fundCode', share.fund_code)
      ORDER BY share.voucher_id), '[]')
    FROM compute.rental_voucher share WHERE share.rental_id = rental.id) AS "voucherShares"`,
  `(SELECT valid_until FROM compute.rental_quote quote WHERE quote.rental_id = rental.id) AS "quoteValidUntil"`,
  `${voucherPaymentSql('rental.id')} AS "voucherPayment"`,
];

const joins = `LEFT JOIN compute.offer offer ON offer.id = rental.offer_id ${offerJoins}`;

const rentalRows = defineRows<RentalRow>({ select, from: `compute.rental rental ${joins}`, id: 'rental.id' });

const rentalList = defineList<RentalRow, RentalFilter, RentalOrderField>({
  rows: rentalRows,
  orders: {
    QUOTED_AT: { sql: 'rental.quoted_at', type: 'timestamptz' },
    ENDS_AT: { sql: 'rental.ends_at', type: 'timestamptz' },
    COST: { sql: 'rental.cost_fen', type: 'bigint' },
    SUBSIDY: { sql: 'rental.subsidy_fen', type: 'bigint' },
    GPU_HOURS: { sql: 'rental.gpu_seconds', type: 'bigint' },
  },
  where: ({ status, companyId, providerId, gpuModelCode, chipOrigin, fundCode, programCode }, bind) => [
    matches('rental.status', status, bind),
    matchesId('rental.company_id', companyId, bind),
    matchesId('rental.provider_id', providerId, bind),
    matches('gpu_model.code', gpuModelCode, bind),
    matches('gpu_model.chip_origin', chipOrigin, bind),
    paidBy(matches('payer.fund_code', fundCode, bind)),
    paidBy(matches('payer.program_code', programCode, bind)),
  ],
  // What public money paid a part of; see `access.ts`.
  visible: {
    isPublic: 'rental.subsidy_fen > 0',
    stake: {
      companyId: 'rental.company_id',
      providerId: 'rental.provider_id',
      regionCode: 'rental.company_region_code',
    },
  },
});

const rentalsOfCompany = defineList({ ...rentalList, parent: 'rental.company_id' });

function paidBy(condition: string | null): string | null {
  return (
    condition && `EXISTS (SELECT FROM compute.rental_voucher payer WHERE payer.rental_id = rental.id AND ${condition})`
  );
}

const rentalRowsOfVoucher = defineRows<RentalRow>({
  select,
  from: `compute.rental_voucher link JOIN compute.rental rental ON rental.id = link.rental_id ${joins}`,
  id: 'rental.id',
});

const rentalsOfVoucher = defineList({ ...rentalList, rows: rentalRowsOfVoucher, parent: 'link.voucher_id' });

const eventRows = defineRows<RentalEventRow>({
  select: [
    'event.rental_id AS "rentalId"',
    'event.from_status AS "from"',
    'event.to_status AS "to"',
    ...['role', 'actor', 'reason', 'at'].map((column) => `event.${column} AS "${column}"`),
  ],
  from: 'compute.rental_event event',
  id: 'event.number',
});

const quoteRows = defineRows<RentalQuoteRow>({
  select: ['quote.rental_id AS "rentalId"', 'quote.plan AS "plan"'],
  from: 'compute.rental_quote quote',
  id: 'quote.rental_id',
});

export function createRentalLoaders(database: Database, viewer: Viewer) {
  return {
    rentalById: rowLoader(database, rentalRows),
    eventsByRental: childrenLoader(database, eventRows, { sql: 'event.rental_id' }),
    quoteByRental: rowLoader(database, quoteRows),
    rentalPage: pageLoader(database, rentalList, viewer),
    rentalPageOfCompany: pageLoader(database, rentalsOfCompany, viewer),
    rentalPageOfVoucher: pageLoader(database, rentalsOfVoucher, viewer),
  };
}
