import { setTimeout as sleep } from 'node:timers/promises';
import { addJob, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { TestGraph } from '@voucher-graph/testing';
import pg from 'pg';

const withJobs = ['programs', 'compute', 'datasets'];

/** Lets all be done that waits for later, as if its time had come, and what programs does now and then. */
export async function finishJobs({
  databases,
  databaseUrl,
}: Pick<TestGraph, 'databases' | 'databaseUrl'>): Promise<void> {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  const settle = async () => {
    for (const subgraph of withJobs)
      for (;;) {
        const { rows } = await admin.query<{ readonly id: string }>(
          `UPDATE ${subgraph}_jobs._private_jobs SET run_at = least(run_at, now()) RETURNING id`,
        );
        if (rows.length === 0) break;
        await sleep(50);
      }
  };
  await settle();
  for (const task of ['expireHolds', 'lapseVouchers'])
    await databases.programs.transaction((query) =>
      addJob(query, { subgraph: 'programs', task, key: uuidv7(), payload: {} }),
    );
  await settle();
  await admin.end();
}
