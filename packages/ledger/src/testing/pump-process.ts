import { once } from 'node:events';
import pg from 'pg';
import { createPump, type Outcome } from '../index.ts';
import { hold, said } from './ledger-under-test.ts';

/** What one of several processes is to do that pump into one book. */
export type PumpTask = {
  readonly url: string;
  readonly bookId: string;
  readonly voucherId: string;
  readonly payeeId: string;
  /** A hold of 100 fen for each. */
  readonly keys: readonly string[];
};

// Says that it is ready, begins when it is told to by a line on standard input, and tells each key's outcome as JSON.
const { url, bookId, voucherId, payeeId, keys } = JSON.parse(process.argv[2] ?? '') as PumpTask;
const pool = new pg.Pool({ connectionString: url, max: 2, options: '-c role=programs' });
await pool.query('select 1');
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const pump = createPump({ pool, batchSize: 16 });
const outcomes: Record<string, Outcome> = {};
await Promise.all(
  keys.map(async (key) => {
    outcomes[key] = await pump.submit(bookId, { ...hold(voucherId, 100n, payeeId), ...said(), key });
  }),
);
await pump.close();
await pool.end();
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
process.exit();
