import { addJob, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { giveBackAvailable } from '../offer/change-available.ts';
import { releaseHolds, type Release } from '../vouchers/release-holds.ts';
import { resolveIntents } from './hold-intent.ts';
import { lockRental } from './lock-rental.ts';
import { move, ourselves } from './move.ts';

type GiveUp = { readonly holdKey: string; readonly rentalId: string };

/** The job: a contract that nobody concluded is called off, and what may be held for it is released. */
export async function giveUpContract(
  { holdKey, rentalId }: GiveUp,
  { database }: Pick<Context, 'database'>,
): Promise<void> {
  await database.transaction(async (query) => {
    const rental = await lockRental(query, rentalId);
    const pending = await resolveIntents(query, [{ holdKey, state: 'GIVEN_UP' }]);
    if (!pending.has(holdKey)) return;
    const reason = 'The contract was not concluded in time.';
    await giveBackAvailable(query, rental);
    move(query, { rental, verb: 'giveUp', through: ['CANCELLED'], ...ourselves, reason });
    await releaseLater(query, rentalId, reason);
  });
}

/** Adds the job that releases a rental's holds, in the transaction of its cause; answers what it will do. */
export async function releaseLater(query: Query, rentalId: string, reason: string): Promise<Release> {
  const release: Release = { key: uuidv7(), rentalId, reason };
  await addJob(query, {
    subgraph: 'compute',
    task: 'releaseHolds',
    key: release.key,
    payload: release,
    afterSeconds: secondsUntilJob,
  });
  return release;
}

/** What is left for later is tried at once, and the job finds it done. */
export const secondsUntilJob = 3;

/** Tries at once what the job does anyhow. */
export async function releaseNow(release: Release, context: Pick<Context, 'peers'>): Promise<void> {
  await releaseHolds(release, context).catch(() => undefined);
}
