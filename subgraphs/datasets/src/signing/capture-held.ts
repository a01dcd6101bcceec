import { isRefusal, type Query } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { lockLicense } from '../license/lock-license.ts';
import { deliver } from '../license/deliver.ts';
import { captureHolds, type Capture } from './capture-holds.ts';
import { findHeld, lockState, setState } from './signing.ts';

/**
 * Captures what a signed license holds, for its whole price, and delivers the data. It is done once, however often and by
 * however many it is asked for at once: as a job, and right after the signature.
 */
export async function captureHeld(
  { licenseId }: { readonly licenseId: string },
  { database, peers }: Pick<Context, 'database' | 'peers'>,
): Promise<void> {
  const signing = await findHeld(database.query, licenseId);
  if (!signing) return;
  const { purchase, evidence, captureKey: key } = signing;
  const outcome = await captureHolds(peers, { key, purchase, evidence });
  await database.transaction(async (query) => {
    const license = await lockLicense(query, licenseId);
    if (!license || (await lockState(query, signing.id)) !== 'HELD') return;
    if (isRefusal(outcome))
      throw new Error(`Nobody released license ${licenseId}, and yet: ${outcome.refusal.message}`);
    const subsidy = await writeCaptures(query, licenseId, outcome.captures);
    await setState(query, signing.id, 'CAPTURED');
    await deliver(query, license, { subsidy, sha256: evidence });
  });
}

/** Writes what vouchers really paid of a license, and answers their sum. */
export async function writeCaptures(query: Query, licenseId: string, captures: readonly Capture[]): Promise<bigint> {
  await query(
    `WITH captured AS (SELECT * FROM unnest($2::uuid[], $3::bigint[]) AS each (hold_id, amount)),
     unpaid AS (
       DELETE FROM datasets.license_voucher share USING captured
        WHERE share.license_id = $1 AND share.hold_id = captured.hold_id AND captured.amount = 0)
     UPDATE datasets.license_voucher share SET amount_fen = captured.amount FROM captured
      WHERE share.license_id = $1 AND share.hold_id = captured.hold_id AND captured.amount > 0`,
    [licenseId, captures.map(({ holdId }) => holdId), captures.map(({ amount }) => amount)],
  );
  return captures.reduce((sum, { amount }) => sum + amount, 0n);
}
