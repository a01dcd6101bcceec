import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import type { SettlementStatus } from '../__generated__/schema.ts';
import { covers } from '../covers.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { lockPayee } from './lock-payee.ts';
import { attemptSql, statusSql } from './settlement-sql.ts';

/** A line of the payment that counts. */
export type LockedLine = {
  readonly id: string;
  readonly fundId: string;
  readonly voucherId: string;
  readonly amount: bigint;
  readonly ruleVersion: string;
  /** What the voucher paid the payee and nobody asked back. */
  readonly kept: bigint;
};

/** A settlement whose payee is locked until the transaction ends. */
export type LockedSettlement = {
  readonly id: string;
  readonly payeeId: string;
  readonly status: SettlementStatus;
  readonly attempt: number;
  readonly events: number;
  readonly isSetOff: boolean;
  readonly lines: readonly LockedLine[];
};

/** A settlement of which every fund is of the treasurer's city. */
export async function lockSettlement(
  query: Query,
  cityCode: string | undefined,
  id: string,
): Promise<LockedSettlement | Refusal<'SETTLEMENT_NOT_FOUND'>> {
  if (!isUuid(id)) throw malformed(id);
  const [known] = await query<{ readonly payeeId: string }>(
    'SELECT payee_id AS "payeeId" FROM programs.settlement WHERE id = $1',
    [id],
  );
  if (!known) return refuse('SETTLEMENT_NOT_FOUND');
  await lockPayee(query, known.payeeId);
  const [settlement] = await query<Omit<LockedSettlement, 'lines'>>(
    `SELECT id, payee_id AS "payeeId", ${statusSql} AS status, ${attemptSql}::int AS attempt,
            (SELECT count(*)::int FROM programs.settlement_event WHERE settlement_id = settlement.id) AS events,
            EXISTS (SELECT FROM programs.clawback_recovery WHERE settlement_id = settlement.id) AS "isSetOff"
       FROM programs.settlement settlement WHERE id = $1`,
    [id],
  );
  if (!settlement) return refuse('SETTLEMENT_NOT_FOUND');
  const lines = await query<LockedLine & { readonly cityCode: string }>(
    `SELECT line.id, paid.book_id AS "fundId", paid.voucher_id AS "voucherId", paid.moved AS amount,
            paid.rule_version AS "ruleVersion", payable.paid - payable.clawed_back AS kept, city.code AS "cityCode"
       FROM programs.settlement_line line
       JOIN ledger.operation_view paid ON paid.key = line.id
       JOIN ledger.payable_balance payable ON payable.voucher_id = paid.voucher_id AND payable.payee_id = paid.payee_id
       JOIN programs.fund fund ON fund.id = paid.book_id
       JOIN programs.city city ON city.id = fund.city_id
      WHERE line.settlement_id = $1 AND line.attempt = $2
      ORDER BY line.id`,
    [id, settlement.attempt],
  );
  const isOwn = lines.every((line) => covers(cityCode, line.cityCode));
  return isOwn ? { ...settlement, lines } : refuse('SETTLEMENT_NOT_FOUND');
}

/** Writes down that a payment failed, or was tried again under a reference. */
export async function noteSettlementEvent(
  query: Query,
  { id, events }: LockedSettlement,
  {
    verb,
    actor,
    reason,
    paymentReference,
  }: {
    readonly verb: 'fail' | 'retry';
    readonly actor: string;
    readonly reason: string;
    readonly paymentReference: string | null;
  },
): Promise<void> {
  await query(
    `INSERT INTO programs.settlement_event (settlement_id, number, verb, payment_reference, actor, reason)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, events + 1, verb, paymentReference, actor, reason],
  );
}
