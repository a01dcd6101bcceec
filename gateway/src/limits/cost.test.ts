import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { send } from './testing/send.ts';

// Every answer says what it cost. A price can be asked for alone, and what is too dear is not executed.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

beforeEach(() => graph.forgetStatements());

const dryRun = { cost: { dryRun: true } };
const operations = new URL('../../../packages/platform/operations/', import.meta.url);
const document = (name: string) => readFileSync(new URL(name, operations), 'utf8');

test('an answer says what was asked for, and what it turned out to hold', async () => {
  const { body } = await send(graph.url, {
    body: { query: '{ funds(first: 50, filter: { code: { eq: "shanghai-data-2025" } }) { edges { node { code } } } }' },
  });

  expect(body.data.funds.edges).toHaveLength(1);
  expect(body.extensions.cost).toEqual({
    requestedQueryCost: 51,
    actualQueryCost: 2,
    throttleStatus: { maximumAvailable: 600_000, currentlyAvailable: expect.any(Number), restoreRate: 10_000 },
  });
});

test('a dry run prices an operation and executes nothing', async () => {
  const { body, status } = await send(graph.url, {
    body: { query: document('fund-trace.graphql'), variables: { code: 'x', first: 100 }, extensions: dryRun },
  });

  expect(status).toBe(200);
  expect(body.data).toBeNull();
  expect(body.extensions.cost).toMatchObject({ requestedQueryCost: 3408, actualQueryCost: 0 });
  expect(graph.statements).toEqual([]);
});

test('a dry run of a GET is one, too', async () => {
  const asked = new URLSearchParams({ query: '{ funds { totalCount } }', extensions: JSON.stringify(dryRun) });
  const { body } = await send(graph.url, {
    method: 'GET',
    path: `/graphql?${asked.toString()}`,
    headers: { 'apollo-require-preflight': 'true' },
  });

  expect(body).toMatchObject({ data: null, extensions: { cost: { requestedQueryCost: 1 } } });
  expect(graph.statements).toEqual([]);
});

test('what is too dear is refused, unless only its price is asked for', async () => {
  const query = '{ companies(first: 100) { edges { node { vouchers(first: 100) { edges { node { id } } } } } } }';
  const [refused, priced] = await Promise.all([
    send(graph.url, { body: { query } }),
    send(graph.url, { body: { query, extensions: dryRun } }),
  ]);

  expect(refused.status).toBe(400);
  expect(refused.body).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^The operation costs 10201 points, and at most 5000/),
        extensions: { code: 'COST_TOO_HIGH' },
      },
    ],
  });
  expect(priced.body.extensions.cost.requestedQueryCost).toBe(10_201);
  expect(graph.statements).toEqual([]);
});

test('a tree costs by the branches that it has: no few words ask for millions', async () => {
  const ask = (levels: number) => {
    const tree = `${'parent { children { '.repeat(levels)}code${' } }'.repeat(levels)}`;
    return send(graph.url, { body: { query: `{ industry(code: "C14") { ${tree} } }` } });
  };

  const [two, three] = [await ask(2), await ask(3)];
  expect(two.body.extensions.cost.actualQueryCost).toBeLessThan(two.body.extensions.cost.requestedQueryCost);
  expect(three).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'COST_TOO_HIGH' } }] } });
});

test('a dry run is of a valid document', async () => {
  const { body, status } = await send(graph.url, { body: { query: '{ nothing }', extensions: dryRun } });

  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(body.extensions).toBeUndefined();
});

const wholeFiles = readdirSync(operations).flatMap((file) =>
  parse(document(file)).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [[file, definition.name!.value] as const] : [],
  ),
);

test.each(wholeFiles)(
  '%s %s passes the limits in a file of several, with pages of 100',
  async (file, operationName) => {
    const query = document(file)
      .replaceAll(/first: 20/g, 'first: 100')
      .replaceAll(/\$first: Int = 100/g, '$first: Int = 20');
    const { body } = await send(graph.url, {
      body: { query, operationName, variables: { first: 100 }, extensions: dryRun },
    });
    const code: unknown = body.errors?.[0].extensions.code;

    // Those that wait for the schema that answers them, or for a viewer, get past the limits, too.
    expect([undefined, 'GRAPHQL_VALIDATION_FAILED', 'UNAUTHENTICATED']).toContain(code);
    if (code === undefined) expect(body.extensions.cost.requestedQueryCost).toBeLessThan(4000);
  },
);

test('the examples of the page cost what a client may spend, and are answered', async () => {
  for (const { query, variables } of await graph.examples()) {
    const operationName = query.includes('query Companies') ? 'Companies' : undefined;
    const { body } = await send(graph.url, { body: { query, variables, operationName } });

    expect(body.errors).toBeUndefined();
    const { requestedQueryCost, actualQueryCost } = body.extensions.cost;
    expect(actualQueryCost).toBeGreaterThan(1);
    expect(actualQueryCost).toBeLessThanOrEqual(requestedQueryCost);
  }
});
