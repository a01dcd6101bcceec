import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraph, createTokenVerifier, linkSubgraph, serveGraph, type LinkOptions } from '@voucher-graph/gateway';
import { openDevelopmentIssuer, subgraphNames, subgraphs, type SubgraphName } from '@voucher-graph/platform';
import { embedSubgraph, silentLog, subgraphSecret, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type Answer, type TestGraph } from '@voucher-graph/testing';
import { ask } from '../launch/ask.ts';

/** The secret of a graph whose subgraphs tests start themselves. */
export const secretOf = (name: SubgraphName): string => subgraphSecret('a secret of the graph, for faults', name);

/** A graph of which one subgraph is somewhere else, and the others in this process. */
export type SplitGraph = {
  readonly url: string;
  /** The same data, asked by nothing in between. */
  readonly whole: TestGraph;
  readonly ask: (query: string, variables?: object, viewer?: Viewer) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/**
 * @param reach starts the subgraph elsewhere, and says where it is reached
 * @param limits of the link to it, where the defaults are not what a test is about
 */
export async function createSplitGraph(
  elsewhere: SubgraphName,
  reach: (whole: TestGraph) => Promise<string>,
  limits: LinkOptions['limits'] = {},
): Promise<SplitGraph> {
  const whole = await createTestGraph();
  const url = await reach(whole);
  const links = await Promise.all(
    subgraphNames.map((name) =>
      name === elsewhere
        ? linkSubgraph({ name, url, secret: secretOf(name), limits })
        : Promise.resolve(embedSubgraph(subgraphs[name], whole.databases[name])),
    ),
  );
  const folder = await mkdtemp(join(tmpdir(), 'voucher-graph-faults-'));
  const issuer = await openDevelopmentIssuer(folder);
  const served = await serveGraph(await createGraph(links, silentLog), {
    port: 0,
    verifyToken: createTokenVerifier(issuer),
  });
  return {
    url: served.url,
    whole,
    ask: async (query, variables = {}, viewer) =>
      ask(served.url, query, { ...variables }, viewer && (await issuer.sign(viewer))),
    close: async () => {
      await served.close();
      await whole.close();
      await rm(folder, { recursive: true });
    },
  };
}
