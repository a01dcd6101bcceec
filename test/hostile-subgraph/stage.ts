import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkOptions } from '@voucher-graph/gateway';
import { subgraphs } from '@voucher-graph/platform';
import { serveSubgraph, silentLog, subgraphSecret } from '@voucher-graph/subgraph-kit';
import {
  createTestGraph,
  partnerFields,
  startAnsweringProcess,
  startHostileSubgraph,
  type HostileMode,
  type TestGraph,
} from '@voucher-graph/testing';
import type { ClientsReply, ClientsSettings, Round } from './clients-process.ts';
import { asksDatasets, readOperations, withFields, type Operation } from './corpus.ts';
import type { GraphCall, GraphReady, GraphReply, GraphSettings } from './graph-process.ts';
import type { Memory, Watched } from './pressure.ts';

/** What one round was for those who asked, and for the graph. */
export type Figures = Watched & {
  /** From when each was due. */
  readonly bystandersMs: readonly number[];
  /** Of the operations that the hostile subgraph has a part in. */
  readonly asked: number;
  readonly withErrors: number;
  /** What came to the hostile subgraph of them. */
  readonly requests: number;
};

/** A graph, one of whose subgraphs is hostile, and those who ask it: each in a process of its own. */
export type Stage = {
  readonly play: (mode: HostileMode, round: Omit<Round, 'perSecond'>) => Promise<Figures>;
  readonly memory: () => Promise<Memory>;
  readonly close: () => Promise<void>;
};

/** Few enough that nobody waits for a processor: what is measured is what an attack costs, not what a machine can do. */
const bystandersPerSecond = 120;
const corpusPerSecond = 24;

/** Asks for nothing that a hostile subgraph knows, and for little: what others do to it is what it waits for. */
const beside: Operation = {
  query: '{ programs(first: 5) { edges { node { code name city { name } } } } }',
  variables: {},
};

/** @param role whom the hostile subgraph plays: a partner on our entities, or one of ours that somebody took over */
export async function openStage(role: 'partner' | 'own'): Promise<Stage> {
  const source = await createTestGraph();
  const { hostile, link, close: closeHostile } = await (role === 'partner' ? openPartner() : openOwn(source));
  const graph = await startAnsweringProcess<GraphReady, GraphCall, GraphReply>(
    new URL('graph-process.ts', import.meta.url),
    { databaseUrl: source.databaseUrl, link } satisfies GraphSettings,
  );
  const { url, apiSdl } = graph.ready;
  const startClients = (operations: readonly Operation[]) =>
    startAnsweringProcess<'ready', Round, ClientsReply>(new URL('clients-process.ts', import.meta.url), {
      url,
      operations,
    } satisfies ClientsSettings);
  const all = await readOperations(source);
  const corpus =
    role === 'partner'
      ? all.map(({ query, variables }) => ({ query: withFields(apiSdl, query, partnerFields), variables }))
      : all.filter(asksDatasets);
  const [askers, bystanders] = await Promise.all([startClients(corpus), startClients([beside])]);

  /** Returns when the subgraph answers all that is asked: it is honest again, and is left alone no longer. */
  const untilCalm = async (): Promise<void> => {
    const { withErrors } = await askers.call({
      perSecond: corpusPerSecond,
      forMs: (1000 / corpusPerSecond) * corpus.length,
      seed: 1,
    });
    if (withErrors === 0) return;
    await sleep(20);
    return untilCalm();
  };

  await untilCalm();
  return {
    play: async (mode, round) => {
      await hostile.report();
      await hostile.setMode(mode);
      await graph.call('watch');
      const [asked, besides] = await Promise.all([
        askers.call({ ...round, perSecond: corpusPerSecond }),
        bystanders.call({ ...round, perSecond: bystandersPerSecond, seed: round.seed + 1e6 }),
      ]);
      const watched = (await graph.call('tell')) as Watched;
      const { requests } = await hostile.report();
      await hostile.setMode('honest');
      if (mode !== 'honest') await untilCalm();
      if (besides.failed + besides.withErrors + asked.failed > 0)
        throw new Error(`In "${mode}" others were answered badly.`);
      return {
        ...watched,
        bystandersMs: besides.ms,
        asked: asked.ms.length,
        withErrors: asked.withErrors,
        requests,
      };
    },
    memory: async () => (await graph.call('memory')) as Memory,
    close: async () => {
      await Promise.all([askers.close(), bystanders.close()]);
      await graph.close();
      await closeHostile();
      await source.close();
    },
  };
}

const graphSecret = 'a graph secret of 32 characters!';

async function openPartner() {
  const secret = subgraphSecret(graphSecret, 'acme');
  const hostile = await startHostileSubgraph({ secret });
  const { url, sdl } = hostile;
  const link: LinkOptions = { name: 'acme', url, secret, sdl, trust: 'partner', network: 'any' };
  return { hostile, link, close: hostile.close };
}

async function openOwn({ databases }: TestGraph) {
  const secret = subgraphSecret(graphSecret, 'datasets');
  const upstream = await serveSubgraph(subgraphs.datasets, {
    database: databases.datasets,
    port: 0,
    secret,
    log: silentLog,
  });
  const hostile = await startHostileSubgraph({ upstream: upstream.url });
  const link: LinkOptions = {
    name: 'datasets',
    url: hostile.url,
    secret,
    sdl: subgraphs.datasets.sdl,
  };
  return {
    hostile,
    link,
    close: async () => {
      await hostile.close();
      await upstream.close();
    },
  };
}
