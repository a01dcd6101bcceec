import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findChromium } from '@voucher-graph/testing';
import express from 'express';
import { buildSchema, graphql } from 'graphql';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildClient, type ClientBundle } from './build-client.ts';
import { createExplorer } from './create-explorer.ts';
import type { Example } from './explorer-settings.ts';

const lines: string[] = [];
const closers: (() => Promise<void>)[] = [];
let cacheDir: string;
let client: ClientBundle;
let graph: { readonly url: string; readonly close: () => Promise<void> };
let browser: Browser;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'explorer-'));
  closers.push(() => rm(cacheDir, { recursive: true, force: true }));
  client = await buildClient({ cacheDir, onProgress: (line) => lines.push(line) });
  graph = await serveGraph(client);
  closers.push(graph.close);
  browser = await chromium.launch(await findChromium());
  closers.push(() => browser.close());
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

test('the page explains the graph before any script has run', async () => {
  const response = await fetch(graph.url);

  const html = await response.text();
  expect(html).toContain('Four subgraphs, one graph');
  expect(html).toContain('What is real, what is not');
  for (const door of ['/graphql', '/schema.graphql', '/livez', '/readyz'])
    expect(html).toContain(`<code>${door}</code>`);
});

test('a reader runs the flagship, sees the graph answer in Chinese, and nothing outside is asked for', async () => {
  const { page, origins, complaints } = await open();

  await page.getByRole('button', { name: /^Execute query/ }).click();
  await seeAnswer(page, '"name": "上海澜图智能科技有限公司"');

  expect(await page.evaluate(`document.fonts.check("13px 'Noto Sans SC Variable'", '澜图')`)).toBe(true);
  expect(page.workers().map((worker) => worker.url())).toContain(
    `${graph.url}/explorer/${client.entries.graphqlWorker}`,
  );
  expect([...origins]).toEqual([graph.url]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a button runs its own example, not what the open tab holds', async () => {
  const { page } = await open();

  await page.getByRole('button', { name: /Where the money went/ }).click();

  await seeAnswer(page, '"appropriation": "100000000.00"');
  expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('FundTrace');
  await page.context().close();
});

test('a button opens an example again after its tab was closed', async () => {
  const { page } = await open();
  await page.getByRole('tab', { name: 'FundTrace' }).click();
  await page.getByRole('button', { name: 'Close Tab' }).last().click();
  await page.getByRole('tab', { name: 'FundTrace' }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /Where the money went/ }).click();

  await seeAnswer(page, '"appropriation": "100000000.00"');
  await page.context().close();
});

test('what a reader typed is still there after a reload', async () => {
  const { page } = await open();
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# mine ');
  await page.waitForFunction(`Object.values(localStorage).some((value) => value.startsWith('# mine '))`);

  await page.reload();

  await page.locator('.graphiql-query-editor .view-line', { hasText: /mine/ }).waitFor();
  await page.context().close();
});

test('a phone shows the query above its answer, and no sideways scrolling', async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 } });

  const query = await page.locator('.graphiql-query-editor').boundingBox();
  const answer = await page.locator('.graphiql-response').boundingBox();

  expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0) - 1);
  expect(answer?.width).toBeGreaterThan(340);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.context().close();
});

test('the bundle is made once and said to be, and found by the next start', async () => {
  const said: string[] = [];

  const again = await buildClient({ cacheDir, onProgress: (line) => said.push(line) });

  expect(lines).toHaveLength(1);
  expect(said).toEqual([]);
  expect(again).toEqual(client);
});

test('assets may be kept forever, and no other file is served', async () => {
  const script = await fetch(`${graph.url}/explorer/${client.entries.explorer}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  const style = await fetch(`${graph.url}/explorer/${client.entries.pageStyle}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  const stray = await Promise.all(
    ['manifest.json', 'constructor', '..%2f..%2fpackage.json'].map((name) => fetch(`${graph.url}/explorer/${name}`)),
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
  const server = await listen(express().use(createExplorer({ client, examples: [hostile] })));

  const html = await (await fetch(server.url)).text();

  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<b>');
  await server.close();
});

/** The page over a graph small enough to read here. */
async function serveGraph(bundle: ClientBundle): Promise<typeof graph> {
  const schema = buildSchema(`
    type Query { company(creditCode: String!): Company fund(code: String!): Fund }
    type Company { creditCode: String! name: String! vouchers: [Voucher!]! }
    type Voucher { id: ID! fund: Fund! }
    type Fund { code: String! name: String! appropriation: String! }
  `);
  const fund = { code: 'shanghai-data-2025', name: '上海市语料券', appropriation: '100000000.00' };
  const company = { creditCode: '91310115MA1K4XTQ6W', name: '上海澜图智能科技有限公司', vouchers: [{ id: '1', fund }] };
  const rootValue = {
    company: ({ creditCode }: { creditCode: string }) => (creditCode === company.creditCode ? company : null),
    fund: ({ code }: { code: string }) => (code === fund.code ? fund : null),
  };
  const examples: readonly Example[] = [
    {
      name: 'One company, whole',
      query:
        'query CompanyUnified($creditCode: String!) {\n  company(creditCode: $creditCode) { name vouchers { id fund { code } } }\n}\n',
      variables: { creditCode: company.creditCode },
    },
    {
      name: 'Where the money went',
      description: 'From the fund on.',
      query: '# From the fund on.\nquery FundTrace($code: String!) {\n  fund(code: $code) { name appropriation }\n}\n',
      variables: { code: fund.code },
    },
  ];
  const app = express();
  app.use(createExplorer({ client: bundle, examples }));
  app.post('/graphql', express.json(), async (request, response) => {
    const { query: source, variables: variableValues, operationName } = request.body;
    response.json(await graphql({ schema, rootValue, source, variableValues, operationName }));
  });
  return listen(app);
}

async function listen(app: express.Express): Promise<typeof graph> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A reader's first visit, with all that the page asks of the network and says to the console. */
async function open(
  options?: BrowserContextOptions,
): Promise<{ page: Page; origins: Set<string>; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const origins = new Set<string>();
  const complaints: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(graph.url);
  await page.locator('button[data-example]:enabled').first().waitFor();
  return { page, origins, complaints };
}

async function seeAnswer(page: Page, text: string): Promise<void> {
  // The editor draws a space as a no-break space.
  const drawn = new RegExp(text.replaceAll(' ', String.raw`\s`).replaceAll('.', String.raw`\.`));
  await page.locator('.graphiql-response .view-line', { hasText: drawn }).first().waitFor();
}
