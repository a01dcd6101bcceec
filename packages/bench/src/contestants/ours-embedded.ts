import type { Contestant, StartOptions, World } from './contestant.ts';
import { startProcess } from './start-process.ts';

/** What `npm start` runs: the gateway and all subgraphs in one process. */
export const oursEmbedded = {
  name: 'ours-embedded',
  title: 'ours, embedded',
  start: async (world: World, options?: Pick<StartOptions, 'flags'>) => {
    const { pid, first, stop } = await startProcess('ours-embedded-process', world, { flags: options?.flags ?? [] });
    return { url: `${String(first.url)}/graphql`, pids: [pid], stop };
  },
} satisfies Contestant;
