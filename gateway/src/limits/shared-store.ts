import pg from 'pg';
import { StartupFault, type Log } from '@voucher-graph/subgraph-kit';

/** A PostgreSQL that several gateways share. */
export type SharedStore = {
  /** @throws when the store does not answer; at once, for some seconds after it did not. */
  readonly query: <Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

/** What is kept in it may be lost at any time: clients begin with a full bucket again, and send their documents again. */
const tables = `
  CREATE SCHEMA IF NOT EXISTS gateway;
  CREATE UNLOGGED TABLE IF NOT EXISTS gateway.rate_limit (
    client  text        PRIMARY KEY,
    full_at timestamptz NOT NULL
  ) WITH (fillfactor = 50);
  CREATE UNLOGGED TABLE IF NOT EXISTS gateway.persisted_operation (
    hash     text        PRIMARY KEY,
    document text        NOT NULL,
    kept_at  timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX IF NOT EXISTS persisted_operation_kept_at_idx ON gateway.persisted_operation (kept_at)`;

/** How many operations are kept; the oldest go first. */
const operationsAtMost = 10_000;

const cleanings = [
  'DELETE FROM gateway.rate_limit WHERE full_at < now()',
  `DELETE FROM gateway.persisted_operation WHERE kept_at < (
     SELECT kept_at FROM gateway.persisted_operation ORDER BY kept_at DESC OFFSET ${operationsAtMost} LIMIT 1)`,
];
const cleaningEveryMs = 60_000;

/** A request waits this long for the store, and then goes on without it, as all do for the pause. */
const patienceMs = 1000;
const pauseMs = 5000;

/**
 * Opens the store and makes its tables.
 * @throws StartupFault when it cannot be used
 */
export async function openSharedStore(url: string, log: Log): Promise<SharedStore> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'voucher-graph gateway',
    max: 5,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    statement_timeout: patienceMs,
    allowExitOnIdle: true,
  });
  pool.on('error', () => undefined); // the next statement says so
  await makeTables(url).catch(async (error: unknown) => {
    await pool.end();
    throw new StartupFault(
      `STORE_URL cannot be used (${String(error)}): set it to a PostgreSQL whose account may create a schema, or unset it.`,
    );
  });
  let awayUntil = 0;
  const query: SharedStore['query'] = async (name, text, values) => {
    if (performance.now() < awayUntil) throw new Error('The shared store did not answer a moment ago.');
    try {
      const { rows } = await pool.query({ name, text, values: [...values] });
      return rows as never;
    } catch (error) {
      if (performance.now() >= awayUntil)
        log.error({ error }, 'the shared store does not answer: this gateway counts alone for some seconds');
      awayUntil = performance.now() + pauseMs;
      throw error;
    }
  };
  const cleaning = setInterval(() => {
    for (const statement of cleanings) pool.query(statement).catch(() => undefined);
  }, cleaningEveryMs).unref();
  return {
    query,
    close: async () => {
      clearInterval(cleaning);
      await pool.end();
    },
  };
}

/** Gateways that start at the same moment queue up: "if not exists" alone is no lock. */
async function makeTables(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, statement_timeout: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(
      `BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('voucher-graph gateway store', 0)); ${tables}; COMMIT`,
    );
  } finally {
    await client.end();
  }
}
