import { randomBytes } from 'node:crypto';
import { auditSample } from '@voucher-graph/rules';
import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { DrawAuditInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { dayInChina } from '../day-in-china.ts';
import { readProgram, versionNow } from '../eligibility/read-program.ts';
import { findPurchaseFlags } from '../purchase-flag/find-purchase-flags.ts';
import { refuse } from '../refusal.ts';
import { findPayments, paymentsAtMost } from './find-payments.ts';

/**
 * Draws what is audited of a program's payments. The days are over before the seed is made, so that nobody who is paid can
 * know it; each day is drawn from once, so that nobody draws until they like the sample.
 */
export function drawAudit(context: Pick<Context, 'database' | 'viewer'>, input: DrawAuditInput) {
  const { viewer } = context;
  return command(context, {
    name: 'drawAudit',
    input,
    work: async (query) => {
      const { from, to } = input;
      if (to < from) return refuse('DATES_OUT_OF_ORDER', `${from} to ${to}`);
      // The lock lets those who draw from the same days take turns.
      const program = await readProgram(query, { code: input.programCode }, { lock: true });
      if (!program || !(viewer.scopes.includes('auditor') || covers(viewer.cityCode, program.cityCode)))
        return refuse('PROGRAM_NOT_FOUND');
      if (to >= dayInChina(program.now)) return refuse('PERIOD_NOT_OVER', to);
      const rule = versionNow(program);
      if (!rule) return refuse('TERMS_UNKNOWN');
      const earlier = await findOverlapping(query, { programId: program.id, from, to });
      if (earlier !== null) return refuse('PERIOD_DRAWN', earlier);
      const flags = await findPurchaseFlags(query);
      const payments = await findPayments(query, {
        programId: program.id,
        from,
        to,
        flagged: flags.flatMap(({ purchases }) => purchases),
      });
      if (payments.length === 0) return refuse('NOTHING_PAID');
      if (payments.length > paymentsAtMost) return refuse('TOO_MANY_PAYMENTS');
      const { seed, sampleBasisPoints, flagged, drawn } = auditSample(
        rule.terms,
        payments,
        randomBytes(16).toString('hex'),
      );
      const auditId = uuidv7();
      await query(
        `INSERT INTO programs.audit (id, program_id, rule_version, paid_from, paid_to, seed, sample_basis_points, population, actor)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          auditId,
          program.id,
          rule.version,
          from,
          to,
          seed,
          sampleBasisPoints,
          payments.map(({ id }) => id),
          actorOf(viewer),
        ],
      );
      await query(
        `INSERT INTO programs.audit_case (id, audit_id, picked)
         SELECT id, $1::uuid, 'FLAGGED' FROM unnest($2::uuid[]) id UNION ALL SELECT id, $1::uuid, 'DRAWN' FROM unnest($3::uuid[]) id`,
        [auditId, flagged, drawn],
      );
      return { auditId };
    },
  });
}

/** An audit of the program that was drawn from a part of these days. */
async function findOverlapping(
  query: Query,
  { programId, from, to }: { readonly programId: string; readonly from: string; readonly to: string },
): Promise<string | null> {
  const [earlier] = await query<{ readonly id: string }>(
    `SELECT id FROM programs.audit WHERE program_id = $1 AND paid_from <= $3 AND paid_to >= $2 ORDER BY id LIMIT 1`,
    [programId, from, to],
  );
  return earlier?.id ?? null;
}
