import { once } from 'node:events';
import type { Issuer } from '../contestants/contestant.ts';
import { startProcess } from '../contestants/start-process.ts';
import type { LoadJob, LoadResult } from './load-job.ts';

/** The clients, in their own process. One job at a time. */
export type Load = { readonly run: (job: LoadJob) => Promise<LoadResult>; readonly stop: () => Promise<void> };

export async function openLoad({ issuer, audience, kid, privateJwk }: Issuer): Promise<Load> {
  const { child, stop } = await startProcess(
    'load-process',
    { issuer, audience, kid, privateJwk },
    { flags: ['--expose-gc'] },
  );
  return {
    run: async (job) => {
      const answer = once(child, 'message');
      child.send(job);
      const [{ result, error }] = (await answer) as [{ readonly result?: LoadResult; readonly error?: string }];
      if (!result) throw new Error(error ?? 'The clients answered nothing.');
      return result;
    },
    stop,
  };
}
