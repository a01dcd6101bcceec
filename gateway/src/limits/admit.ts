import { leastPoints, type Admission } from './admission.ts';
import { judgeRequest } from './judge-request.ts';
import { pay } from './pay.ts';
import { rateHeaders } from './rate-headers.ts';
import type { Asked } from './read-request.ts';
import type { Refusal } from './refusal.ts';
import type { Rulebook } from './rulebook.ts';

/** Lets a request in that keeps to the limits and has the points, or says why not. Nothing is planned or executed here. */
export async function admit(asked: Asked | Refusal, client: string, rulebook: Rulebook): Promise<Admission | Refusal> {
  const judged = 'code' in asked ? asked : await judgeRequest(asked, rulebook);
  const points = 'code' in judged || judged.isDryRun ? leastPoints : judged.points;
  const paid = await pay(client, points, rulebook.buckets);
  if (paid && 'code' in paid) return paid;
  if (!('code' in judged)) return { ...judged, paid };
  return paid ? { ...judged, headers: { ...judged.headers, ...rateHeaders(paid.size, paid.taken.available) } } : judged;
}
