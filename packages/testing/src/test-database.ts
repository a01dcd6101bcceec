import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readConfig } from './config.ts';

/** How a database looks before a test begins. Prepared once a run, when a test first asks for it. */
export type DatabaseTemplate = {
  /** Lower case letters, digits and `_`. */
  readonly name: string;
  /** Fills an empty database, and leaves no connection open. */
  readonly prepare: (url: string) => Promise<void>;
};

export type TestDatabase = {
  /** The administrator's URL. */
  readonly url: string;
  /** Ends all its connections and removes it. */
  readonly drop: () => Promise<void>;
};

/** An empty database. */
const empty: DatabaseTemplate = { name: 'empty', prepare: () => Promise.resolve() };

/** Gives a test a database of its own, as the template left it: a clone takes a moment where migrating takes seconds. */
export async function createTestDatabase(template: DatabaseTemplate = empty): Promise<TestDatabase> {
  const run = readConfig().run ?? 'none';
  const adminUrl = await findAdminUrl();
  const name = `${databaseStart(run)}${template.name}_${randomBytes(4).toString('hex')}`;
  await withAdmin(adminUrl, async (admin) => {
    const source = await prepareOnce(admin, adminUrl, `${databaseStart(run)}${template.name}`, template);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY file_copy`);
  });
  return {
    url: urlOf(adminUrl, name),
    drop: () =>
      withAdmin(adminUrl, async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** Removes all databases of a run from a server that outlives it. */
export async function dropDatabasesOfRun(adminUrl: string, run: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [databaseStart(run)],
    );
    for (const { name } of rows) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

/**
 * The template's database, complete. Workers that need it at the same moment wait for the one that makes it; it gets its
 * final name only when it is complete, so that one whose preparation failed is not taken for it.
 */
async function prepareOnce(
  admin: pg.Client,
  adminUrl: string,
  name: string,
  template: DatabaseTemplate,
): Promise<string> {
  await admin.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`);
      await template.prepare(urlOf(adminUrl, unfinished));
      await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    }
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  }
  return name;
}

function databaseStart(run: string): string {
  return `voucher_graph_test_${run}_`;
}

async function findAdminUrl(): Promise<string> {
  const { clusterAddress } = readConfig();
  if (clusterAddress === undefined)
    throw new Error('This run has no test cluster: run Jest from the top folder, whose settings start one.');
  const response = await fetch(clusterAddress);
  const answer = await response.text();
  if (!response.ok) throw new Error(`The test cluster did not start: ${answer}`);
  return answer;
}

async function withAdmin<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url, application_name: 'voucher-graph tests' });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
