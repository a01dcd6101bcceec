import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { planOfCount } from './plan-of-count.ts';

// A late page reads as few rows as an early one, and a count ends: what is read is in PostgreSQL's own statistics.

const rows = 30_000;
let graph: TestGraph;
let admin: pg.Client;
let fundCode: string;

beforeAll(async () => {
  graph = await createTestGraph();
  admin = new pg.Client({ connectionString: graph.databaseUrl });
  await admin.connect();
  await admin.query('SET session_replication_role = replica'); // many rows at once, which only this test reads
  const { rows: funds } = await admin.query<{ id: string; code: string }>(
    'SELECT fund.id, fund.code FROM programs.fund fund JOIN programs.voucher voucher ON voucher.fund_id = fund.id LIMIT 1',
  );
  fundCode = funds[0]!.code;
  await admin.query(`
    CREATE TEMPORARY TABLE another AS
      SELECT n, ('01ffffff-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id FROM generate_series(1, ${rows}) AS n`);
  await admin.query(
    `INSERT INTO programs.voucher (id, company_id, program_id, fund_id, rule_version, state, issued_at, synthetic)
     SELECT another.id, company_id, program_id, fund_id, rule_version, state, issued_at, true FROM another,
       (SELECT * FROM programs.voucher WHERE fund_id = $1 LIMIT 1) voucher`,
    [funds[0]!.id],
  );
  await admin.query(
    `INSERT INTO ledger.voucher_account (id, book_id, face, available, held, captured, expired, revoked, clawed_back, valid_until)
     SELECT id, $1, 100, 100, 0, 0, 0, 0, 0, '2027-01-01' FROM another`,
    [funds[0]!.id],
  );
  await admin.query('VACUUM (ANALYZE) programs.voucher, ledger.voucher_account');
});

afterAll(async () => {
  await admin.end();
  await graph.close();
});

/** Where the list goes on after the nth of the rows that were added. */
const cursorOf = (n: number) =>
  Buffer.from(JSON.stringify(['id ASC', `01ffffff-0000-7000-8000-${n.toString(16).padStart(12, '0')}`])).toString(
    'base64url',
  );

/** How many rows of vouchers and their accounts, or entries of their indexes, are read to answer. */
async function rowsRead(query: string, variables: object): Promise<number> {
  await graph.ask('{ __typename }');
  const before = await total();
  const { errors } = await graph.ask(query, { ...variables });
  expect(errors).toBeUndefined();
  return (await total()) - before;
}

/** Counts by each session are told when it is asked to, so all of the pool are asked. */
async function total(): Promise<number> {
  await Promise.all(
    Array.from({ length: 5 }, () =>
      graph.databases.programs.query('SELECT pg_stat_force_next_flush(), pg_sleep(0.05)'),
    ),
  );
  await Promise.all(Array.from({ length: 5 }, () => graph.databases.programs.query('SELECT pg_sleep(0.05)')));
  const { rows: found } = await admin.query<{ read: number }>(
    `SELECT sum(read)::int AS read FROM (
       SELECT idx_tup_read AS read FROM pg_stat_user_indexes WHERE relname IN ('voucher', 'voucher_account')
        UNION ALL SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname IN ('voucher', 'voucher_account')) counted`,
  );
  return found[0]!.read;
}

const page = `query ($code: String!, $after: String) { fund(code: $code) { vouchers(first: 10, after: $after) {
  edges { node { id status faceValue { amount } } } } } }`;

test('the last page of a fund reads as few rows as its first', async () => {
  const early = await rowsRead(page, { code: fundCode, after: cursorOf(1) });
  const late = await rowsRead(page, { code: fundCode, after: cursorOf(rows - 20) });

  expect(early).toBeGreaterThan(10);
  expect(late).toBeLessThan(early * 1.5 + 20);
  expect(late).toBeLessThan(200);
});

test('a count ends at 10,000, and reads an index alone', async () => {
  const query = 'query ($code: String!) { fund(code: $code) { vouchers(first: 1) { totalCount } } }';
  graph.forgetStatements();
  const { data } = await graph.ask(query, { code: fundCode });
  const { sql } = graph.statements.find(({ sql }) => sql.includes('count(*)'))!;

  expect(data.fund.vouchers.totalCount).toBe(10_000);
  // Nothing is flushed here, so that VACUUM cannot tell that everybody sees all rows, which an index scan alone relies on.
  await admin.query('SET enable_bitmapscan = off; SET enable_seqscan = off');
  expect(await planOfCount(admin, sql)).toEqual([{ type: 'Index Only Scan', table: 'voucher' }]);
});
