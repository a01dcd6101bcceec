import type { Contestant } from './contestant.ts';
import { startProcess } from './start-process.ts';

/** As fast as Node and PostgreSQL can be: one statement, written by hand, that answers the whole response as JSON. */
export const limit: Contestant = {
  name: 'limit',
  title: 'the limit: one SQL statement by hand',
  start: async ({ databaseUrl }, { flags = [] }) => {
    const { pid, first, stop } = await startProcess('limit-process', { databaseUrl }, { flags });
    return { url: String(first.url), pids: [pid], stop };
  },
};
