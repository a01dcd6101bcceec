import { isReason, isUuid, malformed } from '@voucher-graph/subgraph-kit';
import type { JudgeFindingInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { findCase } from './find-case.ts';

/** Says once, as a second person, whether a finding stands. */
export function judgeFinding(context: Pick<Context, 'database' | 'viewer'>, input: JudgeFindingInput) {
  const { viewer } = context;
  return command(context, {
    name: 'judgeFinding',
    input,
    work: async (query) => {
      const { findingId, confirmed, reason } = input;
      if (!isUuid(findingId)) throw malformed(findingId);
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const [finding] = await query<{ readonly caseId: string; readonly actor: string }>(
        'SELECT case_id AS "caseId", actor FROM programs.audit_finding WHERE id = $1',
        [findingId],
      );
      const found = finding && (await findCase(query, viewer, finding.caseId));
      if (!found) return refuse('FINDING_NOT_FOUND');
      if (finding.actor === actorOf(viewer) || found.tookPart) return refuse('SAME_PERSON');
      const judged = await query(
        `INSERT INTO programs.audit_verdict (finding_id, confirmed, reason, actor) VALUES ($1, $2, $3, $4)
         ON CONFLICT (finding_id) DO NOTHING RETURNING finding_id`,
        [findingId, confirmed, reason, actorOf(viewer)],
      );
      return judged.length === 0 ? refuse('FINDING_JUDGED') : { findingId };
    },
  });
}
