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
export function move(query: Query, moved: Move): Refusal<'WRONG_STATUS'> | null {
  const steps = stepsOf(moved);
  if ('refusal' in steps) return steps;
  for (const step of steps) writeSteps(query, [step]);
  return null;
}

/** The steps of a move, or why it is none. */
export function stepsOf({
  rental: { id, status },
  verb,
  through,
  role,
  actor,
  reason,
  changes = {},
}: Move): readonly Step[] | Refusal<'WRONG_STATUS'> {
  if (!leads(verb, status, ...through)) return refuse('WRONG_STATUS', status);
  if (!transitions[verb].by.includes(role)) throw new Error(`A ${role} cannot ${verb} a rental.`);
  return through.map((to, i) => {
    const from = i === 0 ? status : (through[i - 1] as RentalStatus);
    // With the first of several steps, what makes it possible: a rental that has ended did so at a time.
    return { id, verb, from, to, role, actor, reason, changes: changesOf(changes, i, through) };
  });
}

/** The end's moment belongs to ENDED, all else to the last step. */
function changesOf(changes: Changes, i: number, through: readonly RentalStatus[]): Changes {
  const { ended_at: endedAt, ...others } = changes;
  return {
    ...(i === through.length - 1 && others),
    ...(endedAt && through[i] === 'ENDED' && { ended_at: endedAt }),
  };
}

type Step = Omit<Move, 'rental' | 'through' | 'changes'> & {
  readonly id: string;
  readonly from: RentalStatus;
  readonly to: RentalStatus;
  readonly changes: Changes;
};

const columnTypes: Readonly<Record<keyof Changes, string>> = {
  contracted_at: 'timestamptz',
  started_at: 'timestamptz',
  ends_at: 'timestamptz',
  ended_at: 'timestamptz',
  cost_fen: 'bigint',
  subsidy_fen: 'bigint',
};

/** Writes a step of each of these rentals, with which the same columns change. */
export function writeSteps(query: Query, steps: readonly Step[]): void {
  const columns = Object.keys(steps[0]?.changes ?? {}) as (keyof Changes)[];
  void query(
    `WITH step AS (
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
         $7::text[]${columns.map((column, i) => `, $${i + 8}::${columnTypes[column]}[]`).join('')})
         AS step (${['rental_id', 'to_status', 'verb', 'from_status', 'role', 'actor', 'reason', ...columns].join()})),
     moved AS (
       UPDATE compute.rental SET status = step.to_status${columns.map((column) => `, ${column} = step.${column}`).join('')}
         FROM step WHERE rental.id = step.rental_id)
     INSERT INTO compute.rental_event (rental_id, number, verb, from_status, to_status, role, actor, reason, at)
     SELECT rental_id, (SELECT count(*) + 1 FROM compute.rental_event event WHERE event.rental_id = step.rental_id), verb,
            from_status, to_status, role, actor, reason, date_trunc('milliseconds', clock_timestamp())
       FROM step`,
    [
      steps.map(({ id }) => id),
      steps.map(({ to }) => to),
      steps.map(({ verb }) => verb),
      steps.map(({ from }) => from),
      steps.map(({ role }) => role),
      steps.map(({ actor }) => actor),
      steps.map(({ reason }) => reason),
      ...columns.map((column) => steps.map(({ changes }) => changes[column])),
    ],
  );
}
