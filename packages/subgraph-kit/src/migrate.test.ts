import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connect } from './database.ts';
import { StartupFault } from './errors.ts';
import { migrate, runtimeUrl, sqlMigration, type SchemaSpec } from './migrate.ts';
import { withAccount } from './database-url.ts';
import { shop } from './testing/shop.ts';

// Roles belong to the whole server, which other tests use too: those that these tests spoil have names of their own.

const databases: TestDatabase[] = [];
const roles: string[] = [];
let server: TestDatabase;

beforeAll(async () => {
  server = await createTestDatabase();
  await migrate(server.url, [shop]);
});

afterAll(async () => {
  await Promise.all(databases.map(({ drop }) => drop()));
  for (const role of roles.reverse()) await run(server.url, `DROP ROLE IF EXISTS ${role}`);
  await server.drop();
});

test('a new database gets the schema, and to migrate again changes nothing', async () => {
  const url = await newDatabase();

  await migrate(url, [shop]);
  const once = await recordOf(url);
  await migrate(url, [shop]);

  expect(once).toEqual([{ name: 'create-item-1764000000000', xmin: expect.any(String) }]);
  expect(await recordOf(url)).toEqual(once);
  expect(await run(url, "SELECT tableowner FROM pg_tables WHERE schemaname = 'shop' AND tablename = 'item'")).toEqual([
    { tableowner: 'shop_owner' },
  ]);
});

test('processes that migrate at once queue up: each migration is applied once', async () => {
  const url = await newDatabase();
  const slow = shopWith(`SELECT pg_sleep(0.3); CREATE TABLE shop.late ()`);

  await Promise.all([migrate(url, [slow]), migrate(url, [slow]), migrate(url, [slow])]);

  expect(await recordOf(url)).toHaveLength(2);
});

test('databases of one server may be migrated at once', async () => {
  const urls = await Promise.all([newDatabase(), newDatabase(), newDatabase()]);

  await Promise.all(urls.map((url) => migrate(url, [shop])));

  for (const url of urls) expect(await recordOf(url)).toHaveLength(1);
});

test('a migration that fails leaves nothing behind, and the next run completes', async () => {
  const url = await newDatabase();

  await expect(migrate(url, [shopWith('CREATE TABLE shop.late (); SELECT 1 / 0')])).rejects.toThrow('division by zero');
  const afterFailure = await recordOf(url);
  const left = await run(url, "SELECT to_regclass('shop.late') AS late");
  await migrate(url, [shopWith('CREATE TABLE shop.late ()')]);

  expect(afterFailure).toHaveLength(1);
  expect(left).toEqual([{ late: null }]);
  expect(await recordOf(url)).toHaveLength(2);
});

test('a migration whose table is in use lets others through meanwhile, and is done when it is free', async () => {
  const url = await newDatabase();
  await migrate(url, [shop]);
  const user = new pg.Client({ connectionString: url });
  await user.connect();
  await user.query('BEGIN');
  await user.query('SELECT FROM shop.item');
  let isDone = false;
  const migrated = migrate(url, [shopWith('ALTER TABLE shop.item ADD COLUMN late int')]).then(() => (isDone = true));
  const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  while ((await run(url, waiting)).length === 0);

  await run(url, 'SELECT FROM shop.item');
  const wasDone = isDone;
  await user.query('COMMIT');
  await user.end();
  await migrated;

  expect(wasDone).toBe(false);
  expect(await recordOf(url)).toHaveLength(2);
});

test.each([
  [
    'a schema with tables that are not ours',
    'CREATE SCHEMA shop AUTHORIZATION shop_owner; SET ROLE shop_owner; CREATE TABLE shop.theirs ()',
    /^Schema shop holds tables but no record of our migrations: drop it, or point DATABASE_URL at another database\.$/,
  ],
  [
    'a schema of someone else, whose tables we may not even see',
    'CREATE SCHEMA shop; CREATE TABLE shop.theirs ()',
    /^Schema shop belongs to \S+, not to shop_owner: drop it, or point DATABASE_URL at another database\.$/,
  ],
  [
    'a record of migrations that is not ours',
    'CREATE SCHEMA shop AUTHORIZATION shop_owner; SET ROLE shop_owner; CREATE TABLE shop.migration (version int)',
    /^Schema shop holds tables but no record of our migrations/,
  ],
])('%s is refused in one line, and left as it is', async (_what, sql, line) => {
  const url = await newDatabase();
  await run(url, sql);
  const before = await tablesOf(url);

  await expect(migrate(url, [shop])).rejects.toMatchObject({ name: 'StartupFault', message: line });

  expect(await tablesOf(url)).toEqual(before);
});

test('a schema that a newer version migrated is refused in one line', async () => {
  const url = await newDatabase();
  await migrate(url, [shopWith('CREATE TABLE shop.late ()')]);

  await expect(migrate(url, [shop])).rejects.toMatchObject({
    name: 'StartupFault',
    message:
      'Schema shop was migrated by a newer version (add-late-1764000000001): update this checkout, or point DATABASE_URL at another database.',
  });
});

test.each([
  ['a server that is away', (url: URL) => Object.assign(url, { port: '1' }), /\(connect ECONNREFUSED [^)]*\)/],
  ['a wrong password', (url: URL) => Object.assign(url, { password: 'wrong' }), /\(password authentication failed/],
  ['a database that does not exist', (url: URL) => Object.assign(url, { pathname: '/nowhere' }), /does not exist\)/],
])('%s is said in one line', async (_what, spoil, reason) => {
  const { href } = spoil(new URL(server.url));

  const failures = await Promise.all([
    thrownBy(migrate(href, [shop])),
    thrownBy(connect({ url: href, schema: 'shop', entities: [] })),
  ]);

  for (const failure of failures) {
    expect(failure).toBeInstanceOf(StartupFault);
    expect((failure as Error).message).toMatch(reason);
    expect((failure as Error).message).toMatch(/^PostgreSQL at [^\n]+: start it, or correct DATABASE_URL\.$/);
  }
});

test("the schema's role reads and writes rows", async () => {
  const url = runtimeUrl(server.url, 'shop');

  await run(url, 'UPDATE shop.item SET rank = 0; DELETE FROM shop.item; INSERT INTO shop.item SELECT * FROM shop.item');
  const rows = await run(url, 'SELECT current_user AS role, count(*)::int AS items FROM shop.item');

  expect(rows).toEqual([{ role: 'shop', items: 0 }]);
});

test.each([
  'CREATE TABLE shop.mine ()',
  'CREATE TABLE public.mine ()',
  'CREATE SCHEMA mine',
  'CREATE FUNCTION shop.mine() RETURNS int LANGUAGE sql RETURN 1',
  'ALTER TABLE shop.item ADD COLUMN mine int',
  'ALTER TABLE shop.item DISABLE TRIGGER ALL',
  'CREATE INDEX ON shop.item (rank)',
  'DROP TABLE shop.item',
  'TRUNCATE shop.item',
  'SELECT FROM shop.migration',
  "INSERT INTO shop.migration (timestamp, name) VALUES (1, 'mine')",
  'UPDATE shop.migration SET name = name',
  'DELETE FROM shop.migration',
  'SET ROLE shop_owner',
  'CREATE ROLE mine',
  'GRANT shop_owner TO shop',
  "SELECT pg_read_file('PG_VERSION')",
])("the schema's role may not: %s", async (sql) => {
  await expect(run(runtimeUrl(server.url, 'shop'), sql)).rejects.toMatchObject({ code: '42501' });
});

test("the schema's role logs in with its own password only, and its owner not at all", async () => {
  const admin = new URL(server.url);
  const guesses = ['', 'shop', 'wrong', decodeURIComponent(admin.password)].map((password) =>
    withAccount(server.url, 'shop', password),
  );
  const owner = runtimeUrl(server.url, 'shop_owner');

  for (const url of guesses) await expect(run(url, 'SELECT 1')).rejects.toThrow(/password/);
  await run(server.url, `ALTER ROLE shop_owner PASSWORD '${decodeURIComponent(new URL(owner).password)}'`);
  await expect(run(owner, 'SELECT 1')).rejects.toMatchObject({ code: '28000' });
});

test('an administrator needs no superuser: CREATEROLE, and CREATE on the database, will do', async () => {
  const url = await newDatabase();
  const spec = ownNames('stall');
  const operator = await newOperator(url, 'CREATEROLE');
  await run(url, `GRANT CREATE ON DATABASE ${new URL(url).pathname.slice(1)} TO ${new URL(operator).username}`);

  await migrate(operator, [spec]);
  await migrate(operator, [spec]);

  expect(await run(runtimeUrl(operator, spec.name), `SELECT count(*)::int AS n FROM ${spec.name}.thing`)).toEqual([
    { n: 0 },
  ]);
});

test.each([
  ['create roles', '', true],
  ['create schemas', 'CREATEROLE', false],
])('an administrator who may not %s is told what to grant, in one line', async (_what, attributes, mayCreate) => {
  const url = await newDatabase();
  const operator = await newOperator(url, attributes);
  if (mayCreate)
    await run(url, `GRANT CREATE ON DATABASE ${new URL(url).pathname.slice(1)} TO ${new URL(operator).username}`);

  await expect(migrate(operator, [ownNames('kiosk')])).rejects.toMatchObject({
    name: 'StartupFault',
    message: expect.stringMatching(
      /^PostgreSQL at [^\n]+ refuses [^\n]+: give the account in DATABASE_URL CREATEROLE, and CREATE on the database\.$/,
    ),
  });
});

test('settings that the URL asks for stay, and never the account', () => {
  const url = runtimeUrl('postgres://admin:secret@db/vouchers?sslmode=require&user=root&password=other', 'shop');

  expect(url).toMatch(/^postgres:\/\/shop:[\w-]{43}@db\/vouchers\?sslmode=require$/);
});

test('an administrator without a password gives roles none that could be computed', () => {
  expect(runtimeUrl('postgres://admin@db/vouchers', 'shop')).toBe('postgres://shop@db/vouchers');
});

test('what the URL sets for its sessions does not keep us from becoming the owner', async () => {
  const url = new URL(await newDatabase());
  url.searchParams.set('options', '-c work_mem=8MB');

  await migrate(url.href, [shop]);

  expect(await run(runtimeUrl(url.href, 'shop'), 'SHOW work_mem')).toEqual([{ work_mem: '8MB' }]);
  expect(await run(url.href, "SELECT tableowner FROM pg_tables WHERE tablename = 'item'")).toEqual([
    { tableowner: 'shop_owner' },
  ]);
});

function shopWith(sql: string): SchemaSpec {
  return { ...shop, migrations: [...shop.migrations, sqlMigration({ name: 'add-late-1764000000001', sql })] };
}

/** A schema whose roles no other test has. */
function ownNames(start: string): SchemaSpec {
  const name = `${start}_${randomBytes(4).toString('hex')}`;
  roles.push(name, `${name}_owner`);
  const sql = `CREATE TABLE ${name}.thing ()`;
  return { name, hasRole: true, migrations: [sqlMigration({ name: 'create-thing-1764000000000', sql })] };
}

async function newDatabase(): Promise<string> {
  const created = await createTestDatabase();
  databases.push(created);
  return created.url;
}

/** The URL of an account that is no superuser. */
async function newOperator(url: string, attributes: string): Promise<string> {
  const [name, password] = [`operator_${randomBytes(4).toString('hex')}`, randomBytes(16).toString('hex')];
  await run(url, `CREATE ROLE ${name} LOGIN ${attributes} PASSWORD '${password}'`);
  roles.unshift(name);
  return withAccount(url, name, password);
}

function recordOf(url: string): Promise<readonly unknown[]> {
  return run(url, 'SELECT name, xmin::text FROM shop.migration ORDER BY id');
}

function tablesOf(url: string): Promise<readonly unknown[]> {
  return run(url, "SELECT tablename, tableowner FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1");
}

async function run(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}
