import type { BucketSize, Buckets, Taken } from './buckets.ts';

/** More clients than this at one moment are an attack; those that were not seen for longest begin with a full bucket. */
const clientsAtMost = 100_000;

/** They answer at once. */
export type MemoryBuckets = Omit<Buckets, 'take'> & { readonly take: (client: string, points: number) => Taken };

/**
 * Buckets in this process. A bucket is one number, the second at which it will be full again (GCRA): nothing has to be
 * refilled, and one that is full is forgotten.
 */
export function createMemoryBuckets(size: BucketSize, seconds = () => performance.now() / 1000): MemoryBuckets {
  const { pointsAtMost, pointsPerSecond } = size;
  const fullAt = new Map<string, number>();
  const put = (client: string, when: number): void => {
    fullAt.delete(client);
    fullAt.set(client, when);
    if (fullAt.size > clientsAtMost) forget(fullAt, seconds());
  };
  return {
    take: (client, points) => {
      const now = seconds();
      const used = Math.max(0, (fullAt.get(client) ?? 0) - now) * pointsPerSecond;
      const isEnough = used + points <= pointsAtMost;
      if (isEnough) put(client, now + (used + points) / pointsPerSecond);
      return { isEnough, available: pointsAtMost - used - (isEnough ? points : 0) };
    },
    giveBack: (client, points) => {
      const when = fullAt.get(client);
      if (when !== undefined) fullAt.set(client, when - points / pointsPerSecond);
    },
  };
}

/** Full buckets go; and while there are still too many, those that were used longest ago. */
function forget(fullAt: Map<string, number>, now: number): void {
  for (const [client, when] of fullAt) if (when <= now) fullAt.delete(client);
  for (const client of fullAt.keys()) {
    if (fullAt.size <= clientsAtMost / 2) break;
    fullAt.delete(client);
  }
}
