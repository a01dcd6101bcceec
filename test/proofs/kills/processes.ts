import { setTimeout as sleep } from 'node:timers/promises';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { peerSecret, subgraphSecret } from '@voucher-graph/subgraph-kit';
import type { Launcher } from '../../launch/launcher.ts';
import { freePort } from '../../services/run-services.ts';

const graphSecret = 'a secret of the graph, whose processes are killed';

/** The graph as it is deployed: a process each, all on one database. Whichever ends is started again at once. */
export type Processes = {
  readonly url: string;
  /** Ends them as a crash would, and returns before they are back. */
  readonly kill: (...names: readonly string[]) => Promise<void>;
  /** Returns when these answer, or all. */
  readonly areUp: (names?: readonly string[]) => Promise<void>;
  /** Starts none again. */
  readonly leave: () => void;
};

/** @param issuer of the tokens that the gateway takes */
export async function startProcesses(
  launcher: Launcher,
  databaseUrl: string,
  issuer: Readonly<Record<string, string>>,
): Promise<Processes> {
  const names = [...subgraphNames, 'gateway'];
  const ports = new Map(await Promise.all(names.map(async (name) => [name, await freePort()] as const)));
  const urlOf = (name: string) => `http://127.0.0.1:${ports.get(name)}`;
  const running = new Map<string, ReturnType<Launcher['launch']>>();
  let isLeft = false;

  const settingsOf = (name: string): Readonly<Record<string, string>> => {
    if (name === 'gateway')
      return {
        GRAPH_SECRET: graphSecret,
        SUBGRAPHS: subgraphNames.map((each) => `${each}=${urlOf(each)}/graphql`).join(),
        RATE_LIMIT: '0',
        ...issuer,
      };
    const peers = subgraphNames.filter((each) => subgraphs[name as keyof typeof subgraphs].peers.includes(each));
    return {
      DATABASE_URL: databaseUrl,
      SUBGRAPH_SECRET: subgraphSecret(graphSecret, name),
      ...Object.fromEntries(peers.map((peer) => [`${peer.toUpperCase()}_URL`, `${urlOf(peer)}/graphql`])),
      ...Object.fromEntries(
        peers.map((peer) => [`${peer.toUpperCase()}_PEER_SECRET`, peerSecret(subgraphSecret(graphSecret, peer), name)]),
      ),
    };
  };
  const answers = (name: string) => (running.get(name)?.output() ?? '').includes(' answers at http');
  const areUp = async (of: readonly string[] = names) => {
    while (!isLeft && !of.every(answers)) await sleep(20);
  };
  const start = async (name: string) => {
    // It asks each what it is made of, as it starts.
    if (name === 'gateway') await areUp(subgraphNames);
    if (isLeft) return;
    const main = name === 'gateway' ? 'gateway/src/main.ts' : `subgraphs/${name}/src/main.ts`;
    const launched = launcher.launch(
      [process.execPath, '--conditions=source', '--import', '@voucher-graph/tooling/typescript', main],
      {
        PORT: String(ports.get(name)),
        LOG_LEVEL: 'error',
        ...settingsOf(name),
      },
    );
    running.set(name, launched);
    void launched.ended.then((end) => {
      if (isLeft) return;
      // One that ends by itself has said why: the gateway, where a subgraph was killed as it started.
      if (end !== 'SIGKILL') process.stderr.write(`${name} ended with ${end}: ${launched.output()}\n`);
      void start(name);
    });
  };
  for (const name of names) void start(name);
  await areUp();
  return {
    url: urlOf('gateway'),
    kill: async (...victims) => {
      const killed = victims.flatMap((name) => running.get(name) ?? []);
      victims.forEach((name) => running.delete(name));
      killed.forEach(({ signal }) => signal('SIGKILL'));
      await Promise.all(killed.map(({ ended }) => ended));
    },
    areUp,
    leave: () => void (isLeft = true),
  };
}
