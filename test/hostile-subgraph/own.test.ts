import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGraph, linkSubgraph, serveGraph, type ServedGraph } from '@voucher-graph/gateway';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import {
  embedSubgraph,
  serveSubgraph,
  silentLog,
  subgraphSecret,
  type ServedSubgraph,
} from '@voucher-graph/subgraph-kit';
import { createTestGraph, startHostileSubgraph, type HostileSubgraph, type TestGraph } from '@voucher-graph/testing';
import { askInTurn, type Asked } from './ask-in-turn.ts';
import { readConfig } from './config.ts';
import { asksDatasets, readOperations, type Operation } from './corpus.ts';
import { limits, linkLimits } from './limits.ts';
import { readMemory, type Memory } from './pressure.ts';
import { expectHarmless, expectNothingKept, modes } from './promises.ts';

// A subgraph of ours that somebody took over, or that is broken: what the other three know stands, and in time.

const { queries } = readConfig();
const secret = subgraphSecret('a graph secret of 32 characters!', 'datasets');

let graph: TestGraph;
let upstream: ServedSubgraph;
let datasets: HostileSubgraph;
let served: ServedGraph;
let before: Memory;
let corpus: readonly (Operation & { readonly whole: unknown; readonly others: unknown })[];

beforeAll(async () => {
  graph = await createTestGraph('embedded', { limits });
  upstream = await serveSubgraph(subgraphs.datasets, {
    database: graph.databases.datasets,
    port: 0,
    secret,
    log: silentLog,
  });
  datasets = await startHostileSubgraph({ upstream: upstream.url });
  const hostile = await linkSubgraph({
    name: 'datasets',
    url: datasets.url,
    secret,
    sdl: subgraphs.datasets.sdl,
    limits: linkLimits,
  });
  const links = subgraphNames.map((name) =>
    name === 'datasets' ? hostile : embedSubgraph(subgraphs[name], graph.databases[name]),
  );
  served = await serveGraph(await createGraph(links, silentLog, limits), { port: 0 });
  // What does not ask the datasets subgraph shows nothing of it.
  const operations = (await readOperations(graph)).filter(asksDatasets);
  const whole = await askWhole(operations);
  await datasets.setMode('nothing');
  const others = await askInTurn(served.url, operations);
  await datasets.setMode('honest');
  corpus = operations.map((operation) => ({
    ...operation,
    whole: whole.get(operation.query),
    others: others.find((each) => each.operation === operation)?.answer.data as unknown,
  }));
  await untilHonest();
  await askAll(); // plans are made, and functions compiled
  graph.forgetStatements(); // the record of a test, not the graph's memory
  before = await readMemory();
});

afterAll(async () => {
  await served.close();
  await datasets.close();
  await upstream.close();
  await graph.close();
});

const askAll = () => askInTurn(served.url, corpus, queries);

test('through the stub that will be hostile, the honest subgraph answers as it does without', async () => {
  for (const { answer, operation } of await untilHonest()) expect(answer.data).toEqual(operation.whole);
});

test.each(modes)('%s: what the others know stands', async (mode) => {
  await expectHarmless(mode, { subgraph: datasets, attack, untilHonest });
});

test('afterwards nothing of it is kept', async () => {
  graph.forgetStatements();

  await expectNothingKept(before);
});

async function attack(): Promise<number> {
  let slowestMs = 0;
  for (const { answer, operation, ms } of await askAll()) {
    slowestMs = Math.max(slowestMs, ms);
    expect(answer.status).toBe(200);
    expect(lost(operation.others, answer.data)).toEqual([]);
  }
  return slowestMs;
}

/** What the graph answers without a hostile subgraph. */
async function askWhole(operations: readonly Operation[]): Promise<ReadonlyMap<string, unknown>> {
  const answers = operations.map(
    async ({ query, variables }) => [query, (await graph.ask(query, variables)).data] as const,
  );
  return new Map(await Promise.all(answers));
}

/** Where an answer lacks or changes what was there. */
function lost(there: unknown, answer: any, path = 'data'): readonly string[] {
  if (there === null) return [];
  if (typeof there !== 'object') return Object.is(there, answer) ? [] : [path];
  if (Array.isArray(there) && there.length !== answer?.length) return [path];
  return Object.entries(there).flatMap(([key, value]) => lost(value, answer?.[key], `${path}.${key}`));
}

/** Asks until the subgraph answers all that it is asked: it is honest again, and a busy machine has come to it. */
async function untilHonest(): Promise<readonly Asked<(typeof corpus)[number]>[]> {
  const asked = await askInTurn(served.url, corpus);
  if (!asked.some(({ answer }) => answer.errors)) return asked;
  await sleep(20);
  return untilHonest();
}
