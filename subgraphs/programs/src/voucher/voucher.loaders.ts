import {
  all,
  childrenLoader,
  columns,
  defineList,
  defineRows,
  matches,
  matchesId,
  matchesRegion,
  pageLoader,
  rowLoader,
  type Bind,
  type Database,
  type ValueFilter,
} from '@voucher-graph/subgraph-kit';
import type { VoucherKind } from '@voucher-graph/rules';
import type { VoucherEventKind, VoucherFilter, VoucherOrderField, VoucherStatus } from '../__generated__/schema.ts';
import { programColumns, programJoins, type ProgramRow } from '../program/program.loaders.ts';
import { VoucherEntity, type Voucher } from './voucher.entity.ts';

/** A voucher with its account, its program, and the program's city and fund. Amounts are fen. */
export type VoucherRow = Voucher & {
  readonly kind: VoucherKind;
  readonly status: VoucherStatus;
  readonly faceValue: bigint;
  readonly available: bigint;
  readonly held: bigint;
  readonly captured: bigint;
  readonly expired: bigint;
  readonly revoked: bigint;
  readonly clawedBack: bigint;
  readonly expiresAt: Date;
  readonly program: ProgramRow;
};

/** What an officer did to a voucher. */
export type VoucherEventRow = {
  readonly kind: VoucherEventKind;
  readonly actor: string;
  readonly reason: string;
  readonly at: Date;
};

// Revoked and exhausted are final; what else is past its time is expired, whether or not the ledger has swept it yet.
export const statusSql = `CASE
  WHEN account.revoked_at IS NOT NULL THEN 'REVOKED'
  WHEN account.captured = account.face THEN 'EXHAUSTED'
  WHEN account.valid_until <= now() THEN 'EXPIRED'
  ELSE voucher.state END`;

const voucherRows = defineRows<VoucherRow>({
  select: [
    columns(VoucherEntity, 'voucher'),
    'program.kind AS "kind"',
    `${statusSql} AS "status"`,
    'account.face AS "faceValue"',
    'account.available AS "available"',
    'account.held AS "held"',
    'account.captured AS "captured"',
    'account.expired AS "expired"',
    'account.revoked AS "revoked"',
    'account.clawed_back AS "clawedBack"',
    'account.valid_until AS "expiresAt"',
    ...programColumns('program'),
  ],
  from: `programs.voucher voucher
    LEFT JOIN programs.program program ON program.id = voucher.program_id ${programJoins}
    LEFT JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id`,
  id: 'voucher.id',
});

const eventRows = defineRows<VoucherEventRow>({
  select: ['upper(event.verb) AS "kind"', 'event.actor AS "actor"', 'event.reason AS "reason"', 'event.at AS "at"'],
  from: 'programs.voucher_event event',
  id: 'event.id',
});

const voucherList = defineList<VoucherRow, VoucherFilter, VoucherOrderField>({
  rows: voucherRows,
  orders: {
    ISSUED_AT: { sql: "coalesce(voucher.issued_at, '9999-01-01T00:00:00Z')", type: 'timestamptz' },
    EXPIRES_AT: { sql: "coalesce(account.valid_until, '9999-01-01T00:00:00Z')", type: 'timestamptz' },
    FACE_VALUE: { sql: 'coalesce(account.face, 0)', type: 'bigint' },
  },
  where: ({ kind, status, companyId, programCode, fundCode, cityCode }, bind) => [
    matches('program.kind', kind, bind),
    matches(statusSql, status, bind),
    matchesId('voucher.company_id', companyId, bind),
    named('voucher.program_id', 'programs.program', programCode, bind),
    // The voucher's own fund, which may be of another year than its program's.
    named('voucher.fund_id', 'programs.fund', fundCode, bind),
    matchesRegion('city.code', cityCode, bind),
  ],
});

/**
 * That a reference leads to whom a code names. It is looked for first: joined to each voucher in turn, all that come
 * before the first of a page would be read.
 */
function named(
  reference: string,
  table: string,
  filter: ValueFilter<string> | null | undefined,
  bind: Bind,
): string | null {
  const { eq, in: oneOf } = filter ?? {};
  const ids = (condition: string | null) => condition && `(SELECT named.id FROM ${table} named WHERE ${condition})`;
  const one = ids(matches('named.code', { eq: eq ?? null }, bind));
  const some = ids(matches('named.code', { in: oneOf ?? null }, bind));
  return all([one && `${reference} = ${one}`, some && `${reference} = ANY (ARRAY${some})`]);
}

const vouchersOfCompany = defineList({ ...voucherList, parent: 'voucher.company_id' });
const vouchersOfProgram = defineList({ ...voucherList, parent: 'voucher.program_id' });
const vouchersOfFund = defineList({ ...voucherList, parent: 'voucher.fund_id' });

export function createVoucherLoaders(database: Database) {
  return {
    voucherById: rowLoader(database, voucherRows),
    voucherPage: pageLoader(database, voucherList),
    voucherPageOfCompany: pageLoader(database, vouchersOfCompany),
    voucherPageOfProgram: pageLoader(database, vouchersOfProgram),
    eventsByVoucher: childrenLoader(database, eventRows, { sql: 'event.voucher_id' }),
    voucherPageOfFund: pageLoader(database, vouchersOfFund),
  };
}
