import { returnsToFund, ruleTermsFromJson, type RuleTermsJson } from '@voucher-graph/rules';
import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { dayInChina } from '../day-in-china.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { lockPayee } from '../settlement/lock-payee.ts';
import { outstandingSql } from './find-open-clawbacks.ts';

/** A clawback whose payee is locked until the transaction ends. */
export type LockedClawback = {
  readonly id: string;
  readonly fundId: string;
  /** The voucher's or claim's. */
  readonly accountId: string;
  readonly payeeId: string;
  readonly ruleVersion: number;
  readonly outstanding: bigint;
  readonly destination: 'FUND' | 'TREASURY';
};

/** A clawback of the treasurer's city, for booking what came back of it. Who ordered it does not: four eyes see it. */
export async function lockClawback(
  query: Query,
  viewer: Context['viewer'],
  id: string,
): Promise<LockedClawback | Refusal<'CLAWBACK_NOT_FOUND' | 'SAME_PERSON' | 'CLAWBACK_CLOSED'>> {
  if (!isUuid(id)) throw malformed(id);
  const [known] = await query<{ payeeId: string }>(
    'SELECT payee_id AS "payeeId" FROM programs.clawback WHERE id = $1',
    [id],
  );
  if (!known) return refuse('CLAWBACK_NOT_FOUND');
  await lockPayee(query, known.payeeId);
  const [row] = await query<
    Omit<LockedClawback, 'destination'> & {
      readonly cityCode: string;
      readonly fiscalYear: number;
      readonly terms: RuleTermsJson;
      readonly orderedBy: string;
      readonly now: Date;
    }
  >(
    `SELECT clawback.id, account.fund_id AS "fundId", clawback.account_id AS "accountId", clawback.payee_id AS "payeeId",
            account.rule_version AS "ruleVersion", ${outstandingSql} AS outstanding, city.code AS "cityCode",
            fund.fiscal_year AS "fiscalYear", rule.terms, ordered.actor AS "orderedBy", now() AS now
       FROM programs.clawback clawback
       JOIN ledger.operation_view ordered ON ordered.key = clawback.id
       JOIN programs.account account ON account.id = clawback.account_id
       JOIN programs.fund fund ON fund.id = account.fund_id
       JOIN programs.city city ON city.id = fund.city_id
       JOIN programs.rule_version rule ON rule.program_id = account.program_id AND rule.version = account.rule_version
      WHERE clawback.id = $1`,
    [id],
  );
  if (!row || !covers(viewer.cityCode, row.cityCode)) return refuse('CLAWBACK_NOT_FOUND');
  if (row.orderedBy === actorOf(viewer)) return refuse('SAME_PERSON');
  if (row.outstanding === 0n) return refuse('CLAWBACK_CLOSED');
  const isGrantable = returnsToFund(ruleTermsFromJson(row.terms), row.fiscalYear, dayInChina(row.now));
  return { ...row, destination: isGrantable ? 'FUND' : 'TREASURY' };
}
