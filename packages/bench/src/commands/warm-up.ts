import type { LoadJob } from '../load/load-job.ts';
import type { Load } from '../load/open-load.ts';

type WarmUpSettings = {
  readonly clients: number;
  readonly seed: number;
  readonly warmUp: Pick<LoadJob, 'requests' | 'seconds'>;
};

const triesAtMost = 4;

/**
 * Asks until a whole batch is answered. What has just started compiles its code while it is asked: on a busy machine the
 * first answers may come later than a gateway waits for a subgraph, and then it leaves that one alone for a while.
 * @throws when a batch fails however often it is tried
 */
export async function warmUp(
  load: Load,
  job: (more: Pick<LoadJob, 'requests' | 'seconds' | 'clients' | 'seed'>) => LoadJob,
  { clients, seed, warmUp: span }: WarmUpSettings,
): Promise<void> {
  await load.run(job({ clients: 1, requests: 10, seconds: 5, seed: seed + 3 }));
  for (let i = 1; ; i++) {
    const { answered, failed, firstFailure } = await load.run(job({ ...span, clients, seed: seed + 3 + i }));
    if (failed === 0 && answered > 0) return;
    if (i === triesAtMost) throw new Error(`${String(failed)} of a batch fail: ${String(firstFailure)}`);
  }
}
