import { randomUUID } from 'node:crypto';
import { SignJWT, type CryptoKey } from 'jose';
import type { LoadJob } from './load-job.ts';
import { randomFrom } from './random-from.ts';

export type PreparedRequest = { readonly body: string; readonly authorization: string };

/** Signs tokens as an issuer does; see `openIssuer`. */
export type Signer = {
  readonly key: CryptoKey;
  readonly kid: string;
  readonly issuer: string;
  readonly audience: string;
};

/** The job's requests, each with a token that no other has. */
export async function prepareRequests(job: LoadJob, signer: Signer): Promise<readonly PreparedRequest[]> {
  const random = randomFrom(job.seed);
  const prepared: PreparedRequest[] = [];
  for (let i = 0; i < job.requests; i++) {
    const template = job.templates[job.inOrder ? i : Math.floor(random() * job.templates.length)];
    if (!template) throw new Error('There is nothing to ask.');
    const token = await new SignJWT({ ...template.claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: signer.kid })
      .setIssuer(signer.issuer)
      .setAudience(signer.audience)
      .setSubject(template.claims['sub'] ?? `reader ${randomUUID()}`)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(signer.key);
    prepared.push({ body: template.body.replaceAll('__KEY__', randomUUID()), authorization: `Bearer ${token}` });
  }
  return prepared;
}
