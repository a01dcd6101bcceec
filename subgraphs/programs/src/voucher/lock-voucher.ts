import { isUuid, malformed, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { statusSql } from './voucher.loaders.ts';
import type { VoucherStatus } from '../__generated__/schema.ts';

export type LockedVoucher = {
  readonly id: string;
  readonly programId: string;
  readonly fundId: string;
  readonly ruleVersion: number;
  readonly status: VoucherStatus;
  readonly available: bigint;
  readonly expiresAt: Date;
  readonly cityCode: string | null;
  readonly applicationId: string | null;
};

/** A voucher of the officer's city, locked. Its application is locked before it, as everywhere. */
export async function lockVoucher(
  query: Query,
  { cityCode }: Context['viewer'],
  id: string,
): Promise<LockedVoucher | Refusal<'VOUCHER_NOT_FOUND'>> {
  if (!isUuid(id)) throw malformed(id);
  await query('SELECT FROM programs.application WHERE voucher_id = $1 FOR UPDATE', [id]);
  await query('SELECT FROM programs.voucher WHERE id = $1 FOR UPDATE', [id]);
  const [voucher] = await query<LockedVoucher>(
    `SELECT voucher.id, voucher.program_id AS "programId", voucher.fund_id AS "fundId", voucher.rule_version AS "ruleVersion", ${statusSql} AS status,
            account.available, account.valid_until AS "expiresAt", city.code AS "cityCode", application.id AS "applicationId"
       FROM programs.voucher voucher
       JOIN programs.program program ON program.id = voucher.program_id
       LEFT JOIN programs.city city ON city.id = program.city_id
       JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
       LEFT JOIN programs.application application ON application.voucher_id = voucher.id
      WHERE voucher.id = $1`,
    [id],
  );
  return voucher && covers(cityCode, voucher.cityCode) ? voucher : refuse('VOUCHER_NOT_FOUND');
}

/** Writes down who did what to a voucher, and why. */
export async function noteVoucherEvent(
  query: Query,
  {
    viewer,
    voucherId,
    verb,
    reason,
  }: Pick<Context, 'viewer'> & {
    readonly voucherId: string;
    readonly verb: 'freeze' | 'unfreeze' | 'revoke' | 'extend';
    readonly reason: string;
  },
): Promise<void> {
  await query('INSERT INTO programs.voucher_event (id, voucher_id, verb, actor, reason) VALUES ($1, $2, $3, $4, $5)', [
    uuidv7(),
    voucherId,
    verb,
    actorOf(viewer),
    reason,
  ]);
}
