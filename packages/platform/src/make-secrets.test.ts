import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { peerSecret, subgraphSecret } from '@voucher-graph/subgraph-kit';
import { makeSecrets } from './make-secrets.ts';

const subgraphs = [
  { name: 'companies', peers: [] },
  { name: 'compute', peers: ['companies'] },
];
const read = async (folder: string) =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );

test('each secret gets a file, those of subgraphs follow from the first three, and no other user may enter the folder', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'voucher-graph-secrets-'));
  const folder = join(parent, 'secrets');
  const names = await makeSecrets(folder, subgraphs);
  const made = await read(folder);

  expect(Object.keys(made).sort()).toEqual([...names].sort());
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'compute_secret'))).mode & 0o777).toBe(0o644);
  expect(made['admin_database_url']).toBe(`postgres://postgres:${made['postgres_password']}@postgres:5432/postgres`);
  expect(made['compute_secret']).toBe(subgraphSecret(made['graph_secret'] ?? '', 'compute'));
  expect(made['compute_asks_companies_secret']).toBe(peerSecret(made['companies_secret'] ?? '', 'compute'));
  expect(new URL(made['compute_database_url'] ?? '')).toMatchObject({ username: 'compute', host: 'postgres:5432' });
  expect(new Set(Object.values(made)).size).toBe(names.length);
  await rm(parent, { recursive: true });
});

test('made again they are the same, and another server’s URL is followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'voucher-graph-secrets-'));
  await makeSecrets(folder, subgraphs);
  const first = await read(folder);
  await makeSecrets(folder, subgraphs);
  expect(await read(folder)).toEqual(first);

  await writeFile(join(folder, 'admin_database_url'), 'postgres://boss:much-of-a-secret@db.example:6432/graph\n');
  await makeSecrets(folder, subgraphs);
  const moved = await read(folder);

  expect(new URL(moved['compute_database_url'] ?? '')).toMatchObject({ host: 'db.example:6432', pathname: '/graph' });
  expect(moved['compute_secret']).toBe(first['compute_secret']);
  await rm(folder, { recursive: true });
});
