import { quantile } from '../load/load-job.ts';
import type { Way } from './ways.ts';

export type WayResult = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number };

/** So many callers at once, each of whom asks again as soon as it is answered. */
export async function measureWay(way: Way, url: string, concurrent: number, seconds: number): Promise<WayResult> {
  const { reserve, close } = await way.open(url);
  const latenciesMs: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const caller = async () => {
    while (performance.now() < end) {
      const sentMs = performance.now();
      await reserve();
      latenciesMs.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: concurrent }, caller));
  const tookMs = performance.now() - start;
  await close();
  latenciesMs.sort((a, b) => a - b);
  return {
    perSecond: (latenciesMs.length * 1000) / tookMs,
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
  };
}
