import { isReason, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RecordFindingInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { readFen } from '../read-fen.ts';
import { refuse } from '../refusal.ts';
import { findCase } from './find-case.ts';

/** Records what is found about an audited payment, for a second person to confirm. Nobody looks into what they granted or paid. */
export function recordFinding(context: Pick<Context, 'database' | 'viewer'>, input: RecordFindingInput) {
  const { viewer } = context;
  return command(context, {
    name: 'recordFinding',
    input,
    work: async (query) => {
      const { caseId, kind, reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const evidenceHash = input.evidenceHash.toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(evidenceHash)) return refuse('EVIDENCE_INVALID');
      const atStake = input.atStake ? readFen(input.atStake) : null;
      // An amount, unless it is in order: then none, not even one that cannot be read.
      if (kind === 'IN_ORDER' ? input.atStake : atStake === null)
        return refuse('AMOUNT_INVALID', input.atStake?.amount ?? 'Nothing');
      const found = await findCase(query, viewer, caseId);
      if (!found) return refuse('CASE_NOT_FOUND');
      if (found.tookPart) return refuse('SAME_PERSON');
      if (atStake !== null && atStake > found.paid) return refuse('AT_STAKE_TOO_HIGH', found.paid);
      const findingId = uuidv7();
      await query(
        `INSERT INTO programs.audit_finding (id, case_id, kind, at_stake_fen, reason, evidence_hash, actor)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [findingId, found.id, kind, atStake, reason, evidenceHash, actorOf(viewer)],
      );
      return { findingId };
    },
  });
}
