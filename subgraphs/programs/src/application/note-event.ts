import type { Query } from '@voucher-graph/subgraph-kit';
import type { ApplicationStatus } from '../__generated__/schema.ts';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { transitions, type Verb } from './transitions.ts';

type Step = {
  /** The application's. */
  readonly id: string;
  readonly verb: Verb;
  readonly from: ApplicationStatus | null;
  readonly to: ApplicationStatus;
  readonly viewer: Context['viewer'];
  readonly reason: string;
};

/** Writes down a step; append-only. */
export async function noteEvent(query: Query, { id, verb, from, to, viewer, reason }: Step): Promise<void> {
  await query(
    `INSERT INTO programs.application_event
       (application_id, number, verb, from_status, to_status, actor, role, reason, rule_version)
     SELECT id, (SELECT count(*) + 1 FROM programs.application_event WHERE application_id = $1), $2, $3, $4, $5, $6, $7,
            rule_version
       FROM programs.application WHERE id = $1`,
    [id, verb, from, to, actorOf(viewer), transitions[verb].by, reason],
  );
}
