import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import express from 'express';
import { adminUrls } from '../admin-urls.ts';
import { migrateAll, openDatabases } from '../databases.ts';
import { buildClient, type ClientBundle } from './build-client.ts';
import { createExplorer } from './create-explorer.ts';
import { findExamples } from './examples.ts';
import type { Example } from './explorer-settings.ts';

const lines: string[] = [];
let cacheDir: string;
let client: ClientBundle;
let page: { readonly url: string; readonly close: () => Promise<void> };

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'explorer-'));
  client = await buildClient({ cacheDir, onProgress: (line) => lines.push(line) });
  page = await serve([
    { name: 'Follow the money', description: 'From the fund on.', query: '{ fund }', variables: {} },
  ]);
});

afterAll(async () => {
  await page.close();
  await rm(cacheDir, { recursive: true, force: true });
});

test('the page explains the graph before any script has run', async () => {
  const response = await fetch(page.url);

  const html = await response.text();
  expect(html).toContain('Four subgraphs, one graph');
  expect(html).toContain('What is real, what is not');
  for (const door of ['/graphql', '/schema.graphql', '/livez', '/readyz'])
    expect(html).toContain(`<code>${door}</code>`);
});

test('an example shows its name and what it answers', async () => {
  const html = await (await fetch(page.url)).text();

  expect(html).toContain('<strong>Follow the money</strong><span>From the fund on.</span>');
});

test('the bundle is made once and said to be, and found by the next start', async () => {
  const said: string[] = [];

  const again = await buildClient({ cacheDir, onProgress: (line) => said.push(line) });

  expect(lines).toHaveLength(1);
  expect(said).toEqual([]);
  expect(again).toEqual(client);
});

test('assets may be kept forever, and no other file is served', async () => {
  const script = await fetch(`${page.url}/explorer/${client.entries.explorer}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  const style = await fetch(`${page.url}/explorer/${client.entries.pageStyle}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  const stray = await Promise.all(
    ['manifest.json', 'constructor', '..%2f..%2fpackage.json'].map((name) => fetch(`${page.url}/explorer/${name}`)),
  );

  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(script.headers.get('content-type')).toMatch(/javascript/);
  expect(style.headers.get('content-encoding')).toBeNull();
  expect(await style.text()).toContain('Noto Sans SC Variable');
  expect(stray.map((response) => response.status)).toEqual([404, 404, 404]);
});

test('an example cannot break out of the page', async () => {
  const hostile = { name: '<b>', query: '# </script><script>alert(1)</script>', variables: {} };
  const server = await serve([hostile]);

  const html = await (await fetch(server.url)).text();

  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<b>');
  await server.close();
});

test('a database without companies gets examples that say so, and no variables that would be refused', async () => {
  const { url, drop } = await createTestDatabase({
    name: 'unseeded',
    prepare: (empty) => migrateAll(adminUrls(empty)),
  });
  const databases = await openDatabases(adminUrls(url), { poolSize: 1 });

  const examples = await findExamples(databases);
  await databases.close();
  await drop();

  const [flagship, , , utilization] = examples;
  expect(flagship?.description).toContain('holds no company yet');
  expect(flagship?.variables).toEqual({ fund: 'shanghai-data-2025' });
  expect(utilization?.description).toContain('holds no compute provider yet');
  expect(utilization?.variables).not.toHaveProperty('id');
});

async function serve(examples: readonly Example[]): Promise<typeof page> {
  const server = express().use(createExplorer({ client, examples })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
