import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, migrateAll, subgraphNames, subgraphs } from '@voucher-graph/platform';
import { runtimeUrl } from '@voucher-graph/subgraph-kit';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import pg from 'pg';

// A subgraph whose role falls into wrong hands gives away its own schema and no other. What is tried comes from the
// catalog, so that whatever a migration adds is tried too.

const insufficientPrivilege = '42501';
/** What PostgreSQL says first of a view that nobody can write through. */
const notUpdatable = '55000';

/** The one door between schemas: what programs may read of the ledger, and the function by which it moves money. */
const readable = [
  'block_view',
  'book_balance',
  'book_funder',
  'hold',
  'operation_view',
  'payable_balance',
  'payee_balance',
  'voucher_balance',
];
const executable = [{ schema: 'ledger', name: 'post' }];
const hasDoor = (role: string) => role === 'programs';

const schemaNames = subgraphNames.flatMap((name) => subgraphs[name].schemas.map((schema) => schema.name));
/** A subgraph's own tables, and its outbox. */
const isOwn = (role: string, schema: string) => schema === role || schema === `${role}_jobs`;

let created: TestDatabase;
let admin: pg.Client;
let things: readonly Thing[];

beforeAll(async () => {
  created = await createTestDatabase({ name: 'every_schema', prepare: (url) => migrateAll(adminUrls(url)) });
  admin = await connect(created.url);
  things = await findThings();
});

afterAll(async () => {
  await admin.end();
  await created.drop();
});

test('the catalog holds tables of every schema', () => {
  const schemas = new Set(things.filter(({ kind }) => kind === 'table').map(({ schema }) => schema));

  expect([...schemas].sort()).toEqual([...schemaNames].sort());
});

test.each(subgraphNames)(
  'the role of %s can neither read nor write anything in the schemas of others',
  async (role) => {
    const client = await connect(runtimeUrl(created.url, role));
    const mayRead = ({ schema, name, kind }: Thing) =>
      hasDoor(role) && schema === 'ledger' && kind === 'view' && readable.includes(name);
    const tried: { readonly sql: string; readonly answer: string | undefined; readonly asExpected: boolean }[] = [];

    for (const thing of things.filter(({ schema }) => !isOwn(role, schema))) {
      for (const { sql, reads } of statementsOn(thing)) {
        const answer = await client.query(sql).then(
          () => 'done',
          (error: unknown) => (error as pg.DatabaseError).code,
        );
        const expected = reads && mayRead(thing) ? ['done'] : [insufficientPrivilege];
        if (thing.kind === 'view' && !reads && hasDoor(role)) expected.push(notUpdatable);
        tried.push({ sql, answer, asExpected: expected.includes(answer ?? '') });
      }
    }
    await client.end();

    expect(tried.length).toBeGreaterThan(100);
    expect(tried.filter(({ asExpected }) => !asExpected)).toEqual([]);
  },
);

test.each(subgraphNames)(
  'the role of %s may execute no function of others but those that are its door',
  async (role) => {
    const { rows } = await admin.query<{ schema: string; name: string }>(
      `SELECT nspname AS schema, proname AS name FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace
    WHERE nspname = ANY ($2) AND nspname NOT IN ($1::text, $1::text || '_jobs') AND has_schema_privilege($1::text, pronamespace, 'USAGE')
      AND has_function_privilege($1::text, pg_proc.oid, 'EXECUTE')`,
      [role, schemaNames],
    );

    expect(rows).toEqual(hasDoor(role) ? executable : []);
  },
);

test.each(subgraphNames)(
  'the role of %s is a member of no other, owns nothing, and has no attribute but to log in',
  async (role) => {
    const { rows } = await admin.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
      (SELECT count(*)::int FROM pg_auth_members WHERE member = pg_roles.oid) AS memberships,
      (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
    FROM pg_roles WHERE rolname = $1`,
      [role],
    );

    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolreplication: false,
        memberships: 0,
        owned: 0,
      },
    ]);
  },
);

test('functions that run with the rights of their owner fix their search_path', async () => {
  const { rows } = await admin.query(
    `SELECT pronamespace::regnamespace || '.' || proname AS name FROM pg_proc
    WHERE pronamespace::regnamespace::text = ANY ($1) AND prosecdef
      AND NOT EXISTS (SELECT FROM unnest(proconfig) AS setting WHERE setting LIKE 'search_path=%pg_temp')`,
    [schemaNames],
  );

  expect(rows).toEqual([]);
});

/** A table, view or sequence; a column of it to write to. */
type Thing = {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view' | 'sequence';
  readonly column: string;
};

async function findThings(): Promise<readonly Thing[]> {
  const { rows } = await admin.query<Thing>(
    `SELECT nspname AS schema, relname AS name, attname AS column,
      CASE relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'view' ELSE 'table' END AS kind
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
      AND relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND attnum = 1
    ORDER BY 1, 2`,
  );
  return rows;
}

function statementsOn({
  schema,
  name,
  kind,
  column,
}: Thing): readonly { readonly sql: string; readonly reads: boolean }[] {
  const thing = `"${schema}"."${name}"`;
  const reads = { sql: `SELECT * FROM ${thing} LIMIT 1`, reads: true };
  if (kind === 'sequence') return [reads, { sql: `SELECT nextval('${thing}')`, reads: false }];
  const writes = [
    `INSERT INTO ${thing} DEFAULT VALUES`,
    `UPDATE ${thing} SET "${column}" = "${column}"`,
    `DELETE FROM ${thing}`,
    ...(kind === 'table' ? [`TRUNCATE ${thing}`, `DROP TABLE ${thing}`] : []),
  ];
  return [reads, ...writes.map((sql) => ({ sql, reads: false }))];
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
