import { addJob, type Query } from '@voucher-graph/subgraph-kit';

/** Gives up what a locked license has asked of vouchers and is not captured yet: a job of the transaction releases it. */
export async function giveUpSigning(query: Query, licenseId: string): Promise<void> {
  const [signing] = await query<{ readonly id: string }>(
    `UPDATE datasets.signing SET state = 'GIVEN_UP' WHERE license_id = $1 AND state IN ('PENDING', 'HELD') RETURNING id`,
    [licenseId],
  );
  if (!signing) return;
  await addJob(query, {
    subgraph: 'datasets',
    task: 'releaseHolds',
    key: `release ${signing.id}`,
    payload: { signingId: signing.id },
  });
}
