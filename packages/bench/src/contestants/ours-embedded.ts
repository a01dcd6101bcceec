import type { Contestant } from './contestant.ts';
import { startProcess } from './start-process.ts';

/** What `npm start` runs: the gateway and all subgraphs in one process. */
export const oursEmbedded: Contestant = {
  name: 'ours-embedded',
  title: 'ours, embedded',
  start: async (world, { flags = [] }) => {
    const { pid, first, stop } = await startProcess('ours-embedded-process', world, { flags });
    return { url: `${String(first.url)}/graphql`, pids: [pid], stop };
  },
};
