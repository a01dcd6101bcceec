import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { createGraph, linkSubgraph, serveGraph } from '@voucher-graph/gateway';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import {
  createLog,
  embedSubgraph,
  serveSubgraph,
  subgraphSecret,
  silentLog,
  startTelemetry,
  StartupFault,
  type Telemetry,
  type TelemetryConfig,
} from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { startCollector, type CollectedSpan, type Collector } from './telemetry/collector.ts';
import { parseMetrics, type Sample } from './telemetry/parse-metrics.ts';

// What the graph tells of itself: traces for a collector, metrics for Prometheus, and the request in each log line.

const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function startGraph(...options: Parameters<typeof createTestGraph>): Promise<TestGraph> {
  const graph = await createTestGraph(...options);
  closers.push(graph.close);
  return graph;
}

async function tell(config: Partial<TelemetryConfig>): Promise<Telemetry> {
  const telemetry = await startTelemetry({ logLevel: 'info', ...config }, { service: 'test', log: silentLog });
  closers.push(telemetry.close);
  return telemetry;
}

async function collect(): Promise<Collector> {
  const collector = await startCollector();
  closers.push(collector.close);
  return collector;
}

const metrics = { port: 0, host: '127.0.0.1' };

async function scrape({ metricsUrl = '' }: Telemetry): Promise<readonly Sample[]> {
  const response = await fetch(metricsUrl);
  return parseMetrics(await response.text());
}

/** Asks the flagship, as the page offers it, of whatever graph stands over the same data. */
async function flagshipOf(graph: TestGraph) {
  const [flagship] = await graph.examples();
  const { query, variables } = flagship!;
  return { query, variables, ask: () => graph.ask(query, variables, 'CompanyUnified') };
}

/** Waits for what comes a moment later: a server ends its step of a trace when its answer has left. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200 && !(await holds()); i++) await sleep(20);
}

async function asAdministrator(graph: TestGraph, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: graph.databaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('one trace leads from the request through the gateway and each subgraph to each statement, in both ways', async () => {
  const collector = await collect();
  const telemetry = await tell({ otlpEndpoint: collector.url }); // once: @apollo/gateway keeps the first tracer that it gets
  for (const way of ['embedded', 'served'] as const) {
    collector.forget();
    const graph = await startGraph(way);
    const { ask } = await flagshipOf(graph);
    graph.forgetStatements();

    const { errors } = await ask();
    const named = (start: string) => collector.spans.filter(({ name }) => name.startsWith(start));
    await eventually(async () => {
      await telemetry.flush();
      return named('query ').length > 0 && named('execute ').length === named('fetch ').length;
    });

    expect(errors).toBeUndefined();
    const requests = collector.spans.filter(({ name }) => name === 'query CompanyUnified');
    expect(requests).toHaveLength(1);
    const trace = collector.spans.filter(({ traceId }) => traceId === requests[0]!.traceId);
    const byId = new Map(trace.map((span) => [span.spanId, span]));
    const ancestors = (span: CollectedSpan): readonly CollectedSpan[] => {
      const parent = byId.get(span.parentSpanId);
      return parent ? [parent, ...ancestors(parent)] : [];
    };
    expect(trace.filter(({ parentSpanId }) => parentSpanId === '')).toEqual(requests);
    expect(trace.every((span) => span === requests[0] || ancestors(span).at(-1) === requests[0])).toBe(true);
    expect(requests[0]).toMatchObject({
      kind: 2,
      attributes: {
        'graphql.operation.name': 'CompanyUnified',
        'graphql.operation.type': 'query',
        'graphql.operation.outcome': 'ok',
        'http.response.status_code': expect.anything(),
      },
    });
    const fetches = trace.filter(({ name }) => name.startsWith('fetch '));
    expect(new Set(fetches.map(({ name }) => name))).toEqual(
      new Set(['fetch companies', 'fetch programs', 'fetch compute', 'fetch datasets']),
    );
    const executions = trace.filter(({ name }) => name.startsWith('execute '));
    expect(executions).toHaveLength(fetches.length);
    for (const execution of executions) {
      expect(execution.kind).toBe(way === 'served' ? 2 : 1);
      expect(byId.get(execution.parentSpanId)).toMatchObject({
        name: execution.name.replace('execute', 'fetch'),
        kind: 3,
      });
    }
    const statements = trace.filter(({ attributes }) => attributes['db.system.name'] === 'postgresql');
    expect(statements.map(({ attributes }) => attributes['db.query.text']).sort()).toEqual(
      graph.statements.map(({ sql }) => sql).sort(),
    );
    for (const statement of statements)
      expect(ancestors(statement)[0]?.name).toBe(`execute ${String(statement.attributes['db.namespace'])}`);
  }
});

test('a client cannot choose its trace: what its headers claim is not taken over', async () => {
  const collector = await collect();
  const telemetry = await tell({ otlpEndpoint: collector.url });
  const graph = await startGraph();
  const traceId = 'a'.repeat(32);

  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${traceId}-${'b'.repeat(16)}-01`,
      'x-request-id': 'chosen-by-a-client',
      baggage: 'canary=1',
    },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  await telemetry.flush();

  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(collector.spans.length).toBeGreaterThan(0);
  expect(collector.bodies.join()).not.toMatch(/a{32}|canary|chosen/);
});

test.each(['embedded', 'served'] as const)(
  'a log line names the trace and the request that it was written for, and the client has the id: %s',
  async (way) => {
    await tell({ metrics });
    const lines: any[] = [];
    const log = createLog({ destination: { write: (line) => void lines.push(JSON.parse(line)) } });
    const graph = await startGraph(way, { log });
    await asAdministrator(graph, 'ALTER TABLE companies.company RENAME TO elsewhere');

    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ companies(first: 1) { edges { node { id } } } }' }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };

    expect(errors).toHaveLength(1);
    const ofRequest = lines.filter((line) => line.request_id === response.headers.get('x-request-id'));
    expect(ofRequest.length).toBeGreaterThan(0);
    expect(ofRequest[0].trace_id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ofRequest.map((line) => line.trace_id)).size).toBe(1);
  },
);

test('operations, fetches and statements are measured as they happen', async () => {
  const telemetry = await tell({ metrics });
  const graph = await startGraph('served');
  const { ask } = await flagshipOf(graph);

  for (let i = 0; i < 3; i++) await ask();
  await graph.ask('query Wrong { nothing }');
  const samples = await scrape(telemetry);

  const count = (name: string, labels: Readonly<Record<string, string>>) =>
    samples
      .filter(
        (each) => each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
      )
      .reduce((sum, { value }) => sum + value, 0);
  const flagship = { graphql_operation_name: 'CompanyUnified', outcome: 'ok' };
  expect(count('graphql_operation_duration_seconds_count', flagship)).toBe(3);
  expect(count('graphql_operation_duration_seconds_count', { outcome: 'refused' })).toBe(1);
  expect(count('graphql_operation_cost_count', { graphql_operation_name: 'CompanyUnified' })).toBe(3);
  expect(count('graphql_subgraph_fetch_duration_seconds_count', { subgraph: 'companies', outcome: 'ok' })).toBe(3);
  expect(count('graphql_subgraph_circuit_breaker_state', { state: 'closed' })).toBe(4);
  expect(count('graphql_subgraph_circuit_breaker_state', { state: 'open' })).toBe(0);
  expect(count('db_client_operation_duration_seconds_count', { db_namespace: 'companies' })).toBeGreaterThanOrEqual(3);
  expect(count('http_server_request_duration_seconds_count', { http_response_status_code: '400' })).toBe(1);
  expect(count('graphql_plan_cache_lookups_total', { result: 'hit' })).toBe(2);
  expect(count('graphql_plan_cache_lookups_total', { result: 'miss' })).toBe(1);
  expect(count('graphql_plan_cache_plans', {})).toBe(1);
});

test('a subgraph that is gone shows in its fetches and its circuit breaker, and in no other', async () => {
  const telemetry = await tell({ metrics });
  const graph = await startGraph();
  const { query, variables } = await flagshipOf(graph);
  const secret = subgraphSecret('a secret of the graph, for this test', 'compute');
  const compute = await serveSubgraph(subgraphs.compute, { database: graph.databases.compute, port: 0, secret });
  const links = await Promise.all(
    subgraphNames.map((name) =>
      name === 'compute'
        ? linkSubgraph({ name, url: compute.url, secret })
        : Promise.resolve(embedSubgraph(subgraphs[name], graph.databases[name])),
    ),
  );
  const without = await serveGraph(await createGraph(links, silentLog), { port: 0 });
  closers.push(without.close);
  await compute.close();

  for (let i = 0; i < 30; i++)
    await fetch(`${without.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  const samples = await scrape(telemetry);

  const failed = samples.filter(
    ({ name, labels }) => name === 'graphql_subgraph_fetch_duration_seconds_count' && labels['outcome'] !== 'ok',
  );
  expect(new Set(failed.map(({ labels }) => labels['subgraph']))).toEqual(new Set(['compute']));
  expect(failed.reduce((sum, { value }) => sum + value, 0)).toBe(30);
  expect(failed.map(({ labels }) => labels['outcome'])).toContain('resting');
  const breakers = samples.filter(({ name }) => name === 'graphql_subgraph_circuit_breaker_state');
  expect(breakers.filter(({ value }) => value === 1).map(({ labels }) => labels)).toEqual([
    { subgraph: 'compute', state: 'open' },
  ]);
});

test('no client makes a metric grow by inventing names', async () => {
  const telemetry = await tell({ metrics });
  const graph = await startGraph();

  for (let i = 0; i < 130; i++) await graph.ask(`query Invented${i} { __typename }`);
  for (const path of ['/', '/graphql/x', '/x?y=1', '/livez']) await fetch(`${graph.url}${path}`);
  const samples = await scrape(telemetry);

  const names = new Set(samples.flatMap(({ labels }) => labels['graphql_operation_name'] ?? []));
  expect(names.size).toBe(101);
  expect(names.has('other')).toBe(true);
  const routes = new Set(samples.flatMap(({ labels }) => labels['http_route'] ?? []));
  expect([...routes].sort()).toEqual(['/', '/graphql', '/livez', 'other']);
});

test('metrics have a port of their own, which serves nothing else', async () => {
  const { metricsUrl = '' } = await tell({ metrics });
  const status = async (path: string, init?: RequestInit) => (await fetch(new URL(path, metricsUrl), init)).status;

  expect(await status('/metrics')).toBe(200);
  expect(await status('/')).toBe(404);
  expect(await status('/metrics', { method: 'POST' })).toBe(404);
});

test('a metrics port that is taken is said in one line, which names the setting', async () => {
  const holder = createHttpServer().listen(0, '127.0.0.1');
  closers.push(() => void holder.close());
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;

  const refused = tell({ metrics: { port, host: '127.0.0.1' } });

  await expect(refused).rejects.toThrow(StartupFault);
  await expect(refused).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set METRICS_PORT to a free one.`,
  );
});

test.each(['gone', 'silent'])('a collector that is %s costs no request, and what was lost is counted', async (how) => {
  const sockets: Socket[] = [];
  const blackHole = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
  await once(blackHole, 'listening');
  const { port } = blackHole.address() as AddressInfo;
  const close = () => {
    blackHole.close();
    for (const socket of sockets) socket.destroy();
  };
  if (how === 'gone') close();
  else closers.push(close);
  const telemetry = await tell({ metrics, otlpEndpoint: `http://127.0.0.1:${port}` });
  const graph = await startGraph();

  const { ask } = await flagshipOf(graph);
  const answers = [];
  for (let i = 0; i < 300; i++) answers.push(await graph.ask('{ funds(first: 1) { edges { node { code } } } }'));
  const flushed = telemetry.flush();
  answers.push(await ask()); // while it tries
  await flushed;
  const samples = await scrape(telemetry);

  expect(answers.filter(({ status, errors }) => status === 200 && errors === undefined)).toHaveLength(301);
  const lost = samples.filter(
    ({ name, labels }) => name === 'otel_sdk_processor_span_processed_total' && labels['error_type'] !== undefined,
  );
  expect(lost.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(0);
});
