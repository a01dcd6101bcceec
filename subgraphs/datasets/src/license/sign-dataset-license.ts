import {
  answered,
  isRefusal,
  nameCommand,
  once,
  readAnswer,
  type Command,
  type Query,
  type Refusal,
} from '@voucher-graph/subgraph-kit';
import type { SignDatasetLicenseInput, SignDatasetLicenseRefusalCode } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { beginSigning } from '../signing/begin-signing.ts';
import { captureHeld } from '../signing/capture-held.ts';
import { concludeSigning, type Placed } from '../signing/conclude-signing.ts';
import { judgeToSign } from '../signing/judge-to-sign.ts';
import { noteUnavailable } from '../signing/note-unavailable.ts';
import { placeHolds } from '../signing/place-holds.ts';
import { readPlan } from '../signing/signing.ts';
import { deliver } from './deliver.ts';
import { lockOwn, type OwnLicense } from './lock-license.ts';
import { take } from './move.ts';
import { moverOf } from './mover-of.ts';

type Asker = Pick<Context, 'database' | 'viewer' | 'peers'>;
type Outcome = { readonly licenseId: string } | Refusal<SignDatasetLicenseRefusalCode>;

/**
 * Signs an offer. With vouchers it takes three steps, each a transaction, so that a crash between any two leaves nothing
 * held for good: write down what will be asked, ask programs to hold it, sign. Then it is captured, at once or by a job.
 */
export async function signDatasetLicense(context: Asker, input: SignDatasetLicenseInput): Promise<Outcome> {
  const command = nameCommand('datasets', context.viewer, { name: 'signDatasetLicense', input });
  const earlier = await answered<Outcome>(context.database, command);
  const outcome = earlier ? readAnswer(earlier) : await sign(context, input, command);
  if (isRefusal(outcome)) return outcome;
  await captureHeld(outcome, context).catch(() => undefined); // the license stays signed, and the job captures later
  return outcome;
}

async function sign(
  { database, viewer, peers }: Asker,
  { licenseId }: SignDatasetLicenseInput,
  command: Command,
): Promise<Outcome> {
  const by = moverOf(viewer, 'COMPANY_MEMBER');
  const answer = async <TAnswer extends Outcome>(work: (query: Query) => Promise<TAnswer>) =>
    readAnswer(await database.transaction((query) => once(query, command, () => work(query))));

  const begun = await database.transaction(async (query) => {
    const license = await lockOwn(query, viewer, licenseId, ['COMPANY_MEMBER']);
    if (isRefusal(license)) return license;
    const lines = await readPlan(query, license.id);
    if (lines.length === 0) return null;
    const signing = await beginSigning(query, license, command);
    return isRefusal(signing) ? signing : { signing, lines };
  });
  if (begun === null) return answer((query) => signAlone(query, viewer, licenseId));
  if (isRefusal(begun)) {
    const { refusal } = begun;
    // A command that is under way has the key, and is answered for it.
    return refusal.code === 'KEY_REUSED' ? begun : answer(() => Promise.resolve(begun));
  }
  const { signing, lines } = begun;
  const { id: key, purchase } = signing;
  let placed: Placed;
  try {
    placed = await placeHolds(peers, { key, purchase, lines });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return noteUnavailable(database.transaction, { signing, command });
  }
  return answer((query) => concludeSigning(query, { signing, placed, by }));
}

/** Without vouchers nobody is asked: the license is signed and delivered in one transaction. */
async function signAlone(query: Query, viewer: Asker['viewer'], licenseId: string): Promise<Outcome> {
  const license = await lockOwn(query, viewer, licenseId, ['COMPANY_MEMBER']);
  if (isRefusal(license)) return license;
  const judged = judgeToSign(license);
  if (isRefusal(judged)) return judged;
  await take(query, signatureOf(license, viewer));
  await deliver(query, { ...license, status: 'SIGNED' }, { subsidy: 0n, sha256: judged.filesSha256 });
  return { licenseId: license.id };
}

function signatureOf(license: OwnLicense, viewer: Asker['viewer']) {
  return {
    license,
    verb: 'sign',
    to: 'SIGNED',
    by: moverOf(viewer, license.role),
    reason: 'Signed, without vouchers.',
    changes: { signed_at: license.now },
  } as const;
}

function isUnavailable(error: unknown): boolean {
  const { extensions } = error as { readonly extensions?: { readonly code?: unknown } };
  return extensions?.code === 'UNAVAILABLE';
}
