import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import {
  embedSubgraph,
  publicViewer,
  scopes,
  serveSubgraph,
  signRequest,
  silentLog,
  subgraphSecret,
  type Scope,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { buildSchema, type GraphQLField } from 'graphql';
import { leastInput } from './least-input.ts';

// A subgraph answers nobody but who signed for it. What subgraphs ask of each other is in their SDL, and in nobody's else:
// not in the public schema, and not answered to any role but a subgraph's own.

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

/** Root fields that only a service may ask for. */
const hidden = subgraphNames.flatMap((name) => {
  const { schema } = subgraphs[name];
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {})
      .filter(({ astNode }) => astNode?.directives?.some((directive) => directive.name.value === 'inaccessible'))
      .map((field) => ({ name, kind, field, title: `${name} ${field.name}` }));
  });
});

const write = (kind: string, field: GraphQLField<unknown, unknown>) => {
  const args = field.args.filter(({ type }) => String(type).endsWith('!'));
  return {
    query: `${kind} (${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) {
      ${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')}) { __typename } }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, leastInput(type)])),
  };
};

test('what subgraphs ask of each other is hidden from the public schema, with all its types', async () => {
  const shown = buildSchema(await (await fetch(`${graph.url}/schema.graphql`)).text());
  const types = subgraphNames.flatMap((name) =>
    [...subgraphs[name].sdl.matchAll(/^(?:type|input|enum|union) (\w+) @inaccessible/gm)].map(([, type]) => type!),
  );

  expect(hidden.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['programs voucherPlan', 'programs placeHolds', 'programs captureHolds']),
  );
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((type) => shown.getType(type))).toEqual([]);
});

test.each(hidden)('$title is not known to the gateway, whoever asks', async ({ kind, field }) => {
  const { query, variables } = write(kind, field);
  for (const scope of [undefined, ...scopes]) {
    const token = scope && (await graph.tokenOf({ subject: scope, scopes: [scope] }));
    const { data, errors } = await graph.ask(query, variables, undefined, token);

    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

test.each(hidden)('$title is answered by its subgraph to subgraphs only', async ({ name, kind, field }) => {
  const subgraph = embedSubgraph(subgraphs[name], graph.databases[name], silentLog);
  const code = async (viewer: Viewer) => {
    const { errors } = await subgraph.execute({ ...write(kind, field), viewer });
    return errors?.[0]?.extensions?.['code'];
  };
  const others: (Scope | undefined)[] = [undefined, ...scopes.filter((scope) => scope !== 'service')];

  for (const scope of others)
    expect(await code(scope ? { subject: scope, scopes: [scope] } : { scopes: [] })).toBe(
      scope ? 'FORBIDDEN' : 'UNAUTHENTICATED',
    );
  expect(await code({ subject: 'subgraph:compute', scopes: ['service'] })).not.toBe('FORBIDDEN');
});

const queries = {
  'a query': '{ __typename }',
  _service: '{ _service { sdl } }',
  _entities:
    '{ _entities(representations: [{ __typename: "Company", id: "01938e00-0000-7000-8000-000000000000" }]) { __typename } }',
};

test.each(subgraphNames)('%s is served to who signs for it, each request once, and to nobody else', async (name) => {
  const secretOf = (of: string) => subgraphSecret('a secret of the graph, for this test', of);
  const database = graph.databases[name];
  const { url, close } = await serveSubgraph(subgraphs[name], {
    database,
    port: 0,
    secret: secretOf(name),
    log: silentLog,
  });
  const send = async (body: string, authorization?: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
    const response = await fetch(url, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };
  for (const query of Object.values(queries)) {
    const body = JSON.stringify({ query });
    const sign = (given: object = {}) =>
      signRequest({ secret: secretOf(name), subgraph: name, body, viewer: publicViewer, ...given });
    const once = sign();
    const forOthers = subgraphNames.filter((other) => other !== name);
    const refused = [
      await send(body),
      await send(
        body,
        await graph.tokenOf({ subject: 'an auditor', scopes: ['auditor'] }).then((token) => `Bearer ${token}`),
      ),
      await send(`${body} `, sign()),
      ...(await Promise.all(forOthers.map((other) => send(body, sign({ subgraph: other }))))),
      ...(await Promise.all(forOthers.map((other) => send(body, sign({ secret: secretOf(other) }))))),
    ];
    const served = await send(body, once);
    refused.push(await send(body, once));

    expect(served.status).toBe(200);
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 401));
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
  }
  await close();
});
