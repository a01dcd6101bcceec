import type { Query, Refusal } from '@voucher-graph/subgraph-kit';
import type { DatasetLicenseRole, DatasetLicenseStatus } from '../__generated__/schema.ts';
import { refuse } from '../refusal.ts';
import { leads, transitions, type Verb } from './transitions.ts';

/** What may change with a step, beside the status. */
type Changes = {
  readonly signed_at?: Date;
  readonly subsidy_fen?: bigint;
  readonly valid_from?: string;
  readonly valid_until?: string | null;
  readonly delivery_sha256?: string;
  readonly delivery_url?: string;
  readonly delivered_at?: Date;
};

/** Who moves a license, and in which role. */
export type Mover = { readonly role: DatasetLicenseRole; readonly actor: string };

type Move = {
  readonly license: { readonly id: string; readonly status: DatasetLicenseStatus };
  readonly verb: Verb;
  readonly to: DatasetLicenseStatus;
  readonly by: Mover;
  readonly reason: string;
  readonly changes?: Changes;
};

/** Who acts where this subgraph goes on by itself. */
export const ourselves: Mover = { role: 'SERVICE', actor: 'subgraph:datasets' };

/** Moves a locked license along the table of transitions, or says that it does not stand there. */
export async function move(query: Query, step: Move): Promise<Refusal<'WRONG_STATUS'> | null> {
  const { license, verb, to } = step;
  if (!leads(verb, license.status, to)) return refuse('WRONG_STATUS', license.status);
  await take(query, step);
  return null;
}

/** Takes a step that is known to be drawn, and writes it down. */
export async function take(
  query: Query,
  { license: { id, status }, verb, to, by: { role, actor }, reason, changes = {} }: Move,
): Promise<void> {
  if (!leads(verb, status, to) || !transitions[verb].by.includes(role))
    throw new Error(`A ${role} does not ${verb} a license that is ${status}.`);
  const columns = Object.keys(changes);
  await query(
    `WITH moved AS (
       UPDATE datasets.license SET status = $2${columns.map((column, i) => `, ${column} = $${i + 8}`).join('')} WHERE id = $1)
     INSERT INTO datasets.license_event (license_id, number, verb, from_status, to_status, role, actor, reason)
     SELECT $1, (SELECT count(*) + 1 FROM datasets.license_event WHERE license_id = $1), $3, $4, $2, $5, $6, $7`,
    [id, to, verb, status, role, actor, reason, ...Object.values(changes)],
  );
}
