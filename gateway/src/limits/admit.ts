import { leastPoints, type Admission } from './admission.ts';
import { findDocument } from './find-document.ts';
import { judgeRequest } from './judge-request.ts';
import { pay } from './pay.ts';
import { rateHeaders } from './rate-headers.ts';
import type { Asked } from './read-request.ts';
import type { Refusal } from './refusal.ts';
import type { Rulebook } from './rulebook.ts';

/** Lets a request in that keeps to the limits and has the points, or says why not. Nothing is planned or executed here. */
export async function admit(asked: Asked | Refusal, client: string, rulebook: Rulebook): Promise<Admission | Refusal> {
  const judged =
    'code' in asked ? asked : judgeRequest(asked, asked.document ?? (await findDocument(asked.id, rulebook)), rulebook);
  const points = 'code' in judged || judged.isDryRun ? leastPoints : judged.points;
  const paying = pay(client, points, rulebook.buckets);
  const paid = paying instanceof Promise ? await paying : paying;
  if (paid && 'code' in paid) return paid;
  if (!('code' in judged)) {
    // `{ ...judged, paid }` would be of another hidden class each time, which V8 makes, and collects late.
    const { document, operation, isDryRun, inputValues } = judged;
    return { document, operation, isDryRun, points: judged.points, inputValues, paid };
  }
  return paid ? { ...judged, headers: { ...judged.headers, ...rateHeaders(paid.size, paid.taken.available) } } : judged;
}
