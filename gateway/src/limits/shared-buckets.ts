import type { Buckets, BucketSize, Taken } from './buckets.ts';
import type { SharedStore } from './shared-store.ts';

/**
 * Buckets that several gateways take from, by the store's clock. While the store is away each gateway counts alone:
 * requests are answered, and a client may spend as many times its points as there are gateways.
 * @param alone what counts meanwhile
 */
export function createSharedBuckets(
  { query }: SharedStore,
  { pointsAtMost, pointsPerSecond }: BucketSize,
  alone: Buckets,
): Buckets {
  const take = async (client: string, points: number): Promise<Taken> => {
    const seconds = points / pointsPerSecond;
    const [taken] = await query<{ used: number }>('take', takePoints, [
      client,
      seconds,
      pointsAtMost / pointsPerSecond,
    ]);
    if (taken) return { isEnough: true, available: pointsAtMost - taken.used * pointsPerSecond };
    const [bucket] = await query<{ used: number }>('look', usedSeconds, [client]);
    return { isEnough: false, available: pointsAtMost - (bucket?.used ?? 0) * pointsPerSecond };
  };
  return {
    take: (client, points) => take(client, points).catch(() => alone.take(client, points)),
    giveBack: (client, points) => {
      query('give-back', givePoints, [client, points / pointsPerSecond]).catch(() => alone.giveBack(client, points));
    },
  };
}

/** Takes seconds of refilling ($2) unless the bucket would hold less than none ($3 to fill it); no row then. */
const takePoints = `
  INSERT INTO gateway.rate_limit AS bucket (client, full_at)
  SELECT $1, now() + $2::float8 * interval '1 second' WHERE $2::float8 <= $3::float8
      ON CONFLICT (client) DO UPDATE
     SET full_at = greatest(bucket.full_at, now()) + $2::float8 * interval '1 second'
   WHERE greatest(bucket.full_at, now()) + $2::float8 * interval '1 second' <= now() + $3::float8 * interval '1 second'
  RETURNING extract(epoch FROM full_at - now())::float8 AS used`;

const usedSeconds = `
  SELECT greatest(0, extract(epoch FROM full_at - now()))::float8 AS used FROM gateway.rate_limit WHERE client = $1`;

const givePoints = `
  UPDATE gateway.rate_limit SET full_at = full_at - $2::float8 * interval '1 second' WHERE client = $1`;
