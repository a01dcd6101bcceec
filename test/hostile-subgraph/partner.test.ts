import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGraph, linkSubgraph, serveGraph, type ServedGraph } from '@voucher-graph/gateway';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, silentLog, subgraphSecret, type Log } from '@voucher-graph/subgraph-kit';
import {
  createTestGraph,
  type Answer,
  partnerFields,
  startHostileSubgraph,
  type HostileSubgraph,
  type TestGraph,
} from '@voucher-graph/testing';
import { askAt, askInTurn } from './ask-in-turn.ts';
import { readConfig } from './config.ts';
import { readOperations, withFields, withoutFields, type Operation } from './corpus.ts';
import { limits, linkLimits } from './limits.ts';
import { readMemory, type Memory } from './pressure.ts';
import { expectHarmless, expectNothingKept, modes } from './promises.ts';

// A partner whose fields stand on our entities may do what it likes: it costs its own fields, and nothing else.

const { queries } = readConfig();

let graph: TestGraph;
let partner: HostileSubgraph;
let served: ServedGraph;
let corpus: readonly (Operation & { readonly ours: unknown })[];
let before: Memory;
const logged: string[] = [];

beforeAll(async () => {
  const secret = subgraphSecret('a graph secret of 32 characters!', 'acme');
  [graph, partner] = await Promise.all([createTestGraph('embedded', { limits }), startHostileSubgraph({ secret })]);
  const link = await linkSubgraph({
    name: 'acme',
    url: partner.url,
    secret,
    sdl: partner.sdl,
    trust: 'partner',
    network: 'any',
    limits: linkLimits,
  });
  const log: Log = { ...silentLog, error: (fields, message) => logged.push(JSON.stringify([fields, message])) };
  const ours = subgraphNames.map((name) => embedSubgraph(subgraphs[name], graph.databases[name]));
  const extended = await createGraph([...ours, link], log, limits);
  served = await serveGraph(extended, { port: 0 });
  corpus = await Promise.all(
    (await readOperations(graph)).map(async ({ query, variables }) => {
      const { data, errors } = await graph.ask(query, variables);
      expect(errors).toBeUndefined();
      return { query: withFields(extended.apiSdl, query, partnerFields), variables, ours: data as unknown };
    }),
  );
  await untilHonest(); // plans are made, and documents compiled
  graph.forgetStatements(); // the record of a test, not the graph's memory
  before = await readMemory();
});

afterAll(async () => {
  await served.close();
  await partner.close();
  await graph.close();
});

const askAll = () => askInTurn(served.url, corpus, queries);

test('an honest partner answers on every type that it extends, and changes no field of ours', async () => {
  await partner.report();
  const asked = await untilHonest();
  const { requests, headers } = await partner.report();

  for (const { answer, operation } of asked) expect(withoutFields(answer.data, 'acme')).toEqual(operation.ours);
  const all = JSON.stringify(asked.map(({ answer }) => answer));
  for (const text of ['"acmeScore":0', '"acmeMotto":"HONEST DATA"', '"acmeGrade":"A"', '"words":"Words on'])
    expect(all).toContain(text);
  expect(requests).toBeGreaterThan(asked.length);
  expect(headers.filter((name) => !['host', 'connection', 'content-length'].includes(name)).sort()).toEqual([
    'accept',
    'accept-encoding',
    'authorization',
    'content-type',
  ]);
});

test("what a partner's own root field leads to is ours to say", async () => {
  const { data } = await askAt(served.url, '{ datasets(first: 2) { edges { node { id title } } } }');
  const nodes: readonly { readonly id: string; readonly title: string }[] = data.datasets.edges.map(
    ({ node }: any) => node,
  );
  const query = 'query ($ids: [ID!]!) { acmeReviewed(ids: $ids) { acmeScore title vendor { name } } }';
  const ids = nodes.map(({ id }) => id);
  await partner.setMode('trusted fields changed');
  const changed = await untilAnswered(query, { ids });
  await partner.setMode('honest');
  const honest = await untilAnswered(query, { ids });

  expect(honest.data.acmeReviewed.map(({ title }: any) => title)).toEqual(nodes.map(({ title }) => title));
  expect(changed.data).toEqual(honest.data);
});

test.each(modes)('%s: costs the partner’s fields, and nothing else', async (mode) => {
  await expectHarmless(mode, { subgraph: partner, attack, untilHonest });
});

async function attack(): Promise<number> {
  let slowestMs = 0;
  for (const { answer, operation, ms } of await askAll()) {
    slowestMs = Math.max(slowestMs, ms);
    expect(answer.status).toBe(200);
    expect(withoutFields(answer.data, 'acme')).toEqual(operation.ours);
    expect(JSON.stringify(answer)).not.toMatch(/CANARY|<script>|NOT A NUMBER|666666|10\.0\.0\.1|127\.0\.0\.1/);
    for (const { message, extensions } of answer.errors ?? []) {
      expect(extensions.code).toMatch(/^SUBGRAPH_(UNAVAILABLE|ERROR|INVALID_RESPONSE|KEY_MISMATCH)$/);
      expect(message).toContain('acme');
    }
  }
  return slowestMs;
}

test('afterwards nothing is kept, nothing of it was logged, and nothing that all objects inherit has changed', async () => {
  graph.forgetStatements();

  await expectNothingKept(before);
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('\n')).not.toMatch(/CANARY|<script>/);
  expect(({} as any).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Asks until the partner answers all that it is asked: it is honest again, and a busy machine has come to it. */
async function untilHonest(): Promise<Awaited<ReturnType<typeof askAll>>> {
  const asked = await askInTurn(served.url, corpus);
  if (!asked.some(({ answer }) => answer.errors)) return asked;
  await sleep(20);
  return untilHonest();
}

async function untilAnswered(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const answer = await askAt(served.url, query, variables);
  return answer.errors ? untilAnswered(query, variables) : answer;
}
