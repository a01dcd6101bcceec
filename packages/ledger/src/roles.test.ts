import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { randomUUID } from 'node:crypto';
import { postAt, violations } from './index.ts';
import { bookWith, createLedger, encumber } from './testing/ledger-under-test.ts';
import type { LedgerUnderTest } from './testing/ledger-under-test.ts';

let ledger: LedgerUnderTest;
beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
  await bookWith(ledger.programs, 100n, [encumber(10n)]);
});
afterAll(() => ledger.drop());

const DENIED = { code: '42501' };
const TABLES = ['book', 'funder', 'operation', 'block', 'voucher_account', 'hold_account', 'payable'];
const VIEWS = [
  'book_balance',
  'book_funder',
  'voucher_balance',
  'hold',
  'payable_balance',
  'payee_balance',
  'operation_view',
  'block_view',
];

test("the subgraph's role reads the read views, and there are no tables but these", async () => {
  for (const view of VIEWS) await ledger.programs.query(`select * from ledger.${view}`);

  const { rows } = await ledger.admin.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'ledger'`,
  );
  expect(rows.map(({ tablename }) => tablename).sort()).toEqual([...TABLES].sort());
});

test.each(TABLES)("the subgraph's role can neither read nor change ledger.%s", async (table) => {
  const column = table === 'book' ? 'id' : 'book_id';
  for (const sql of [
    `select * from ledger.${table}`,
    `insert into ledger.${table} default values`,
    `update ledger.${table} set ${column} = null`,
    `delete from ledger.${table}`,
    `truncate ledger.${table} cascade`,
    `drop table ledger.${table}`,
    `alter table ledger.${table} disable trigger all`,
  ]) {
    await expect(ledger.programs.query(sql)).rejects.toMatchObject(DENIED);
  }
});

test.each(VIEWS)("the subgraph's role cannot write through ledger.%s", async (view) => {
  await expect(ledger.programs.query(`delete from ledger.${view}`)).rejects.toMatchObject({
    code: view === 'payee_balance' ? '55000' : '42501',
  });
});

test("the subgraph's role may execute one function of the ledger", async () => {
  const { rows } = await ledger.admin.query<{ name: string }>(
    `select p.proname as name from pg_proc p where p.pronamespace = 'ledger'::regnamespace
     and has_function_privilege('programs', p.oid, 'execute')`,
  );

  expect(rows).toEqual([{ name: 'post' }]);
  await expect(postAt(ledger.programs, randomUUID(), [])).rejects.toMatchObject(DENIED);
  await expect(violations(ledger.programs)).rejects.toMatchObject(DENIED);
});

test('everything in the ledger belongs to a role that cannot log in', async () => {
  const { rows } = await ledger.admin.query(
    `select distinct r.rolname, r.rolcanlogin from (
       select relowner as owner from pg_class where relnamespace = 'ledger'::regnamespace
       union select proowner from pg_proc where pronamespace = 'ledger'::regnamespace
       union select nspowner from pg_namespace where nspname = 'ledger') o join pg_roles r on r.oid = o.owner`,
  );

  expect(rows).toEqual([{ rolname: 'ledger_owner', rolcanlogin: false }]);
});

test.each([
  ...['operation', 'block', 'funder'].flatMap((table) => [
    `update ledger.${table} set book_id = book_id`,
    `delete from ledger.${table}`,
  ]),
  ...['book', 'voucher_account'].map((table) => `delete from ledger.${table}`),
  ...TABLES.map((table) => `truncate ledger.${table} cascade`),
])('even the owner cannot: %s', async (sql) => {
  const client = await ledger.admin.connect();
  await client.query('set role ledger_owner');

  const refused = client.query(sql);

  await expect(refused).rejects.toMatchObject(DENIED);
  await client.query('reset role');
  client.release();
});
