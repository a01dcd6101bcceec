import { addJob, isRefusal, type Query, type Refusal } from '@voucher-graph/subgraph-kit';
import { lockLicense } from '../license/lock-license.ts';
import { take, type Mover } from '../license/move.ts';
import { refuse } from '../refusal.ts';
import type { HoldRefusalCode, PlacedHold } from './place-holds.ts';
import { lockState, setState, type Signing } from './signing.ts';

/** What programs answered. */
export type Placed = { readonly holds: readonly PlacedHold[] } | Refusal<HoldRefusalCode | 'PURCHASE_CLOSED'>;

type Concluded = { readonly licenseId: string } | Refusal<HoldRefusalCode | 'SIGNING_GIVEN_UP'>;

/** Makes of what programs answered a license that is signed, or a refusal. The capture is a job of the same transaction. */
export async function concludeSigning(
  query: Query,
  { signing, placed, by }: { readonly signing: Signing; readonly placed: Placed; readonly by: Mover },
): Promise<Concluded> {
  const license = await lockLicense(query, signing.licenseId);
  if (!license) throw new Error(`License ${signing.licenseId} was there a moment ago.`);
  if ((await lockState(query, signing.id)) !== 'PENDING') return refuse('SIGNING_GIVEN_UP');
  if (isRefusal(placed)) {
    const { code, message } = placed.refusal;
    if (code === 'PURCHASE_CLOSED') throw new Error(`Nobody gave signing ${signing.id} up, and yet: ${message}`);
    await setState(query, signing.id, 'REFUSED');
    return { refusal: { code, message } };
  }
  const { holds } = placed;
  await query(
    `INSERT INTO datasets.license_voucher (license_id, voucher_id, hold_id, amount_fen, program_code, fund_code)
     SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])`,
    [
      license.id,
      holds.map(({ voucherId }) => voucherId),
      holds.map(({ holdId }) => holdId),
      holds.map(({ amount }) => amount),
      holds.map(({ programCode }) => programCode),
      holds.map(({ fundCode }) => fundCode),
    ],
  );
  const subsidy = holds.reduce((sum, { amount }) => sum + amount, 0n);
  const changes = { signed_at: license.now, subsidy_fen: subsidy };
  await take(query, { license, verb: 'sign', to: 'SIGNED', by, reason: 'Signed with vouchers.', changes });
  await setState(query, signing.id, 'HELD');
  await addJob(query, {
    subgraph: 'datasets',
    task: 'captureHolds',
    key: `capture ${signing.id}`,
    payload: { licenseId: license.id },
    afterSeconds: secondsUntilLater,
  });
  return { licenseId: license.id };
}

/** The capture is tried at once; the job finds it done, or does it. */
const secondsUntilLater = 5;
