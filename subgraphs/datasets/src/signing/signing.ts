import type { Query } from '@voucher-graph/subgraph-kit';
import type { PlannedLine } from './plan-vouchers.ts';
import type { Purchase } from './purchase-of.ts';

// A try to sign with vouchers: PENDING → HELD → CAPTURED. REFUSED where nothing is held; GIVEN_UP → RELEASED where something
// may be, or CAPTURED where that had come first.

export type SigningState = 'PENDING' | 'REFUSED' | 'HELD' | 'CAPTURED' | 'GIVEN_UP' | 'RELEASED';

export type Signing = {
  /** Also the key under which holds are asked for. */
  readonly id: string;
  readonly licenseId: string;
  readonly state: SigningState;
  readonly purchase: Purchase;
  /** The SHA-256 of what is delivered. */
  readonly evidence: string;
  readonly captureKey: string;
  readonly releaseKey: string;
};

const columns = `signing.id, signing.license_id AS "licenseId", signing.state, signing.purchase,
  signing.evidence_sha256 AS evidence, signing.capture_key AS "captureKey", signing.release_key AS "releaseKey"`;

export async function findSigning(query: Query, id: string): Promise<Signing | null> {
  const [signing] = await query<Signing>(`SELECT ${columns} FROM datasets.signing signing WHERE id = $1`, [id]);
  return signing ?? null;
}

/** The one whose holds wait to be captured, if there is one. */
export async function findHeld(query: Query, licenseId: string): Promise<Signing | null> {
  const [signing] = await query<Signing>(
    `SELECT ${columns} FROM datasets.signing signing WHERE license_id = $1 AND state = 'HELD'`,
    [licenseId],
  );
  return signing ?? null;
}

/** That of the command, or else the one that is pending; locked. */
export async function lockOwnOrPending(
  query: Query,
  { licenseId, actor, key }: { readonly licenseId: string; readonly actor: string; readonly key: string },
): Promise<(Signing & { readonly isOwn: boolean }) | null> {
  const [signing] = await query<Signing & { readonly isOwn: boolean }>(
    `SELECT ${columns}, actor = $2 AND command_key = $3 AS "isOwn" FROM datasets.signing signing
      WHERE license_id = $1 AND (state = 'PENDING' OR actor = $2 AND command_key = $3)
      ORDER BY "isOwn" DESC LIMIT 1 FOR UPDATE`,
    [licenseId, actor, key],
  );
  return signing ?? null;
}

/** Where it stands now; locked until the transaction ends. */
export async function lockState(query: Query, id: string): Promise<SigningState> {
  const [row] = await query<{ readonly state: SigningState }>(
    'SELECT state FROM datasets.signing WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (!row) throw new Error(`Signing ${id} was there a moment ago: nothing may delete signings.`);
  return row.state;
}

export async function setState(query: Query, id: string, state: SigningState): Promise<void> {
  await query('UPDATE datasets.signing SET state = $2 WHERE id = $1', [id, state]);
}

/** What vouchers were to pay when the license was asked for. */
export async function readPlan(query: Query, licenseId: string): Promise<readonly PlannedLine[]> {
  return query<PlannedLine>(
    `SELECT voucher_id AS "voucherId", amount_fen AS amount, reason
       FROM datasets.license_plan_line WHERE license_id = $1 ORDER BY number`,
    [licenseId],
  );
}
