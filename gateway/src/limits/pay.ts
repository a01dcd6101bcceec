import { whenSettled } from '@voucher-graph/subgraph-kit';
import type { Payment } from './admission.ts';
import type { Taken } from './buckets.ts';
import { rateHeaders } from './rate-headers.ts';
import type { Refusal } from './refusal.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * Takes points from a client's bucket: at once, where it is in this process.
 * @returns a refusal that says how long to wait when there are not enough
 */
export function pay(client: string, points: number, buckets: Rulebook['buckets']): Outcome | Promise<Outcome> {
  if (!buckets) return undefined;
  const { size } = buckets;
  const paid = (taken: Taken): Outcome => {
    if (taken.isEnough) return { points, taken, size, giveBack: (unused) => buckets.giveBack(client, unused) };
    const left = Math.max(0, Math.floor(taken.available));
    const wait = Math.max(1, Math.ceil((points - taken.available) / size.pointsPerSecond));
    return {
      code: 'RATE_LIMITED',
      message: `This costs ${points} points, and you have ${left} left: ask again in ${wait} seconds.`,
      headers: { ...rateHeaders(size, taken.available), 'retry-after': String(wait) },
    };
  };
  return whenSettled(buckets.take(client, points), paid);
}

type Outcome = Payment | Refusal | undefined;
