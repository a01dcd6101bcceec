import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createPump, evidenceHash, openBook, post } from '@voucher-graph/ledger';

/** One way to set money of one hot fund aside, a fund of its own each time. */
export type Way = {
  readonly name: string;
  readonly open: (
    url: string,
  ) => Promise<{ readonly reserve: () => Promise<void>; readonly close: () => Promise<void> }>;
};

const face = 10n ** 15n;
const amount = 100n;

/** As many as a service has by default. */
const connections = 10;

const said = () => ({
  key: randomUUID(),
  actor: 'bench',
  reason: 'Measuring.',
  ruleVersion: 'none',
  evidenceHash: evidenceHash('none'),
});

const hold = (voucherId: string) => ({
  ...said(),
  kind: 'hold' as const,
  voucherId,
  payeeId: randomUUID(),
  amount,
  expiresInMs: 3_600_000,
});

async function openVoucher(pool: pg.Pool) {
  const [bookId, voucherId] = [randomUUID(), randomUUID()];
  await openBook(pool, bookId, { ...said(), amount: face, funders: [{ funder: 'city', basisPoints: 10_000 }] });
  const validUntil = new Date(Date.now() + 86_400_000);
  await post(pool, bookId, [{ ...said(), kind: 'encumber', voucherId, amount: face, validUntil }]);
  return { bookId, voucherId };
}

const poolOf = (url: string) => new pg.Pool({ connectionString: url, max: connections });

/** Ours: what arrives while a batch is under way is the next batch. Double entry, hash chain, stored refusals. */
const pump: Way = {
  name: 'our pump',
  open: async (url) => {
    const pool = poolOf(url);
    const { bookId, voucherId } = await openVoucher(pool);
    const opened = createPump({ pool });
    return {
      reserve: async () => accept(await opened.submit(bookId, hold(voucherId))),
      close: async () => {
        await opened.close();
        await pool.end();
      },
    };
  },
};

/** Ours, in a transaction of the caller's, as causes that write elsewhere too need it: a commit each. */
const ownTransaction: Way = {
  name: 'our post, in the caller’s transaction',
  open: async (url) => {
    const pool = poolOf(url);
    const { bookId, voucherId } = await openVoucher(pool);
    return {
      reserve: () => transact(pool, async (client) => accept((await post(client, bookId, [hold(voucherId)]))[0])),
      close: () => pool.end(),
    };
  },
};

/** What most would write first. No chain, no double entry, no stored refusals. */
const selectForUpdate: Way = {
  name: 'SELECT … FOR UPDATE',
  open: async (url) => {
    const pool = poolOf(url);
    const fundId = await openPlainFund(pool);
    return {
      reserve: () =>
        transact(pool, async (client) => {
          const { rows } = await client.query<{ available: string }>({
            name: 'lock',
            text: 'SELECT available FROM bench.fund WHERE id = $1 FOR UPDATE',
            values: [fundId],
          });
          if (BigInt(rows[0]?.available ?? 0) < amount) throw new Error('The fund is empty.');
          await client.query({
            name: 'take',
            text: 'UPDATE bench.fund SET available = available - $2 WHERE id = $1',
            values: [fundId, amount],
          });
          await client.query({
            name: 'note',
            text: 'INSERT INTO bench.hold (id, fund_id, amount) VALUES ($1, $2, $3)',
            values: [randomUUID(), fundId, amount],
          });
        }),
      close: () => pool.end(),
    };
  },
};

/** The shortest that is correct: one statement, which commits itself. */
const conditionalUpdate: Way = {
  name: 'conditional UPDATE, one statement',
  open: async (url) => {
    const pool = poolOf(url);
    const fundId = await openPlainFund(pool);
    return {
      reserve: async () => {
        const { rowCount } = await pool.query({
          name: 'reserve',
          text: `WITH taken AS (UPDATE bench.fund SET available = available - $2 WHERE id = $1 AND available >= $2 RETURNING id)
                 INSERT INTO bench.hold (id, fund_id, amount) SELECT $3, id, $2 FROM taken`,
          values: [fundId, amount, randomUUID()],
        });
        if (rowCount !== 1) throw new Error('The fund is empty.');
      },
      close: () => pool.end(),
    };
  },
};

export const ways: readonly Way[] = [pump, ownTransaction, selectForUpdate, conditionalUpdate];

async function openPlainFund(pool: pg.Pool): Promise<string> {
  await pool.query(
    `CREATE SCHEMA IF NOT EXISTS bench;
     CREATE TABLE IF NOT EXISTS bench.fund (id uuid PRIMARY KEY, available bigint NOT NULL CHECK (available >= 0)) WITH (fillfactor = 50);
     CREATE TABLE IF NOT EXISTS bench.hold (id uuid PRIMARY KEY, fund_id uuid NOT NULL, amount bigint NOT NULL, at timestamptz NOT NULL DEFAULT now())`,
  );
  const id = randomUUID();
  await pool.query('INSERT INTO bench.fund VALUES ($1, $2)', [id, face]);
  return id;
}

async function transact(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function accept(outcome: string | undefined): void {
  if (outcome !== 'OK') throw new Error(`A hold was refused: ${String(outcome)}`);
}
