import type { Evaluation } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import type { ApplicationStatus } from '../__generated__/schema.ts';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { toFenJson } from '../fen-json.ts';
import { noteEvent } from './note-event.ts';
import type { Verb } from './transitions.ts';

/** Stores a new application with what it is judged on and what the rule gave, and its first event. */
export async function storeApplication(
  query: Query,
  {
    id,
    programId,
    ruleVersion,
    status,
    on,
    evaluation,
    requested,
    appealOf = null,
    viewer,
    verb,
    reason,
  }: {
    readonly id: string;
    readonly programId: string;
    readonly ruleVersion: number;
    readonly status: ApplicationStatus;
    readonly on: JudgedOn;
    readonly evaluation: Evaluation;
    readonly requested: bigint;
    readonly appealOf?: string | null;
    readonly viewer: Context['viewer'];
    readonly verb: Verb;
    readonly reason: string;
  },
): Promise<void> {
  await query(
    `INSERT INTO programs.application
       (id, company_id, seller_id, program_id, rule_version, status, contract, request, evaluation, requested_fen,
        appeal_of, submitted_by, submitted_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now(), clock_timestamp())`,
    [
      id,
      on.applicant.id,
      on.purchase.seller.id,
      programId,
      ruleVersion,
      status,
      on.purchase.contract,
      toFenJson(on),
      toFenJson(evaluation),
      requested,
      appealOf,
      actorOf(viewer),
    ],
  );
  await noteEvent(query, { id, verb, from: null, to: status, viewer, reason });
}
