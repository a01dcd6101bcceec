import { isRefusal } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { lockLicense } from '../license/lock-license.ts';
import { captureHolds } from './capture-holds.ts';
import { releaseHolds } from './release-holds.ts';
import { writeCaptures } from './capture-held.ts';
import { findSigning, lockState, setState } from './signing.ts';

/**
 * The job that gives back what a signing holds that was given up. Where the capture had come first, what it captured is
 * what the vouchers paid: a license that ends takes no money back.
 */
export async function releaseGivenUp(
  { signingId }: { readonly signingId: string },
  { database, peers }: Pick<Context, 'database' | 'peers'>,
): Promise<void> {
  const signing = await findSigning(database.query, signingId);
  if (signing?.state !== 'GIVEN_UP') return;
  const { purchase, evidence, releaseKey, captureKey, licenseId } = signing;
  const reason = 'The license was given up before its vouchers were captured.';
  const released = await releaseHolds(peers, { key: releaseKey, purchaseId: purchase.purchaseId, reason });
  const captured = isRefusal(released) ? await captureHolds(peers, { key: captureKey, purchase, evidence }) : null;
  if (captured && isRefusal(captured)) throw new Error(`License ${licenseId} is neither released nor captured.`);
  await database.transaction(async (query) => {
    await lockLicense(query, licenseId);
    if ((await lockState(query, signingId)) !== 'GIVEN_UP') return;
    if (!captured) await query('DELETE FROM datasets.license_voucher WHERE license_id = $1', [licenseId]);
    const subsidy = captured ? await writeCaptures(query, licenseId, captured.captures) : 0n;
    await query('UPDATE datasets.license SET subsidy_fen = $2 WHERE id = $1', [licenseId, subsidy]);
    await setState(query, signingId, captured ? 'CAPTURED' : 'RELEASED');
  });
}
