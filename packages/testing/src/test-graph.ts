import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createGraph,
  createTokenVerifier,
  defaultLimits,
  linkSubgraph,
  serveGraph,
  type Limits,
} from '@voucher-graph/gateway';
import {
  adminUrls,
  buildClient,
  createEmbeddedGraph,
  createExplorer,
  findExamples,
  openDevelopmentIssuer,
  migrateAll,
  openDatabases,
  seedOnce,
  subgraphNames,
  subgraphs,
  type Databases,
  type EmbeddedGraph,
  type SubgraphName,
} from '@voucher-graph/platform';
import {
  httpPeer,
  peerSecret,
  runJobs,
  serveSubgraph,
  standardErrorLog,
  subgraphSecret,
  type JobRunner,
  type Log,
  type Peer,
  type ServedSubgraph,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { request } from 'undici';
import { createTestDatabase } from './test-database.ts';

/** What a client sees of an answer. */
export type Answer = {
  readonly status: number;
  /** Tests look into answers as they come. */
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  /** What was asked for besides, such as `extensions.cost`. */
  readonly extensions?: any;
};

/** A whole graph over its own seeded database, asked over HTTP as a client would. */
export type TestGraph = {
  readonly url: string;
  /** The administrator's URL of its database. */
  readonly databaseUrl: string;
  readonly databases: Databases;
  /** All SQL statements since the last `forgetStatements`, with whose they are. */
  readonly statements: readonly { readonly subgraph: SubgraphName; readonly sql: string }[];
  readonly forgetStatements: () => void;
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    operationName?: string,
    token?: string,
  ) => Promise<Answer>;
  /** An access token that this graph takes. */
  readonly tokenOf: (viewer: Viewer) => Promise<string>;
  /** The page's example operations, with variables that this graph answers. */
  readonly examples: () => ReturnType<typeof findExamples>;
  readonly close: () => Promise<void>;
};

export type TestGraphOptions = {
  /** Whether it also shows the page at `/`, whose client takes some seconds to build the first time. */
  readonly page?: boolean;
  /** Whether its subgraphs do what they left for later, as they do in service. */
  readonly jobs?: boolean;
  /** Those that differ from what holds where nothing is set. */
  readonly limits?: Partial<Limits>;
  /** Whose X-Forwarded-For is believed. */
  readonly trustProxy?: string;
  readonly log?: Log;
};

/** Of which the secrets of test subgraphs are made. */
export const graphSecret = 'a secret of the graph, for tests only';

/** How many companies the tests' seed has. */
const companies = 300;

/** Migrated and seeded once a run; each graph gets a clone. */
const seeded = {
  name: 'seeded',
  prepare: async (url: string) => {
    const urls = adminUrls(url);
    await migrateAll(urls);
    await seedOnce(urls, { companies, onProgress: () => undefined });
  },
};

/** Starts a graph whose subgraphs are embedded in the gateway's process, or each served over HTTP. */
export async function createTestGraph(
  way: 'embedded' | 'served' = 'embedded',
  { page = false, jobs = false, limits = {}, trustProxy, log = standardErrorLog }: TestGraphOptions = {},
): Promise<TestGraph> {
  const allLimits = { ...defaultLimits, ...limits };
  const { url: databaseUrl, drop } = await createTestDatabase(seeded);
  const statements: { subgraph: SubgraphName; sql: string }[] = [];
  const databases = await openDatabases(adminUrls(databaseUrl), {
    poolSize: 5,
    onStatement: (subgraph, sql) => statements.push({ subgraph, sql }),
  });
  const { graph, doJobs, close } =
    way === 'embedded'
      ? { ...(await createEmbeddedGraph(databases, allLimits, log)), close: () => Promise.resolve() }
      : await serveAll(databases, allLimits, log);
  const runner = jobs ? await doJobs() : undefined;
  const issuerDir = await mkdtemp(join(tmpdir(), 'voucher-graph-issuer-'));
  const issuer = await openDevelopmentIssuer(issuerDir);
  const served = await serveGraph(graph, {
    port: 0,
    ...(trustProxy !== undefined && { trustProxy }),
    verifyToken: createTokenVerifier(issuer),
    ...(page && { home: await createPage(databases) }),
  });
  return {
    url: served.url,
    databaseUrl,
    databases,
    statements,
    forgetStatements: () => void statements.splice(0),
    tokenOf: issuer.sign,
    ask: async (query, variables = {}, operationName, token) => {
      const { statusCode, body } = await request(`${served.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables, operationName }),
      });
      return { status: statusCode, ...((await body.json()) as Omit<Answer, 'status'>) };
    },
    examples: () => findExamples(databases),
    close: async () => {
      await served.close();
      await runner?.close();
      await close();
      await databases.close();
      await drop();
      await rm(issuerDir, { recursive: true });
    },
  };
}

async function createPage(databases: Databases): Promise<ReturnType<typeof createExplorer>> {
  const client = await buildClient({ cacheDir: new URL('../../../.cache', import.meta.url) }); // as `npm start` has it
  return createExplorer({ client, examples: await findExamples(databases) });
}

type Served = ServedSubgraph & { readonly name: SubgraphName; readonly secret: string };

async function serveAll(
  databases: Databases,
  limits: Limits,
  log: Log,
): Promise<EmbeddedGraph & { readonly close: () => Promise<void> }> {
  const served: Served[] = [];
  // Some ask one another: each finds its peers when it asks, after all are served.
  const peersOf = new Map<SubgraphName, Record<string, Peer>>(subgraphNames.map((name) => [name, {}]));
  const starts: (() => Promise<JobRunner>)[] = [];
  for (const name of subgraphNames) {
    const secret = subgraphSecret(graphSecret, name);
    const options = { database: databases[name], port: 0, secret, log, peers: peersOf.get(name) ?? {} };
    starts.push(() => runJobs(subgraphs[name], options));
    served.push({ name, secret, ...(await serveSubgraph(subgraphs[name], options)) });
  }
  for (const { name: peer, secret, url } of served)
    for (const [asker, peers] of peersOf)
      if (subgraphs[asker].peers.includes(peer))
        peers[peer] = httpPeer({ asker, name: peer, url, secret: peerSecret(secret, asker) });
  return {
    graph: await createGraph(await Promise.all(served.map(linkSubgraph)), log, limits),
    doJobs: async () => {
      const runners = await Promise.all(starts.map((start) => start()));
      return {
        close: async () => {
          await Promise.all(runners.map(({ close }) => close()));
        },
      };
    },
    close: async () => {
      await Promise.all(served.map(({ close }) => close()));
    },
  };
}
