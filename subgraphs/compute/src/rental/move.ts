import type { Query } from '@voucher-graph/subgraph-kit';
import type { RentalRole, RentalStatus } from '../__generated__/schema.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { leads, transitions, type Verb } from './transitions.ts';

/** What may change with a step, beside the status. */
export type Changes = {
  readonly contracted_at?: Date;
  readonly started_at?: Date;
  readonly ends_at?: Date;
  readonly ended_at?: Date;
  readonly cost_fen?: bigint;
  readonly subsidy_fen?: bigint;
};

type Move = {
  readonly rental: { readonly id: string; readonly status: RentalStatus };
  readonly verb: Verb;
  /** Where it goes, step by step. */
  readonly through: readonly RentalStatus[];
  readonly role: RentalRole;
  readonly actor: string;
  readonly reason: string;
  /** Written with the last step. */
  readonly changes?: Changes;
};

/** Who acts where this subgraph goes on by itself. */
export const ourselves = { role: 'SERVICE', actor: 'subgraph:compute' } as const;

/** Moves a locked rental along the table of transitions, and writes down each step, in the caller's transaction. */
export function move(
  query: Query,
  { rental: { id, status }, verb, through, role, actor, reason, changes = {} }: Move,
): Refusal<'WRONG_STATUS'> | null {
  if (!leads(verb, status, ...through)) return refuse('WRONG_STATUS', status);
  if (!transitions[verb].by.includes(role)) throw new Error(`A ${role} cannot ${verb} a rental.`);
  for (const [i, to] of through.entries()) {
    const from = i === 0 ? status : (through[i - 1] as RentalStatus);
    // With the first of several steps, what makes it possible: a rental that has ended did so at a time.
    void step(query, { id, verb, from, to, role, actor, reason, changes: changesOf(changes, i, through) });
  }
  return null;
}

/** The end's moment belongs to ENDED, all else to the last step. */
function changesOf(changes: Changes, i: number, through: readonly RentalStatus[]): Changes {
  const { ended_at: endedAt, ...others } = changes;
  return {
    ...(i === through.length - 1 && others),
    ...(endedAt && through[i] === 'ENDED' && { ended_at: endedAt }),
  };
}

type Step = Omit<Move, 'rental' | 'through'> & {
  readonly id: string;
  readonly from: RentalStatus;
  readonly to: RentalStatus;
};

function step(query: Query, { id, verb, from, to, role, actor, reason, changes = {} }: Step): Promise<unknown> {
  const columns = Object.keys(changes);
  return query(
    `WITH moved AS (
       UPDATE compute.rental SET status = $2${columns.map((column, i) => `, ${column} = $${i + 8}`).join('')} WHERE id = $1)
     INSERT INTO compute.rental_event (rental_id, number, verb, from_status, to_status, role, actor, reason, at)
     SELECT $1, (SELECT count(*) + 1 FROM compute.rental_event WHERE rental_id = $1), $3, $4, $2, $5, $6, $7,
            date_trunc('milliseconds', clock_timestamp())`,
    [id, to, verb, from, role, actor, reason, ...Object.values(changes)],
  );
}
