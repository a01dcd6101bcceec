import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importJWK, type CryptoKey } from 'jose';
import pg from 'pg';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import type { Issuer } from './contestants/contestant.ts';
import { readAnswer } from './contestants/postgraphile/read-answer.ts';
import { openIssuer } from './contestants/open-issuer.ts';
import { openSupergraph } from './contestants/open-supergraph.ts';
import { serveStockGateway, serveStockSubgraph, type ServedStock } from './contestants/serve-stock.ts';
import { serveLimit } from './limit/serve-limit.ts';
import { prepareRequests, type Signer } from './load/prepare-requests.ts';
import { randomFrom, shuffled } from './load/random-from.ts';
import { sendLoad } from './load/send-load.ts';
import { askOnce } from './operations/ask-once.ts';
import { compareAnswers } from './operations/compare-answers.ts';
import { catalog, flagship, fundTrace } from './operations/index.ts';
import { cursorOf } from './operations/cursor-of.ts';
import type { Operation } from './operations/operation.ts';
import { templatesOf } from './operations/templates-of.ts';
import { sumByPackage } from './profile/sum-by-package.ts';

// The benchmark's own promise: all contestants answer the same, and what it counts is so. Nothing here is timed.

let graph: TestGraph;
let admin: pg.Client;
let issuer: Issuer & { readonly close: () => void };
let signer: Signer;
let limit: ServedStock;
let stock: ServedStock;
const stockSubgraphs: (ServedStock & { readonly name: string })[] = [];

beforeAll(async () => {
  graph = await createTestGraph();
  admin = new pg.Client(graph.databaseUrl);
  await admin.connect();
  issuer = await openIssuer();
  signer = { ...issuer, key: (await importJWK(issuer.privateJwk, 'RS256')) as CryptoKey };
  limit = await serveLimit(graph.databaseUrl);
  for (const name of subgraphNames) {
    const served = await serveStockSubgraph(subgraphs[name], { database: graph.databases[name], port: 0 });
    stockSubgraphs.push({ name, ...served });
  }
  stock = await serveStockGateway(openSupergraph(stockSubgraphs));
});

afterAll(async () => {
  await stock.close();
  await Promise.all(stockSubgraphs.map(({ close }) => close()));
  await limit.close();
  issuer.close();
  await admin.end();
  await graph.close();
});

/** Five ways to ask, each time the same ones. */
async function someTemplates(operation: Operation) {
  return templatesOf(operation, shuffled(await operation.askings(admin), randomFrom(7)).slice(0, 5));
}

test.each([flagship, fundTrace, catalog])('all answer $title alike', async (operation) => {
  const templates = await someTemplates(operation);
  const ours = await Promise.all(
    templates.map(async ({ body }) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      return (await graph.ask(query, variables, operation.name)).data as unknown;
    }),
  );

  for (const { url } of [stock, limit]) {
    const answers = await askOnce(url, templates, signer);
    expect(ours.map((right, i) => compareAnswers(right, answers[i]))).toEqual(ours.map(() => null));
  }
});

test.each([
  { title: 'flagship', operation: flagship, statements: 6 },
  { title: 'fund-trace', operation: fundTrace, statements: 8 },
  { title: 'catalog', operation: catalog, statements: 1 },
])(
  '$title takes us at most $statements statements, and load is sent and counted',
  async ({ operation, statements }) => {
    const templates = await someTemplates(operation);
    const job = { url: limit.url, templates, seed: 3, clients: 2, requests: 6, seconds: 60 };
    const prepared = await prepareRequests(job, signer);
    const result = await sendLoad(job, prepared);
    graph.forgetStatements();
    await sendLoad({ ...job, url: `${graph.url}/graphql`, requests: 1 }, prepared.slice(0, 1));

    expect(new Set(prepared.map(({ authorization }) => authorization)).size).toBe(6);
    expect(result).toMatchObject({ answered: 6, failed: 0, firstFailure: null });
    expect(result.bytes).toBeGreaterThan(6 * 30);
    expect(result.p99Ms).toBeGreaterThanOrEqual(result.p50Ms);
    expect(graph.statements.length).toBeLessThanOrEqual(statements);
  },
);

test('an answer with errors is counted as failed, and said', async () => {
  const [template] = await someTemplates(flagship);
  const broken = { ...template!, body: template!.body.replace('totalCount', 'noSuchField') };
  const job = { url: stock.url, templates: [broken], seed: 3, clients: 1, requests: 2, seconds: 60 };

  const result = await sendLoad(job, await prepareRequests(job, signer));

  expect(result).toMatchObject({ answered: 0, failed: 2 });
  expect(result.firstFailure).toContain('GRAPHQL_VALIDATION_FAILED');
});

test('an answer that differs is found, with its place', () => {
  const right = { company: { rentals: [{ cost: '1.00' }] } };
  expect(compareAnswers(right, { company: { rentals: [{ cost: '1.01' }] } })).toBe(
    'data.company.rentals.0.cost: "1.00", and here "1.01"',
  );
  expect(compareAnswers(right, { company: { rentals: [] } })).toContain('and here nothing');
});

test('what PostGraphile answers is put into the shape of ours, and nothing is added', () => {
  const cursor = Buffer.from(JSON.stringify(['5203c76668', 'an id'])).toString('base64');
  const told = {
    cost_amount: '1.00',
    cost_currency: 'CNY',
    vouchers: { nodes: [{ it: { a: 1 } }] },
    endCursor: cursor,
  };

  expect(readAnswer(told)).toEqual({
    cost: { amount: '1.00', currency: 'CNY' },
    vouchers: [{ a: 1 }],
    endCursor: cursorOf('an id'),
  });
});

test('a profile is summed by package, without what came before and what was waited', () => {
  const node = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });
  const nodes = [
    node(1, '(idle)', ''),
    node(2, 'a', 'file:///x/node_modules/@scope/one/index.js'),
    node(3, 'b', 'file:///x/gateway/src/main.ts'),
  ];

  const shares = sumByPackage({ nodes, samples: [3, 2, 1, 3], timeDeltas: [9000, 3000, 4000, 1000] }, 8);

  expect(shares).toEqual([
    { name: '@scope/one', part: 0.75, ms: 3 },
    { name: 'ours: gateway', part: 0.25, ms: 1 },
  ]);
});
