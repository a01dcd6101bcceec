import { ruleTermsFromJson, type ProgramFacts, type RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { VoucherStatus } from '../__generated__/schema.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { fromFenJson } from '../fen-json.ts';
import type { Funder } from '../fund/fund.entity.ts';
import type { StoredRuleVersion } from '../program/rule-version.entity.ts';
import { ruleVersionSql } from '../program/rule-version.ts';
import { statusSql } from '../voucher/voucher.loaders.ts';

/** A company's voucher as purchases need it, with the rule that it was granted under. */
export type PayingVoucher = {
  readonly id: string;
  readonly status: VoucherStatus;
  readonly available: bigint;
  readonly expiresAt: Date;
  readonly programCode: string;
  readonly fundId: string;
  readonly fundCode: string;
  readonly ruleVersion: number;
  /** What it was applied for with; null where it was imported. */
  readonly applied: JudgedOn | null;
  readonly program: ProgramFacts;
  readonly rule: RuleVersion;
  /** Whether the seller is on its program's list; null where that has none. */
  readonly whitelisted: boolean | null;
  /** The database's. */
  readonly now: Date;
};

type Row = Omit<PayingVoucher, 'applied' | 'program' | 'rule'> &
  Pick<ProgramFacts, 'regionCode' | 'kind'> & {
    readonly applied: unknown;
    readonly rule: Omit<StoredRuleVersion, 'programId'>;
    readonly fiscalYear: number | null;
    readonly funders: readonly Funder[];
  };

/** Whose vouchers, and where they are to pay. */
export type Asked = {
  readonly companyId: string;
  readonly sellerId: string;
  /** The day of the contract; today where it is not known. */
  readonly on: string | null;
};

const listed = `SELECT FROM programs.listed_seller listed WHERE listed.program_id = program.id`;

/** @param asked a relation `asked (company_id, seller_id, signed_on, …)`, with how a voucher belongs to it */
const select = (asked: string) =>
  `SELECT voucher.id, ${statusSql} AS status, account.available, account.valid_until AS "expiresAt",
          program.code AS "programCode", program.kind, city.code AS "regionCode", fund.id AS "fundId",
          fund.code AS "fundCode", own.fiscal_year AS "fiscalYear", own.funders,
          voucher.rule_version AS "ruleVersion", ${ruleVersionSql} AS rule, application.request AS applied,
          CASE WHEN EXISTS (${listed}) THEN EXISTS (
            ${listed} AND listed.company_id = asked.seller_id
              AND coalesce(asked.signed_on, (now() AT TIME ZONE 'Asia/Shanghai')::date) BETWEEN listed.listed_from AND listed.listed_to)
          END AS whitelisted, now() AS now
     FROM ${asked}
     JOIN programs.program program ON program.id = voucher.program_id
     JOIN programs.fund fund ON fund.id = voucher.fund_id
     JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
     JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
     LEFT JOIN programs.fund own ON own.id = program.fund_id
     LEFT JOIN programs.city city ON city.id = program.city_id
     LEFT JOIN programs.application application ON application.voucher_id = voucher.id`;

const allOfCompany = `${select(`(VALUES ($1::uuid, $2::uuid, $3::date)) AS asked (company_id, seller_id, signed_on)
     JOIN programs.voucher voucher ON voucher.company_id = asked.company_id`)}
    WHERE ${statusSql} IN ('ACTIVE', 'FROZEN')`;

const named =
  select(`unnest($1::uuid[], $2::uuid[], $3::date[], $4::uuid[]) AS asked (company_id, seller_id, signed_on, voucher_id)
     JOIN programs.voucher voucher ON voucher.id = asked.voucher_id AND voucher.company_id = asked.company_id`);

/** All of a company's vouchers that it may use, or could if they were not frozen. */
export async function readVouchers(
  query: Query,
  { companyId, sellerId, on }: Asked,
): Promise<readonly PayingVoucher[]> {
  return (await query<Row>(allOfCompany, [companyId, sellerId, on])).map(readRow);
}

/** Vouchers by their ids, as far as they are the company's that is named with them. */
export async function readNamedVouchers(
  query: Query,
  asked: readonly (Asked & { readonly voucherId: string })[],
): Promise<readonly PayingVoucher[]> {
  const rows = await query<Row>(named, [
    asked.map(({ companyId }) => companyId),
    asked.map(({ sellerId }) => sellerId),
    asked.map(({ on }) => on),
    asked.map(({ voucherId }) => voucherId),
  ]);
  return rows.map(readRow);
}

function readRow({ kind, regionCode, fiscalYear, funders, rule, applied, ...row }: Row): PayingVoucher {
  return {
    ...row,
    applied: applied === null ? null : fromFenJson<JudgedOn>(applied),
    // What is left of the pool, and the intake, are no matter any more.
    program: {
      code: row.programCode,
      kind,
      regionCode,
      intakeOpensAt: null,
      intakeClosesAt: null,
      applicationsTaken: 0,
      fund: fiscalYear === null ? null : { fiscalYear, available: null, funders },
    },
    rule: { ...rule, terms: ruleTermsFromJson(rule.terms) },
  };
}
