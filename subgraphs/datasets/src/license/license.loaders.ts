import {
  all,
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesId,
  pageLoader,
  rowLoader,
  type Bind,
  type Database,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import type {
  DatasetLicenseFilter,
  DatasetLicenseOrderField,
  DatasetLicenseRole,
  DatasetLicenseStatus,
  VoucherPaymentStatus,
} from '../__generated__/schema.ts';
import type { DatasetRow } from '../dataset/dataset.loaders.ts';
import { DatasetEntity } from '../dataset/dataset.entity.ts';
import { DatasetVendorEntity } from '../vendor/vendor.entity.ts';
import { DatasetLicenseEntity, type DatasetLicense } from './license.entity.ts';

/** What a voucher paid, as JSON carries it: fen as text, since JSON has no whole number of 64 bits. */
export type DatasetLicensePayment = {
  readonly voucherId: string;
  readonly amountFen: string;
  readonly programCode: string;
  readonly fundCode: string;
};

/** A license as it is always read: with its dataset, the dataset's vendor, and what vouchers paid. */
export type DatasetLicenseRow = DatasetLicense & {
  readonly dataset: DatasetRow;
  readonly voucherPayments: readonly DatasetLicensePayment[];
  readonly voucherPayment: VoucherPaymentStatus | null;
};

/** A step of a license. */
export type DatasetLicenseEvent = {
  readonly from: DatasetLicenseStatus | null;
  readonly to: DatasetLicenseStatus;
  readonly role: DatasetLicenseRole;
  readonly actor: string;
  readonly reason: string;
  readonly at: Date;
};

const select = [
  columns(DatasetLicenseEntity, 'license'),
  columns(DatasetEntity, 'dataset', 'dataset'),
  columns(DatasetVendorEntity, 'vendor', 'dataset.vendor'),
  `(SELECT coalesce(json_agg(json_build_object('voucherId', payment.voucher_id, 'amountFen', payment.amount_fen::text, 'programCode', payment.program_code, 'fundCode', payment.fund_code) ORDER BY payment.voucher_id), '[]')
      FROM datasets.license_voucher payment WHERE payment.license_id = license.id) AS "voucherPayments"`,
  `(SELECT told.status FROM datasets.voucher_payment told WHERE told.license_id = license.id ORDER BY told.at DESC LIMIT 1)
     AS "voucherPayment"`,
];

const from = `datasets.license license
  LEFT JOIN datasets.dataset dataset ON dataset.id = license.dataset_id
  LEFT JOIN datasets.vendor vendor ON vendor.id = dataset.vendor_id`;

const licenseRows = defineRows<DatasetLicenseRow>({ select, from, id: 'license.id' });

const eventRows = defineRows<DatasetLicenseEvent>({
  select: [
    'event.from_status AS "from"',
    'event.to_status AS "to"',
    ...['role', 'actor', 'reason', 'at'].map((column) => `event.${column} AS "${column}"`),
  ],
  from: 'datasets.license_event event',
  id: 'event.number',
});

const licenseList = defineList<DatasetLicenseRow, DatasetLicenseFilter, DatasetLicenseOrderField>({
  rows: licenseRows,
  orders: {
    SIGNED_AT: { sql: 'coalesce(license.signed_at, license.requested_at)', type: 'timestamptz' },
    PRICE: { sql: 'license.price_fen', type: 'bigint' },
    SUBSIDY: { sql: 'license.subsidy_fen', type: 'bigint' },
  },
  where: (filter, bind) => [
    paidBy(filter, bind),
    matches('license.status', filter.status, bind),
    matchesId('license.dataset_id', filter.datasetId, bind),
    matchesId('dataset.vendor_id', filter.vendorId, bind),
  ],
  // What public money paid for; see `access.ts`.
  visible: {
    isPublic: 'license.subsidy_fen > 0',
    stake: {
      companyId: 'license.company_id',
      vendorId: 'dataset.vendor_id',
      regionCode: 'license.company_region_code',
    },
  },
});

const licensesOfCompany = defineList({ ...licenseList, parent: 'license.company_id' });
const licensesOfDataset = defineList({ ...licenseList, parent: 'license.dataset_id' });
const licensesOfVoucher = defineList({
  ...licenseList,
  rows: { ...licenseRows, from: `${from} JOIN datasets.license_voucher paid ON paid.license_id = license.id` },
  parent: 'paid.voucher_id',
});

export function createLicenseLoaders(database: Database, viewer: Viewer) {
  return {
    licenseById: rowLoader(database, licenseRows),
    eventsByLicense: childrenLoader(database, eventRows, { sql: 'event.license_id' }),
    licensePage: pageLoader(database, licenseList, viewer),
    licensePageByCompany: pageLoader(database, licensesOfCompany, viewer),
    licensePageByDataset: pageLoader(database, licensesOfDataset, viewer),
    licensePageByVoucher: pageLoader(database, licensesOfVoucher, viewer),
  };
}

/** Fund and program must hold of the same payment. */
function paidBy({ fundCode, programCode }: DatasetLicenseFilter, bind: Bind): string | null {
  const conditions = all([
    matches('payment.fund_code', fundCode, bind),
    matches('payment.program_code', programCode, bind),
  ]);
  return (
    conditions &&
    `EXISTS (SELECT 1 FROM datasets.license_voucher payment WHERE payment.license_id = license.id AND ${conditions})`
  );
}
