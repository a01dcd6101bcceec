import {
  childrenLoader,
  defineList,
  defineRows,
  matches,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { AuditCaseStatus, AuditFilter, AuditFindingKind, AuditPick } from '../__generated__/schema.ts';

export type AuditRow = {
  readonly id: string;
  readonly programId: string;
  readonly cityCode: string | null;
  readonly ruleVersion: number;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly sampleBasisPoints: number;
  readonly population: readonly string[];
  readonly actor: string;
  readonly drawnAt: Date;
};

/** Amounts are fen, from the ledger. */
export type AuditCaseRow = {
  readonly id: string;
  readonly picked: AuditPick;
  readonly status: AuditCaseStatus;
  readonly amount: bigint;
  readonly payeeId: string;
  readonly paidAt: Date;
  readonly voucherId: string | null;
  readonly claimId: string | null;
};

export type AuditFindingRow = {
  readonly id: string;
  readonly kind: AuditFindingKind;
  /** Fen. */
  readonly atStake: bigint | null;
  readonly reason: string;
  readonly evidenceHash: string;
  readonly actor: string;
  readonly recordedAt: Date;
  readonly verdict: {
    readonly confirmed: boolean;
    readonly reason: string;
    readonly actor: string;
    readonly at: Date;
  } | null;
};

const auditRows = defineRows<AuditRow>({
  select: [
    'audit.id AS "id"',
    'audit.program_id AS "programId"',
    'city.code AS "cityCode"',
    'audit.rule_version AS "ruleVersion"',
    'audit.paid_from::text AS "from"',
    'audit.paid_to::text AS "to"',
    'audit.seed AS "seed"',
    'audit.sample_basis_points AS "sampleBasisPoints"',
    'audit.population::text[] AS "population"',
    'audit.actor AS "actor"',
    'audit.drawn_at AS "drawnAt"',
  ],
  from: `programs.audit audit LEFT JOIN programs.program program ON program.id = audit.program_id
    LEFT JOIN programs.city city ON city.id = program.city_id`,
  id: 'audit.id',
});

const auditList = defineList<AuditRow, AuditFilter>({
  rows: auditRows,
  orders: {},
  where: ({ programCode }, bind) => [matches('program.code', programCode, bind)],
});

const findings = (condition: string) =>
  `EXISTS (SELECT FROM programs.audit_finding finding LEFT JOIN programs.audit_verdict verdict ON verdict.finding_id = finding.id
            WHERE finding.case_id = each.id AND ${condition})`;

const statusSql = `CASE
  WHEN ${findings("verdict.confirmed AND finding.kind <> 'IN_ORDER'")} THEN 'IRREGULAR'
  WHEN ${findings('verdict.finding_id IS NULL')} THEN 'FOUND'
  WHEN ${findings('verdict.confirmed')} THEN 'CLEARED'
  ELSE 'OPEN' END`;

const caseRows = defineRows<AuditCaseRow>({
  select: [
    'each.id AS "id"',
    'each.picked AS "picked"',
    `${statusSql} AS "status"`,
    'paid.moved AS "amount"',
    'paid.payee_id AS "payeeId"',
    'paid.at AS "paidAt"',
    '(SELECT id FROM programs.voucher WHERE id = paid.voucher_id) AS "voucherId"',
    '(SELECT id FROM programs.claim WHERE id = paid.voucher_id) AS "claimId"',
  ],
  from: 'programs.audit_case each LEFT JOIN ledger.operation_view paid ON paid.key = each.id',
  id: 'each.id',
});

const caseList = defineList<AuditCaseRow>({ rows: caseRows, parent: 'each.audit_id', orders: {} });

const findingRows = defineRows<AuditFindingRow>({
  select: [
    'finding.id AS "id"',
    'finding.kind AS "kind"',
    'finding.at_stake_fen AS "atStake"',
    'finding.reason AS "reason"',
    'finding.evidence_hash AS "evidenceHash"',
    'finding.actor AS "actor"',
    'finding.recorded_at AS "recordedAt"',
    ...['confirmed', 'reason', 'actor', 'at'].map((column) => `verdict.${column} AS "verdict.${column}"`),
  ],
  from: 'programs.audit_finding finding LEFT JOIN programs.audit_verdict verdict ON verdict.finding_id = finding.id',
  id: 'finding.id',
});

const auditsOfFund = defineList({ ...auditList, parent: 'program.fund_id' });

export function createAuditLoaders(database: Database) {
  return {
    auditById: rowLoader(database, auditRows),
    auditPage: pageLoader(database, auditList),
    auditPageOfFund: pageLoader(database, auditsOfFund),
    casePageOfAudit: pageLoader(database, caseList),
    findingById: rowLoader(database, findingRows),
    findingsOfCase: childrenLoader(database, findingRows, { sql: 'finding.case_id' }),
  };
}
