import type { BucketSize } from './buckets.ts';

/** A client's bucket in GitHub's headers, https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api. */
export function rateHeaders({ pointsAtMost, pointsPerSecond }: BucketSize, available: number): Record<string, string> {
  const remaining = Math.max(0, Math.floor(available));
  return {
    'x-ratelimit-limit': String(pointsAtMost),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(pointsAtMost - remaining),
    // When the bucket is full again, in seconds since 1970.
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000 + (pointsAtMost - available) / pointsPerSecond)),
    'x-ratelimit-resource': 'graphql',
  };
}
