import pg from 'pg';

/** What is kept in them may be lost at any time: clients begin with a full bucket again, and send their documents again. */
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

/** Gateways that start at the same moment queue up: "if not exists" alone is no lock. */
export async function makeTables(url: string): Promise<void> {
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

/** How many operations are kept; the oldest go first. */
const operationsAtMost = 10_000;

/** Removes buckets that are full again, and the oldest operations where there are too many. */
export async function cleanTables(db: Pick<pg.Pool, 'query'>): Promise<void> {
  // As many at once as are removed well within the patience that a statement has.
  await db.query(
    'DELETE FROM gateway.rate_limit WHERE client IN (SELECT client FROM gateway.rate_limit WHERE full_at < now() LIMIT 50000)',
  );
  await db.query(
    `DELETE FROM gateway.persisted_operation WHERE kept_at <= (
       SELECT kept_at FROM gateway.persisted_operation ORDER BY kept_at DESC OFFSET ${operationsAtMost} LIMIT 1)`,
  );
}
