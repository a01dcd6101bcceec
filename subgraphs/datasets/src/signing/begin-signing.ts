import { addJob, keyReused, uuidv7, type Command, type Query, type Refusal } from '@voucher-graph/subgraph-kit';
import type { LockedLicense } from '../license/lock-license.ts';
import { refuse } from '../refusal.ts';
import { judgeToSign, type SignRefusalCode } from './judge-to-sign.ts';
import { purchaseOf } from './purchase-of.ts';
import { lockOwnOrPending, type Signing } from './signing.ts';

type Begun = Signing | Refusal<SignRefusalCode | 'SIGNING_PENDING' | 'SIGNING_GIVEN_UP' | 'KEY_REUSED'>;

/**
 * Writes down, before programs is asked, that a locked license is being signed, and that it is given up in a minute if
 * nothing comes of it. The same command goes on with the one that it began.
 */
export async function beginSigning(
  query: Query,
  license: LockedLicense,
  { actor, key }: Pick<Command, 'actor' | 'key'>,
): Promise<Begun> {
  const known = await lockOwnOrPending(query, { licenseId: license.id, actor, key });
  if (known) return known.isOwn ? goOn(query, known) : refuse('SIGNING_PENDING');
  const judged = judgeToSign(license);
  if ('refusal' in judged) return judged;
  const purchase = purchaseOf(license);
  const [signing] = await query<Signing>(
    `INSERT INTO datasets.signing (id, license_id, actor, command_key, state, purchase, evidence_sha256)
     VALUES ($1, $2, $3, $4, 'PENDING', $5, $6) ON CONFLICT (actor, command_key) DO NOTHING
     RETURNING id, license_id AS "licenseId", state, purchase, evidence_sha256 AS evidence, capture_key AS "captureKey",
               release_key AS "releaseKey"`,
    [uuidv7(), license.id, actor, key, JSON.stringify(purchase), judged.filesSha256],
  );
  if (!signing) return keyReused;
  await addJob(query, {
    subgraph: 'datasets',
    task: 'abandonSigning',
    key: `abandon ${signing.id}`,
    payload: { signingId: signing.id },
    afterSeconds: secondsPending,
  });
  return signing;
}

/** One more try of the same command, whose outcome is not known until it is. */
async function goOn(query: Query, signing: Signing): Promise<Begun> {
  if (signing.state !== 'PENDING') return refuse('SIGNING_GIVEN_UP');
  await query('UPDATE datasets.signing SET asks = asks + 1 WHERE id = $1', [signing.id]);
  return signing;
}

const secondsPending = 60;
