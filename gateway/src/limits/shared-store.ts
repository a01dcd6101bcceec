import pg from 'pg';
import { StartupFault, type Log } from '@voucher-graph/subgraph-kit';
import { cleanTables, makeTables } from './shared-tables.ts';

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
    cleanTables(pool).catch(() => undefined);
  }, cleaningEveryMs).unref();
  return {
    query,
    close: async () => {
      clearInterval(cleaning);
      await pool.end();
    },
  };
}
