import { createHash } from 'node:crypto';
import { findPayments, paymentsAtMost } from '@voucher-graph/programs';
import { auditSample, ruleTermsFromJson } from '@voucher-graph/rules';
import type pg from 'pg';
import { present } from '../present.ts';
import type { ProgramRows } from '../programs/index.ts';
import type { Random } from '../random.ts';

const audited = ['shanghai-compute-2025', 'chengdu-compute-2025'];
const [from, to] = ['2025-01-01', '2026-06-30'];

/** What the seed's auditors find, case by case; the one of the last is not judged yet. */
const findings = [
  { kind: 'NOT_USED', reason: 'The accelerators ran, and worked on nothing.', isJudged: true },
  { kind: 'IN_ORDER', reason: 'Contract, meter and invoice agree.', isJudged: true },
  { kind: 'OVERPRICED', reason: 'Others pay half as much for an hour.', isJudged: false },
] as const;

/** Audits of what two programs paid, some of it looked into. No money moves. */
export async function writeAudits(client: pg.Client, random: Random, rows: ProgramRows): Promise<void> {
  const query = async <TRow>(sql: string, values: readonly unknown[] = []): Promise<readonly TRow[]> =>
    (await client.query<TRow & pg.QueryResultRow>(sql, [...values])).rows;
  for (const { id: programId, code } of rows.programs.filter((program) => audited.includes(program.code))) {
    const own = random.fork(code);
    const rule = rows.ruleVersions.filter((each) => each.programId === programId && !each.draft).at(-1);
    const payments = await findPayments(query, { programId, from, to, flagged: [] });
    if (!rule || payments.length === 0 || payments.length > paymentsAtMost) continue;
    const seed = createHash('sha256').update(own.uuid(present)).digest('hex').slice(0, 32);
    const { sampleBasisPoints, drawn } = auditSample(ruleTermsFromJson(rule.terms), payments, seed);
    const auditId = own.uuid(present);
    await query(
      `INSERT INTO programs.audit (id, program_id, rule_version, paid_from, paid_to, seed, sample_basis_points, population, actor, drawn_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'auditor one', $9)`,
      [auditId, programId, rule.version, from, to, seed, sampleBasisPoints, payments.map(({ id }) => id), present],
    );
    await query(
      `INSERT INTO programs.audit_case (id, audit_id, picked) SELECT id, $1::uuid, 'DRAWN' FROM unnest($2::uuid[]) id`,
      [auditId, drawn],
    );
    for (const [i, { kind, reason, isJudged }] of findings.entries()) {
      const caseId = drawn[i];
      if (caseId === undefined) break;
      const findingId = own.uuid(present);
      await query(
        `INSERT INTO programs.audit_finding (id, case_id, kind, at_stake_fen, reason, evidence_hash, actor, recorded_at)
         SELECT $1, key, $3, CASE WHEN $3 <> 'IN_ORDER' THEN moved END, $4, $5, 'auditor one', $6
           FROM ledger.operation_view WHERE key = $2`,
        [findingId, caseId, kind, reason, createHash('sha256').update(findingId).digest('hex'), present],
      );
      if (!isJudged) continue;
      await query(
        `INSERT INTO programs.audit_verdict (finding_id, confirmed, reason, actor, at)
         VALUES ($1, true, 'Seen, and right.', 'auditor two', $2)`,
        [findingId, present],
      );
    }
  }
}
