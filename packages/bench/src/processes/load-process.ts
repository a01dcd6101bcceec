import { importJWK, type JWK } from 'jose';
import type { LoadJob } from '../load/load-job.ts';
import { prepareRequests } from '../load/prepare-requests.ts';
import { sendLoad } from '../load/send-load.ts';
import { readSettings } from './read-settings.ts';

// The clients: a process of their own, so that what they cost is in nobody's figures.

export type LoadSettings = {
  readonly issuer: string;
  readonly audience: string;
  readonly kid: string;
  readonly privateJwk: JWK;
};

const { privateJwk, ...issuer } = await readSettings<LoadSettings>();
const imported = await importJWK(privateJwk, 'RS256');
if (imported instanceof Uint8Array) throw new Error('The issuer’s key is no key pair.');
const signer = { ...issuer, key: imported };

process.on('message', (message) => {
  const job = message as LoadJob;
  void prepareRequests(job, signer)
    .then((prepared) => {
      globalThis.gc?.(); // of what preparing leaves; later it would be the answers that are waited for
      return sendLoad(job, prepared);
    })
    .then(
      (result) => process.send?.({ result }),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
});
process.send?.({ ready: true });
