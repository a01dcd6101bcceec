import { parseArgs } from 'node:util';
import pg from 'pg';
import { verifyLedger } from '@voucher-graph/platform';
import { fillBook } from '../ledger/fill-book.ts';
import { format } from '../report/markdown.ts';
import type { CommandTools } from './run-bench-command.ts';

/** `npm run bench -- verify`: operations a second that `npm run verify-ledger` recomputes. */
export async function measureVerify(
  args: readonly string[],
  { progress, onStop, openWorld }: CommandTools,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      operations: { type: 'string', default: '200000' },
      companies: { type: 'string', default: '2000' },
    },
  });
  const world = await openWorld({
    companies: Number(values.companies),
    database: 'ledger_verified',
  });
  const admin = new pg.Client(world.databaseUrl);
  await admin.connect();
  onStop(() => admin.end());
  progress(`Posting ${values.operations} operations …`);
  await fillBook(admin, Number(values.operations));
  await admin.query('VACUUM ANALYZE');
  const rates: number[] = [];
  for (let round = 1; round <= 3; round++) {
    const { operations, operationsPerSecond, violations } = await verifyLedger(world.databaseUrl, []);
    if (violations.length > 0) throw new Error(`The chain is broken: ${JSON.stringify(violations[0])}`);
    rates.push(operationsPerSecond);
    progress(`Round ${round}: ${operations} operations, ${format(operationsPerSecond)}/s`);
  }
  console.log(`verify-ledger: ${format(Math.max(...rates))} operations/s at best of three rounds.`);
}
