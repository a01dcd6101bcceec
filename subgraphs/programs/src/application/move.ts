import type { Query } from '@voucher-graph/subgraph-kit';
import type { ApplicationStatus } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Application } from './application.entity.ts';
import { noteEvent } from './note-event.ts';
import { leads, type Verb } from './transitions.ts';

type Move = {
  readonly application: Pick<Application, 'id' | 'status'>;
  readonly verb: Verb;
  /** Where it goes, step by step. */
  readonly through: readonly ApplicationStatus[];
  readonly viewer: Context['viewer'];
  readonly reason: string;
  readonly grant?: { readonly voucherId: string; readonly amount: bigint };
};

/** Moves a locked application along the table of transitions, and writes down each step. */
export async function move(
  query: Query,
  { application: { id, status }, verb, through, viewer, reason, grant }: Move,
): Promise<Refusal<'WRONG_STATUS'> | null> {
  if (!leads(verb, status, ...through)) return refuse('WRONG_STATUS', status);
  for (const [i, to] of through.entries()) {
    await query(
      `UPDATE programs.application SET status = $2, changed_at = clock_timestamp(),
              recommended = recommended OR $2 = 'RECOMMENDED',
              voucher_id = coalesce($3, voucher_id), approved_fen = coalesce($4, approved_fen)
        WHERE id = $1`,
      [id, to, grant?.voucherId ?? null, grant?.amount ?? null],
    );
    await noteEvent(query, { id, verb, from: i === 0 ? status : (through[i - 1] ?? null), to, viewer, reason });
  }
  return null;
}
