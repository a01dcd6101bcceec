import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@voucher-graph/testing';
import { adminUrls, type AdminUrls } from '../admin-urls.ts';
import { migrateAll } from '../databases.ts';
import { subgraphs } from '../subgraphs.ts';
import { withAdmin } from '../with-admin.ts';
import { seedOnce } from './seed-once.ts';

let database: TestDatabase;
let urls: AdminUrls;
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  urls = adminUrls(database.url);
  await migrateAll(urls);
});

afterEach(() => void lines.splice(0));

afterAll(() => database.drop());

const seed = (companies: number, options: { readonly replace?: boolean; readonly failAt?: RegExp } = {}) =>
  seedOnce(urls, {
    companies,
    replace: options.replace ?? false,
    onProgress: (line) => {
      lines.push(line);
      if (options.failAt?.test(line)) throw new Error(`stopped at: ${line}`);
    },
  });

const countCompanies = () =>
  withAdmin(database.url, async (client) => {
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM companies.company');
    return rows[0]?.count;
  });

test('two who start at once seed a database once', async () => {
  const written = await Promise.all([seed(200), seed(200)]);

  expect(written.sort()).toEqual([false, true]);
  expect(await countCompanies()).toBe(200);
});

test('what the seed filled is analyzed; what it left empty is not planned for as empty', async () => {
  const schemas = Object.values(subgraphs).flatMap((subgraph) => subgraph.schemas.map(({ name }) => name));
  const tables = await withAdmin(database.url, async (client) => {
    const { rows } = await client.query<{ isFilled: boolean; tuples: number }>(
      `SELECT pg_relation_size(oid) > 0 AS "isFilled", reltuples AS tuples FROM pg_class
        WHERE relkind = 'r' AND relnamespace = ANY ($1::regnamespace[])`,
      [schemas],
    );
    return rows;
  });

  const filled = tables.filter(({ isFilled }) => isFilled);
  expect(filled.filter(({ tuples }) => tuples <= 0)).toEqual([]);
  expect(tables.filter(({ isFilled, tuples }) => !isFilled && tuples !== -1)).toEqual([]);
  expect([filled.length > 20, filled.length < tables.length]).toEqual([true, true]);
});

test('a seed that fails while it replaces another is finished by the next start, without being told to replace', async () => {
  await expect(seed(300, { replace: true, failAt: /^Granting/ })).rejects.toThrow('stopped at: Granting');
  const written = await seed(250);

  expect(written).toBe(true);
  expect(lines).toContain('The last seed was interrupted: writing it again …');
  expect(await countCompanies()).toBe(250);
  expect(await seed(250)).toBe(false);
});

test('companies that no seed of ours wrote are never removed', async () => {
  await withAdmin(database.url, (client) => client.query('DELETE FROM platform.seed_run'));

  await expect(seed(200, { replace: true })).rejects.toThrow('companies that no seed of ours wrote');
  expect(await countCompanies()).toBe(250);
});

test('a large seed is whole copies of a small one', async () => {
  await expect(seed(20_001, { replace: true })).rejects.toThrow('above 20000 give a multiple of 2000');
});

test('a subgraph that was moved to an empty database is noticed', async () => {
  await withAdmin(database.url, (client) =>
    client.query('INSERT INTO platform.seed_run (companies, seed, finished_at) VALUES (250, $1, now())', ['x']),
  );
  const moved = await createTestDatabase();
  const split = adminUrls(database.url, { datasets: moved.url });
  await migrateAll(split);

  await expect(seedOnce(split, { companies: 200, onProgress: () => undefined })).rejects.toThrow(
    /holds nothing of datasets: move its schema there/,
  );
  await moved.drop();
});
