import { ruleTermsFromJson, versionInForce, type ProgramFacts, type RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { IntakeStatus } from '../__generated__/schema.ts';
import { dayInChina } from '../day-in-china.ts';
import type { Funder } from '../fund/fund.entity.ts';
import { intakeStatusSql } from '../program/program.loaders.ts';
import type { StoredRuleVersion } from '../program/rule-version.entity.ts';
import { ruleVersionsSql } from '../program/rule-version.ts';

/** A program as decisions need it, at the database's instant. */
export type JudgedProgram = {
  readonly id: string;
  readonly fundId: string | null;
  /** Whether the fund's book is open. */
  readonly hasBook: boolean;
  readonly intakeStatus: IntakeStatus;
  readonly cityCode: string | null;
  readonly now: Date;
  readonly facts: ProgramFacts;
  readonly versions: readonly RuleVersion[];
};

type Row = Omit<ProgramFacts, 'regionCode' | 'fund' | 'intakeOpensAt' | 'intakeClosesAt'> & {
  readonly id: string;
  readonly fundId: string | null;
  readonly bookId: string | null;
  readonly intakeStatus: IntakeStatus;
  readonly cityCode: string | null;
  readonly intakeOpensAt: Date | null;
  readonly intakeClosesAt: Date | null;
  readonly fiscalYear: number;
  readonly funders: readonly Funder[];
  readonly available: bigint | null;
  readonly now: Date;
  readonly versions: readonly Omit<StoredRuleVersion, 'programId'>[];
};

const sql = (by: string) => `
  SELECT program.id, program.code, program.kind, program.fund_id AS "fundId", book.book_id AS "bookId",
         program.intake_opens_at AS "intakeOpensAt", program.intake_closes_at AS "intakeClosesAt",
         ${intakeStatusSql} AS "intakeStatus", city.code AS "cityCode", fund.fiscal_year AS "fiscalYear", fund.funders,
         book.available, now() AS now, ${ruleVersionsSql} AS versions,
         (SELECT count(*)::int FROM programs.application taken
           WHERE taken.program_id = program.id AND taken.appeal_of IS NULL AND taken.submitted_at >= program.intake_opens_at
             AND taken.status NOT IN ('WAITLISTED', 'WITHDRAWN')) AS "applicationsTaken"
    FROM programs.program program
    LEFT JOIN programs.city city ON city.id = program.city_id
    LEFT JOIN programs.fund fund ON fund.id = program.fund_id
    LEFT JOIN ledger.book_balance book ON book.book_id = fund.id
   WHERE ${by}`;

/**
 * Reads a program by its code or id.
 * @param lock queues up what decides on the program's applications, until the transaction ends
 */
export async function readProgram(
  query: Query,
  by: { readonly code: string } | { readonly id: string },
  { lock = false } = {},
): Promise<JudgedProgram | null> {
  const [condition, value] = 'code' in by ? ['program.code = $1', by.code] : ['program.id = $1::uuid', by.id];
  if (lock) await query(`SELECT FROM programs.program WHERE ${condition} FOR NO KEY UPDATE`, [value]);
  const [row] = await query<Row>(sql(condition), [value]);
  return row === undefined ? null : toProgram(row);
}

/** Reads programs by their ids. */
export async function readPrograms(query: Query, ids: readonly string[]): Promise<ReadonlyMap<string, JudgedProgram>> {
  const rows = await query<Row>(sql('program.id = ANY ($1::uuid[])'), [ids]);
  return new Map(rows.map((row) => [row.id, toProgram(row)]));
}

function toProgram(row: Row): JudgedProgram {
  const { code, kind, intakeOpensAt, intakeClosesAt, applicationsTaken, fundId, fiscalYear, funders, available } = row;
  return {
    id: row.id,
    fundId,
    hasBook: row.bookId !== null,
    intakeStatus: row.intakeStatus,
    cityCode: row.cityCode,
    now: row.now,
    facts: {
      code,
      regionCode: row.cityCode,
      kind,
      intakeOpensAt,
      intakeClosesAt,
      applicationsTaken,
      fund: fundId === null ? null : { fiscalYear, available, funders },
    },
    versions: row.versions.map(({ terms, ...version }) => ({ ...version, terms: ruleTermsFromJson(terms) })),
  };
}

/** The version that judges what is submitted now; where none is in force, the newest, which then says so. */
export function versionNow({ versions, now }: JudgedProgram): RuleVersion | null {
  return versionInForce(versions, dayInChina(now)) ?? versions.at(-1) ?? null;
}
