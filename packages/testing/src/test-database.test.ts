import { expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './test-database.ts';

test('gives each test a clone of its own, prepared once for all who ask at the same moment', async () => {
  let prepared = 0;
  const template = {
    name: `once_${process.pid}`,
    prepare: async (url: string) => {
      prepared++;
      await query(url, 'CREATE TABLE item AS SELECT 1 AS n');
    },
  };

  const [one, two] = await Promise.all([createTestDatabase(template), createTestDatabase(template)]);
  await query(one.url, 'INSERT INTO item VALUES (2)');
  const three = await createTestDatabase(template);
  const counts = await Promise.all(
    [one, two, three].map(({ url }) => query(url, 'SELECT count(*)::int AS n FROM item')),
  );
  await Promise.all([one, two, three].map(({ drop }) => drop()));

  expect(prepared).toBe(1);
  expect(counts).toEqual([[{ n: 2 }], [{ n: 1 }], [{ n: 1 }]]);
});

test('prepares a template again when that failed before', async () => {
  let attempts = 0;
  const template = {
    name: `again_${process.pid}`,
    prepare: async (url: string) => {
      await query(url, 'CREATE TABLE item ()');
      if (++attempts === 1) throw new Error('the migration failed');
    },
  };

  const first = createTestDatabase(template);
  await expect(first).rejects.toThrow('the migration failed');
  const second = await createTestDatabase(template);
  const rows = await query(second.url, 'SELECT * FROM item');
  await second.drop();

  expect(rows).toEqual([]);
});

test('drops a database that still has connections', async () => {
  const { url, drop } = await createTestDatabase();
  const forgotten = new pg.Client({ connectionString: url });
  forgotten.on('error', () => undefined);
  await forgotten.connect();

  await drop();

  await expect(query(url, 'SELECT 1')).rejects.toThrow('does not exist');
});

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
