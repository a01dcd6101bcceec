import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Contestant } from '../contestant.ts';
import { isInstalled } from '../rivals.ts';
import { startProcess } from '../start-process.ts';
import { openTranslation } from './open-translation.ts';

/** The monolith that a user would pick: PostgreSQL's own rows as a graph, by one process, without subgraphs. */
export const postgraphile: Contestant = {
  name: 'postgraphile',
  title: 'PostGraphile 5, a monolith',
  isInstalled: () => isInstalled('postgraphile'),
  start: async ({ databaseUrl }, { flags = [] }) => {
    const admin = new pg.Client(databaseUrl);
    await admin.connect();
    try {
      await admin.query(await readFile(new URL('./schema.sql', import.meta.url), 'utf8'));
    } finally {
      await admin.end();
    }
    const program = new URL('../../../rivals/postgraphile.mjs', import.meta.url);
    const { pid, first, stop } = await startProcess(program, { databaseUrl }, { flags });
    const url = String(first.url);
    try {
      return { url, pids: [pid], translation: await openTranslation(url), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
