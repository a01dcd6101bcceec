import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { cleanTables, makeTables } from './shared-tables.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('gateways that start at the same moment, or again, find the tables made', async () => {
  await Promise.all([1, 2, 3, 4].map(() => makeTables(database.url)));
  await makeTables(database.url);

  expect((await pool.query('SELECT FROM gateway.rate_limit')).rowCount).toBe(0);
});

test('full buckets and the oldest operations go, the others stay', async () => {
  await pool.query(`
    INSERT INTO gateway.rate_limit VALUES ('full', now() - interval '1 second'), ('not full', now() + interval '1 hour');
    INSERT INTO gateway.persisted_operation
    SELECT n::text, '{ a }', now() - n * interval '1 second' FROM generate_series(1, 10005) n`);

  await cleanTables(pool);

  const clients = await pool.query('SELECT client FROM gateway.rate_limit');
  const operations = await pool.query(
    'SELECT count(*)::int AS n, max(hash::int) AS oldest FROM gateway.persisted_operation',
  );
  expect(clients.rows).toEqual([{ client: 'not full' }]);
  expect(operations.rows).toEqual([{ n: 10_000, oldest: 10_000 }]);

  await cleanTables(pool);
  expect((await pool.query('SELECT FROM gateway.persisted_operation')).rowCount).toBe(10_000);
});
